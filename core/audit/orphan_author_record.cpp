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

/// What of an author page's list is known to be somebody else's, or nobody's, is another rule's.
bool lists_articles(const AuditedAuthor& author) {
  return std::any_of(author.mentions.begin(), author.mentions.end(),
                     [](const SeenMention& seen) { return !seen.document->articles.empty(); });
}

bool signs_any(const AuditInput& input, const AuditedAuthor& author) {
  return std::any_of(author.mentions.begin(), author.mentions.end(),
                     [&](const SeenMention& seen) { return input.archive->signs(seen); });
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    if (signs_any(input, author) || lists_articles(author)) continue;
    Finding finding;
    for (const auto& seen : author.mentions) {
      // Where the articles of the outlet are not at hand, nothing is known of them.
      if (input.archive->outlet_of(*seen.document).articles == 0) continue;
      add_place(*seen.document, *printed_name(*seen.mention), finding);
    }
    if (finding.documents.empty()) continue;
    settle(finding);
    finding.subjects = {i};
    finding.message = fmt::format(
        "{} has an author record and signs none of the articles: the page is empty, or the "
        "articles "
        "are filed under another name.",
        author.record->name);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule orphan_author_record;
constexpr Rule orphan_author_record{
    .id = "orphan-author-record",
    .severity = Severity::info,
    .title = "An author record without articles",
    .citations = {{{&kGoogleProfilePage,
                    "content guidelines: one person who belongs to the site"}}},
    .help =
        "Fires on an author's page or row of which no article is signed by the author, where "
        "articles "
        "of the outlet were read. A page that lists articles is not an orphan.",
    .example = "The record of Marta Kowal is there, and all her articles are signed M. Kowal.",
    .fix = "Merge the record with that of the name the articles are signed with, or take it away.",
    .check = check};

}  // namespace masthead::audit::rules
