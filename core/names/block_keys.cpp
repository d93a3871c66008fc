#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/names/alignment.h"
#include "core/names/compare.h"
#include "core/names/sounds.h"

namespace masthead::names {
namespace {

/// Words whose keys are made: the first ones and the last.
constexpr std::size_t kMostKeyed = 5;

void add(std::string key, std::vector<std::string>& keys) {
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
}

}  // namespace

std::vector<std::string> block_keys(const Name& name) {
  std::vector<std::string> full;
  std::vector<std::string> initials;
  for (std::size_t i = 0; i < count_words(name); ++i) {
    const auto& word = name.words()[i];
    if (!takes_part(word) || word.part == Part::particle) continue;
    const auto skeleton = skeleton_of(name.sounds(word));
    if (word.initial || word.glued) {
      initials.push_back(skeleton.substr(0, 1));
      continue;
    }
    if (full.size() == kMostKeyed) full.pop_back();  // the last word may be the family's
    full.push_back(skeleton);
    initials.push_back(skeleton.substr(0, 1));
  }
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < full.size(); ++i) {
    for (std::size_t j = i + 1; j < full.size(); ++j) {
      const auto [first, second] = std::minmax(full[i], full[j]);
      add(fmt::format("{}+{}", first, second), keys);
    }
  }
  // "Wan Ju" of Korea is one word in Han, and handles write names in one.
  for (std::size_t i = 1; i < full.size(); ++i) {
    const auto doubled = full[i - 1].ends_with(full[i].substr(0, 1)) ? 1U : 0U;
    add(full[i - 1] + full[i].substr(doubled), keys);
  }
  for (const auto& word : full) {
    for (const auto& initial : initials) add(fmt::format("{}.{}", word, initial), keys);
  }
  for (const auto& word : full) add(word, keys);
  if (full.empty()) {
    for (const auto& initial : initials) add(initial, keys);
  }
  return keys;
}

}  // namespace masthead::names
