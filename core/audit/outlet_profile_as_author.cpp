#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

bool names_person(const Statement& statement) {
  return statement.of_article && statement.role == Role::author && statement.names.size() == 1 &&
         is_markup(statement.source) && statement.names.front().kind == AuthorKind::person &&
         !statement.names.front().of_outlet && statement.names.front().set_aside.empty();
}

void check_statement(const Document& document, const Statement& statement, PageFindings& found) {
  const auto& name = statement.names.front();
  for (const auto& link : statement.observations) {
    if (link.qualifier != "outlet") continue;
    auto finding = page_finding(document, statement, {link.field});
    finding.message = fmt::format("{} gives {} as a profile of {}; it is the outlet's.",
                                  place_of(statement), link.original, name.name);
    finding.fix = Fix{"accounts", link.original, {}};
    finding.values = {link.value};
    found.add(statement, name, std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& statement : document.markup.statements) {
      if (names_person(statement)) check_statement(document, statement, found);
    }
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule outlet_profile_as_author;
constexpr Rule outlet_profile_as_author{
    .id = "outlet-profile-as-author",
    .severity = Severity::warning,
    .title = "The outlet's profile is given as the author's",
    .citations = {{{&kSchemaSameAs, "a page that indicates without doubt whose it is"},
                   {&kGoogleArticle, "author.url: a page that identifies one author uniquely"}}},
    .help =
        "Fires where markup gives a person a profile that the page gives the outlet, too, that is "
        "a company's page, or whose handle is made of the outlet's name and not of the person's. "
        "One finding an author and profile. An account that all authors share makes them one "
        "author to whoever joins accounts.",
    .example = "\"author\": {\"name\": \"Marta Kowal\", \"sameAs\": \"https://x.com/DailyPlanet\"}",
    .fix = "Give the author's own profile, or none; the outlet's belongs to publisher.",
    .check = check};

}  // namespace masthead::audit::rules
