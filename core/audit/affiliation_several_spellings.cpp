#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"

namespace masthead::audit::rules {
namespace {

/// What stands behind a company's name and is no part of it.
constexpr std::string_view kEnds[] = {"inc", "ltd", "llc", "gmbh", "corp", "labs", "com", "io"};

/// The name without white space, marks and what companies put behind it.
std::string core_of(std::string_view name) {
  constexpr std::size_t kShortest = 3;
  auto letters = squeeze(name);
  for (const auto end : kEnds) {
    if (letters.size() >= end.size() + kShortest && letters.ends_with(end)) {
      letters.resize(letters.size() - end.size());
      break;
    }
  }
  return letters;
}

/// One employer with its spellings.
struct Employer {
  std::map<std::string_view, std::size_t> spellings;  // with how many documents have each
  Finding finding;
};

void check(const AuditInput& input, std::vector<Finding>& findings) {
  std::map<std::pair<std::uint32_t, std::string>, Employer> employers;
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    if (sheet.is_record) continue;
    for (const auto& mention : document.mentions) {
      const auto* employer = find_first(mention.observations, Field::employer);
      if (employer == nullptr || mention.role != Role::author) continue;
      auto& of = employers[{sheet.outlet, core_of(employer->value)}];
      ++of.spellings[employer->value];
      add_place(document, *employer, of.finding);
    }
  }
  for (auto& [key, employer] : employers) {
    if (employer.spellings.size() < 2) continue;
    std::vector<std::string> shown;
    shown.reserve(employer.spellings.size());
    for (const auto& [spelling, count] : employer.spellings) {
      shown.push_back(fmt::format("{} ({})", spelling, count));
      employer.finding.values.emplace_back(spelling);
    }
    settle(employer.finding);
    employer.finding.message = fmt::format(
        "One employer is written in {} ways: {}. Readers and programs take them for several.",
        shown.size(), list_of(shown));
    findings.push_back(std::move(employer.finding));
  }
}

}  // namespace

extern const Rule affiliation_several_spellings;
constexpr Rule affiliation_several_spellings{
    .id = "affiliation-several-spellings",
    .severity = Severity::info,
    .title = "One employer is written in several ways",
    .citations = {{{&kSchemaAffiliation, "one Organization, which has one name"}}},
    .help =
        "Fires where bylines of an outlet give an employer in spellings that differ in white "
        "space, "
        "capitals, marks, or what companies put behind their names (Inc, Ltd, Labs, .io).",
    .example = "Two bylines say Planet Works and one says PlanetWorks.",
    .fix = "Choose one, and write it in the house style.",
    .check = check};

}  // namespace masthead::audit::rules
