#include "core/audit/account_uses.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/text.h"

namespace masthead::audit {
namespace {

using Uses = std::map<std::pair<std::string_view, std::string>, AccountUse>;

void add(std::string_view platform, std::string key, std::string_view shown, AccountPlace place,
         Uses& uses) {
  if (key.empty()) return;
  auto& use = uses[{platform, key}];
  if (use.places.empty()) {
    use.platform = platform;
    use.key = std::move(key);
    use.shown = shown;
  }
  use.places.push_back(place);
}

void add_mention(const SeenMention& seen, Uses& uses) {
  std::size_t next = 0;
  for (const auto& o : seen.mention->observations) {
    const AccountPlace place{seen.document, &o};
    if (o.field == Field::email) {
      add("email", fold_text(trim_text(o.value)), trim_text(o.value), place, uses);
    }
    if (o.field == Field::handle) add("", fold_text(o.value), o.value, place, uses);
    if (o.field != Field::account || next == seen.mention->accounts.size()) continue;
    const auto& account = seen.mention->accounts[next++];
    if (account.organisation) continue;
    add(account.platform, fold_text(account.handle), account.handle, place, uses);
  }
}

}  // namespace

std::vector<AccountUse> account_uses(const AuditedAuthor& author) {
  Uses uses;
  for (const auto& seen : author.mentions) add_mention(seen, uses);
  std::vector<AccountUse> list;
  list.reserve(uses.size());
  for (auto& [key, use] : uses) list.push_back(std::move(use));
  return list;
}

std::size_t edits_between(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > most) return most + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swap) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return std::min(last[b.size()], most + 1);
}

}  // namespace masthead::audit
