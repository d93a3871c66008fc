#pragma once

#include <string>

#include "core/fetch/fetches.h"
#include "plugin/src/error_words.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The member "fetch" of a job's request: how its documents are fetched. By the host's operator
/// alone; nothing of it may come from those whose links are fetched.
struct FetchOptions {
  fetch::FetchRules rules;
  std::string contact;  ///< a URL or address for those who wonder who asks; in the User-Agent
};

/// Reads it: "contact", "robots" (false: not asked), "dns" (true: the host looks TXT records up),
/// "allow" (["10.0.0.5:8080"], reached although
/// not public), "body_bytes", "milliseconds" (of one request), "tries", "redirects". Errors:
/// invalid_input (an unknown member, with the nearest; a value out of bounds), malformed.
[[nodiscard]] Status read_fetch_options(Member& member, FetchOptions& options);

/// "masthead/0.1.0 (+https://example.org/contact)".
[[nodiscard]] std::string user_agent(const FetchOptions& options);

}  // namespace masthead::plugin
