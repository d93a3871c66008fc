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

constexpr std::size_t kFewAuthors = 5;

/// Three of four who sign have a page or a row: the outlet keeps one of everybody.
bool keeps_records(const Outlet& outlet) {
  return outlet.records > 0 && outlet.authors >= kFewAuthors &&
         4 * outlet.recorded_authors >= 3 * outlet.authors;
}

bool has_page(const AuditedAuthor& author) {
  if (!author.record->url.empty()) return true;
  return std::any_of(author.mentions.begin(), author.mentions.end(), [](const SeenMention& seen) {
    return seen.document->kind == DocumentKind::author;
  });
}

/// Of an outlet that keeps records, an author who has none.
void check_author(const AuditInput& input, std::uint32_t at, std::vector<Finding>& findings) {
  const auto& author = input.authors[at];
  if (author.record->kind == AuthorKind::organisation) return;
  if (std::any_of(author.mentions.begin(), author.mentions.end(), [](const SeenMention& seen) {
        return seen.document->kind == DocumentKind::author;
      })) {
    return;
  }
  Finding finding;
  const Outlet* outlet = nullptr;
  for (const auto& seen : author.mentions) {
    const auto& of = input.archive->outlet_of(*seen.document);
    if (!input.archive->signs(seen) || !keeps_records(of)) continue;
    add_place(*seen.document, *printed_name(*seen.mention), finding);
    outlet = &of;
  }
  if (outlet == nullptr) return;
  settle(finding);
  finding.subjects = {at};
  finding.message =
      fmt::format("{} signs {}{} and has no author record there; {} of {} authors have one.",
                  author.record->name, count_of(finding.documents.size(), "document"),
                  outlet->name.empty() ? "" : fmt::format(" of {}", outlet->name),
                  outlet->recorded_authors, outlet->authors);
  findings.push_back(std::move(finding));
}

/// The page of an author that the registry knows, where nothing that is audited names one.
std::string_view known_page(const AuditInput& input, std::uint32_t at) {
  if (input.newsroom == nullptr || has_page(input.authors[at])) return {};
  const auto* known = input.newsroom->find(at);
  return known == nullptr ? std::string_view() : std::string_view(known->url);
}

void check_known(const AuditInput& input, std::uint32_t at, std::vector<Finding>& findings) {
  const auto& author = input.authors[at];
  const auto page = known_page(input, at);
  if (page.empty()) return;
  Finding finding;
  for (const auto& seen : author.mentions) {
    if (input.archive->signs(seen))
      add_place(*seen.document, *printed_name(*seen.mention), finding);
  }
  if (finding.documents.empty()) return;
  settle(finding);
  finding.subjects = {at};
  finding.values = {"registry"};
  finding.message =
      fmt::format("Nothing leads from {} of {} to an author page, and the registry knows one: {}.",
                  count_of(finding.documents.size(), "document"), author.record->name, page);
  finding.fix = Fix{"url", "", std::string(page)};
  findings.push_back(std::move(finding));
}

/// The authors of an outlet of which no record was given, and no page is known.
struct Pageless {
  std::vector<std::uint32_t> authors;
  Finding finding;
};

void check_outlets(const AuditInput& input, std::vector<Finding>& findings) {
  std::map<std::uint32_t, Pageless> by_outlet;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    if (author.record->kind == AuthorKind::organisation || has_page(author)) continue;
    if (!known_page(input, i).empty()) continue;
    for (const auto& seen : author.mentions) {
      const auto outlet = input.archive->sheet(*seen.document).outlet;
      if (!input.archive->signs(seen) || input.archive->outlets()[outlet].records > 0) continue;
      auto& pageless = by_outlet[outlet];
      if (pageless.authors.empty() || pageless.authors.back() != i) pageless.authors.push_back(i);
      add_place(*seen.document, *printed_name(*seen.mention), pageless.finding);
    }
  }
  for (auto& [at, pageless] : by_outlet) {
    const auto& outlet = input.archive->outlets()[at];
    auto& finding = pageless.finding;
    const auto& first = input.authors[pageless.authors.front()].record->name;
    const bool is_one = pageless.authors.size() == 1;
    if (is_one) finding.subjects = {pageless.authors.front()};
    finding.values = {std::string(outlet.name)};
    settle(finding);
    finding.message = fmt::format(
        "{} {} no author page{}: a reader cannot see who {} and what else they wrote, and markup "
        "has "
        "no address to name as the author's url.",
        is_one ? first : fmt::format("{} who sign", count_of(pageless.authors.size(), "author")),
        is_one ? "has" : "have", outlet.name.empty() ? "" : fmt::format(" at {}", outlet.name),
        is_one ? "this is" : "they are");
    findings.push_back(std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    check_author(input, i, findings);
    check_known(input, i, findings);
  }
  check_outlets(input, findings);
}

}  // namespace

extern const Rule missing_author_record;
constexpr Rule missing_author_record{
    .id = "missing-author-record",
    .severity = Severity::info,
    .title = "An author without an author page",
    .citations = {{{&kGoogleArticle, "author.url: a page that identifies one author uniquely"},
                   {&kGoogleProfilePage, "an author page on a news site"}}},
    .help =
        "Fires on a person who signs articles of an outlet that keeps a page or a record of three "
        "of "
        "four of its authors, and has none; on an author whose page the registry knows and nothing "
        "that is audited names; and once on an outlet of which no author's page or record was "
        "given and none is linked. Records are author rows and author pages.",
    .example = "170 authors of a magazine have a record; the one who signs five articles has none.",
    .fix = "Make an author page, link it from the byline, and name it as the author's url.",
    .check = check};

}  // namespace masthead::audit::rules
