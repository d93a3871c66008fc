#include "plugin/registry/epochs.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/identity/columns.h"
#include "plugin/registry/key_hash.h"
#include "plugin/registry/meta.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Epoch;
using identity::Subject;
using Poco::Data::Statement;

constexpr char kHolders = 'h';
constexpr char kCount = 'c';
constexpr char kWord = 'w';
constexpr char kContext = 'x';
constexpr char kPaired = 'p';
constexpr char kDesk = 'd';
constexpr const char* kNames = "epoch names";
constexpr const char* kMentions = "epoch mentions";
constexpr const char* kLinks = "epoch links";

/// From so many subjects on all of the epoch is read at once.
constexpr std::size_t kMany = 2000;

std::int64_t word_key(std::uint64_t hash) {
  return static_cast<std::int64_t>(hash ^ (std::uint64_t{kWord} << 56U));
}

class Keeper {
 public:
  Keeper(Database& database, const Epoch& epoch) : database_(database), epoch_(epoch) {}

  void keep() {
    for (const char* table : {"rarity", "context", "related", "paired", "desk"}) {
      database_.run(fmt::format("DELETE FROM {}", table));
    }
    keep_counts();
    keep_contexts();
    keep_pairs();
    keep_desks();
    keep_meta(database_, kNames, std::to_string(epoch_.names.names()));
    keep_meta(database_, kMentions, std::to_string(epoch_.mentions));
    keep_meta(database_, kLinks, fmt::format("{:a}", epoch_.all_links));
  }

 private:
  void keep_counts() {
    std::int64_t key = 0;
    std::int64_t count = 0;
    Statement insert(database_.session());
    insert << "INSERT INTO rarity(key, count) VALUES($1, $2) ON CONFLICT(key) DO NOTHING", use(key),
        use(count);
    const auto add = [&](std::int64_t a_key, std::uint64_t a_count) {
      key = a_key;
      count = static_cast<std::int64_t>(a_count);
      insert.execute();
    };
    for (const auto& entry : epoch_.holders) add(key_hash(kHolders, entry.first), entry.second);
    for (const auto& entry : epoch_.counts) add(key_hash(kCount, entry.first), entry.second);
    for (const auto& entry : epoch_.names.counts()) add(word_key(entry.first), entry.second);
  }

  void keep_contexts() {
    std::int64_t key = 0;
    std::int64_t number = 0;
    std::int64_t mentions = 0;
    std::int64_t names = 0;
    double links = 0;
    Statement insert(database_.session());
    insert << "INSERT INTO context(key, number, mentions, names, links)"
              " VALUES($1, $2, $3, $4, $5)",
        use(key), use(number), use(mentions), use(names), use(links);
    for (const auto& entry : epoch_.contexts) {
      key = key_hash(kContext, entry.first);
      number = entry.second.number;
      mentions = entry.second.mentions;
      names = entry.second.names;
      links = epoch_.links[entry.second.number];
      insert.execute();
    }
    std::int64_t other = 0;
    std::int64_t relation = 0;
    Statement relate(database_.session());
    relate << "INSERT INTO related(a, b, relation) VALUES($1, $2, $3)", use(number), use(other),
        use(relation);
    for (const auto& entry : epoch_.related) {
      number = static_cast<std::int64_t>(entry.first >> 32U);
      other = static_cast<std::int64_t>(entry.first & 0xFFFFFFFFU);
      relation = static_cast<std::int64_t>(entry.second);
      relate.execute();
    }
  }

  /// Of each account those that one mention gives with it.
  void keep_pairs() {
    std::int64_t a = 0;
    std::int64_t b = 0;
    Statement insert(database_.session());
    insert << "INSERT INTO paired(a, b) VALUES($1, $2)", use(a), use(b);
    for (const auto& pair : epoch_.pairs) {
      const auto between = pair.find('\n');
      a = paired_key(std::string_view(pair).substr(0, between));
      b = paired_key(std::string_view(pair).substr(between + 1));
      insert.execute();
      std::swap(a, b);
      insert.execute();
    }
  }

  void keep_desks() {
    std::int64_t key = 0;
    std::string outlet;
    Statement insert(database_.session());
    insert << "INSERT INTO desk(key, outlet) VALUES($1, $2)", use(key), use(outlet);
    for (const auto& entry : epoch_.desks) {
      key = key_hash(kDesk, entry.first);
      outlet = entry.second;
      insert.execute();
    }
  }

  Database& database_;
  const Epoch& epoch_;
};

/// Counts by key: looked up one by one, or all read before.
class Counts {
 public:
  Counts(Database& database, bool reads_all) : reads_all_(reads_all), select_(database.session()) {
    if (!reads_all_) {
      select_ << "SELECT count FROM rarity WHERE key = $1", use(key_), into(found_);
      return;
    }
    std::vector<std::int64_t> keys;
    std::vector<std::int64_t> counts;
    database.session() << "SELECT key, count FROM rarity", into(keys), into(counts), now;
    all_.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) all_.emplace(keys[i], counts[i]);
  }

  /// 0: it was not counted.
  std::int64_t of(std::int64_t key) {
    if (reads_all_) {
      const auto found = all_.find(key);
      return found == all_.end() ? 0 : found->second;
    }
    key_ = key;
    found_ = 0;
    select_.execute();
    return found_;
  }

 private:
  bool reads_all_;
  std::unordered_map<std::int64_t, std::int64_t> all_;
  std::int64_t key_ = 0;
  std::int64_t found_ = 0;
  Statement select_;
};

class Loader {
 public:
  Loader(Database& database, std::span<const Subject* const> subjects)
      : database_(database), subjects_(subjects) {}

  /// Without what is said of two.
  Epoch load_counted() {
    epoch_ = load_epoch_totals(database_);
    if (epoch_.mentions == 0) return std::move(epoch_);
    load_counts();
    load_contexts();
    load_desks();
    return std::move(epoch_);
  }

  Epoch load() {
    epoch_ = load_epoch_totals(database_);
    if (epoch_.mentions == 0) return std::move(epoch_);
    load_counts();
    load_contexts();
    load_relations();
    load_pairs();
    load_desks();
    return std::move(epoch_);
  }

 private:
  void load_counts() {
    Counts counts(database_, subjects_.size() >= kMany);
    std::unordered_set<std::string> seen;
    for (const Subject* subject : subjects_) {
      for (const auto& word : subject->parsed.words()) {
        const auto count = counts.of(word_key(word.hash));
        if (count > 0) epoch_.names.restore_word(word.hash, static_cast<std::uint64_t>(count));
      }
      identity::for_each_fact(*subject, [&](identity::FactKind kind, std::string_view value) {
        auto key = identity::count_key(kind, value);
        if (seen.insert(key).second) load_fact(kind, std::move(key), counts);
      });
    }
  }

  void load_fact(identity::FactKind kind, std::string key, Counts& counts) {
    const auto count = counts.of(key_hash(kCount, key));
    if (identity::is_key(kind)) {
      const auto holders = counts.of(key_hash(kHolders, key));
      if (holders > 0) epoch_.holders.emplace(key, static_cast<std::uint32_t>(holders));
    }
    if (count > 0) epoch_.counts.emplace(std::move(key), static_cast<std::uint32_t>(count));
  }

  void load_contexts() {
    std::set<std::string> names;
    for (const Subject* subject : subjects_) {
      if (!subject->outlet.empty()) names.insert(subject->outlet);
      for (const auto& trait : subject->traits) {
        const bool is_page = trait.kind == identity::TraitKind::page;
        if (is_page) names.emplace(identity::site_of(trait.value));
      }
    }
    epoch_.links.assign(1, 0);
    std::int64_t key = 0;
    std::vector<std::int64_t> found;
    std::vector<std::int64_t> mentions;
    std::vector<std::int64_t> printed;
    std::vector<double> links;
    Statement select(database_.session());
    select << "SELECT number, mentions, names, links FROM context WHERE key = $1", use(key),
        into(found), into(mentions), into(printed), into(links);
    for (const auto& name : names) {
      key = key_hash(kContext, name);
      found.clear();
      mentions.clear();
      printed.clear();
      links.clear();
      select.execute();
      if (found.empty()) continue;
      const auto number = static_cast<std::uint32_t>(epoch_.links.size());
      epoch_.contexts[name] = {number, static_cast<std::uint32_t>(mentions.front()),
                               static_cast<std::uint32_t>(printed.front())};
      epoch_.links.push_back(links.front());
      numbers_.emplace(found.front(), number);
    }
  }

  /// Contexts that were loaded have numbers of their own.
  void load_relations() {
    std::int64_t number = 0;
    std::vector<std::int64_t> others;
    std::vector<std::int64_t> relations;
    Statement select(database_.session());
    select << "SELECT b, relation FROM related WHERE a = $1", use(number), into(others),
        into(relations);
    for (const auto& entry : numbers_) {
      number = entry.first;
      others.clear();
      relations.clear();
      select.execute();
      for (std::size_t i = 0; i < others.size(); ++i) {
        const auto other = numbers_.find(others[i]);
        if (other == numbers_.end()) continue;
        epoch_.related.emplace(identity::related_key(entry.second, other->second),
                               static_cast<Epoch::Relation>(relations[i]));
      }
    }
  }

  void load_pairs() {
    std::unordered_map<std::int64_t, std::string_view> accounts;
    for (const Subject* subject : subjects_) {
      for (const auto& trait : subject->traits) {
        const bool is_account = trait.kind == identity::TraitKind::account;
        if (is_account) accounts.emplace(paired_key(trait.value), trait.value);
      }
    }
    std::int64_t account = 0;
    std::vector<std::int64_t> others;
    Statement select(database_.session());
    select << "SELECT b FROM paired WHERE a = $1", use(account), into(others);
    for (const auto& entry : accounts) {
      account = entry.first;
      others.clear();
      select.execute();
      for (const auto key : others) {
        const auto other = accounts.find(key);
        if (other == accounts.end()) continue;
        epoch_.pairs.insert(identity::pair_key(entry.second, other->second));
      }
    }
  }

  void load_desks() {
    std::int64_t key = 0;
    std::vector<std::string> outlets;
    Statement select(database_.session());
    select << "SELECT outlet FROM desk WHERE key = $1", use(key), into(outlets);
    for (const Subject* subject : subjects_) {
      if (subject->author_id.empty() || !subject->outlet.empty()) continue;
      key = key_hash(kDesk, subject->author_id);
      outlets.clear();
      select.execute();
      if (!outlets.empty()) epoch_.desks.emplace(subject->author_id, outlets.front());
    }
  }

  Database& database_;
  std::span<const Subject* const> subjects_;
  Epoch epoch_;
  std::unordered_map<std::int64_t, std::uint32_t> numbers_;  // of contexts, kept: here
};

}  // namespace

void keep_epoch(Database& database, const Epoch& epoch, const std::string& at) {
  Keeper(database, epoch).keep();
  const std::int64_t number = database.number("SELECT MAX(epoch) FROM epoch") + 1;
  const auto mentions = static_cast<std::int64_t>(epoch.mentions);
  database.session() << "INSERT INTO epoch(epoch, version, at, mentions) VALUES($1, $2, $3, $4)",
      useRef(number), useRef(epoch.version), useRef(at), useRef(mentions), now;
}

void find_epoch(Database& database, std::string& version, std::string& at, std::int64_t& mentions) {
  database.session() << "SELECT version, at, mentions FROM epoch ORDER BY epoch DESC LIMIT 1",
      into(version), into(at), into(mentions), now;
}

Epoch load_epoch_totals(Database& database) {
  std::string version;
  database.session() << "SELECT version FROM epoch ORDER BY epoch DESC LIMIT 1", into(version), now;
  if (version.empty()) return identity::make_epoch({});
  Epoch epoch;
  epoch.version = version;
  epoch.mentions = std::strtoull(find_meta(database, kMentions).c_str(), nullptr, 10);
  epoch.names.restore(std::strtoull(find_meta(database, kNames).c_str(), nullptr, 10));
  epoch.all_links = std::strtod(find_meta(database, kLinks).c_str(), nullptr);
  epoch.links.assign(1, 0);
  return epoch;
}

Epoch load_counts_of(Database& database, const Subject& subject) {
  const Subject* const subjects[] = {&subject};
  return Loader(database, subjects).load_counted();
}

std::int64_t context_number(Database& database, const std::string& name) {
  std::int64_t number = 0;
  const std::int64_t key = key_hash(kContext, name);
  database.session() << "SELECT number FROM context WHERE key = $1", useRef(key), into(number), now;
  return number;
}

std::int64_t paired_key(std::string_view account) { return key_hash(kPaired, account); }

Epoch load_epoch(Database& database, std::span<const Subject* const> subjects) {
  return Loader(database, subjects).load();
}

}  // namespace masthead::registry
