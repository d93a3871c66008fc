#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

/// What an address is that is not an author's; "" where it may be one.
std::string_view in_words(std::string_view why) {
  if (why == "home") return "the outlet's home page";
  if (why == "index") return "the list of all authors";
  return why == "article" ? "the article itself" : std::string_view{};
}

bool names_person(const Statement& statement) {
  return statement.of_article && statement.role == Role::author && statement.names.size() == 1 &&
         statement.names.front().kind == AuthorKind::person && !statement.names.front().of_outlet &&
         statement.names.front().set_aside.empty() && is_markup(statement.source);
}

void check_statement(const Document& document, const Statement& statement, PageFindings& found) {
  if (!names_person(statement)) return;
  const auto& name = statement.names.front();
  const auto* url = find_first(statement.observations, Field::url);
  if (url == nullptr) return;
  const auto what = in_words(url->qualifier);
  // "/?author=7" may well be an author's page.
  if (what.empty() || url->value.find('?') != std::string::npos) return;
  auto finding = page_finding(document, statement, {Field::url});
  finding.message = fmt::format("{} gives {} as the page of {}; that is {}.", place_of(statement),
                                url->value, name.name, what);
  finding.fix = Fix{"url", url->value, {}};
  // The article's own address is another in each document, and the mistake is one.
  finding.values = {url->qualifier};
  found.add(statement, name, std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_statements(input, check_statement, findings);
}

}  // namespace

extern const Rule author_url_not_profile;
constexpr Rule author_url_not_profile{
    .id = "author-url-not-profile",
    .severity = Severity::warning,
    .title = "The author's address in the markup is not the author's page",
    .citations = {{{&kGoogleArticle, "author.url: a page that identifies one author uniquely"}}},
    .help =
        "Fires where the address that markup gives a person is the outlet's home page, its list "
        "of authors or the article itself. An address with a query may be anybody's page and is "
        "no finding. One finding an author and kind of mistake. An "
        "organisation's home page is its own. Such an address is the same for every author, so "
        "that machines take them all for one.",
    .example = "\"author\": {\"name\": \"Marta Kowal\", \"url\": \"https://planet.example/\"}",
    .fix = "Give the author's own page, or leave url out where there is none.",
    .check = check};

}  // namespace masthead::audit::rules
