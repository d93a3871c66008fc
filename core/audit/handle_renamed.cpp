#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/account_uses.h"
#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

/// Two names of one account, or an old and a new account.
bool is_pair(const AccountUse& a, const AccountUse& b) {
  constexpr std::size_t kOften = 2;
  if (a.platform == "email" || b.platform == "email" || a.key == b.key) return false;
  if (a.platform == b.platform) return true;
  // A bare handle is of the platform that the other bylines link, once both are the author's habit.
  const bool is_bare = a.platform.empty() || b.platform.empty();
  return is_bare && a.places.size() >= kOften && b.places.size() >= kOften;
}

/// One document that gives both gives two accounts.
bool stand_together(const AccountUse& a, const AccountUse& b) {
  return std::any_of(a.places.begin(), a.places.end(), [&](const AccountPlace& place) {
    return std::any_of(b.places.begin(), b.places.end(),
                       [&](const AccountPlace& other) { return other.document == place.document; });
  });
}

/// A letter off is a slip, which is another rule's.
bool is_slip(const AccountUse& a, const AccountUse& b) {
  constexpr std::size_t kLong = 12;
  const std::size_t most = std::min(a.key.size(), b.key.size()) < kLong ? 1 : 2;
  return edits_between(a.key, b.key, most) <= most;
}

void add_places(const AccountUse& use, Finding& finding) {
  for (const auto& place : use.places) add_place(*place.document, *place.observation, finding);
}

Finding make_finding(const AuditInput& input, std::uint32_t at, const AccountUse& a,
                     const AccountUse& b) {
  Finding finding;
  finding.subjects = {at};
  finding.values = {a.key, b.key};
  add_places(a, finding);
  add_places(b, finding);
  settle(finding);
  finding.message = fmt::format(
      "{} is {} in {} and {} in {}{}: an account was renamed or replaced, and old bylines lead to "
      "a "
      "name that anybody may take.",
      input.authors[at].record->name, a.shown, count_of(a.places.size(), "place"), b.shown,
      count_of(b.places.size(), "place"),
      a.platform.empty() || b.platform.empty() ? "" : fmt::format(" on {}", a.platform));
  return finding;
}

void check_author(const AuditInput& input, std::uint32_t at, std::vector<Finding>& findings) {
  constexpr std::size_t kMostAccounts = 32;
  constexpr std::size_t kMostPlaces = 64;  // of each, that are compared
  auto uses = account_uses(input.authors[at]);
  if (uses.size() > kMostAccounts) return;
  for (auto& use : uses) use.places.resize(std::min(use.places.size(), kMostPlaces));
  for (std::size_t i = 0; i < uses.size(); ++i) {
    for (std::size_t j = i + 1; j < uses.size(); ++j) {
      const bool is_other = is_pair(uses[i], uses[j]) && !is_slip(uses[i], uses[j]) &&
                            !stand_together(uses[i], uses[j]);
      if (is_other) findings.push_back(make_finding(input, at, uses[i], uses[j]));
    }
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& record = *input.authors[i].record;
    if (record.kind == AuthorKind::organisation) continue;
    check_author(input, i, findings);
  }
}

}  // namespace

extern const Rule handle_renamed;
constexpr Rule handle_renamed{
    .id = "handle-renamed",
    .severity = Severity::warning,
    .title = "An author's account has two names",
    .citations = {{{&kSchemaSameAs, "a page that indicates without doubt whose it is"},
                   {&kIndieWebAuthorship, "the author's own address"}}},
    .help =
        "Fires where documents give two accounts of an author on one platform, or a handle without "
        "a "
        "platform and another account twice each, and no document gives both. Capitals are no "
        "other "
        "account; neither is one letter more or less, which is a slip (wrong-link).",
    .example = "Twenty posts are signed @mkowal, and later ones link github.com/martakowal.",
    .fix = "Link the account that the author has now, in the old articles, too.",
    .check = check};

}  // namespace masthead::audit::rules
