#include "plugin/cli/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "plugin/cli/audit.h"
#include "plugin/cli/completion.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/help.h"
#include "plugin/cli/lines.h"
#include "plugin/cli/merge.h"
#include "plugin/cli/names.h"
#include "plugin/cli/nearest.h"
#include "plugin/cli/read.h"
#include "plugin/cli/registry_commands.h"
#include "plugin/cli/render.h"
#include "plugin/cli/resolve.h"
#include "plugin/cli/serve.h"
#include "plugin/cli/web.h"
#include "plugin/cli/web_commands.h"

namespace masthead::cli {
namespace {

using std::string_view;

constexpr std::array<string_view, 3> kWhen = {"auto", "always", "never"};
constexpr std::array<string_view, 3> kLevels = {"error", "warning", "info"};
constexpr std::array<string_view, 2> kLinkFormats = {"jsonl", "table"};
constexpr std::array<string_view, 2> kRecordFormats = {"text", "json"};
constexpr std::array<string_view, 10> kForms = {"json",  "text", "jsonld", "html",   "head",
                                                "vcard", "csv",  "hugo",   "jekyll", "rss"};
constexpr std::array<string_view, 3> kShells = {"bash", "zsh", "fish"};
constexpr std::array<string_view, 2> kBioFormats = {"jsonl", "text"};
constexpr std::array<string_view, 8> kCommandNames = {"links",   "bio",   "names",      "read",
                                                      "resolve", "audit", "completion", "help"};

constexpr std::array<Option, 6> kGlobalOptions = {{
    {"config", "", "FILE", {}, "read settings from a .properties file"},
    {"set", "", "KEY=VALUE", {}, "set one setting, over environment and file; repeatable"},
    {"log-level", "", "LEVEL", kLevels, "what the engine reports on stderr; short for log.level"},
    {"color", "", "WHEN", kWhen, "colours; auto: on a terminal, unless NO_COLOR is set"},
    {"help", "h", "", {}, "explain the program or a command, and exit"},
    {"version", "", "", {}, "print the version and exit"},
}};

constexpr Option kThreads = {
    "threads", "", "N", {}, "read that many inputs at once; the default is one a core"};
constexpr Option kManifest = {
    "manifest", "", "FILE", {}, "read the pages a JSON Lines file names; repeatable"};

constexpr Option kMap = {
    "map", "", "MEMBER=COLUMN,...", {}, "which columns of a table are which members; repeatable"};

constexpr std::array<Option, 2> kLinksOptions = {{
    {"format", "", "FORMAT", kLinkFormats, "the default is a table on a terminal, else jsonl"},
    kThreads,
}};

constexpr std::array<Option, 2> kBioOptions = {{
    {"format", "", "FORMAT", kBioFormats, "the default is text on a terminal, else jsonl"},
    kThreads,
}};

constexpr std::array<Option, 2> kNamesOptions = {{
    {"format", "", "FORMAT", kRecordFormats, "of compare: text (the default), or one JSON object"},
    kThreads,
}};

constexpr std::array<Option, 3> kReadOptions = {{
    kManifest,
    kMap,
    kThreads,
}};

constexpr auto kResolveOptions = web::with(std::array<Option, 7>{{
    kRegistryOption,
    {"format", "", "FORMAT", kRecordFormats, "a card to read (the default), or one JSON object"},
    {"why", "", "", {}, "show where each field of the card came from; json always says"},
    {"now", "", "DATE", {}, "the day that rules about age count from; the default is today"},
    kManifest,
    kMap,
    kThreads,
}});

constexpr std::array<Option, 9> kRenderOptions = {{
    kRegistryOption,
    {"as", "", "FORM", kForms, "what to make; with --diff the default is jsonld"},
    {"diff", "", "PAGE", {}, "show what the form would change in that page's markup"},
    {"out", "", "FILE", {}, "write to FILE instead of standard output"},
    {"why", "", "", {}, "text: show where each field of the card came from"},
    {"now", "", "DATE", {}, "the day that rules about age count from; the default is today"},
    kManifest,
    kMap,
    kThreads,
}};

constexpr Option kJudgements = {
    "judgements", "", "FILE", {}, "read what people decided, JSON Lines; repeatable"};

constexpr std::array<Option, 5> kMergeOptions = {{
    {"records", "", "FILE", {}, "write each author's record to FILE as well, JSON Lines"},
    kJudgements,
    kManifest,
    kMap,
    kThreads,
}};

constexpr std::array<Option, 6> kWhyOptions = {{
    kRegistryOption,
    {"format", "", "FORMAT", kRecordFormats, "a text to read (the default), or one JSON object"},
    kJudgements,
    kManifest,
    kMap,
    kThreads,
}};

constexpr std::array<Option, 7> kHowOptions = {{
    kRegistryOption,
    {"format", "", "FORMAT", kRecordFormats, "a text to read (the default), or one JSON object"},
    {"svg", "", "", {}, "draw the evidence instead: an SVG picture"},
    kJudgements,
    kManifest,
    kMap,
    kThreads,
}};

constexpr std::array<Option, 7> kReviewOptions = {{
    kRegistryOption,
    {"count", "", "N", {}, "print at most N pairs; the default is 50"},
    {"after",
     "",
     "N",
     {},
     "leave out the first N pairs of the registry, which were printed before"},
    kJudgements,
    kManifest,
    kMap,
    kThreads,
}};

constexpr std::array<Option, 5> kSampleOptions = {{
    {"seed", "", "N", {}, "draw other pairs; the default is 1"},
    kJudgements,
    kManifest,
    kMap,
    kThreads,
}};

constexpr std::array<string_view, 3> kLinksExamples = {
    "echo 'https://m.facebook.com/zuck?mibextid=ZbWKwL' | masthead links",
    "echo '{\"id\":7,\"url\":\"@nasa\",\"hint\":\"x\"}' | masthead links",
    "head -n 3 examples/seed/author-page.txt | masthead links --format table",
};
constexpr std::array<string_view, 3> kBioExamples = {
    "echo 'Jane Doe is a reporter at the Example Times.' | masthead bio",
    "echo '{\"id\":7,\"bio\":\"She has written since 2009.\"}' | masthead bio",
    "tail -n 1 examples/seed/author-page.txt | masthead bio --format text",
};
constexpr std::array<string_view, 3> kNamesExamples = {
    "masthead names compare 'Aamir Saeed Abbasi' 'Amir Abbassi'",
    "masthead names compare --format json 'Jane Doe' 'Doe, J.'",
    "echo '{\"pair_id\":1,\"a\":\"Jane Doe\",\"b\":\"J. Doe\"}' | masthead names pairs",
};
constexpr std::array<string_view, 4> kReadExamples = {
    "masthead read examples/pages/article.html",
    "masthead read examples/pages",
    "masthead read --threads 2 'examples/pages/*.html'",
    "masthead read --manifest examples/pages/manifest.jsonl",
};
constexpr std::array<string_view, 5> kResolveExamples = {
    "masthead resolve examples/seed/author-page.txt",
    "masthead resolve --why examples/seed/author-page.txt",
    "masthead resolve --format json examples/seed",
    "masthead resolve --set limits.links=100 - <examples/seed/author-page.txt",
    "masthead resolve examples/seed/author-page.txt examples/pages/article.html",
};
constexpr std::array<string_view, 4> kRenderExamples = {
    "masthead render --as jsonld examples/pages/article.html",
    "masthead render --as vcard --out authors.vcf examples/pages",
    "masthead render --diff examples/pages/article.html examples/pages/article.html",
    "masthead render --registry newsroom.db --as html a1",
};
constexpr std::array<string_view, 4> kMergeExamples = {
    "masthead merge examples/mentions/mentions.jsonl",
    "masthead merge --map 'name=Author,links=Links' examples/mentions/authors.csv",
    "masthead merge --judgements examples/mentions/judgements.jsonl "
    "examples/mentions/mentions.jsonl",
    "masthead merge examples/seed/author-page.txt examples/pages/article.html",
};
constexpr std::array<string_view, 2> kWhyExamples = {
    "masthead why a1 a2 examples/mentions/mentions.jsonl",
    "masthead why --format json 'N. M. Lindh' b1 examples/mentions/mentions.jsonl",
};
constexpr std::array<string_view, 2> kHowExamples = {
    "masthead how a1 examples/mentions/mentions.jsonl",
    "masthead how --svg a1 examples/mentions/mentions.jsonl",
};
constexpr std::array<string_view, 1> kReviewExamples = {
    "masthead review --count 5 examples/mentions/mentions.jsonl",
};
constexpr std::array<string_view, 2> kSampleExamples = {
    "masthead sample 20 examples/mentions/mentions.jsonl",
    "masthead sample 20 --judgements examples/mentions/judgements.jsonl "
    "examples/mentions/mentions.jsonl",
};
constexpr std::array<string_view, 2> kHelpExamples = {
    "masthead help",
    "masthead help resolve",
};
constexpr std::array<string_view, 2> kCompletionExamples = {
    "source <(masthead completion bash)",
    "masthead completion zsh >_masthead",
};

constexpr string_view kLinksDescription =
    "Reads one link a line, or JSON Lines {\"id\",\"url\",\"hint\"}, from FILE or from standard\n"
    "input, and says of each which platform and account it is: kind, handle, canonical\n"
    "URL, and what was dropped. Order is kept; a line that cannot be used is marked in\n"
    "its place and named on standard error, and the run goes on.";
constexpr string_view kBioDescription =
    "Reads one biography a line, or JSON Lines {\"id\",\"bio\",\"name\",\"lang\"}, from FILE\n"
    "or from standard input, and says what each claims of the person: job, employer, place,\n"
    "years, education, beats, languages, links and awards, with the words of each claim.\n"
    "Order is kept; a line that cannot be used is marked in its place and named on\n"
    "standard error, and the run goes on.";
constexpr string_view kNamesDescription =
    "Says whether two names may be one person's, by the names alone: a score from 0 to 1,\n"
    "the level of their likeness and what differs, in words. Above its threshold they are\n"
    "taken for one. \"compare A B\" takes two names; \"pairs\" takes JSON Lines\n"
    "{\"pair_id\",\"a\",\"b\"} from FILE or from standard input and answers each with\n"
    "{\"pair_id\",\"score\",\"same\",\"level\",\"why\"}. A name alone never proves a person.";
constexpr string_view kReadDescription =
    "Reads pages of HTML and prints JSON Lines, one page a line, in the order of the\n"
    "inputs: the headline, the date, the authors with their accounts, and who is credited.\n"
    "INPUT is a file, packed by gzip or not, - for standard input, a pattern such as\n"
    "'*.html', or a folder: its files of HTML (.html, .htm, .xhtml, with or without .gz) and\n"
    "those of its sub-folders, by name, without hidden ones. A page that cannot be read is\n"
    "marked in its place and named on standard error, and the run goes on.";
constexpr string_view kResolveDescription =
    "Reads pasted pages, profile links and pages of HTML and prints one record for each\n"
    "author they name. INPUT is a file, packed by gzip or not, - for standard input, a\n"
    "pattern such as '*.txt', or a folder: its files in the order of their names, without\n"
    "hidden files and sub-folders. HTML is what begins with markup, is called .html, or\n"
    "stands in a manifest. Nothing is printed on standard output before every input has\n"
    "been read. Where INPUT is an address (https://...), the page and those that follow it\n"
    "are fetched; that needs libmasthead-fetch.";
constexpr string_view kRenderDescription =
    "Prints authors in a form for pages and programs: the whole record (json), a card (text),\n"
    "JSON-LD (jsonld), an author box (html), tags for the head of a page (head), vCard 4.0\n"
    "(vcard), a table (csv), data files of Hugo and Jekyll (hugo, jekyll), and a feed with the\n"
    "byline namespace (rss). INPUT is what resolve takes, or the JSON that resolve, show and\n"
    "merge --records give; of one article the form says who wrote it. With --registry there\n"
    "is none, and AUTHOR is an id. --diff prints what the form (jsonld, head or html) would\n"
    "change of the authors in PAGE's markup; nothing is written into PAGE.";
constexpr string_view kMergeDescription =
    "Says which mentions are one author, and prints JSON Lines, one mention a line, in the\n"
    "order of the inputs: {\"mention_id\",\"document\",\"name\",\"author_id\",\"confidence\"}, "
    "and\n"
    "\"ambiguous\" with the authors a mention fits alike. INPUT is what resolve takes, or rows:\n"
    "JSON Lines (.jsonl, .ndjson, or standard input that begins with {) of mentions\n"
    "{\"mention_id\",\"name\",\"links\",...}, of articles and of authors, or a table (.csv, .tsv)\n"
    "whose first line names its columns; --map says which column is which member. A field of\n"
    "links is cut at line breaks, |, ;, a comma before a space, and before http; with\n"
    "links.PLATFORM=COLUMN it may hold bare handles. Several columns of one member are joined.\n"
    "Judgements are lines {\"kind\":\"same|different|unsure\",\"a\",\"b\"} with mention ids, and\n"
    "{\"kind\":\"hub\",\"account\"} for a link that is not one person's.";
constexpr string_view kWhyDescription =
    "Shows what speaks for and against two mentions being one author: each feature with its\n"
    "weight, the sum, and a sentence. A and B are mention ids as merge prints them, or names\n"
    "that one author alone has. INPUT is what merge takes; with --registry there is none, and\n"
    "A and B are ids of the registry.";
constexpr string_view kHowDescription =
    "Shows the steps in which an author was put together, with the reason of each. AUTHOR is\n"
    "an author's id as merge prints it, a mention's id, or a name that one author alone has.\n"
    "INPUT is what merge takes; with --registry there is none, and AUTHOR is an id.";
constexpr string_view kReviewDescription =
    "Prints the pairs of mentions a person should look at, the most useful first: JSON Lines\n"
    "that are judgements of the kind unsure. Write same or different in its place, and give\n"
    "the file to merge as --judgements. INPUT is what merge takes; with --registry there is\n"
    "none.";
constexpr string_view kSampleDescription =
    "Draws N pairs of mentions to check by hand, joined and nearly joined ones, as JSON Lines\n"
    "to be judged as those of review are, and at the end what the pairs say that --judgements\n"
    "has judged: precision and recall, each between bounds. The same input, N and seed draw\n"
    "the same pairs; judgements change nothing in what is drawn. INPUT is what merge takes.";
constexpr string_view kHelpDescription =
    "Prints the overview, or what one command does, its options and examples.";
constexpr string_view kCompletionDescription =
    "Prints a script that lets the shell complete commands, options and their values.";

constexpr std::size_t kAny = static_cast<std::size_t>(-1);

constexpr std::array<Command, 15> kFirstCommands = {{
    {"links",
     "[FILE|-]",
     0,
     1,
     true,
     {},
     "say which account each link is",
     kLinksDescription,
     kLinksOptions,
     kLinksExamples,
     run_links},
    {"bio",
     "[FILE|-]",
     0,
     1,
     true,
     {},
     "say what each biography claims",
     kBioDescription,
     kBioOptions,
     kBioExamples,
     run_bio},
    {"names",
     "compare A B | pairs [FILE|-]",
     1,
     3,
     true,
     {},
     "say whether two names may be one person's",
     kNamesDescription,
     kNamesOptions,
     kNamesExamples,
     run_names},
    {"read",
     "INPUT...",
     0,
     kAny,
     true,
     {},
     "say who each page of HTML names as its authors",
     kReadDescription,
     kReadOptions,
     kReadExamples,
     run_read},
    {"resolve",
     "INPUT...",
     0,
     kAny,
     true,
     {},
     "make author records of pages and links",
     kResolveDescription,
     kResolveOptions,
     kResolveExamples,
     run_resolve},
    {"render",
     "AUTHOR...|INPUT...",
     0,
     kAny,
     true,
     {},
     "print authors as markup, cards and data",
     kRenderDescription,
     kRenderOptions,
     kRenderExamples,
     run_render},
    {"merge",
     "INPUT...",
     0,
     kAny,
     true,
     {},
     "say which mentions are one author",
     kMergeDescription,
     kMergeOptions,
     kMergeExamples,
     run_merge},
    {"audit",
     "INPUT...",
     0,
     kAny,
     true,
     {},
     "say what is wrong in the bylines of an archive",
     kAuditDescription,
     kAuditOptions,
     kAuditExamples,
     run_audit},
    {"why",
     "A B INPUT...",
     2,
     kAny,
     true,
     {},
     "say why two mentions are, or are not, one author",
     kWhyDescription,
     kWhyOptions,
     kWhyExamples,
     run_why},
    {"how",
     "AUTHOR INPUT...",
     1,
     kAny,
     true,
     {},
     "say how an author was put together",
     kHowDescription,
     kHowOptions,
     kHowExamples,
     run_how},
    {"review",
     "INPUT...",
     0,
     kAny,
     true,
     {},
     "print the pairs a person should look at",
     kReviewDescription,
     kReviewOptions,
     kReviewExamples,
     run_review},
    {"sample",
     "N INPUT...",
     1,
     kAny,
     true,
     {},
     "draw pairs that measure a merge",
     kSampleDescription,
     kSampleOptions,
     kSampleExamples,
     run_sample},
    serve::kCommand,
    {"completion",
     "SHELL",
     1,
     1,
     false,
     kShells,
     "print a completion script for a shell",
     kCompletionDescription,
     {},
     kCompletionExamples,
     run_completion},
    {"help",
     "[COMMAND]",
     0,
     1,
     false,
     kCommandNames,
     "explain the program or a command",
     kHelpDescription,
     {},
     kHelpExamples,
     run_help},
}};

/// The commands that need no registry, and then the others; help and completion stay last.
constexpr auto kCommands = [] {
  constexpr std::size_t kLast = 2;
  constexpr std::size_t kCount =
      kFirstCommands.size() + kWebCommands.size() + kRegistryCommands.size();
  std::array<Command, kCount> all{};
  auto at = std::copy(kFirstCommands.begin(), kFirstCommands.end() - kLast, all.begin());
  at = std::copy(kWebCommands.begin(), kWebCommands.end(), at);
  at = std::copy(kRegistryCommands.begin(), kRegistryCommands.end(), at);
  std::copy(kFirstCommands.end() - kLast, kFirstCommands.end(), at);
  return all;
}();

std::string see(const Command* command) {
  return command == nullptr ? "see \"masthead help\""
                            : fmt::format("see \"masthead help {}\"", command->name);
}

void check_option(const Command* command, const std::string& name, const std::string& value) {
  const Option* option = find_option(command, name);
  if (option == nullptr) {
    throw Failure(
        kUsage, command == nullptr
                    ? fmt::format("--{} needs a command; {}", name, see(nullptr))
                    : fmt::format("{} has no option --{}; {}", command->name, name, see(command)));
  }
  const auto& values = option->values;
  if (!values.empty() && std::find(values.begin(), values.end(), value) == values.end()) {
    throw Failure(kUsage, fmt::format("--{} cannot be \"{}\": give {}", name, value,
                                      fmt::join(values, ", ")));
  }
}

}  // namespace

std::span<const Command> commands() { return kCommands; }

std::span<const Option> global_options() { return kGlobalOptions; }

const Command* find_command(string_view name) {
  const auto* found = std::find_if(kCommands.begin(), kCommands.end(),
                                   [name](const Command& command) { return command.name == name; });
  return found == kCommands.end() ? nullptr : found;
}

const Option* find_option(const Command* command, string_view name) {
  const auto named = [name](const Option& option) { return option.name == name; };
  if (command != nullptr) {
    const auto own = std::find_if(command->options.begin(), command->options.end(), named);
    if (own != command->options.end()) return &*own;
  }
  const auto* global = std::find_if(kGlobalOptions.begin(), kGlobalOptions.end(), named);
  return global == kGlobalOptions.end() ? nullptr : global;
}

bool Invocation::has(string_view name) const {
  return std::any_of(options.begin(), options.end(),
                     [name](const auto& option) { return option.first == name; });
}

std::vector<std::string> Invocation::values(string_view name) const {
  std::vector<std::string> all;
  for (const auto& [option, value] : options) {
    if (option == name) all.push_back(value);
  }
  return all;
}

string_view Invocation::value(string_view name, string_view fallback) const {
  const auto found = std::find_if(options.rbegin(), options.rend(),
                                  [name](const auto& option) { return option.first == name; });
  return found == options.rend() ? fallback : string_view(found->second);
}

void check(const Invocation& call) {
  for (const auto& [name, value] : call.options) check_option(call.command, name, value);
  if (call.command == nullptr || call.has("help")) return;

  const Command& command = *call.command;
  if (call.inputs.size() < command.min_inputs) {
    throw Failure(kUsage,
                  fmt::format("{} needs {}; {}", command.name, command.arguments, see(&command)));
  }
  if (call.inputs.size() > command.max_inputs) {
    throw Failure(kUsage, fmt::format("{} does not take \"{}\" as well; {}", command.name,
                                      call.inputs[command.max_inputs], see(&command)));
  }
  const auto& words = command.words;
  for (const std::string& input : call.inputs) {
    if (words.empty() || std::find(words.begin(), words.end(), input) != words.end()) continue;
    throw Failure(kUsage,
                  fmt::format("{} does not know \"{}\" (the nearest is {}): give {}", command.name,
                              input, nearest(input, words), fmt::join(words, ", ")));
  }
}

}  // namespace masthead::cli
