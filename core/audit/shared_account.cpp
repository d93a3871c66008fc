#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/account_uses.h"
#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

/// Who uses one account.
struct Sharers {
  std::vector<std::uint32_t> authors;
  std::string_view shown;
  std::string_view platform;
  Finding finding;
};

using Accounts = std::map<std::pair<std::string_view, std::string>, Sharers>;

void add_uses(const AuditInput& input, std::uint32_t at, Accounts& accounts) {
  for (const auto& use : account_uses(input.authors[at])) {
    if (use.platform.empty()) continue;
    auto& sharers = accounts[{use.platform, use.key}];
    sharers.shown = use.shown;
    sharers.platform = use.platform;
    sharers.authors.push_back(at);
    for (const auto& place : use.places) {
      add_place(*place.document, *place.observation, sharers.finding);
    }
  }
}

void check_accounts(const AuditInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t kMostNamed = 12;
  Accounts accounts;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    if (input.authors[i].record->kind == AuthorKind::person) add_uses(input, i, accounts);
  }
  for (auto& [key, sharers] : accounts) {
    if (sharers.authors.size() < 2) continue;
    std::vector<std::string> names;
    names.reserve(sharers.authors.size());
    for (const auto author : sharers.authors) names.push_back(input.authors[author].record->name);
    auto& finding = sharers.finding;
    finding.values = {key.second};
    settle(finding);
    finding.message = fmt::format(
        "{} {} stands for {}, {}: it tells nobody which of them wrote what.",
        sharers.platform == "email" ? "The address" : fmt::format("The account on {}", key.first),
        sharers.shown, count_of(names.size(), "author"), list_of(names));
    names.resize(std::min(names.size(), kMostNamed));
    finding.authors = {std::string(sharers.shown)};
    finding.authors.insert(finding.authors.end(), names.begin(), names.end());
    findings.push_back(std::move(finding));
  }
}

/// A system's account of nobody: what several people file under.
bool is_system_account(const AuditedAuthor& author) {
  return std::any_of(author.mentions.begin(), author.mentions.end(), [](const SeenMention& seen) {
    const auto* name = printed_name(*seen.mention);
    return name != nullptr && name->qualifier == "placeholder" &&
           seen.mention->kind == AuthorKind::organisation;
  });
}

/// Documents that an account or an organisation signs in outlets where most are signed by persons.
Finding signed_by_house(const AuditInput& input, const AuditedAuthor& author,
                        const Outlet*& outlet) {
  Finding finding;
  for (const auto& seen : author.mentions) {
    const auto& of = input.archive->outlet_of(*seen.document);
    // Beside a person the house is a co-author.
    const bool is_alone = seen.document->mentions.size() == 1;
    if (!input.archive->signs(seen) || !is_alone || 3 * of.by_persons < 2 * of.signed_articles) {
      continue;
    }
    add_place(*seen.document, *printed_name(*seen.mention), finding);
    outlet = &of;
  }
  return finding;
}

void check_houses(const AuditInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t kMany = 10;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    const bool is_system = is_system_account(author);
    if (author.record->kind == AuthorKind::person && !is_system) continue;
    const Outlet* outlet = nullptr;
    auto finding = signed_by_house(input, author, outlet);
    settle(finding);
    if (finding.documents.size() < (is_system ? 2 : kMany)) continue;
    finding.subjects = {i};
    finding.values = {std::string(outlet->name)};
    finding.message = fmt::format(
        "{} signs {}, while {} name the persons who wrote them: several people write under one "
        "account.",
        author.record->name, count_of(finding.documents.size(), "document"),
        count_of(outlet->by_persons, "other"));
    findings.push_back(std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_accounts(input, findings);
  check_houses(input, findings);
}

}  // namespace

extern const Rule shared_account;
constexpr Rule shared_account{
    .id = "shared-account",
    .severity = Severity::warning,
    .title = "Several authors write under one account",
    .citations = {{{&kGoogleArticle,
                    "author markup best practices: all whom the page presents as authors"},
                   {&kSchemaSameAs, {}}}},
    .help =
        "Fires where an account or an e-mail address stands for two authors or more; where a "
        "system's "
        "account of nobody (admin) signs two documents or more; and where an organisation alone "
        "signs "
        "ten or more in an outlet two of three of whose documents name persons. A guest whose name "
        "is "
        "in the byline is not under the host's account.",
    .example = "The bylines of two editors link desk@planet.example.",
    .fix =
        "Link each author's own account; name who wrote what the house signs, where it is known.",
    .check = check};

}  // namespace masthead::audit::rules
