#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// A slip of the keyboard, in words; empty: none.
struct Slip {
  std::string_view words;
  std::string_view text;  ///< where it is
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// "By by Jane Doe": the first word twice.
Slip find_doubled(std::string_view field) {
  const auto words = split_words(field, kSpaces);
  if (words.size() < 3 || squeeze(words[0]) != squeeze(words[1])) return {};
  // "Duran Duran Smith" has two names; a label is short.
  constexpr std::size_t kLongest = 4;
  if (words[0].size() > kLongest || is_upper(words[1].front())) return {};
  return {"a word stands twice", words[0]};
}

/// Marks that nothing stands between, or that end the field.
Slip find_marks(std::string_view field) {
  constexpr std::string_view kPairs[] = {",,", ", ,", ";;", "()", "( )", "[]"};
  for (const auto pair : kPairs) {
    if (field.find(pair) != std::string_view::npos) return {"marks without words", pair};
  }
  field = trim_text(field);
  constexpr std::string_view kOpen = ",;&|";
  if (!field.empty() && kOpen.find(field.back()) != std::string_view::npos) {
    return {"it ends with a mark that something should follow", field.substr(field.size() - 1)};
  }
  if (!field.empty() && kOpen.find(field.front()) != std::string_view::npos) {
    return {"it begins with a mark that something should stand before", field.substr(0, 1)};
  }
  return {};
}

/// "Jane Doe,  John Roe": two spaces in a line.
Slip find_spaces(std::string_view field) {
  field = trim_text(field);
  const auto at = field.find("  ");
  if (at == std::string_view::npos) return {};
  // Lines that are set under each other have many.
  if (field.find_first_of("\n\t") != std::string_view::npos) return {};
  const auto end = field.find_first_not_of(' ', at);
  return end - at == 2 ? Slip{"two spaces in a row", field.substr(at > 8 ? at - 8 : 0, 16)}
                       : Slip{};
}

/// The names that articles print, to tell "ByJane Doe" from a name that begins so.
using Names = std::unordered_set<std::string>;

Slip find_glued(std::string_view field, const Names& names) {
  constexpr std::string_view kLabel = "by";
  field = trim_text(field);
  if (field.size() < 4 || !equal_ignoring_case(field.substr(0, 2), kLabel)) return {};
  const auto rest = field.substr(2);
  if (!is_upper(rest[0]) || is_upper(rest[1])) return {};
  const bool is_known = names.contains(squeeze(rest));
  const bool is_two = rest.find(' ') != std::string_view::npos;
  return is_known || is_two ? Slip{"no space behind the first word", field.substr(0, 12)} : Slip{};
}

Slip find_slip(const Observation& field, const Names& names) {
  for (const Slip slip : {find_doubled(field.value), find_marks(field.value),
                          find_spaces(field.original), find_glued(field.value, names)}) {
    if (!slip.words.empty()) return slip;
  }
  return {};
}

Names names_of(const AuditInput& input) {
  Names names;
  for (const auto& document : input.documents) {
    for (const auto& mention : document.mentions) {
      if (const auto* name = printed_name(mention)) names.insert(squeeze(name->value));
    }
  }
  return names;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto names = names_of(input);
  std::map<std::string_view, Finding> by_field;
  for (const auto& document : input.documents) {
    const auto* field = typed_field(document);
    if (field == nullptr) continue;
    const auto slip = find_slip(*field, names);
    if (slip.words.empty()) continue;
    auto& finding = by_field[field->value];
    add_place(document, *field, finding);
    if (!finding.message.empty()) continue;
    finding.message = fmt::format("The author field {} has a slip of the keyboard: {} ({}).",
                                  quote(field->value), slip.words, quote(slip.text));
    finding.values = {field->value};
    for (const auto& mention : document.mentions) {
      const auto author = input.archive->author_of(document, mention);
      if (author == Archive::kNobody) continue;
      finding.subjects.push_back(author);
      if (const auto* name = printed_name(mention)) finding.authors.push_back(name->value);
    }
  }
  for (auto& [text, finding] : by_field) {
    settle(finding);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule byline_typo;
constexpr Rule byline_typo{
    .id = "byline-typo",
    .severity = Severity::info,
    .title = "A slip of the keyboard in the author field",
    .citations = {{{&kTrustExpertise, "who wrote this"}}},
    .help =
        "Fires where a typed byline or name has a label twice (By by) or glued to the name, a "
        "comma "
        "or another mark with nothing behind or before it, empty brackets, or two spaces in a row. "
        "Readers see it, and a program that looks for the name may miss it.",
    .example = "The author field says ByMarta Kowal, or Marta Kowal, with the comma.",
    .fix = "Correct the field.",
    .check = check};

}  // namespace masthead::audit::rules
