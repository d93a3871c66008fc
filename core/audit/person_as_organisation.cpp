#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/same_names.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

/// Something else on the page names the same author without saying that it is an organisation, and
/// it was read as a person's name.
const Statement* read_as_person(const Document& document, const StatedName& name) {
  const auto squeezed = squeeze_name(name.name);
  for (const auto& statement : document.markup.statements) {
    if (statement.declared == AuthorKind::organisation) continue;
    const bool person =
        std::any_of(statement.names.begin(), statement.names.end(), [&](const StatedName& other) {
          return other.kind == AuthorKind::person && other.set_aside.empty() && !other.of_outlet &&
                 squeeze_name(other.name) == squeezed;
        });
    if (person) return &statement;
  }
  return nullptr;
}

void check_statement(const Document& document, const Statement& statement, PageFindings& found) {
  if (statement.declared != AuthorKind::organisation || !is_author_markup(statement)) return;
  for (const auto& name : statement.names) {
    if (name.of_outlet || name.name.find(' ') == std::string::npos) continue;
    if (!is_known_name(name.name)) continue;
    const auto* other = read_as_person(document, name);
    if (other == nullptr) continue;
    auto finding = page_finding(document, statement, {Field::name});
    finding.message = fmt::format("{} marks {} as an organisation; this is a person's name.",
                                  place_of(statement), name.name);
    finding.fix = Fix{"kind", "Organization", "Person"};
    finding.values = {"organisation"};
    found.add(statement, name, std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_statements(input, check_statement, findings);
}

}  // namespace

extern const Rule person_as_organisation;
constexpr Rule person_as_organisation{
    .id = "person-as-organisation",
    .severity = Severity::warning,
    .title = "The markup calls a person an organisation",
    .citations = {{{&kGoogleArticle, "author markup best practices: the appropriate type"},
                   {&kSchemaAuthor, "a Person or an Organization"}}},
    .help =
        "Fires where markup declares an author an Organization, the name is two to four words of "
        "which the first is known as people's, and something else on the page names the same "
        "author without that type. The outlet's name is no finding. One finding an author. An "
        "organisation has no profile page and no colleagues of the same name, so the person's "
        "articles are not gathered.",
    .example = "\"author\": {\"@type\": \"Organization\", \"name\": \"Marta Kowal\"}",
    .fix = "Write \"@type\": \"Person\".",
    .check = check};

}  // namespace masthead::audit::rules
