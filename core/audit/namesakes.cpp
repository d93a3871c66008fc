#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
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

/// What a system calls an author, and which system; "" where the author has no id, or several.
std::string system_id(const AuditInput& input, const AuditedAuthor& author) {
  std::string found;
  for (const auto& seen : author.mentions) {
    const auto* id = find_first(seen.mention->observations, Field::author_id);
    if (id == nullptr) return {};
    std::string whole(input.archive->outlet_of(*seen.document).name);
    whole += '\t' + id->value;
    if (!found.empty() && found != whole) return {};
    found = std::move(whole);
  }
  return found;
}

/// Without those whom a system calls alike: a name that says nothing (a login) joins no mentions,
/// and the author is one all the same.
std::vector<std::uint32_t> each_once(const AuditInput& input,
                                     const std::vector<std::uint32_t>& authors) {
  std::vector<std::uint32_t> kept;
  std::set<std::string> ids;
  for (const auto at : authors) {
    auto id = system_id(input, input.authors[at]);
    if (id.empty() || ids.insert(std::move(id)).second) kept.push_back(at);
  }
  return kept;
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
    const auto told = each_once(input, authors);
    if (told.size() > 1) findings.push_back(make_finding(input, told));
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
