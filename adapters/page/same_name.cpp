#include "adapters/page/same_name.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kShortestWord = 3;    // a word that stands for a whole name
constexpr std::size_t kShortestFamily = 4;  // that proves something beside an initial
constexpr std::size_t kMostWords = 12;

bool is_initial(std::string_view word) {
  if (word.empty()) return false;
  std::size_t at = 0;
  static_cast<void>(next_code_point(word, at));
  return at == word.size();
}

bool fits(std::string_view a, std::string_view b) {
  if (a == b) return true;
  return (is_initial(a) && b.starts_with(a)) || (is_initial(b) && a.starts_with(b));
}

/// "mueller" and "muller" are written "müller" both.
std::string without_umlauts(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    out += word[i];
    const bool vowel = word[i] == 'a' || word[i] == 'o' || word[i] == 'u';
    if (vowel && i + 1 < word.size() && word[i + 1] == 'e') ++i;
  }
  return out;
}

/// Each word of `few` has a word of its own in `many`; at least one of them is equal and no
/// initial.
bool is_part_of(const NameKey& few, const NameKey& many) {
  std::vector<bool> used(many.words.size(), false);
  bool whole = false;
  for (const auto& word : few.words) {
    std::size_t i = 0;
    while (i < many.words.size() && (used[i] || !fits(word, many.words[i]))) ++i;
    if (i == many.words.size()) return false;
    used[i] = true;
    whole = whole || (word == many.words[i] && word.size() >= kShortestWord);
  }
  return whole;
}

}  // namespace

NameKey key_of(std::string_view name) {
  NameKey key;
  for (std::size_t at = 0; at < name.size() && key.words.size() < kMostWords;) {
    const auto start = name.find_first_not_of(" .-\t", at);
    if (start == std::string_view::npos) break;
    at = std::min(name.find_first_of(" .-\t", start), name.size());
    auto word = byline::squeeze(name.substr(start, at - start));
    if (!word.empty()) key.words.push_back(std::move(word));
  }
  key.squeezed = byline::squeeze(name);
  return key;
}

bool same_name(const NameKey& a, const NameKey& b) {
  if (a.words.empty() || b.words.empty()) return false;
  if (a.squeezed == b.squeezed) return true;
  if (without_umlauts(a.squeezed) == without_umlauts(b.squeezed)) return true;
  const auto& few = a.words.size() <= b.words.size() ? a : b;
  const auto& many = a.words.size() <= b.words.size() ? b : a;
  if (!is_part_of(few, many)) return false;
  // What is left out stands in the middle, or only one word is given.
  return few.words.size() == 1 || fits(few.words.back(), many.words.back()) ||
         fits(few.words.front(), many.words.back());
}

bool resembles(std::string_view handle, const NameKey& name) {
  const auto squeezed = byline::squeeze(handle);
  if (squeezed.empty() || name.words.empty()) return false;
  if (squeezed.find(name.squeezed) != std::string::npos) return true;
  const auto plain = without_umlauts(squeezed);
  std::size_t whole = 0;
  for (const auto& word : name.words) {
    if (word.size() < kShortestWord) continue;
    if (plain.find(without_umlauts(word)) != std::string::npos) ++whole;
  }
  return whole > 0;
}

bool is_made_of(std::string_view handle, const NameKey& name) {
  const auto squeezed = without_umlauts(byline::squeeze(handle));
  const auto whole = without_umlauts(name.squeezed);
  if (squeezed.empty() || whole.size() < kShortestFamily) return false;
  if (squeezed.find(whole) != std::string::npos) return true;
  if (name.words.size() < 2) return false;
  const auto has = [&](const std::string& word) {
    return word.size() >= kShortestWord &&
           squeezed.find(without_umlauts(word)) != std::string::npos;
  };
  const auto family = without_umlauts(name.words.back());
  const auto initial = name.words.front().substr(0, 1);
  if (has(name.words.front()) && has(name.words.back())) return true;
  if (family.size() < kShortestFamily) return false;
  return squeezed == initial + family || squeezed == family + initial;
}

unsigned likeness(std::string_view handle, const NameKey& name) {
  if (name.squeezed.empty() || !resembles(handle, name)) return is_made_of(handle, name) ? 2 : 0;
  const auto whole = without_umlauts(name.squeezed);
  if (without_umlauts(byline::squeeze(handle)).find(whole) != std::string::npos) return 3;
  return is_made_of(handle, name) ? 2 : 1;
}

std::optional<std::size_t> most_like(std::string_view handle,
                                     std::span<const NameKey* const> names) {
  std::optional<std::size_t> best;
  unsigned most = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto like = likeness(handle, *names[i]);
    if (like < most || like == 0) continue;
    best = like == most ? std::nullopt : std::optional(i);
    most = like;
  }
  return best;
}

}  // namespace masthead::page
