#pragma once

#include <array>
#include <string_view>

#include "plugin/cli/commands.h"
#include "plugin/cli/registry_commands.h"

namespace masthead::cli {

int run_serve(const Invocation& call);

namespace serve {

inline constexpr std::array<Option, 8> kOptions = {{
    {"socket", "", "PATH", {}, "listen on a unix socket"},
    {"mode", "", "MODE", {}, "permissions of the unix socket; the default is 0600"},
    {"listen", "", "ADDRESS:PORT", {}, "listen on an address; off this machine it needs a token"},
    {"token-file", "", "FILE", {}, "whose first line every request must show"},
    kRegistryOption,
    {"workers", "", "N", {}, "requests answered at once, from 1 to 256; the default is 4"},
    {"call-timeout", "", "SECONDS", {}, "for one request, in the library; the default is 30"},
    {"client-timeout", "", "SECONDS", {}, "for a client to send or to read; the default is 10"},
}};
inline constexpr std::array<std::string_view, 1> kExamples = {
    "masthead serve --socket masthead.sock --registry newsroom.db & sleep 1; kill $!",
};
inline constexpr std::string_view kText =
    "Answers the methods of the library as JSON over HTTP/1.1, for hosts that load no native\n"
    "code: POST /v1/METHOD takes the JSON of one document (application/json) or a stream of\n"
    "lines (application/jsonl, options in the query's options), GET /v1/health says that it\n"
    "runs. A failure has the library's error as its body, and its number in Masthead-Code.\n"
    "SIGTERM and Ctrl-C end it: what runs is answered within the call's time.";

inline constexpr Command kCommand = {
    "serve", "",       0,         0,        false, {}, "answer the library's methods over HTTP",
    kText,   kOptions, kExamples, run_serve};

}  // namespace serve

}  // namespace masthead::cli
