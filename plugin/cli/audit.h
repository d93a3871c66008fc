#pragma once

#include <array>
#include <string_view>

#include "plugin/cli/commands.h"

namespace masthead::cli {

int run_audit(const Invocation& call);

inline constexpr std::array<std::string_view, 3> kSeverities = {"error", "warning", "info"};
inline constexpr std::array<std::string_view, 4> kFailOn = {"error", "warning", "info", "never"};
inline constexpr std::array<std::string_view, 5> kAuditFormats = {"jsonl", "table", "csv", "sarif",
                                                                  "html"};

inline constexpr std::array<Option, 16> kAuditOptions = {{
    {"rule", "", "ID", {}, "look for what this rule finds alone; repeatable"},
    {"severity", "", "LEVEL", kSeverities, "leave out what is less grave; the default is info"},
    {"since", "", "DATE", {}, "leave out what older documents alone show"},
    {"baseline", "", "FILE", {}, "leave out what an earlier run found, JSON Lines; repeatable"},
    {"style", "", "FILE", {}, "read the house style and what it holds back, JSON"},
    {"fail-on", "", "LEVEL", kFailOn,
     "exit with 1 where that grave is found; the default is error"},
    {"format", "", "FORMAT", kAuditFormats, "the default is a table on a terminal, else jsonl"},
    {"title", "", "WORDS", {}, "name the publication in the HTML report"},
    {"now", "", "DATE", {}, "the day that rules about age count from; the default is today"},
    {"registry", "", "FILE", {}, "join what the newsroom knows of the authors; nothing is written"},
    {"fix", "", "DIR", {}, "write corrections of pages as patches to DIR, never in place"},
    {"force", "", "", {}, "with --fix: replace the patches of an earlier run"},
    {"judgements", "", "FILE", {}, "read what people decided, JSON Lines; repeatable"},
    {"manifest", "", "FILE", {}, "read the pages a JSON Lines file names; repeatable"},
    {"map", "", "MEMBER=COLUMN,...", {}, "which columns of a table are which members; repeatable"},
    {"threads", "", "N", {}, "read that many inputs at once; the default is one a core"},
}};

inline constexpr std::array<std::string_view, 6> kAuditExamples = {
    "masthead audit examples/seed/author-page.txt",
    "masthead audit --format table --severity warning 'examples/pages/*.html'",
    "masthead audit --fail-on never examples/seed/author-page.txt >last-week.jsonl",
    "masthead audit --format html examples/seed/author-page.txt >report.html",
    "masthead audit --fail-on never --registry newsroom.db examples/pages/article.html",
    "masthead audit --fail-on never --fix patches --force 'examples/pages/*.html'",
};

inline constexpr std::string_view kAuditDescription =
    "Says what is wrong or misleading in the bylines of an archive, and prints JSON Lines,\n"
    "one finding a line: {\"id\",\"rule\",\"severity\",\"documents\",\"authors\",\"message\",\n"
    "\"evidence\",\"fix\"}. INPUT is what merge takes. A finding keeps its id from run to run, so\n"
    "that --baseline can leave out what is known. The exit code is 1 where something as grave\n"
    "as --fail-on is found.";

}  // namespace masthead::cli
