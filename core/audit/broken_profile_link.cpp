#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

constexpr std::string_view kScheme = "://";

/// The place of a second URL in the path of a URL: "https://x.com/https://x.com/jane". A query may
/// well hold an address, and archives keep what they have under its own.
std::optional<std::size_t> inner_url(std::string_view url) {
  const auto scheme = url.find(kScheme);
  if (scheme == std::string_view::npos) return std::nullopt;
  const auto path = url.find('/', scheme + kScheme.size());
  const auto end = std::min(url.find_first_of("?#"), url.size());
  if (path == std::string_view::npos || path > end) return std::nullopt;
  const auto host = url.substr(0, path);
  if (host.find("archive.") != std::string_view::npos) return std::nullopt;
  for (const std::string_view begin : {"http:/", "https:/", "http%3a", "https%3a"}) {
    for (auto at = path; at + begin.size() <= end; ++at) {
      if (equal_ignoring_case(url.substr(at, begin.size()), begin)) return at;
    }
  }
  return std::nullopt;
}

/// The path of a page to log in or to sign up at.
bool is_login(std::string_view url) {
  constexpr std::string_view kPages[] = {"login",  "login.php",    "signin",
                                         "signup", "i/flow/login", "accounts/login"};
  const auto scheme = url.find(kScheme);
  if (scheme == std::string_view::npos) return false;
  auto path = url.substr(0, url.find_first_of("?#"));
  const auto slash = path.find('/', scheme + kScheme.size());
  if (slash == std::string_view::npos) return false;
  path = path.substr(slash + 1);
  while (path.ends_with('/')) path.remove_suffix(1);
  return std::any_of(std::begin(kPages), std::end(kPages),
                     [path](std::string_view page) { return equal_ignoring_case(path, page); });
}

bool has_path(std::string_view url) {
  const auto scheme = url.find(kScheme);
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + kScheme.size());
  const auto slash = url.find('/');
  return slash != std::string_view::npos &&
         url.find_first_not_of("/@#!", slash) != std::string_view::npos;
}

/// What a link is that leads to nobody's profile; "" where it may lead to one.
std::string_view in_words(const Observation& link) {
  if (inner_url(link.original)) return "holds a second address in its path";
  if (is_login(link.value)) return "leads to a page to log in at";
  if (link.qualifier == "post") return "is a post, not a profile";
  if (link.qualifier == "share") return "is a button to share the page";
  if (link.qualifier == "search") return "is a search";
  if (link.qualifier == "other" && !has_path(link.value)) return "names no account";
  return {};
}

bool names_author(const Statement& statement) {
  return statement.role == Role::author && !statement.names.empty() &&
         (is_markup(statement.source) || statement.source == Source::hcard) &&
         statement.rule != "jsonld-other" && statement.rule != "jsonld-update";
}

Finding make_finding(const Document& document, const Statement& statement, const Observation& link,
                     std::string_view what) {
  auto finding = page_finding(document, statement, {link.field});
  finding.message =
      fmt::format("{} gives {} as a profile of {}; it {}.", place_of(statement), link.original,
                  shown_name(statement, statement.names.front()), what);
  finding.fix = Fix{"accounts", link.original, {}};
  if (const auto inner = inner_url(link.original)) {
    const auto whole = link.original.substr(*inner);
    if (whole.find(kScheme) != std::string::npos) finding.fix->new_value = whole;
  }
  finding.values = {link.original};
  return finding;
}

void check_statement(const Document& document, const Statement& statement, PageFindings& found) {
  if (!names_author(statement)) return;
  for (const auto& link : statement.observations) {
    if (link.field != Field::url && link.field != Field::website) continue;
    const auto what = in_words(link);
    if (what.empty()) continue;
    found.add(statement, statement.names.front(), make_finding(document, statement, link, what));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_statements(input, check_statement, findings);
}

}  // namespace

extern const Rule broken_profile_link;
constexpr Rule broken_profile_link{
    .id = "broken-profile-link",
    .severity = Severity::warning,
    .title = "A profile link of the author's leads to no profile",
    .citations = {{{&kSchemaSameAs, "a page that indicates without doubt whose it is"},
                   {&kUriSyntax, "section 3.3"}}},
    .help =
        "Fires where markup gives an author a link that holds a second address in its path, that "
        "leads to a login page, a post, a search or a share button, or that names a platform "
        "and no account. It comes of a form field that asks for a handle and gets a URL, or the "
        "other way round. One finding an author and link. An address in a query and an archived "
        "page are no finding. Readers land on an error, and machines learn nothing.",
    .example = "\"sameAs\": \"https://twitter.com/https://twitter.com/marta_k\"",
    .fix = "Put the profile's own address in its place, or take the link away.",
    .check = check};

}  // namespace masthead::audit::rules
