#pragma once

#include <Poco/Data/Statement.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/identity/blocks.h"
#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// Who stands under which key: the blocks of identity::candidates(), kept.
///
/// Large blocks also stand in their parts, from the moment they have become large.
class BlockIndex {
 public:
  /// Throws Poco::Exception, as everything here does.
  explicit BlockIndex(Database& database);

  /// The cards under a key, one more than kLargestBlock at most: then it is large.
  [[nodiscard]] const std::vector<std::int64_t>& under(identity::BlockKey key);
  [[nodiscard]] bool is_large(identity::BlockKey key);
  /// Reads who stands under those keys that were not asked for yet, all at once: much cheaper than
  /// one by one.
  void fetch(std::span<const identity::BlockKey> keys);
  /// Learns of all blocks of these whether they are large, all at once likewise.
  void weigh(std::span<const identity::Subject* const> subjects);
  /// All cards under a key.
  [[nodiscard]] std::vector<std::int64_t> all_under(identity::BlockKey key);

  /// Cards that may be compared with one that stands under these keys, those of the smallest blocks
  /// first. `divisions` are its own; `most` is how many are wanted.
  [[nodiscard]] std::vector<std::int64_t> alike(const std::vector<identity::BlockKey>& keys,
                                                const std::vector<identity::BlockKey>& divisions,
                                                std::size_t most);

  /// The cards of a name, by its folded form.
  [[nodiscard]] std::vector<std::int64_t> named(const std::string& folded);

  /// Counts a card that is not kept into its blocks, as long as this object lives.
  void imagine(const identity::Subject& subject, std::int64_t card);

  /// Enters a new card. `subject_of(card)` gives the subject of a kept one, to divide a block by.
  /// Within Registry::write().
  /// @param lost  takes the cards of blocks that have become too large by it.
  template <class SubjectOf>
  void enter(const identity::Subject& subject, std::int64_t card, SubjectOf&& subject_of,
             std::unordered_set<std::int64_t>& lost);
  /// Takes a card out. Within Registry::write().
  /// @param gained  takes the cards of blocks that are no longer too large.
  void remove(const identity::Subject& subject, std::int64_t card,
              std::unordered_set<std::int64_t>& gained);

  /// All blocks anew, of all cards. Within Registry::write(). Cost: O(keys log keys).
  void rebuild(const std::vector<std::pair<std::int64_t, const identity::Subject*>>& cards);

 private:
  [[nodiscard]] static identity::BlockKey name_key(const identity::Subject& subject);
  [[nodiscard]] bool is_divided(identity::BlockKey key);
  void weigh(std::vector<identity::BlockKey> keys);
  /// Reads those of them that are not large, and learns which are.
  void fetch_small(std::span<const identity::BlockKey> keys);
  void insert(identity::BlockKey key, std::int64_t card);
  void note_divided(identity::BlockKey key);
  /// Puts those of a block that has become large into its parts.
  template <class SubjectOf>
  void divide(identity::BlockKey key, SubjectOf& subject_of);
  /// Puts a card under one more key.
  void enter(identity::BlockKey key, std::int64_t card, std::unordered_set<std::int64_t>& lost);
  void leave(identity::BlockKey key, std::int64_t card, std::unordered_set<std::int64_t>& gained);

  Database& database_;
  std::int64_t key_ = 0;
  std::int64_t card_ = 0;
  std::int64_t most_;
  std::int64_t is_divided_ = 0;
  Poco::Data::Statement divided_;
  Poco::Data::Statement insert_;
  Poco::Data::Statement remove_;
  Poco::Data::Statement divide_;
  std::unordered_map<identity::BlockKey, std::vector<std::int64_t>> known_;
  std::unordered_map<identity::BlockKey, bool> large_;  // of those that are not in known_
};

template <class SubjectOf>
void BlockIndex::enter(const identity::Subject& subject, std::int64_t card, SubjectOf&& subject_of,
                       std::unordered_set<std::int64_t>& lost) {
  insert(name_key(subject), card);
  const auto divisions = identity::division_keys(subject);
  for (const auto key : identity::block_keys(subject)) {
    enter(key, card, lost);
    if (is_divided(key)) {
      for (const auto division : divisions) enter(identity::part_key(key, division), card, lost);
    } else if (is_large(key)) {
      divide(key, subject_of);
    }
  }
}

template <class SubjectOf>
void BlockIndex::divide(identity::BlockKey key, SubjectOf& subject_of) {
  note_divided(key);
  for (const auto member : all_under(key)) {
    for (const auto division : identity::division_keys(subject_of(member))) {
      insert(identity::part_key(key, division), member);
    }
  }
}

}  // namespace masthead::registry
