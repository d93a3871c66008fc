#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

bool has_link(const Statement& statement) {
  return find_first(statement.observations, Field::url) != nullptr ||
         find_first(statement.observations, Field::website) != nullptr;
}

/// JSON-LD and microdata describe their authors; a meta tag can hold nothing but a name, and so can
/// an itemprop that stands in no item.
bool describes_person(const Statement& statement) {
  const bool describes = statement.rule == "jsonld-author" || statement.rule == "microdata-author";
  return describes && is_author_markup(statement) && statement.names.size() == 1 &&
         statement.names.front().kind == AuthorKind::person &&
         statement.names.front().set_aside.empty();
}

/// Another description of the same author in the same kind of markup has a link.
bool is_linked_elsewhere(const Document& document, const Statement& statement) {
  return std::any_of(document.markup.statements.begin(), document.markup.statements.end(),
                     [&](const Statement& other) {
                       return other.source == statement.source && other.names.size() == 1 &&
                              other.names.front().mention == statement.names.front().mention &&
                              has_link(other);
                     });
}

/// The address is the home page's, a list's or the like.
bool is_nobodys(const Document& document, const std::string& url) {
  return std::any_of(document.markup.statements.begin(), document.markup.statements.end(),
                     [&](const Statement& statement) {
                       return std::any_of(
                           statement.observations.begin(), statement.observations.end(),
                           [&](const Observation& observation) {
                             return observation.value == url && !observation.qualifier.empty();
                           });
                     });
}

/// The author's page, where another part of the page links to it.
std::string page_of(const Document& document, const std::string& mention) {
  for (const auto& known : document.mentions) {
    if (known.id != mention) continue;
    const auto* url = find_first(known.observations, Field::url);
    if (url == nullptr || is_nobodys(document, url->value)) break;
    return url->value;
  }
  return {};
}

void check_statement(const Document& document, const Statement& statement, PageFindings& found) {
  if (!describes_person(statement) || has_link(statement)) return;
  if (is_linked_elsewhere(document, statement)) return;
  const auto& name = statement.names.front();
  auto finding = page_finding(document, statement, {Field::name});
  const auto page = page_of(document, name.mention);
  finding.message = fmt::format(
      "{} names {} as the author with neither url nor sameAs: nothing tells which {} it is{}.",
      place_of(statement), name.name, name.name,
      page.empty() ? std::string() : fmt::format(", though the page links to {}", page));
  if (!page.empty()) finding.fix = Fix{"url", {}, page};
  finding.values = {"link"};
  found.add(statement, name, std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_statements(input, check_statement, findings);
}

}  // namespace

extern const Rule author_without_link;
constexpr Rule author_without_link{
    .id = "author-without-link",
    .severity = Severity::info,
    .title = "The markup's author has neither url nor sameAs",
    .citations = {{{&kGoogleArticle, "author markup best practices: type and url, or sameAs"},
                   {&kSchemaSameAs, {}}}},
    .help =
        "Fires where JSON-LD or microdata describes a person as the author and gives no address: "
        "no author page, no profile. One finding an author, whatever the number of pages. An "
        "organisation, a meta tag and an author whom another node of the page describes with an "
        "address are no finding. A name alone does not tell namesakes apart.",
    .example = "\"author\": {\"@type\": \"Person\", \"name\": \"Marta Kowal\"}",
    .fix = "Add url with the author's page, or sameAs with a profile of theirs.",
    .check = check};

}  // namespace masthead::audit::rules
