#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

constexpr std::size_t kFewArticles = 10;

/// What one author's bylines hold beside the name.
struct Extra {
  Finding finding;
  std::map<std::string_view, std::string_view> kinds;  // each with the first words
};

using Counts = std::map<std::pair<std::uint32_t, std::string_view>, std::size_t>;

/// Whose name the words stand beside: the mention they were cut off, else the first.
const Mention& owner_of(const Document& document, std::string_view text) {
  const auto has = [text](const Mention& mention) {
    const auto* name = printed_name(mention);
    if (name == nullptr) return false;
    const auto& parts = name->dropped;
    return std::any_of(parts.begin(), parts.end(), [text](const DroppedPart& part) {
      return part.why != "label" && (part.text.find(text) != std::string::npos ||
                                     text.find(part.text) != std::string_view::npos);
    });
  };
  const auto& mentions = document.mentions;
  const auto at = std::find_if(mentions.begin(), mentions.end(), has);
  return at == mentions.end() ? mentions.front() : *at;
}

/// How many articles of an outlet have extra words of each kind.
Counts count_kinds(const AuditInput& input) {
  Counts counts;
  for (const auto& document : input.documents) {
    const auto extras = extra_words(document);
    std::vector<std::string_view> kinds(extras.size());
    std::transform(extras.begin(), extras.end(), kinds.begin(),
                   [](const ExtraWords& extra) { return extra.kind; });
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    for (const auto kind : kinds) ++counts[{input.archive->sheet(document).outlet, kind}];
  }
  return counts;
}

/// What most bylines of an outlet have is its form, and no slip.
bool is_house_form(const AuditInput& input, const Document& document, std::string_view kind,
                   const Counts& counts) {
  const auto& outlet = input.archive->outlet_of(document);
  const auto at = counts.find({input.archive->sheet(document).outlet, kind});
  return outlet.signed_articles >= kFewArticles && at != counts.end() &&
         2 * at->second > outlet.signed_articles;
}

/// The name with all that stands around it, as readers see it: of the first documents.
void add_printed(const Observation& field, Finding& finding) {
  constexpr std::size_t kLongest = 80;
  constexpr std::size_t kMost = 3;
  constexpr std::string_view kLabel = "by ";
  std::string_view words = field.value;
  if (words.size() > kLabel.size() && equal_ignoring_case(words.substr(0, kLabel.size()), kLabel)) {
    words.remove_prefix(kLabel.size());
  }
  auto& names = finding.authors;
  const bool is_there = std::find(names.begin(), names.end(), words) != names.end();
  if (words.size() > kLongest || names.size() >= kMost || is_there) return;
  names.emplace_back(words);
}

std::string message_for(const Extra& extra, const std::string& name) {
  std::vector<std::string> parts;
  parts.reserve(extra.kinds.size());
  for (const auto& [kind, text] : extra.kinds) {
    parts.push_back(fmt::format("{} ({})", words_of_kind(kind), quote(text)));
  }
  return fmt::format(
      "The author field of {} holds more than the name {}: {}. Whoever reads the field takes all "
      "of "
      "it for the name.",
      count_of(extra.finding.documents.size(), "document"), name, list_of(parts));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto counts = count_kinds(input);
  std::vector<Extra> extras;
  std::unordered_map<std::uint32_t, std::size_t> places;  // by author
  for (const auto& document : input.documents) {
    for (const auto& words : extra_words(document)) {
      if (is_house_form(input, document, words.kind, counts)) continue;
      const auto author = input.archive->author_of(document, owner_of(document, words.text));
      if (author == Archive::kNobody) continue;
      const auto [at, is_new] = places.emplace(author, extras.size());
      if (is_new) extras.emplace_back().finding.subjects = {author};
      auto& extra = extras[at->second];
      extra.kinds.emplace(words.kind, words.text);
      add_place(document, *typed_field(document), extra.finding);
      add_printed(*typed_field(document), extra.finding);
    }
  }
  for (auto& extra : extras) {
    const auto& name = input.authors[extra.finding.subjects.front()].record->name;
    for (const auto& [kind, text] : extra.kinds) extra.finding.values.emplace_back(kind);
    settle(extra.finding);
    extra.finding.message = message_for(extra, name);
    findings.push_back(std::move(extra.finding));
  }
}

}  // namespace

extern const Rule name_has_extra;
constexpr Rule name_has_extra{
    .id = "name-has-extra",
    .severity = Severity::warning,
    .title = "The author field holds more than a name",
    .citations = {{{&kGoogleArticle,
                    "author markup best practices: author.name holds the name and nothing else"}}},
    .help =
        "Fires where a typed byline or a record's name has words that belong to no name: a title, "
        "a "
        "degree, an employer, an e-mail address, a handle, a date, a copyright notice, a sentence. "
        "One finding an author. Labels (By), words that join two names, initials, and nicknames in "
        "quotation marks are no such words; neither is what more than half of an outlet's bylines "
        "have, which is the outlet's form. The page shows such a field as it is, and whatever "
        "reads "
        "the page takes the whole of it for a name.",
    .example = "The author field says Dr. Marta Kowal (@marta_k), Example University.",
    .fix =
        "Leave the name in the field, and put the rest where it belongs: honorificPrefix, "
        "jobTitle, affiliation, sameAs, the note under the article.",
    .check = check};

}  // namespace masthead::audit::rules
