#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "plugin/cli/commands.h"
#include "plugin/cli/registry_commands.h"
#include "plugin/cli/web.h"

namespace masthead::cli {

// The part of the one table of commands that goes out.

namespace web {

inline constexpr std::array<std::string_view, 2> kFormats = {"text", "json"};

/// How documents are fetched; every command that goes out takes these.
inline constexpr std::array<Option, 11> kOptions = {{
    {"contact", "", "URL", {}, "who asks, for those who wonder; part of the User-Agent"},
    {"no-robots", "", "", {}, "do not ask for robots.txt"},
    {"allow", "", "ADDRESS:PORT", {}, "may be reached although it is not public; repeatable"},
    {"cache", "", "DIR", {}, "keep pages that sites may confirm unchanged"},
    {"cache-size", "", "BYTES", {}, "keep no more than that there; the default is 256 MiB"},
    {"proxy", "", "URL", {}, "go through a proxy, which then decides where it connects"},
    {"record", "", "FILE", {}, "add what is answered to FILE, to be replayed"},
    {"replay", "", "FILE", {}, "answer from a recorded FILE, and ask nobody"},
    {"turns", "", "DIR", {}, "take turns with a host with other runs that name DIR"},
    {"interval", "", "MS", {}, "between two requests to one host; the default is 1000"},
    {"ca-file", "", "FILE", {}, "trust these certificates in place of the system's"},
}};

/// They, and those of one command.
template <std::size_t kCount>
constexpr auto with(const std::array<Option, kCount>& own) {
  std::array<Option, kOptions.size() + kCount> all{};
  std::copy(own.begin(), own.end(), std::copy(kOptions.begin(), kOptions.end(), all.begin()));
  return all;
}

inline constexpr auto kVerify = with(std::array<Option, 5>{{
    kRegistryOption,
    {"format", "", "FORMAT", kFormats, "for a person (the default), or a JSON line a page"},
    {"keep", "", "FILE", {}, "keep what is verified there, and ask again only when it is stale"},
    {"term", "", "DAYS", {}, "how long a verification holds, to 3650; the default is 90"},
    {"now", "", "DATE", {}, "the day of the verification; the default is today"},
}});

inline constexpr auto kArchive = with(std::array<Option, 2>{{
    {"to", "", "FILE", {}, "write the mentions there, JSON Lines; FILE.state says how far it is"},
    {"resume", "", "", {}, "go on where a run was cut off"},
}});

inline constexpr std::array<std::string_view, 1> kCheckLinksExamples = {
    "masthead check-links http://127.0.0.1/ file:///etc/passwd",
};
inline constexpr std::array<std::string_view, 2> kVerifyExamples = {
    "masthead verify http://127.0.0.1/author/jane @jane@social.example || test $? = 4",
    "masthead verify --registry newsroom.db a1 >accounts.txt || test $? = 4",
};

inline constexpr std::string_view kCheckLinksText =
    "Fetches each link and says whether it still leads somewhere, a JSON line a link. Only\n"
    "public addresses are asked, robots.txt is kept, and a host is asked once a second.\n"
    "It needs libmasthead-fetch.";
inline constexpr std::array<std::string_view, 1> kArchiveExamples = {
    "masthead fetch-archive --to archive.jsonl http://127.0.0.1/ || test $? = 4",
};
inline constexpr std::string_view kArchiveText =
    "Reads an outlet's whole archive into mentions, which ingest and merge take: all posts and\n"
    "authors of a WordPress site by its REST interface, or else the pages of a feed. What was\n"
    "read is on the disk page by page: a run that was cut off, even killed, goes on with\n"
    "--resume, and leaves nothing out and gives nothing twice. It needs libmasthead-fetch.";
inline constexpr std::string_view kVerifyText =
    "Says of each account whether it and the author's page know of each other: links with\n"
    "rel=me or without, both ways, fediverse:creator, WebFinger, and on Bluesky the domain's\n"
    "well-known file or TXT record; since when and until when that holds, and which bytes say\n"
    "so. AUTHOR is the address of the author's page, with the accounts as LINKs (without any,\n"
    "those the page names); a file with a record; or with --registry an author's id. It needs\n"
    "libmasthead-fetch.";

}  // namespace web

inline constexpr std::array<Command, 3> kWebCommands = {{
    {"check-links",
     "LINK...",
     1,
     kept::kAny,
     false,
     {},
     "say which links still lead somewhere",
     web::kCheckLinksText,
     web::kOptions,
     web::kCheckLinksExamples,
     run_check_links},
    {"verify",
     "AUTHOR [LINK...]",
     1,
     kept::kAny,
     true,
     {},
     "say which accounts are an author's own",
     web::kVerifyText,
     web::kVerify,
     web::kVerifyExamples,
     run_verify},
    {"fetch-archive",
     "URL",
     1,
     1,
     false,
     {},
     "read an outlet's whole archive into mentions",
     web::kArchiveText,
     web::kArchive,
     web::kArchiveExamples,
     run_fetch_archive},
}};

}  // namespace masthead::cli
