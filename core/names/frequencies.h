#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "core/names/name.h"

namespace masthead::names {

/// How common the words of names are: what an epoch counted, over a small built-in prior.
///
/// A rare word that two names share proves much, a common one little. The answer for a word depends
/// on the counts alone, never on the order they came in.
class NameFrequencies {
 public:
  /// Counts the words of one person's name; each once.
  void add(const Name& name);
  /// Counts a word, as a kept epoch lists it.
  void add(std::string_view folded, std::uint64_t count);

  /// What was counted, for an epoch that is kept: each word's hash and count, and of how many
  /// names.
  [[nodiscard]] const std::unordered_map<std::uint64_t, std::uint64_t>& counts() const {
    return counts_;
  }
  [[nodiscard]] std::uint64_t names() const { return names_; }
  /// The same again, or a part of it: the words that are asked for.
  void restore(std::uint64_t names) { names_ = names; }
  void restore_word(std::uint64_t hash, std::uint64_t count) { counts_[hash] = count; }

  /// How rare a word is: -log2 of the share of names that hold it, in [kLeastBits, kMostBits]. A
  /// word that is neither counted nor in the prior is taken for a common one. Cost: one look-up.
  [[nodiscard]] double bits(const Word& word) const { return bits(word.hash, word.prior_bits); }
  [[nodiscard]] double bits(std::string_view folded) const;

  static constexpr double kLeastBits = 2;
  static constexpr double kMostBits = 20;

 private:
  [[nodiscard]] double bits(std::uint64_t hash, std::uint8_t prior) const;

  std::unordered_map<std::uint64_t, std::uint64_t> counts_;
  std::uint64_t names_ = 0;
};

/// The rarity of a word in the prior, in whole bits; 0 where it is not listed.
/// Source: census.h. Cost: a binary search.
[[nodiscard]] std::uint8_t prior_bits_of(std::uint64_t hash);

}  // namespace masthead::names
