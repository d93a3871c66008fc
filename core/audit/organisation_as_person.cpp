#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

/// The share of an outlet's records that are persons': a table of people.
bool is_table_of_people(const AuditInput& input, std::uint32_t outlet,
                        const std::vector<std::size_t>& persons) {
  constexpr std::size_t kFewRecords = 5;
  const auto records = input.archive->outlets()[outlet].records;
  return records >= kFewRecords && 10 * persons[outlet] >= 9 * records;
}

std::vector<std::size_t> count_persons(const AuditInput& input) {
  std::vector<std::size_t> persons(input.archive->outlets().size());
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    if (!sheet.is_record || document.mentions.empty()) continue;
    if (document.mentions.front().kind == AuthorKind::person) ++persons[sheet.outlet];
  }
  return persons;
}

/// The name of a record, where it is an organisation's: by its words, or because an outlet has it.
const Observation* organisation_of(const AuditInput& input, const Document& document) {
  if (!document.mentions.empty()) {
    const auto& mention = document.mentions.front();
    return mention.kind == AuthorKind::person ? nullptr : printed_name(mention);
  }
  const auto* typed = typed_field(document);
  const auto outlets = input.archive->outlets();
  const bool is_outlet =
      typed != nullptr && std::any_of(outlets.begin(), outlets.end(), [&](const Outlet& outlet) {
        return outlet.name == typed->value;
      });
  return is_outlet ? typed : nullptr;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto persons = count_persons(input);
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    const auto* name = organisation_of(input, document);
    if (!sheet.is_record || name == nullptr) continue;
    if (!is_table_of_people(input, sheet.outlet, persons)) continue;
    Finding finding;
    add_place(document, *name, finding);
    finding.authors = {name->value};
    finding.message = fmt::format(
        "{} is an organisation and has a record among the authors, of whom {} of {} are persons: "
        "what is made from the table calls it a person.",
        name->value, persons[sheet.outlet], input.archive->outlets()[sheet.outlet].records);
    const auto author = document.mentions.empty()
                            ? Archive::kNobody
                            : input.archive->author_of(document, document.mentions.front());
    if (author != Archive::kNobody) finding.subjects = {author};
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule organisation_as_person;
constexpr Rule organisation_as_person{
    .id = "organisation-as-person",
    .severity = Severity::warning,
    .title = "An organisation has a record among the persons",
    .citations = {{{&kGoogleArticle, "author markup best practices: the appropriate type"},
                   {&kSchemaAuthor, "a Person or an Organization"}}},
    .help =
        "Fires on an author record whose name is an organisation's (a newsroom, a team, an agency, "
        "the outlet), in a table nine of ten of whose records are persons. An organisation that "
        "signs "
        "an article as itself is right.",
    .example = "The table of authors has the first name Planet and the last name Staff.",
    .fix = "Mark the record as an organisation's, so that markup says Organization.",
    .check = check};

}  // namespace masthead::audit::rules
