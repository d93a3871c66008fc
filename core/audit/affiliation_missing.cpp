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

constexpr std::size_t kFewNames = 5;

bool has_employer(const Mention& mention) {
  return mention.role == Role::author && mention.kind == AuthorKind::person &&
         find_first(mention.observations, Field::employer) != nullptr;
}

/// How many names of each outlet's articles stand with an employer.
std::vector<std::size_t> count_employed(const AuditInput& input) {
  std::vector<std::size_t> employed(input.archive->outlets().size());
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    const auto& mentions = document.mentions;
    if (sheet.is_record) continue;
    employed[sheet.outlet] +=
        static_cast<std::size_t>(std::count_if(mentions.begin(), mentions.end(), has_employer));
  }
  return employed;
}

/// Where an author's employer is left out, in outlets that give it; counts where it stands.
Finding find_left_out(const AuditInput& input, const AuditedAuthor& author,
                      const std::vector<std::size_t>& employed, std::size_t& given) {
  Finding finding;
  for (const auto& seen : author.mentions) {
    const auto outlet = input.archive->sheet(*seen.document).outlet;
    const auto names = input.archive->outlets()[outlet].names;
    // One of three names has one: it is the outlet's way.
    const bool is_way = names >= kFewNames && 3 * employed[outlet] >= names;
    if (!input.archive->signs(seen) || !is_way) continue;
    const bool has = find_first(seen.mention->observations, Field::employer) != nullptr;
    given += has ? 1U : 0U;
    if (!has) add_place(*seen.document, *printed_name(*seen.mention), finding);
  }
  settle(finding);
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto employed = count_employed(input);
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    std::size_t given = 0;
    auto finding = find_left_out(input, author, employed, given);
    if (finding.documents.empty() || given == 0) continue;
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
    .citations = {{{&kTrustExpertise, "what qualifies the author"}, {&kSchemaAffiliation, {}}}},
    .help =
        "Fires on an author whose employer stands in one byline at least and is left out in "
        "another, "
        "in an outlet one of three of whose names stand with one.",
    .example = "Three bylines say Marta Kowal (Planet Works), the fourth Marta Kowal.",
    .fix = "Give the employer the author had when the article was written, in all bylines.",
    .check = check};

}  // namespace masthead::audit::rules
