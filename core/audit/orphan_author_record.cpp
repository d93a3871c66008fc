#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/text.h"

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

std::string name_of(const SeenMention& seen) {
  const auto* printed = printed_name(*seen.mention);
  return printed == nullptr ? std::string() : fold_text(printed->value);
}

/// Names that sign articles. A record that says of itself nothing but a name, without its outlet,
/// is not known for the one who signs with it, and is no orphan for that.
std::unordered_set<std::string> signing_names(const AuditInput& input) {
  std::unordered_set<std::string> names;
  for (const auto& author : input.authors) {
    for (const auto& seen : author.mentions) {
      if (input.archive->signs(seen)) names.insert(name_of(seen));
    }
  }
  return names;
}

bool is_orphan(const AuditInput& input, const AuditedAuthor& author) {
  return !signs_any(input, author) && !lists_articles(author);
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto is_one = [&](const AuditedAuthor& author) { return is_orphan(input, author); };
  if (std::none_of(input.authors.begin(), input.authors.end(), is_one)) return;
  const auto names = signing_names(input);
  const auto has_signed = [&](const SeenMention& seen) { return names.contains(name_of(seen)); };
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    if (!is_orphan(input, author)) continue;
    if (std::any_of(author.mentions.begin(), author.mentions.end(), has_signed)) continue;
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
        "of the outlet were read. A page that lists articles is not an orphan, nor is a record of "
        "a "
        "name with which somebody signs.",
    .example = "The record of Marta Kowal is there, and all her articles are signed M. Kowal.",
    .fix = "Merge the record with that of the name the articles are signed with, or take it away.",
    .check = check};

}  // namespace masthead::audit::rules
