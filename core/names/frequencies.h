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

  /// How rare a word is: -log2 of the share of names that hold it, in [kLeastBits, kMostBits]. A
  /// word nobody counted is taken for a common one.
  [[nodiscard]] double bits(std::uint64_t hash) const;
  [[nodiscard]] double bits(std::string_view folded) const { return bits(hash_word(folded)); }

  static constexpr double kLeastBits = 2;
  static constexpr double kMostBits = 20;

 private:
  std::unordered_map<std::uint64_t, std::uint64_t> counts_;
  std::uint64_t names_ = 0;
};

}  // namespace masthead::names
