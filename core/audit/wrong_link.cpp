#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/audit/account_uses.h"
#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/newsroom.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"

namespace masthead::audit::rules {
namespace {

std::string kind_of(const AccountUse& use) {
  if (use.platform == "email") return "e-mail address";
  return use.platform.empty() ? "handle" : fmt::format("account on {}", use.platform);
}

Finding make_finding(std::uint32_t author, const AccountUse& use) {
  Finding finding;
  finding.subjects = {author};
  finding.values = {use.key};
  for (const auto& place : use.places) add_place(*place.document, *place.observation, finding);
  settle(finding);
  return finding;
}

/// The mailbox of an address is a letter off, and the hosts are one or parts of one.
bool is_mailbox_slip(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 6;
  const auto at_a = a.find('@');
  const auto at_b = b.find('@');
  if (at_a == std::string_view::npos || at_b == std::string_view::npos || at_a < kShortest) {
    return false;
  }
  const auto host_a = a.substr(at_a + 1);
  const auto host_b = b.substr(at_b + 1);
  const bool is_part = host_a.ends_with(host_b) || host_b.ends_with(host_a);
  return is_part && edits_between(a.substr(0, at_a), b.substr(0, at_b), 1) == 1;
}

/// One or two letters off another that stands in more places.
const AccountUse* find_right(const AccountUse& use, const std::vector<AccountUse>& uses) {
  constexpr std::size_t kShortest = 6;
  constexpr std::size_t kLong = 12;
  constexpr std::size_t kFewPlaces = 2;  // what stands more often is no slip
  if (use.key.size() < kShortest || use.places.size() > kFewPlaces) return nullptr;
  const std::size_t most = use.key.size() < kLong ? 1 : 2;
  const AccountUse* right = nullptr;
  for (const auto& other : uses) {
    if (&other == &use || other.platform != use.platform) continue;
    if (other.places.size() < use.places.size()) continue;
    const bool is_slip = edits_between(use.key, other.key, most) <= most;
    if (!is_slip && !is_mailbox_slip(use.key, other.key)) continue;
    if (right == nullptr || other.places.size() > right->places.size()) right = &other;
  }
  return right;
}

/// Of two that stand equally often nobody knows which is right: the second is told of.
bool is_told(const AccountUse& use, const AccountUse& right) {
  return right.places.size() > use.places.size() || right.key < use.key;
}

/// A handle that is the whole name with two neighbours swapped.
bool swaps_letters(const AccountUse& use, std::string_view name) {
  constexpr std::size_t kShortest = 8;
  const auto letters = squeeze(name);
  if (use.platform == "email" || use.key.size() < kShortest) return false;
  const auto handle = squeeze(use.key);
  if (handle.size() != letters.size() || edits_between(handle, letters, 1) != 1) return false;
  return std::is_permutation(handle.begin(), handle.end(), letters.begin());
}

/// The handle is the name of whom the author works for, or of the outlet.
std::string organisation_of(const AuditInput& input, const AuditedAuthor& author,
                            const AccountUse& use) {
  if (use.platform == "email") return {};
  const auto handle = squeeze(use.key);
  for (const auto& seen : author.mentions) {
    for (const auto& o : seen.mention->observations) {
      if (o.field == Field::employer && squeeze(o.value) == handle) return o.value;
    }
    const auto& outlet = input.archive->outlet_of(*seen.document).name;
    if (!outlet.empty() && squeeze(outlet) == handle) return std::string(outlet);
  }
  return {};
}

void check_accounts(const AuditInput& input, std::uint32_t at, std::vector<Finding>& findings) {
  const auto& author = input.authors[at];
  const auto uses = account_uses(author);
  for (const auto& use : uses) {
    const auto* right = find_right(use, uses);
    if (right != nullptr && is_told(use, *right)) {
      auto finding = make_finding(at, use);
      finding.message = fmt::format(
          "The {} of {} is {} in {} and {} in {}: one of them is mistyped, and leads nowhere or to "
          "somebody else.",
          kind_of(use), author.record->name, use.shown, count_of(use.places.size(), "place"),
          right->shown, count_of(right->places.size(), "place"));
      finding.fix = Fix{"accounts", std::string(use.shown), std::string(right->shown)};
      findings.push_back(std::move(finding));
    } else if (swaps_letters(use, author.record->name)) {
      auto finding = make_finding(at, use);
      finding.message = fmt::format("The {} of {} is {}: two letters of the name are swapped.",
                                    kind_of(use), author.record->name, use.shown);
      findings.push_back(std::move(finding));
    } else if (const auto owner = organisation_of(input, author, use); !owner.empty()) {
      auto finding = make_finding(at, use);
      finding.message = fmt::format("The {} that stands for {} is {}, which is the account of {}.",
                                    kind_of(use), author.record->name, use.shown, owner);
      findings.push_back(std::move(finding));
    }
  }
}

/// The ids that records have, and of each name the id of its record.
struct Records {
  std::unordered_set<std::string_view> ids;
  std::unordered_map<std::string, const Observation*> by_name;
};

Records records_of(const AuditInput& input) {
  Records records;
  for (const auto& document : input.documents) {
    if (document.kind != DocumentKind::author) continue;
    for (const auto& mention : document.mentions) {
      const auto* id = find_first(mention.observations, Field::author_id);
      const auto* name = printed_name(mention);
      if (id == nullptr || name == nullptr) continue;
      records.ids.insert(id->value);
      records.by_name.emplace(squeeze(name->value), id);
    }
  }
  return records;
}

/// A byline that leads to an author whom no record has, where one of the name has another id.
void check_ids(const AuditInput& input, std::uint32_t at, const Records& records,
               std::vector<Finding>& findings) {
  const auto& author = input.authors[at];
  const auto record = records.by_name.find(squeeze(author.record->name));
  if (record == records.by_name.end()) return;
  const auto* own = record->second;
  for (const auto& seen : author.mentions) {
    const auto* id = find_first(seen.mention->observations, Field::author_id);
    if (id == nullptr || records.ids.contains(id->value)) continue;
    Finding finding;
    finding.subjects = {at};
    finding.values = {id->value};
    add_place(*seen.document, *id, finding);
    finding.message = fmt::format(
        "The byline of {} leads to the author {}, whom no record has; the author's own is {}.",
        author.record->name, quote(id->value), quote(own->value));
    finding.fix = Fix{"author_id", id->value, own->value};
    findings.push_back(std::move(finding));
  }
}

/// An account that the registry knows as somebody else's alone.
void check_holders(const AuditInput& input, std::uint32_t at, std::vector<Finding>& findings) {
  const auto& newsroom = *input.newsroom;
  const auto& author = input.authors[at];
  for (const auto& use : account_uses(author)) {
    const auto holder = newsroom.holders.find(holder_key(use.platform, use.key));
    if (holder == newsroom.holders.end() || holder->second == newsroom.known[at]) continue;
    const auto& owner = newsroom.authors[holder->second];
    auto finding = make_finding(at, use);
    finding.values.push_back(owner.id);
    finding.message =
        fmt::format("The {} that stands for {} is {}, which the registry knows as that of {} ({}).",
                    kind_of(use), author.record->name, use.shown, owner.name, owner.id);
    findings.push_back(std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto records = records_of(input);
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    check_accounts(input, i, findings);
    if (!records.ids.empty()) check_ids(input, i, records, findings);
    if (input.newsroom != nullptr) check_holders(input, i, findings);
  }
}

}  // namespace

extern const Rule wrong_link;
constexpr Rule wrong_link{
    .id = "wrong-link",
    .severity = Severity::error,
    .title = "An author's link leads to somebody else or nowhere",
    .citations = {{{&kSchemaSameAs, "a page that indicates without doubt whose it is"},
                   {&kGoogleArticle, "author.url: a page that identifies one author uniquely"}}},
    .help =
        "Fires where an account, a handle or an e-mail address of an author is one or two letters "
        "off "
        "another that stands in as many places or more; where a handle is the whole name with two "
        "letters swapped; where it is the name of the outlet or of whom the author works for; "
        "where a byline leads to the id of an author whom no record has; and where the registry "
        "knows an account as somebody else's, and nobody else's.",
    .example = "Nine bylines link martak@example.org, one links matrak@example.org.",
    .fix = "Follow both links and put the right one in all places.",
    .check = check};

}  // namespace masthead::audit::rules
