#include "core/names/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/name_words.h"

namespace masthead::names {
namespace {

using Kind = Difference::Kind;

constexpr std::size_t kNone = kMostWords;

/// How a word of one name stands to a word of the other.
enum class Match : std::uint8_t { equal, spelling, transliteration, initial, none };

Match match(const Name& a, const Word& left, const Name& b, const Word& right) {
  if (left.folded_size == 0 || right.folded_size == 0) return Match::none;
  if (left.hash == right.hash) return Match::equal;
  const auto l = a.folded(left);
  const auto r = b.folded(right);
  if (left.initial || right.initial) {
    return l.front() == r.front() && left.initial != right.initial ? Match::initial : Match::none;
  }
  if (spelling_distance(l, r) > 0) return Match::spelling;
  const bool alike = a.skeleton(left) == b.skeleton(right) && left.skeleton_size > 1;
  return a.script() != b.script() && alike ? Match::transliteration : Match::none;
}

struct Pair {
  std::size_t a = 0;
  std::size_t b = 0;
  Match match = Match::none;
};

struct Alignment {
  std::array<Pair, kMostWords> pairs;
  std::size_t size = 0;
  std::array<std::size_t, kMostWords> of_a;
  std::array<std::size_t, kMostWords> of_b;
};

std::size_t count_words(const Name& name) { return std::min(name.words().size(), kMostWords); }

/// The best matches first; where they are alike, the words that stand nearest the front.
Alignment align(const Name& a, const Name& b) {
  Alignment found;
  found.of_a.fill(kNone);
  found.of_b.fill(kNone);
  for (const auto wanted :
       {Match::equal, Match::spelling, Match::transliteration, Match::initial}) {
    for (std::size_t i = 0; i < count_words(a); ++i) {
      for (std::size_t j = 0; j < count_words(b) && found.of_a[i] == kNone; ++j) {
        if (found.of_b[j] != kNone) continue;
        if (match(a, a.words()[i], b, b.words()[j]) != wanted) continue;
        found.of_a[i] = j;
        found.of_b[j] = i;
        found.pairs[found.size++] = {i, j, wanted};
      }
    }
  }
  return found;
}

std::size_t count_left(const Name& name, const std::array<std::size_t, kMostWords>& with) {
  std::size_t left = 0;
  for (std::size_t i = 0; i < count_words(name); ++i) {
    if (with[i] == kNone && name.words()[i].part != Part::other) ++left;
  }
  return left;
}

bool is_reordered(const Alignment& found) {
  for (std::size_t i = 0; i < found.size; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if ((found.pairs[i].a < found.pairs[j].a) != (found.pairs[i].b < found.pairs[j].b)) {
        return true;
      }
    }
  }
  return false;
}

bool has(const Alignment& found, Match wanted) {
  return std::any_of(found.pairs.begin(), found.pairs.begin() + static_cast<long>(found.size),
                     [&](const Pair& p) { return p.match == wanted; });
}

Level level_of(const Alignment& found, std::size_t left_a, std::size_t left_b) {
  if (found.size == 0) return Level::different;
  if (left_a > 0 && left_b > 0) return Level::conflicting;
  if (has(found, Match::transliteration)) return Level::transliterated;
  if (left_a > 0 || left_b > 0) return Level::partial;
  if (has(found, Match::spelling)) return Level::spelling;
  if (has(found, Match::initial)) return Level::initials;
  return is_reordered(found) ? Level::reordered : Level::equal;
}

Agreement judge(const Name& a, const Name& b, const Alignment& found,
                const NameFrequencies& frequencies) {
  const auto left_a = count_left(a, found.of_a);
  const auto left_b = count_left(b, found.of_b);
  Agreement agreement;
  agreement.level = level_of(found, left_a, left_b);
  std::size_t full = 0;
  for (std::size_t i = 0; i < found.size; ++i) {
    const auto& pair = found.pairs[i];
    if (pair.match == Match::initial) continue;
    ++full;
    agreement.bits += std::min(frequencies.bits(a.words()[pair.a].hash),
                               frequencies.bits(b.words()[pair.b].hash));
  }
  double sum = -4 + 0.25 * agreement.bits + (full > 1 ? 1.5 : 0);
  if (agreement.level == Level::conflicting) sum -= 4;
  if (agreement.level == Level::different) sum -= 8;
  if (has(found, Match::spelling)) sum -= 0.5;
  if (has(found, Match::transliteration)) sum -= 0.5;
  if (agreement.level == Level::partial) sum -= 0.5;
  agreement.score = 1 / (1 + std::exp(-sum));
  return agreement;
}

Kind kind_of(Match match) {
  switch (match) {
    case Match::spelling:
      return Kind::spelling;
    case Match::transliteration:
      return Kind::transliteration;
    case Match::initial:
      return Kind::initial;
    default:
      return Kind::conflict;
  }
}

std::string_view name_of(Part part) {
  switch (part) {
    case Part::given:
      return "given name";
    case Part::family:
      return "family name";
    case Part::particle:
      return "particle";
    case Part::patronymic:
      return "patronymic";
    case Part::nickname:
      return "nickname";
    case Part::suffix:
      return "suffix";
    case Part::honorific:
      return "title";
    case Part::other:
      break;
  }
  return "word";
}

}  // namespace

std::string_view name_of(Level level) {
  switch (level) {
    case Level::equal:
      return "equal";
    case Level::reordered:
      return "reordered";
    case Level::initials:
      return "initials";
    case Level::nickname:
      return "nickname";
    case Level::spelling:
      return "spelling";
    case Level::partial:
      return "partial";
    case Level::transliterated:
      return "transliterated";
    case Level::conflicting:
      return "conflicting";
    case Level::different:
      break;
  }
  return "different";
}

Agreement agree(const Name& a, const Name& b, const NameFrequencies& frequencies) {
  return judge(a, b, align(a, b), frequencies);
}

Comparison compare_names(const Name& a, const Name& b, const NameFrequencies& frequencies) {
  const auto found = align(a, b);
  Comparison comparison;
  static_cast<Agreement&>(comparison) = judge(a, b, found, frequencies);
  auto& differences = comparison.differences;
  if (is_reordered(found)) differences.push_back({Kind::order, Part::given, "", ""});
  for (std::size_t i = 0; i < count_words(a); ++i) {
    const auto& word = a.words()[i];
    const auto text = std::string(a.text(word));
    if (found.of_a[i] == kNone) {
      differences.push_back({Kind::missing, word.part, text, ""});
      continue;
    }
    const auto& other = b.words()[found.of_a[i]];
    const auto how = match(a, word, b, other);
    if (how == Match::equal) continue;
    differences.push_back({kind_of(how), word.part, text, std::string(b.text(other))});
  }
  for (std::size_t j = 0; j < count_words(b); ++j) {
    const auto& word = b.words()[j];
    if (found.of_b[j] != kNone) continue;
    differences.push_back({Kind::missing, word.part, "", std::string(b.text(word))});
  }
  return comparison;
}

std::string explain(const Comparison& comparison) {
  std::string text;
  for (const auto& difference : comparison.differences) {
    if (!text.empty()) text += "; ";
    const auto part = name_of(difference.part);
    switch (difference.kind) {
      case Kind::order:
        text += "words in another order";
        break;
      case Kind::missing:
        text += fmt::format("{} missing: {}{}", part, difference.a, difference.b);
        break;
      case Kind::initial:
        text += fmt::format("{} as an initial: {} / {}", part, difference.a, difference.b);
        break;
      case Kind::spelling:
        text += fmt::format("{} spelled differently: {} / {}", part, difference.a, difference.b);
        break;
      case Kind::transliteration:
        text += fmt::format("{} in another script: {} / {}", part, difference.a, difference.b);
        break;
      default:
        text += fmt::format("{} differs: {} / {}", part, difference.a, difference.b);
    }
  }
  return text.empty() ? "the same words" : text;
}

std::vector<std::string> block_keys(const Name& name) {
  std::vector<std::string> keys;
  for (const auto& word : name.words()) {
    if (word.skeleton_size > 1) keys.emplace_back(name.skeleton(word));
  }
  std::stable_sort(keys.begin(), keys.end(),
                   [](const auto& l, const auto& r) { return l.size() > r.size(); });
  return keys;
}

}  // namespace masthead::names
