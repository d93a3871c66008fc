#include "core/identity/relations.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/identity/columns.h"
#include "core/names/compare.h"

namespace masthead::identity {
namespace {

constexpr std::size_t kFewMentions = 4;
constexpr std::size_t kMostContexts = 4;  ///< of one mention

/// A key and the place of a subject that has it.
struct Entry {
  std::uint64_t key = 0;
  std::uint32_t subject = 0;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

class Relations {
 public:
  Relations(std::span<const Subject> subjects, Epoch& epoch) : subjects_(subjects), epoch_(epoch) {}

  void find() {
    enter();
    for (const auto& contexts : contexts_) link_within(contexts);
    std::sort(entries_.begin(), entries_.end());
    entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
    for (auto at = entries_.begin(); at != entries_.end();) {
      const auto end =
          std::find_if(at, entries_.end(), [&](const Entry& e) { return e.key != at->key; });
      if (static_cast<std::size_t>(end - at) <= kFewMentions) link_all({at, end});
      at = end;
    }
    judge();
  }

 private:
  void enter() {
    const std::hash<std::string_view> hash;
    contexts_.reserve(subjects_.size());
    for (std::uint32_t i = 0; i < subjects_.size(); ++i) {
      const auto& subject = subjects_[i];
      contexts_.push_back(contexts_of(subject));
      for (const auto& key : names::block_keys(subject.parsed)) {
        entries_.push_back({hash(key), i});
      }
      for (const auto& trait : subject.traits) {
        const auto kind = static_cast<FactKind>(trait.kind);
        const auto key = count_key(kind, trait.value);
        if (is_key(kind) && !epoch_.holders.contains(key)) entries_.push_back({hash(key), i});
      }
    }
  }

  [[nodiscard]] std::vector<std::uint32_t> contexts_of(const Subject& subject) const {
    std::vector<std::uint32_t> numbers;
    const auto add = [&](std::string_view name) {
      const auto found = epoch_.contexts.find(std::string(name));
      if (found != epoch_.contexts.end()) numbers.push_back(found->second.number);
    };
    add(subject.outlet);
    for (const auto& trait : subject.traits) {
      if (numbers.size() >= kMostContexts) break;
      if (trait.kind == TraitKind::page) add(site_of(trait.value));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
  }

  void link_within(const std::vector<std::uint32_t>& contexts) {
    for (std::size_t i = 0; i < contexts.size(); ++i) {
      for (std::size_t j = i + 1; j < contexts.size(); ++j) count(contexts[i], contexts[j]);
    }
  }

  void link_all(std::span<const Entry> entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      for (std::size_t j = i + 1; j < entries.size(); ++j) {
        link(contexts_[entries[i].subject], contexts_[entries[j].subject]);
      }
    }
  }

  void link(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right) {
    for (const auto a : left) {
      for (const auto b : right) count(a, b);
    }
  }

  void count(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    ++counts_[related_key(a, b)];
  }

  void judge() {
    epoch_.links.assign(epoch_.contexts.size() + 1, 0);
    for (const auto& [key, count] : counts_) {
      epoch_.links[key >> 32U] += static_cast<double>(count);
      epoch_.links[key & 0xFFFFFFFFU] += static_cast<double>(count);
      epoch_.all_links += 2.0 * count;
    }
    for (const auto& [key, count] : counts_) {
      const double expected =
          epoch_.links[key >> 32U] * epoch_.links[key & 0xFFFFFFFFU] / epoch_.all_links;
      epoch_.related.emplace(key, relation(count, expected));
    }
  }

  static Epoch::Relation relation(std::uint32_t count, double expected) {
    constexpr double kSeldom = 0.5;
    constexpr double kClosely = 6;
    constexpr std::uint32_t kFew = 3;
    const double lift = count / expected;
    if (lift < kSeldom) return Epoch::Relation::seldom;
    if (count < kFew) return Epoch::Relation::unknown;
    return lift < kClosely ? Epoch::Relation::often : Epoch::Relation::closely;
  }

  std::span<const Subject> subjects_;
  Epoch& epoch_;
  std::vector<std::vector<std::uint32_t>> contexts_;
  std::vector<Entry> entries_;
  std::unordered_map<std::uint64_t, std::uint32_t> counts_;
};

}  // namespace

void relate_contexts(std::span<const Subject> subjects, Epoch& epoch) {
  Relations(subjects, epoch).find();
}

}  // namespace masthead::identity
