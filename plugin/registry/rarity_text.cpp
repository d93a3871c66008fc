#include "plugin/registry/rarity_text.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "core/identity/columns.h"
#include "plugin/registry/epochs.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Epoch;
using identity::FactKind;
using identity::Subject;

/// Calls `use(name)` for the outlet and each site, in an order that is always the same.
template <class Use>
void for_each_context(const Subject& subject, Use use) {
  if (!subject.outlet.empty()) use(std::string_view(subject.outlet));
  for (const auto& trait : subject.traits) {
    if (trait.kind == identity::TraitKind::page) use(identity::site_of(trait.value));
  }
}

template <class Map>
std::uint64_t count_in(const Map& map, const typename Map::key_type& key) {
  const auto found = map.find(key);
  return found == map.end() ? 0 : found->second;
}

/// Numbers behind each other.
class Numbers {
 public:
  explicit Numbers(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  [[nodiscard]] bool is_sound() const { return is_sound_; }
  [[nodiscard]] std::string_view rest() const {
    return {at_, static_cast<std::size_t>(end_ - at_)};
  }

  std::uint64_t next() {
    std::uint64_t value = 0;
    const auto [at, error] = std::from_chars(at_, end_, value);
    is_sound_ = is_sound_ && error == std::errc() && at != end_ && *at == ' ';
    if (is_sound_) at_ = at + 1;
    return value;
  }

 private:
  const char* at_;
  const char* end_;
  bool is_sound_ = true;
};

template <class Use>
void for_each_account(std::span<const Subject* const> subjects, Use use) {
  for (const Subject* subject : subjects) {
    for (const auto& trait : subject->traits) {
      if (trait.kind == identity::TraitKind::account) use(std::string_view(trait.value));
    }
  }
}

}  // namespace

std::string write_rarity(const Subject& subject, const Epoch& epoch, const ContextNumber& number) {
  std::string out;
  const auto put = [&](std::uint64_t value) {
    out += std::to_string(value);
    out += ' ';
  };
  for (const auto& word : subject.parsed.words()) put(count_in(epoch.names.counts(), word.hash));
  identity::for_each_fact(subject, [&](FactKind kind, std::string_view value) {
    const auto key = identity::count_key(kind, value);
    put(count_in(epoch.counts, key));
    if (identity::is_key(kind)) put(count_in(epoch.holders, key));
  });
  for_each_context(subject, [&](std::string_view view) {
    const std::string name(view);
    const auto found = epoch.contexts.find(name);
    if (found == epoch.contexts.end()) return put(0);
    put(static_cast<std::uint64_t>(number(name)));
    put(found->second.mentions);
    put(found->second.names);
    put(static_cast<std::uint64_t>(epoch.links[found->second.number]));
  });
  // The outlet whose ids a row without one gives.
  if (subject.outlet.empty() && !subject.author_id.empty()) out += epoch.desk_of(subject);
  return out;
}

PartialEpoch::PartialEpoch(Database& database)
    : database_(database), epoch_(load_epoch_totals(database)), kept_(1, 0) {
  epoch_.links.assign(1, 0);
}

bool PartialEpoch::add(const Subject& subject, std::string_view rarity) {
  Numbers numbers(rarity);
  for (const auto& word : subject.parsed.words()) {
    const auto count = numbers.next();
    if (count > 0) epoch_.names.restore_word(word.hash, count);
  }
  identity::for_each_fact(subject, [&](FactKind kind, std::string_view value) {
    const auto count = static_cast<std::uint32_t>(numbers.next());
    const auto holders = identity::is_key(kind) ? static_cast<std::uint32_t>(numbers.next()) : 0U;
    if (count == 0) return;
    auto key = identity::count_key(kind, value);
    if (holders > 0) epoch_.holders.emplace(key, holders);
    epoch_.counts.emplace(std::move(key), count);
  });
  for_each_context(subject, [&](std::string_view view) {
    const auto number = numbers.next();
    if (number == 0) return;
    const auto mentions = static_cast<std::uint32_t>(numbers.next());
    const auto names = static_cast<std::uint32_t>(numbers.next());
    const auto links = numbers.next();
    const auto dense = static_cast<std::uint32_t>(epoch_.links.size());
    const Epoch::Context context{dense, mentions, names};
    if (!epoch_.contexts.emplace(std::string(view), context).second) return;
    epoch_.links.push_back(static_cast<double>(links));
    kept_.push_back(static_cast<std::int64_t>(number));
  });
  const auto desk = numbers.rest();
  if (!desk.empty()) epoch_.desks.emplace(subject.author_id, std::string(desk));
  return numbers.is_sound();
}

std::set<std::uint32_t> PartialEpoch::contexts_of(std::span<const Subject* const> subjects) const {
  std::set<std::uint32_t> numbers;
  for (const Subject* subject : subjects) {
    for_each_context(*subject, [&](std::string_view name) {
      const auto found = epoch_.contexts.find(std::string(name));
      if (found != epoch_.contexts.end()) numbers.insert(found->second.number);
    });
  }
  return numbers;
}

void PartialEpoch::relate(std::span<const Subject* const> some,
                          std::span<const Subject* const> others) {
  relate_contexts(contexts_of(some), contexts_of(others));
  pair_accounts(some, others);
}

void PartialEpoch::relate_contexts(const std::set<std::uint32_t>& some,
                                   const std::set<std::uint32_t>& others) {
  std::vector<std::int64_t> lower;
  std::vector<std::int64_t> higher;
  std::unordered_map<std::int64_t, std::uint32_t> numbers;
  for (const auto one : some) {
    numbers.emplace(kept_[one], one);
    for (const auto other : others) {
      if (one == other || !asked_.insert(identity::related_key(one, other)).second) continue;
      numbers.emplace(kept_[other], other);
      lower.push_back(std::min(kept_[one], kept_[other]));
      higher.push_back(std::max(kept_[one], kept_[other]));
    }
  }
  if (lower.empty()) return;
  std::vector<std::int64_t> a;
  std::vector<std::int64_t> b;
  std::vector<std::int64_t> relations;
  database_.session() << "SELECT a, b, relation FROM related WHERE a = $1 AND b = $2", use(lower),
      use(higher), into(a), into(b), into(relations), now;
  for (std::size_t i = 0; i < a.size(); ++i) {
    epoch_.related.emplace(identity::related_key(numbers.at(a[i]), numbers.at(b[i])),
                           static_cast<Epoch::Relation>(relations[i]));
  }
}

void PartialEpoch::pair_accounts(std::span<const Subject* const> some,
                                 std::span<const Subject* const> others) {
  std::unordered_map<std::int64_t, std::string_view> known;
  for_each_account(others,
                   [&](std::string_view value) { known.emplace(paired_key(value), value); });
  std::unordered_map<std::int64_t, std::string_view> asking;
  for_each_account(some, [&](std::string_view value) { asking.emplace(paired_key(value), value); });
  std::vector<std::int64_t> accounts;
  accounts.reserve(asking.size());
  for (const auto& entry : asking) accounts.push_back(entry.first);
  if (accounts.empty()) return;
  std::vector<std::int64_t> a;
  std::vector<std::int64_t> b;
  database_.session() << "SELECT a, b FROM paired WHERE a = $1", use(accounts), into(a), into(b),
      now;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto other = known.find(b[i]);
    if (other == known.end()) continue;
    epoch_.pairs.insert(identity::pair_key(asking.at(a[i]), other->second));
  }
}

}  // namespace masthead::registry
