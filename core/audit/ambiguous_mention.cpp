#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/newsroom.h"
#include "core/audit/phrases.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

struct Waiting {
  Finding finding;
  std::vector<std::string> rivals;  // names, with what tells them apart
};

/// "Jane Doe (Planet)".
std::string shown(const AuditInput& input, std::uint32_t at) {
  const auto& author = input.authors[at];
  const auto& outlet = input.archive->outlet_of(*author.mentions.front().document).name;
  return outlet.empty() ? author.record->name : fmt::format("{} ({})", author.record->name, outlet);
}

/// Whom an author may be: others of the input, and those of the registry.
std::vector<std::string> rivals_of(const AuditInput& input, std::uint32_t at) {
  std::vector<std::string> rivals;
  for (const auto rival : input.authors[at].rivals) rivals.push_back(shown(input, rival));
  if (input.newsroom == nullptr || at >= input.newsroom->candidates.size()) return rivals;
  for (const auto candidate : input.newsroom->candidates[at]) {
    const auto& known = input.newsroom->authors[candidate];
    rivals.push_back(fmt::format("{} ({})", known.name, known.id));
  }
  return rivals;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  std::map<std::string, Waiting> by_name;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    const auto rivals = rivals_of(input, i);
    if (rivals.empty()) continue;
    auto& waiting = by_name[fold_text(author.record->name)];
    if (waiting.finding.subjects.empty()) waiting.finding.subjects = {i};
    for (const auto& seen : author.mentions) {
      add_place(*seen.document, *printed_name(*seen.mention), waiting.finding);
    }
    waiting.rivals.insert(waiting.rivals.end(), rivals.begin(), rivals.end());
  }
  for (auto& [name, waiting] : by_name) {
    auto& rivals = waiting.rivals;
    std::sort(rivals.begin(), rivals.end());
    rivals.erase(std::unique(rivals.begin(), rivals.end()), rivals.end());
    auto& finding = waiting.finding;
    settle(finding);
    finding.message = fmt::format(
        "{} in {} may be any of several authors: {}. Until somebody says which, the articles are "
        "on "
        "none of their pages.",
        input.authors[finding.subjects.front()].record->name,
        count_of(finding.documents.size(), "document"), list_of(rivals));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule ambiguous_mention;
constexpr Rule ambiguous_mention{
    .id = "ambiguous-mention",
    .severity = Severity::info,
    .title = "A byline fits several authors alike",
    .citations = {{{&kGoogleArticle, "author.url: a page that identifies one author uniquely"}}},
    .help =
        "Fires where the name of a byline, with all that stands around it, fits two authors or "
        "more "
        "alike, of what is audited or of the registry, so that it was given to none. One finding a "
        "name.",
    .example = "Two authors are called M. Kowal, and a third article says M. Kowal and no more.",
    .fix = "Say whose it is (review prints the pairs to judge), and link the byline to the author.",
    .check = check};

}  // namespace masthead::audit::rules
