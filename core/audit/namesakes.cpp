#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

/// What a reader can tell an author by: an account, an employer, an outlet.
std::string mark_of(const AuditInput& input, const AuditedAuthor& author) {
  const auto& record = *author.record;
  if (!record.accounts.empty()) return record.accounts.front().url;
  if (!record.email.empty()) return record.email;
  if (!record.website.empty()) return record.website;
  if (!record.employers.empty()) return record.employers.front();
  const auto& outlet = input.archive->outlet_of(*author.mentions.front().document).name;
  return outlet.empty() ? author.mentions.front().document->id : std::string(outlet);
}

/// Adds an author's first documents.
void add_some(const AuditedAuthor& author, Finding& finding) {
  constexpr std::size_t kMostPlaces = 2;
  for (std::size_t i = 0; i < std::min(author.mentions.size(), kMostPlaces); ++i) {
    const auto& seen = author.mentions[i];
    add_place(*seen.document, *printed_name(*seen.mention), finding);
  }
}

Finding make_finding(const AuditInput& input, const std::vector<std::uint32_t>& authors) {
  Finding finding;
  std::vector<std::string> marks;
  marks.reserve(authors.size());
  for (const auto at : authors) {
    marks.push_back(mark_of(input, input.authors[at]));
    add_some(input.authors[at], finding);
  }
  finding.subjects.assign(authors.begin(), authors.end());
  settle(finding);
  finding.message = fmt::format(
      "{} are called {} and held apart ({}). If they are one, say so; if not, let their bylines "
      "tell "
      "readers which is which.",
      count_of(authors.size(), "author"), input.authors[authors.front()].record->name,
      list_of(marks));
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  std::map<std::string, std::vector<std::uint32_t>> by_name;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    // Whose a mention is that fits several is another question.
    if (author.record->kind == AuthorKind::organisation || !author.rivals.empty()) continue;
    by_name[fold_text(author.record->name)].push_back(i);
  }
  for (const auto& [name, authors] : by_name) {
    if (authors.size() > 1) findings.push_back(make_finding(input, authors));
  }
}

}  // namespace

extern const Rule namesakes;
constexpr Rule namesakes{
    .id = "namesakes",
    .severity = Severity::info,
    .title = "Several authors have one name",
    .citations = {{{&kGoogleArticle, "author.url: a page that identifies one author uniquely"}}},
    .help =
        "Fires where two authors or more have the same name and what is known of them keeps them "
        "apart: other accounts, employers, outlets. One finding a name, with what tells each of "
        "them.",
    .example = "One Marta Kowal writes for the Planet and another for the Tidings.",
    .fix =
        "If they are one person, judge two of their mentions the same; else link each byline to "
        "its "
        "author's page.",
    .check = check};

}  // namespace masthead::audit::rules
