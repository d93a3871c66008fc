#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

constexpr std::size_t kFewNames = 5;

/// How many names of each outlet's articles stand with an employer.
std::vector<std::size_t> count_employed(const AuditInput& input) {
  std::vector<std::size_t> employed(input.archive->outlets().size());
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    if (sheet.is_record) continue;
    for (const auto& mention : document.mentions) {
      const bool is_person = mention.role == Role::author && mention.kind == AuthorKind::person;
      if (is_person && find_first(mention.observations, Field::employer) != nullptr) {
        ++employed[sheet.outlet];
      }
    }
  }
  return employed;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto employed = count_employed(input);
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    Finding finding;
    std::size_t given = 0;
    for (const auto& seen : author.mentions) {
      const auto outlet = input.archive->sheet(*seen.document).outlet;
      const auto names = input.archive->outlets()[outlet].names;
      // One of three names has one: it is the outlet's way.
      const bool is_way = names >= kFewNames && 3 * employed[outlet] >= names;
      if (!input.archive->signs(seen) || !is_way) continue;
      if (find_first(seen.mention->observations, Field::employer) != nullptr) {
        ++given;
      } else {
        add_place(*seen.document, *printed_name(*seen.mention), finding);
      }
    }
    if (finding.documents.empty() || given == 0) continue;
    settle(finding);
    finding.subjects = {i};
    finding.message = fmt::format(
        "{} stands with an employer in {} and without in {}: readers cannot tell whether it is "
        "left "
        "out or gone.",
        author.record->name, count_of(given, "byline"), finding.documents.size());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule affiliation_missing;
constexpr Rule affiliation_missing{
    .id = "affiliation-missing",
    .severity = Severity::info,
    .title = "An author's employer is given in some bylines and left out in others",
    .source = "The Trust Project, Author/Reporter Expertise; schema.org, affiliation",
    .help =
        "Fires on an author whose employer stands in one byline at least and is left out in "
        "another, "
        "in an outlet one of three of whose names stand with one.",
    .example = "Three bylines say Marta Kowal (Planet Works), the fourth Marta Kowal.",
    .fix = "Give the employer the author had when the article was written, in all bylines.",
    .check = check};

}  // namespace masthead::audit::rules
