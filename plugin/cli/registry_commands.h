#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "plugin/cli/commands.h"
#include "plugin/cli/registry.h"

namespace masthead::cli {

// The part of the one table of commands that is about a registry.

inline constexpr Option kRegistryOption = {
    "registry", "", "FILE", {}, "the registry's file; short for the setting registry"};

namespace kept {

inline constexpr std::array<std::string_view, 2> kFormats = {"text", "json"};

inline constexpr std::array<Option, 6> kIngest = {{
    kRegistryOption,
    {"advance", "", "", {}, "count anew which names and accounts are common; see epoch"},
    {"judgements", "", "FILE", {}, "read what people decided, JSON Lines; repeatable"},
    {"manifest", "", "FILE", {}, "read the pages a JSON Lines file names; repeatable"},
    {"map", "", "MEMBER=COLUMN,...", {}, "which columns of a table are which members; repeatable"},
    {"threads", "", "N", {}, "read that many inputs at once; the default is one a core"},
}};
inline constexpr std::array<Option, 1> kOnly = {{kRegistryOption}};
inline constexpr std::array<Option, 2> kAuthors = {{
    kRegistryOption,
    {"count", "", "N", {}, "print at most N authors, from 1 to 1000"},
}};
inline constexpr std::array<Option, 3> kShow = {{
    kRegistryOption,
    {"format", "", "FORMAT", kFormats, "a card to read (the default), or one JSON object"},
    {"why", "", "", {}, "show where each field of the card came from; json always says"},
}};
inline constexpr std::array<Option, 3> kJudge = {{
    kRegistryOption,
    {"by", "", "WHO", {}, "who decides"},
    {"because", "", "TEXT", {}, "why"},
}};
inline constexpr std::array<Option, 2> kEpoch = {{
    kRegistryOption,
    {"advance", "", "", {}, "count all anew, and compare all by that"},
}};
inline constexpr std::array<Option, 2> kWithdraw = {{
    kRegistryOption,
    {"from", "", "FILE", {}, "take ids from a file too, one a line; - is stdin; repeatable"},
}};
inline constexpr std::array<Option, 2> kExport = {{
    kRegistryOption,
    {"with-protected", "", "", {}, "also print what is protected; keep the output as safe"},
}};

inline constexpr std::array<std::string_view, 2> kIngestExamples = {
    "masthead ingest --registry newsroom.db --advance examples/mentions/mentions.jsonl",
    "masthead ingest --registry newsroom.db examples/pages/article.html",
};
inline constexpr std::array<std::string_view, 2> kAuthorsExamples = {
    "masthead authors --registry newsroom.db 'nora lindh'",
    "masthead authors --registry newsroom.db",
};
inline constexpr std::array<std::string_view, 2> kShowExamples = {
    "masthead show --registry newsroom.db a1",
    "masthead show --registry newsroom.db --format json a1",
};
inline constexpr std::array<std::string_view, 1> kSameExamples = {
    "masthead same --registry newsroom.db --by desk a1 c1",
};
inline constexpr std::array<std::string_view, 1> kDifferentExamples = {
    "masthead different --registry newsroom.db --because 'two people' a1 a2",
};
inline constexpr std::array<std::string_view, 1> kHubExamples = {
    "masthead hub --registry newsroom.db https://x.com/exampletimes",
};
inline constexpr std::array<std::string_view, 1> kPinExamples = {
    "masthead pin --registry newsroom.db a1 job_title 'Chief Reporter'",
};
inline constexpr std::array<std::string_view, 1> kPseudonymExamples = {
    "masthead pseudonym --registry newsroom.db a1 'Vera Okonjo'",
};
inline constexpr std::array<std::string_view, 1> kSuppressExamples = {
    "masthead suppress --registry newsroom.db a1 email",
};
inline constexpr std::array<std::string_view, 1> kUndoExamples = {
    "masthead undo --registry newsroom.db $(masthead same --registry newsroom.db a1 c1 | "
    "grep -o 'j_[a-z2-7]*')",
};
inline constexpr std::array<std::string_view, 2> kEpochExamples = {
    "masthead epoch --registry newsroom.db",
    "masthead epoch --registry newsroom.db --advance",
};
inline constexpr std::array<std::string_view, 1> kExportExamples = {
    "masthead export --registry newsroom.db >newsroom.jsonl",
};
inline constexpr std::array<std::string_view, 1> kImportExamples = {
    "masthead import --registry again.db newsroom.jsonl",
};
inline constexpr std::array<std::string_view, 1> kBackupExamples = {
    "masthead backup --registry newsroom.db newsroom-$$.db",
};
inline constexpr std::array<std::string_view, 1> kDoctorExamples = {
    "masthead doctor --registry newsroom.db",
};
inline constexpr std::array<std::string_view, 2> kWithdrawExamples = {
    "masthead withdraw --registry newsroom.db b2",
    "printf 'b1\\nb2\\n' | masthead withdraw --registry newsroom.db --from -",
};
inline constexpr std::array<std::string_view, 1> kEraseExamples = {
    "masthead erase --registry newsroom.db e1",
};

inline constexpr std::string_view kIngestText =
    "Keeps mentions and judgements in a registry and says anew who is who. INPUT is what\n"
    "merge takes. A line is printed for each thousand mentions once they are on the disk, and\n"
    "one at the end. What is given again changes nothing: a run that was cut off is repeated.";
inline constexpr std::string_view kAuthorsText =
    "Finds authors by a name in any spelling and script, by the address of an account or by\n"
    "an e-mail address, and prints them as JSON Lines, the best first; without QUERY all.";
inline constexpr std::string_view kShowText =
    "Shows an author's record. AUTHOR is an author's id, or a mention's. Of an id that is\n"
    "gone it says what it has become.";
inline constexpr std::string_view kJudgeText =
    "What is decided holds whatever is ingested later, until it is undone. Authors and\n"
    "mentions are given by their ids. The id of the judgement is printed, and what changed.";
inline constexpr std::string_view kPinText =
    "Says what a field of an author's record is, whatever is read of it: name, job_title,\n"
    "location, bio, email, website, url or image. It holds until it is undone.";
inline constexpr std::string_view kPseudonymText =
    "Says that an author signs with another name too. The two are kept as two authors, and\n"
    "are never printed beside each other.";
inline constexpr std::string_view kSuppressText =
    "Keeps a field of an author (job_title, location, bio, email, account, ...) from ever\n"
    "leaving the registry: no output and no export has it.";
inline constexpr std::string_view kEpochText =
    "Says by which count of names and accounts authors are told apart. A registry keeps it\n"
    "until it is advanced, so that what arrives later changes nobody else. Ids are kept.";
inline constexpr std::string_view kWithdrawText =
    "Takes mentions back by their ids, as articles that were deleted: what is left is what there\n"
    "would be without them. Unknown ids are no error; what is ingested again is back. A line is\n"
    "printed for each ten thousand ids, once they are gone.";
inline constexpr std::string_view kEraseText =
    "Removes an author and every byte of what was kept of him, and refuses him when he comes\n"
    "again. Backups and exports that were made before are not touched.";
inline constexpr std::string_view kExportText =
    "Prints the registry as JSON Lines that import takes. Suppressed fields, and who is behind a\n"
    "pseudonym, are left out unless --with-protected asks for them.";
inline constexpr std::string_view kImportText =
    "Makes of the lines of an export the same registry: the same ids, judgements and history.";
inline constexpr std::string_view kBackupText =
    "Writes a copy of the registry as of now to FILE, while others go on writing.";
inline constexpr std::string_view kDoctorText =
    "Looks a registry over, all of it, and says what is wrong and what to do.";

inline constexpr std::size_t kAny = static_cast<std::size_t>(-1);

}  // namespace kept

inline constexpr std::array<Command, 17> kRegistryCommands = {{
    {"ingest",
     "INPUT...",
     0,
     kept::kAny,
     true,
     {},
     "keep mentions in a registry",
     kept::kIngestText,
     kept::kIngest,
     kept::kIngestExamples,
     run_ingest},
    {"authors",
     "[QUERY]",
     0,
     1,
     false,
     {},
     "find authors in a registry",
     kept::kAuthorsText,
     kept::kAuthors,
     kept::kAuthorsExamples,
     run_authors},
    {"show",
     "AUTHOR",
     1,
     1,
     false,
     {},
     "show an author of a registry",
     kept::kShowText,
     kept::kShow,
     kept::kShowExamples,
     run_show},
    {"same",
     "A B",
     2,
     2,
     false,
     {},
     "decide that two are one author",
     kept::kJudgeText,
     kept::kJudge,
     kept::kSameExamples,
     run_same},
    {"different",
     "A B",
     2,
     2,
     false,
     {},
     "decide that two are two authors",
     kept::kJudgeText,
     kept::kJudge,
     kept::kDifferentExamples,
     run_different},
    {"hub",
     "ACCOUNT",
     1,
     1,
     false,
     {},
     "decide that an account is not one person's",
     kept::kJudgeText,
     kept::kJudge,
     kept::kHubExamples,
     run_hub},
    {"pin",
     "AUTHOR FIELD VALUE",
     3,
     3,
     false,
     {},
     "decide what a record says",
     kept::kPinText,
     kept::kJudge,
     kept::kPinExamples,
     run_pin},
    {"pseudonym",
     "AUTHOR NAME",
     2,
     2,
     false,
     {},
     "bind a pen name, and keep it apart",
     kept::kPseudonymText,
     kept::kJudge,
     kept::kPseudonymExamples,
     run_pseudonym},
    {"suppress",
     "AUTHOR FIELD",
     2,
     2,
     false,
     {},
     "keep a field from leaving",
     kept::kSuppressText,
     kept::kJudge,
     kept::kSuppressExamples,
     run_suppress},
    {"undo",
     "JUDGEMENT",
     1,
     1,
     false,
     {},
     "retract a judgement",
     kept::kJudgeText,
     kept::kJudge,
     kept::kUndoExamples,
     run_undo},
    {"epoch",
     "",
     0,
     0,
     false,
     {},
     "say what is counted, or count anew",
     kept::kEpochText,
     kept::kEpoch,
     kept::kEpochExamples,
     run_epoch},
    {"export",
     "",
     0,
     0,
     false,
     {},
     "print a registry as JSON Lines",
     kept::kExportText,
     kept::kExport,
     kept::kExportExamples,
     run_export},
    {"import",
     "FILE...",
     1,
     kept::kAny,
     true,
     {},
     "make a registry of an export",
     kept::kImportText,
     kept::kOnly,
     kept::kImportExamples,
     run_import},
    {"backup",
     "FILE",
     1,
     1,
     true,
     {},
     "copy a registry",
     kept::kBackupText,
     kept::kOnly,
     kept::kBackupExamples,
     run_backup},
    {"doctor",
     "",
     0,
     0,
     false,
     {},
     "say what is wrong with a registry",
     kept::kDoctorText,
     kept::kOnly,
     kept::kDoctorExamples,
     run_doctor},
    {"withdraw",
     "[ID...]",
     0,
     kept::kAny,
     false,
     {},
     "take mentions back",
     kept::kWithdrawText,
     kept::kWithdraw,
     kept::kWithdrawExamples,
     run_withdraw},
    {"erase",
     "AUTHOR",
     1,
     1,
     false,
     {},
     "remove an author for ever",
     kept::kEraseText,
     kept::kOnly,
     kept::kEraseExamples,
     run_erase},
}};

}  // namespace masthead::cli
