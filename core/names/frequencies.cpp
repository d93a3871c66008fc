#include "core/names/frequencies.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/names/census.h"

namespace masthead::names {
namespace {

/// What an epoch of no names would answer for every word.
constexpr double kUnknownBits = 11;
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

double NameFrequencies::bits(std::string_view folded) const {
  const auto hash = hash_word(folded);
  return bits(hash, prior_bits_of(hash));
}

double NameFrequencies::bits(std::uint64_t hash, std::uint8_t prior) const {
  const double expected = prior == 0 ? kUnknownBits : prior;
  const auto found = counts_.find(hash);
  const double count = found == counts_.end() ? 0 : static_cast<double>(found->second);
  const auto share =
      (count + kPriorNames * std::exp2(-expected)) / (static_cast<double>(names_) + kPriorNames);
  return std::clamp(-std::log2(share), kLeastBits, kMostBits);
}

std::uint8_t prior_bits_of(std::uint64_t hash) {
  constexpr std::uint32_t kRarity = 0xF;
  const auto key = static_cast<std::uint32_t>(hash) & ~kRarity;
  const auto* const word =
      std::lower_bound(std::begin(census::kWords), std::end(census::kWords), key);
  if (word == std::end(census::kWords) || (*word & ~kRarity) != key) return 0;
  return static_cast<std::uint8_t>(census::kLeastBits + (*word & kRarity));
}

}  // namespace masthead::names
