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

bool has_link(const Mention& mention) {
  constexpr Field kLinks[] = {Field::account, Field::url, Field::website, Field::email,
                              Field::handle};
  return std::any_of(std::begin(kLinks), std::end(kLinks), [&](Field field) {
    return find_first(mention.observations, field) != nullptr;
  });
}

/// Nine of ten names of the outlet are links.
bool links_names(const Outlet& outlet) {
  return outlet.names >= kFewNames && 10 * outlet.linked_names >= 9 * outlet.names;
}

/// Where an author's name has no link and the others' have; counts the bylines in which it has.
Finding find_unlinked(const AuditInput& input, const AuditedAuthor& author, std::size_t& linked) {
  Finding finding;
  for (const auto& seen : author.mentions) {
    if (!input.archive->signs(seen)) continue;
    const bool has = has_link(*seen.mention);
    linked += has ? 1U : 0U;
    if (has || !links_names(input.archive->outlet_of(*seen.document))) continue;
    add_place(*seen.document, *printed_name(*seen.mention), finding);
  }
  settle(finding);
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    if (author.record->kind == AuthorKind::organisation) continue;
    std::size_t linked = 0;
    auto finding = find_unlinked(input, author, linked);
    if (finding.documents.empty()) continue;
    finding.subjects = {i};
    finding.message = fmt::format("{} has no link in {}{}, where nearly all names have one.",
                                  author.record->name, count_of(finding.documents.size(), "byline"),
                                  linked == 0 ? "" : fmt::format(" and one in {} more", linked));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule missing_link;
constexpr Rule missing_link{
    .id = "missing-link",
    .severity = Severity::info,
    .title = "A name without the link that the others have",
    .citations = {{{&kGoogleArticle, "author markup best practices: type and url, or sameAs"}}},
    .help =
        "Fires on an author whose name stands without any link in a byline, in an outlet nine of "
        "ten "
        "of whose names have one.",
    .example = "Four co-authors are linked, the fifth is not.",
    .fix = "Link the name to the author's page or account.",
    .check = check};

}  // namespace masthead::audit::rules
