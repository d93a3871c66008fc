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

std::string_view credit_in_words(Role role) {
  switch (role) {
    case Role::agency:
      return "a news agency";
    case Role::photographer:
      return "a picture credit";
    case Role::contributor:
      return "a contributor's credit";
    case Role::author:
      break;
  }
  return {};
}

/// The persons who sign the page.
std::vector<std::string> signers_of(const Document& document) {
  std::vector<std::string> names;
  for (const auto& mention : document.mentions) {
    const auto* name = find_first(mention.observations, Field::name);
    if (name == nullptr || mention.kind != AuthorKind::person) continue;
    if (mention.role == Role::author) names.push_back(name->value);
  }
  return names;
}

/// Only where the byline that readers see does not name the organisation, too.
bool is_in_byline(const Document& document, const StatedName& name) {
  return std::any_of(document.markup.statements.begin(), document.markup.statements.end(),
                     [&](const Statement& statement) {
                       return statement.source == Source::byline &&
                              std::any_of(statement.names.begin(), statement.names.end(),
                                          [&](const StatedName& other) {
                                            return squeeze_name(other.name) ==
                                                   squeeze_name(name.name);
                                          });
                     });
}

void check_name(const Document& document, const Statement& statement, const StatedName& name,
                const std::vector<std::string>& signers, PageFindings& found) {
  const auto credit = credit_in_words(name.role);
  if (credit.empty() || name.name.empty()) return;
  if (name.role == Role::agency && is_in_byline(document, name)) return;
  auto finding = page_finding(document, statement, {Field::name});
  finding.message =
      fmt::format("{} gives \"{}\" as an author; that is {}. The article is signed by {}.",
                  place_of(statement), name.name, credit, quoted_list(signers));
  finding.fix = Fix{"name", name.name, {}};
  finding.values = {document.id, name.name};
  found.add(statement, name, std::move(finding));
}

void check_document(const Document& document, PageFindings& found) {
  const auto signers = signers_of(document);
  if (signers.empty()) return;
  for (const auto& statement : document.markup.statements) {
    if (!is_author_markup(statement)) continue;
    for (const auto& name : statement.names) {
      check_name(document, statement, name, signers, found);
    }
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    if (!document.markup.statements.empty()) check_document(document, found);
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule credit_as_author;
constexpr Rule credit_as_author{
    .id = "credit-as-author",
    .severity = Severity::warning,
    .title = "An agency or a picture credit is marked up as an author",
    .citations = {{{&kSchemaAuthor, "beside creditText and contributor"},
                   {&kGoogleArticle, "author markup best practices"}}},
    .help =
        "Fires where markup lists the credit of a picture or a news agency as an author of an "
        "article that a person signs, and the byline readers see does not name that agency. An "
        "agency that alone signs an article is its author. Who took the pictures or sent the "
        "wire copy gets credit for words they did not write, and an author page of articles that "
        "are not theirs.",
    .example = "author is [\"Marta Kowal\", \"Reuters\"] where Reuters took the photograph.",
    .fix =
        "Take the credit out of author: creditText of the image, contributor or sourceOrganization "
        "of the article say who supplied what.",
    .check = check};

}  // namespace masthead::audit::rules
