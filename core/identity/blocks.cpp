#include "core/identity/blocks.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "core/names/compare.h"

namespace masthead::identity {
namespace {

/// A key and a node that has it. A collision of hashes costs a comparison and nothing else.
struct Entry {
  std::uint64_t key = 0;
  std::uint32_t node = 0;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ (b + 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
  h ^= h >> 29U;
  return h * 0x94D049BB133111EBULL;
}

/// A fact joins a block by itself where it is a person's own.
bool makes_block(const Columns& columns, FactId id) {
  const auto kind = kind_of(id);
  return (is_key(kind) && !columns.is_hub(id)) || kind == FactKind::handle;
}

/// What divides a block that is too large.
bool divides(FactKind kind) {
  return is_key(kind) || kind == FactKind::employer || kind == FactKind::place ||
         kind == FactKind::site;
}

class Blocks {
 public:
  Blocks(const Columns& columns, std::span<const Node> nodes) : columns_(columns), nodes_(nodes) {}

  std::vector<NodePair> pairs() {
    enter();
    std::sort(entries_.begin(), entries_.end());
    entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
    divide();
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

 private:
  void enter() {
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const auto& row = columns_.row(nodes_[i].row);
      for (const auto& key : names::block_keys(row.subject->parsed)) {
        entries_.push_back({mix(1, std::hash<std::string_view>{}(key)), i});
      }
      for (const auto id : columns_.facts(row)) {
        if (makes_block(columns_, id)) entries_.push_back({mix(2, id), i});
      }
    }
  }

  /// Pairs up small blocks; of large ones the parts, and those only once.
  void divide() {
    std::vector<Entry> parts;
    for_each_block(entries_, [&](std::span<const Entry> block) {
      if (block.size() <= kLargestBlock) return pair_up(block);
      for (const auto& entry : block) divide(entry, parts);
    });
    std::sort(parts.begin(), parts.end());
    for_each_block(parts, [&](std::span<const Entry> block) {
      if (block.size() <= kLargestBlock) return pair_up(block);
      for (std::size_t i = 0; i < block.size(); i += kLargestBlock) {
        pair_up(block.subspan(i, std::min(kLargestBlock, block.size() - i)));
      }
    });
  }

  void divide(const Entry& entry, std::vector<Entry>& parts) const {
    const auto& row = columns_.row(nodes_[entry.node].row);
    if (row.outlet != 0) parts.push_back({mix(entry.key, row.outlet), entry.node});
    for (const auto id : columns_.facts(row)) {
      if (divides(kind_of(id))) parts.push_back({mix(mix(entry.key, 3), id), entry.node});
    }
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
        pairs_.emplace_back(block[i].node, block[j].node);
      }
    }
  }

  const Columns& columns_;
  std::span<const Node> nodes_;
  std::vector<Entry> entries_;
  std::vector<NodePair> pairs_;
};

}  // namespace

std::vector<NodePair> candidates(const Columns& columns, std::span<const Node> nodes) {
  return Blocks(columns, nodes).pairs();
}

}  // namespace masthead::identity
