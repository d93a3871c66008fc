#include "core/identity/blocks.h"

#include <algorithm>
#include <string_view>

#include "core/names/compare.h"

namespace masthead::identity {
namespace {

/// A key and a row that has it. A collision of hashes costs a comparison and nothing else.
struct Entry {
  BlockKey key = 0;
  std::uint32_t row = 0;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

/// What a key is made of.
enum class Kind : std::uint8_t { name = 1, fact, outlet };

BlockKey mix(BlockKey a, BlockKey b) {
  BlockKey h = (a ^ (b + 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
  h ^= h >> 29U;
  return h * 0x94D049BB133111EBULL;
}

BlockKey key_of(Kind kind, std::string_view text) {
  return mix(static_cast<BlockKey>(kind), names::hash_word(text));
}

void settle(std::vector<BlockKey>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// A fact makes a block by itself where it is a person's own.
bool makes_block(FactKind kind) { return is_key(kind) || kind == FactKind::handle; }

/// What divides a block that is too large.
bool divides(FactKind kind) {
  return is_key(kind) || kind == FactKind::employer || kind == FactKind::place ||
         kind == FactKind::site;
}

class Blocks {
 public:
  Blocks(const Columns& columns, std::span<const Node> nodes, const IsLarge& is_large)
      : columns_(columns), nodes_(nodes), is_large_(is_large), nodes_of_(columns.size()) {}

  std::vector<NodePair> pairs() {
    enter();
    divide();
    std::sort(rows_.begin(), rows_.end());
    rows_.erase(std::unique(rows_.begin(), rows_.end()), rows_.end());
    for (const auto& [a, b] : rows_) pair_up(nodes_of_[a], nodes_of_[b]);
    for (const auto& alike : nodes_of_) {
      for (std::size_t i = 0; i < alike.size(); ++i) {
        for (std::size_t j = i + 1; j < alike.size(); ++j) pairs_.emplace_back(alike[i], alike[j]);
      }
    }
    std::sort(pairs_.begin(), pairs_.end());
    return std::move(pairs_);
  }

 private:
  void enter() {
    std::vector<bool> met(columns_.size(), false);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const auto row = static_cast<std::uint32_t>(nodes_[i].row);
      if (!nodes_[i].crowded) nodes_of_[row].push_back(i);
      if (met[row]) continue;
      met[row] = true;
      for (const auto key : block_keys(columns_, columns_.row(row))) entries_.push_back({key, row});
    }
    std::sort(entries_.begin(), entries_.end());
  }

  /// Pairs up the rows of small blocks, and of large ones those of the small parts.
  void divide() {
    std::vector<Entry> parts;
    for_each_block(entries_, [&](std::span<const Entry> block) {
      if (!is_large(block)) return pair_up(block);
      for (const auto& entry : block) add_parts(entry, parts);
    });
    std::sort(parts.begin(), parts.end());
    for_each_block(parts, [&](std::span<const Entry> part) {
      if (!is_large(part)) pair_up(part);
    });
  }

  void add_parts(const Entry& entry, std::vector<Entry>& parts) {
    for (const auto division : divisions_of(entry.row)) {
      parts.push_back({part_key(entry.key, division), entry.row});
    }
  }

  [[nodiscard]] bool is_large(std::span<const Entry> block) const {
    return is_large_ ? is_large_(block.front().key) : block.size() > kLargestBlock;
  }

  const std::vector<BlockKey>& divisions_of(std::uint32_t row) {
    if (divisions_.empty()) divisions_.resize(columns_.size());
    auto& keys = divisions_[row];
    if (keys.empty()) keys = division_keys(*columns_.row(row).subject);
    return keys;
  }

  template <class Use>
  static void for_each_block(const std::vector<Entry>& entries, Use use) {
    for (auto at = entries.begin(); at != entries.end();) {
      const auto end =
          std::find_if(at, entries.end(), [&](const Entry& e) { return e.key != at->key; });
      if (end - at > 1) use(std::span<const Entry>(at, end));
      at = end;
    }
  }

  void pair_up(std::span<const Entry> block) {
    for (std::size_t i = 0; i < block.size(); ++i) {
      for (std::size_t j = i + 1; j < block.size(); ++j) {
        rows_.emplace_back(block[i].row, block[j].row);
      }
    }
  }

  void pair_up(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right) {
    for (const auto a : left) {
      for (const auto b : right) pairs_.push_back(std::minmax({a, b}));
    }
  }

  const Columns& columns_;
  std::span<const Node> nodes_;
  const IsLarge& is_large_;
  std::vector<std::vector<std::uint32_t>> nodes_of_;  // of each row
  std::vector<std::vector<BlockKey>> divisions_;      // likewise, once they are needed
  std::vector<Entry> entries_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> rows_;
  std::vector<NodePair> pairs_;
};

void add_names(const names::Name& name, std::vector<BlockKey>& keys) {
  for (const auto& key : names::block_keys(name)) keys.push_back(key_of(Kind::name, key));
}

}  // namespace

std::vector<BlockKey> block_keys(const Subject& subject) {
  std::vector<BlockKey> keys;
  add_names(subject.parsed, keys);
  for (const auto& trait : subject.traits) {
    const auto kind = static_cast<FactKind>(trait.kind);
    if (makes_block(kind)) keys.push_back(fact_key(kind, trait.value));
  }
  settle(keys);
  return keys;
}

std::vector<BlockKey> block_keys(const Columns& columns, const Row& row) {
  std::vector<BlockKey> keys = own_keys(columns, row);
  add_names(row.subject->parsed, keys);
  for (const auto id : columns.facts(row)) {
    const auto kind = kind_of(id);
    const bool is_other = makes_block(kind) && !is_key(kind);
    if (is_other) keys.push_back(fact_key(kind, columns.fact(id).value));
  }
  settle(keys);
  return keys;
}

std::vector<BlockKey> own_keys(const Columns& columns, const Row& row) {
  std::vector<BlockKey> keys;
  for (const auto id : columns.facts(row)) {
    const bool is_own = is_key(kind_of(id)) && !columns.is_hub(id);
    if (is_own) keys.push_back(fact_key(kind_of(id), columns.fact(id).value));
  }
  settle(keys);
  return keys;
}

std::vector<BlockKey> division_keys(const Subject& subject) {
  std::vector<BlockKey> keys;
  if (!subject.outlet.empty()) keys.push_back(key_of(Kind::outlet, subject.outlet));
  for_each_fact(subject, [&](FactKind kind, std::string_view value) {
    if (divides(kind)) keys.push_back(fact_key(kind, value));
  });
  settle(keys);
  return keys;
}

BlockKey fact_key(FactKind kind, std::string_view value) {
  return key_of(Kind::fact, count_key(kind, value));
}

BlockKey part_key(BlockKey block, BlockKey division) { return mix(block, division); }

std::vector<NodePair> candidates(const Columns& columns, std::span<const Node> nodes,
                                 const IsLarge& is_large) {
  return Blocks(columns, nodes, is_large).pairs();
}

}  // namespace masthead::identity
