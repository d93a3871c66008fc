#include "plugin/registry/block_index.h"

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "plugin/registry/key_hash.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::BlockKey;
using identity::Subject;

std::int64_t kept(BlockKey key) { return static_cast<std::int64_t>(key); }

/// Beside the blocks stands who has a name to the letter.
BlockKey key_of_name(const std::string& folded) {
  constexpr char kName = '=';
  return static_cast<BlockKey>(key_hash(kName, folded));
}

/// Keys, and places of cards.
using Entries = std::vector<std::pair<BlockKey, std::size_t>>;

void append_parts(BlockKey key, const std::vector<BlockKey>& divisions,
                  std::vector<BlockKey>& parts) {
  for (const auto division : divisions) parts.push_back(identity::part_key(key, division));
}

/// Enters a card of a block that is large into the block's parts.
void add_parts(const std::vector<std::pair<std::int64_t, const Subject*>>& cards, std::size_t at,
               Entries& entries) {
  const auto [key, place] = entries[at];
  for (const auto division : identity::division_keys(*cards[place].second)) {
    entries.emplace_back(identity::part_key(key, division), place);
  }
}

}  // namespace

BlockIndex::BlockIndex(Database& database)
    : database_(database),
      most_(static_cast<std::int64_t>(identity::kLargestBlock) + 1),
      divided_(database.session()),
      insert_(database.session()),
      remove_(database.session()),
      divide_(database.session()) {
  divided_ << "SELECT COUNT(*) FROM divided WHERE key = $1", use(key_), into(is_divided_);
  insert_ << "INSERT INTO block(key, card) VALUES($1, $2) ON CONFLICT(key, card) DO NOTHING",
      use(key_), use(card_);
  remove_ << "DELETE FROM block WHERE key = $1 AND card = $2", use(key_), use(card_);
  divide_ << "INSERT INTO divided(key) VALUES($1) ON CONFLICT(key) DO NOTHING", use(key_);
}

const std::vector<std::int64_t>& BlockIndex::under(BlockKey key) {
  if (!known_.contains(key)) fetch({&key, 1});
  return known_.at(key);
}

void BlockIndex::fetch(std::span<const BlockKey> keys) {
  std::vector<std::int64_t> wanted;
  for (const auto key : keys) {
    if (known_.try_emplace(key).second) wanted.push_back(kept(key));
  }
  if (wanted.empty()) return;
  std::vector<std::int64_t> most(wanted.size(), most_);
  std::vector<std::int64_t> found;
  std::vector<std::int64_t> cards;
  database_.session() << "SELECT key, card FROM block WHERE key = $1 LIMIT $2", use(wanted),
      use(most), into(found), into(cards), now;
  for (std::size_t i = 0; i < found.size(); ++i) {
    known_.at(static_cast<BlockKey>(found[i])).push_back(cards[i]);
  }
}

void BlockIndex::fetch_small(std::span<const BlockKey> keys) {
  std::vector<std::int64_t> asked;
  for (const auto key : keys) {
    if (!known_.contains(key) && !large_.contains(key)) asked.push_back(kept(key));
  }
  if (asked.empty()) return;
  // Counting those of a large block takes a part of what reading them takes.
  std::vector<std::int64_t> divided;
  database_.session() << "SELECT key FROM divided WHERE key = $1", use(asked), into(divided), now;
  weigh({divided.begin(), divided.end()});
  std::vector<BlockKey> small;
  for (const auto key : keys) {
    const auto weighed = large_.find(key);
    if (weighed == large_.end() || !weighed->second) small.push_back(key);
  }
  fetch(small);
}

bool BlockIndex::is_large(BlockKey key) {
  const auto weighed = known_.contains(key) ? large_.end() : large_.find(key);
  if (weighed != large_.end()) return weighed->second;
  return under(key).size() > identity::kLargestBlock;
}

void BlockIndex::weigh(std::span<const Subject* const> subjects) {
  std::vector<std::pair<BlockKey, const Subject*>> entries;
  for (const Subject* subject : subjects) {
    for (const auto key : identity::block_keys(*subject)) entries.emplace_back(key, subject);
  }
  std::sort(entries.begin(), entries.end());
  // Whoever stands alone under a key is compared with nobody for it.
  const auto is_shared = [&](std::size_t i) {
    return (i > 0 && entries[i - 1].first == entries[i].first) ||
           (i + 1 < entries.size() && entries[i + 1].first == entries[i].first);
  };
  std::vector<BlockKey> keys;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (is_shared(i)) keys.push_back(entries[i].first);
  }
  weigh(keys);
  std::vector<BlockKey> parts;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!is_shared(i) || !is_large(entries[i].first)) continue;
    append_parts(entries[i].first, identity::division_keys(*entries[i].second), parts);
  }
  weigh(std::move(parts));
}

void BlockIndex::weigh(std::vector<BlockKey> keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  std::vector<std::int64_t> wanted;
  for (const auto key : keys) {
    if (!known_.contains(key) && large_.emplace(key, false).second) wanted.push_back(kept(key));
  }
  if (wanted.empty()) return;
  std::vector<std::int64_t> most(wanted.size(), most_);
  std::vector<std::int64_t> large;
  database_.session() << "SELECT key FROM (SELECT key FROM block WHERE key = $1 LIMIT $2) t"
                         " GROUP BY key HAVING COUNT(*) = $2",
      use(wanted), use(most), into(large), now;
  for (const auto key : large) large_[static_cast<BlockKey>(key)] = true;
}

std::vector<std::int64_t> BlockIndex::all_under(BlockKey key) {
  std::vector<std::int64_t> cards;
  key_ = kept(key);
  database_.session() << "SELECT card FROM block WHERE key = $1", use(key_), into(cards), now;
  return cards;
}

BlockKey BlockIndex::name_key(const Subject& subject) {
  return key_of_name(fold_text(subject.name));
}

std::vector<std::int64_t> BlockIndex::named(const std::string& folded) {
  return all_under(key_of_name(folded));
}

std::vector<std::int64_t> BlockIndex::alike(const std::vector<BlockKey>& keys,
                                            const std::vector<BlockKey>& divisions,
                                            std::size_t most) {
  std::vector<const std::vector<std::int64_t>*> blocks;
  const auto add = [&](BlockKey key) {
    const auto& found = under(key);
    if (found.size() <= identity::kLargestBlock) blocks.push_back(&found);
  };
  fetch_small(keys);
  std::vector<BlockKey> parts;
  for (const auto key : keys) {
    if (is_large(key)) {
      append_parts(key, divisions, parts);
    } else {
      add(key);
    }
  }
  fetch(parts);
  for (const auto part : parts) add(part);
  std::stable_sort(blocks.begin(), blocks.end(),
                   [](const auto* a, const auto* b) { return a->size() < b->size(); });
  std::vector<std::int64_t> cards;
  std::unordered_set<std::int64_t> met;
  for (const auto* block : blocks) {
    for (const auto card : *block) {
      if (cards.size() >= most) return cards;
      if (met.insert(card).second) cards.push_back(card);
    }
  }
  return cards;
}

void BlockIndex::imagine(const Subject& subject, std::int64_t card) {
  const auto divisions = identity::division_keys(subject);
  const auto keys = identity::block_keys(subject);
  fetch_small(keys);
  std::vector<BlockKey> parts;
  for (const auto key : keys) {
    const auto small = known_.find(key);
    if (small != known_.end()) small->second.push_back(card);
    if (is_large(key)) append_parts(key, divisions, parts);
  }
  fetch(parts);
  for (const auto part : parts) known_[part].push_back(card);
}

bool BlockIndex::is_divided(BlockKey key) {
  // Whoever is not large now may have been, and then has parts that are kept.
  key_ = kept(key);
  is_divided_ = 0;
  divided_.execute();
  return is_divided_ > 0;
}

void BlockIndex::insert(BlockKey key, std::int64_t card) {
  key_ = kept(key);
  card_ = card;
  insert_.execute();
  known_.erase(key);
  large_.erase(key);
}

void BlockIndex::note_divided(BlockKey key) {
  key_ = kept(key);
  divide_.execute();
}

void BlockIndex::enter(BlockKey key, std::int64_t card, std::unordered_set<std::int64_t>& lost) {
  const auto& before = under(key);
  if (before.size() == identity::kLargestBlock) lost.insert(before.begin(), before.end());
  insert(key, card);
}

void BlockIndex::leave(BlockKey key, std::int64_t card, std::unordered_set<std::int64_t>& gained) {
  const bool was_large = is_large(key);
  key_ = kept(key);
  card_ = card;
  remove_.execute();
  known_.erase(key);
  large_.erase(key);
  const auto& after = under(key);
  if (was_large && !is_large(key)) gained.insert(after.begin(), after.end());
}

void BlockIndex::remove(const Subject& subject, std::int64_t card,
                        std::unordered_set<std::int64_t>& gained) {
  std::unordered_set<std::int64_t> nobody;
  leave(name_key(subject), card, nobody);
  const auto divisions = identity::division_keys(subject);
  for (const auto key : identity::block_keys(subject)) {
    leave(key, card, gained);
    if (!is_divided(key)) continue;
    for (const auto division : divisions) leave(identity::part_key(key, division), card, gained);
  }
}

void BlockIndex::rebuild(const std::vector<std::pair<std::int64_t, const Subject*>>& cards) {
  database_.run("DELETE FROM block");
  database_.run("DELETE FROM divided");
  known_.clear();
  large_.clear();
  Entries entries;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    for (const auto key : identity::block_keys(*cards[i].second)) entries.emplace_back(key, i);
  }
  std::sort(entries.begin(), entries.end());
  const auto whole = entries.size();
  for (std::size_t at = 0; at < whole;) {
    std::size_t end = at;
    while (end < whole && entries[end].first == entries[at].first) ++end;
    if (end - at > identity::kLargestBlock) {
      note_divided(entries[at].first);
      for (std::size_t i = at; i < end; ++i) add_parts(cards, i, entries);
    }
    at = end;
  }
  // In the order of the table's key: as signed numbers.
  std::vector<std::pair<std::int64_t, std::int64_t>> rows;
  rows.reserve(entries.size());
  for (const auto& [key, place] : entries) rows.emplace_back(kept(key), cards[place].first);
  entries = {};
  for (const auto& [card, subject] : cards) rows.emplace_back(kept(name_key(*subject)), card);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  for (const auto& row : rows) {
    key_ = row.first;
    card_ = row.second;
    insert_.execute();
  }
}

}  // namespace masthead::registry
