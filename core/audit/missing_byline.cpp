#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

bool is_article(const Document& document) {
  const auto& said = document.article.observations;
  return find_first(said, Field::headline) != nullptr ||
         find_first(said, Field::published) != nullptr;
}

/// Half of the outlet's articles and more are signed: to be signed is the rule there.
bool is_signed_by_rule(const Outlet& outlet) {
  return outlet.signed_articles > 0 && 2 * outlet.signed_articles >= outlet.articles;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (const auto& document : input.documents) {
    if (input.archive->sheet(document).is_record || !is_article(document)) continue;
    const auto& outlet = input.archive->outlet_of(document);
    if (!document.mentions.empty() || !is_signed_by_rule(outlet)) continue;
    Finding finding;
    const auto* headline = find_first(document.article.observations, Field::headline);
    const auto* place = headline == nullptr ? &document.article.observations.front() : headline;
    add_place(document, *place, finding);
    finding.message = fmt::format("{} says nowhere who wrote it; of the {} of {} are signed.",
                                  headline == nullptr ? "The article" : quote(headline->value),
                                  count_of(outlet.articles, "article"),
                                  outlet.name.empty()
                                      ? "this archive, " + std::to_string(outlet.signed_articles)
                                      : fmt::format("{}, {}", outlet.name, outlet.signed_articles));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule missing_byline;
constexpr Rule missing_byline{
    .id = "missing-byline",
    .severity = Severity::warning,
    .title = "An article without an author",
    .citations = {{{&kGoogleHelpfulContent, "a byline where readers expect one"},
                   {&kRaterGuidelines, "section 2.5.2: who created the content"}}},
    .help =
        "Fires on an article that names no author, neither a person nor an organisation, in an "
        "outlet half of whose articles or more are signed.",
    .example = "One of 400 posts has an empty author field.",
    .fix = "Name who wrote it; where it is the newsroom's, name the newsroom as an organisation.",
    .check = check};

}  // namespace masthead::audit::rules
