#include "core/names/frequencies.h"

#include <algorithm>
#include <cmath>

namespace masthead::names {
namespace {

/// What an epoch of no names would answer for every word.
constexpr double kUnknownBits = 9;
/// An epoch weighs as much as what is unknown once it holds so many names.
constexpr double kPriorNames = 512;

}  // namespace

void NameFrequencies::add(const Name& name) {
  const auto& words = name.words();
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (word->folded_size == 0) continue;
    const auto is_same = [&](const Word& w) { return w.hash == word->hash; };
    if (std::none_of(words.begin(), word, is_same)) ++counts_[word->hash];
  }
  ++names_;
}

void NameFrequencies::add(std::string_view folded, std::uint64_t count) {
  counts_[hash_word(folded)] += count;
  names_ += count;
}

double NameFrequencies::bits(std::uint64_t hash) const {
  const auto found = counts_.find(hash);
  if (found == counts_.end()) return kUnknownBits;
  const auto share = (static_cast<double>(found->second) + kPriorNames * std::exp2(-kUnknownBits)) /
                     (static_cast<double>(names_) + kPriorNames);
  return std::clamp(-std::log2(share), kLeastBits, kMostBits);
}

}  // namespace masthead::names
