#include "core/names/features.h"

#include <algorithm>

#include "core/names/sounds.h"

namespace masthead::names {
namespace {

constexpr double kMostOf = 3;     // of anything that is counted
constexpr double kMostBits = 50;  // beyond which more proves no more

/// How much less than an equal word one proves that is read or spelt differently.
constexpr double kBitsOfNickname = 0.7;
constexpr double kBitsOfCut = 0.8;

bool is_full(const Word& word) {
  return takes_part(word) && !word.initial && !word.glued && word.part != Part::particle;
}

double bits_of(const Name& a, const Name& b, const Link& link, const NameFrequencies& frequencies) {
  double bits = 100;
  for (std::size_t i = 0; i < link.a_size; ++i) {
    if (link.a_size == 1) bits = std::min(bits, frequencies.bits(a.words()[link.a]));
  }
  if (link.b_size == 1 && link.match != Match::equal) {
    bits = std::min(bits, frequencies.bits(b.words()[link.b]));
  }
  if (link.match == Match::nickname) return bits * kBitsOfNickname;
  if (link.match == Match::cut) return bits * kBitsOfCut;
  return bits * static_cast<double>(link.alike);
}

bool are_full(const Name& a, const Name& b, const Link& link) {
  return link.match != Match::initial && is_full(a.words()[link.a]) && is_full(b.words()[link.b]);
}

// How rare it is that a word of a name begins so, in tenths of a bit, from a to z.
constexpr int kLetterBits[] = {33, 42, 42, 43, 50, 55, 48, 45, 56, 38, 43, 45, 34,
                               52, 66, 46, 85, 41, 35, 46, 76, 57, 52, 81, 63, 60};

double letter_bits(const Name& name, const Word& word) {
  return kLetterBits[name.folded(word).front() - 'a'] / 10.0;
}

bool is_reordered(const Alignment& alignment) {
  for (std::size_t i = 1; i < alignment.size; ++i) {
    if (alignment.links[i].b < alignment.links[i - 1].b) return true;
  }
  return false;
}

void count_left(const Name& name, const std::array<bool, kMostWords>& linked, std::size_t& full,
                std::size_t& initials) {
  for (std::size_t i = 0; i < count_words(name); ++i) {
    const auto& word = name.words()[i];
    if (linked[i] || !takes_part(word) || word.part == Part::nickname) continue;
    if (is_full(word)) ++full;
    if (word.initial || word.glued) ++initials;
  }
}

std::size_t count_full(const Name& name) {
  std::size_t full = 0;
  for (std::size_t i = 0; i < count_words(name); ++i) full += is_full(name.words()[i]) ? 1U : 0U;
  return full;
}

/// Fills features one at a time by name.
class Filler {
 public:
  double& operator[](Feature feature) { return features_[static_cast<std::size_t>(feature)]; }
  void flag(Feature feature, bool on) { (*this)[feature] = on ? 1 : 0; }
  void count(Feature feature, std::size_t n) {
    (*this)[feature] = std::min(kMostOf, static_cast<double>(n));
  }
  [[nodiscard]] const Features& features() const { return features_; }

 private:
  Features features_{};
};

void fill_links(const Name& a, const Name& b, const Alignment& alignment, Filler& out) {
  std::size_t equal = 0;
  std::size_t counts[6] = {};
  double least = 1;
  const auto crossing = crossing_of(a.script(), b.script());
  for (std::size_t i = 0; i < alignment.size; ++i) {
    const auto& link = alignment.links[i];
    ++counts[static_cast<std::size_t>(link.match)];
    equal += link.match == Match::equal ? 1U : 0U;
    const auto& left = a.words()[link.a];
    const auto& right = b.words()[link.b];
    const bool family = left.part == Part::family && right.part == Part::family;
    const bool crossed = (left.part == Part::family) != (right.part == Part::family);
    if (link.match != Match::initial && family) out.flag(Feature::family, true);
    if (crossed && a.order_known() && b.order_known()) out.flag(Feature::swapped, true);
    if (!are_full(a, b, link)) continue;
    least = std::min(least, static_cast<double>(link.alike));
    out[Feature::sound_bits] +=
        static_cast<double>(link.alike * std::min(weight_of(a.sounds(left), crossing),
                                                  weight_of(b.sounds(right), crossing))) /
        10;
    if (link.match != Match::sound && link.match != Match::division) continue;
    out[Feature::spelling_loss] += 1 - static_cast<double>(link.alike);
  }
  out.count(Feature::nicknames, counts[static_cast<std::size_t>(Match::nickname)]);
  out.count(Feature::cuts, counts[static_cast<std::size_t>(Match::cut)]);
  out.count(Feature::spelled, counts[static_cast<std::size_t>(Match::sound)]);
  out[Feature::least_alike] = least;
  out.flag(Feature::all_equal, equal == alignment.size && alignment.size > 0);
}

bool leaves_family(const Name& name, const std::array<bool, kMostWords>& linked) {
  for (std::size_t i = 0; i < count_words(name); ++i) {
    if (!linked[i] && name.words()[i].part == Part::family) return true;
  }
  return false;
}

/// True of a name that is one word and nothing that says the rest was left out, as a comma does.
bool is_bare(const Name& name) {
  const auto words = std::count_if(name.words().begin(), name.words().end(), takes_part);
  return words == 1 && !name.order_known();
}

/// One word that agrees joins nobody where the given name is missing or its initial is another's:
/// "Mustrik" and "A. Mustrik" are not Jora Mustrik.
bool says_too_little(const Name& a, const Name& b, const Summary& s) {
  if (s.full != 1 || s.initials > 0 || a.script() != b.script()) return false;
  const auto left_a = s.left_a + s.initials_left_a;
  const auto left_b = s.left_b + s.initials_left_b;
  const bool other_initial = left_a > 0 && left_b > 0 && s.initials_left_a + s.initials_left_b > 0;
  return other_initial || (left_b > 0 && is_bare(a)) || (left_a > 0 && is_bare(b));
}

/// Where the words stand that the other name lacks.
void fill_ends(const Name& name, const std::array<bool, kMostWords>& linked, Filler& out) {
  bool any = false;
  for (std::size_t i = 0; i < count_words(name); ++i) {
    if (linked[i]) {
      any = true;
      out.flag(Feature::missing_back, false);
    } else if (is_full(name.words()[i]) && name.words()[i].part != Part::nickname) {
      out.flag(any ? Feature::missing_back : Feature::missing_front, true);
    }
  }
}

}  // namespace

Summary summarize(const Name& a, const Name& b, const Alignment& alignment,
                  const NameFrequencies& frequencies) {
  Summary summary;
  for (std::size_t i = 0; i < alignment.size; ++i) {
    const auto& link = alignment.links[i];
    const auto& word = a.words()[link.a];
    const bool initial = link.match == Match::initial || word.initial || word.glued;
    if (initial) {
      const auto size = std::max(link.a_size, link.b_size);
      summary.initials += size;
      summary.initial_bits += size * letter_bits(a, word);
    }
    if (initial || !are_full(a, b, link)) continue;
    ++summary.full;
    summary.bits += bits_of(a, b, link, frequencies);
  }
  count_left(a, alignment.in_a, summary.left_a, summary.initials_left_a);
  count_left(b, alignment.in_b, summary.left_b, summary.initials_left_b);
  summary.reordered = is_reordered(alignment);
  return summary;
}

Features features_of(const Name& a, const Name& b, const Alignment& alignment, const Summary& s) {
  Filler out;
  out.flag(Feature::bias, true);
  fill_links(a, b, alignment, out);
  const auto bits = std::min(s.bits, kMostBits) / 10;
  const auto all_a = s.left_a + s.initials_left_a;
  const auto all_b = s.left_b + s.initials_left_b;
  const auto conflicts = std::min(s.left_a, s.left_b);
  out.flag(Feature::no_word, s.full == 0);
  out.flag(Feature::two_words, s.full >= 2);
  out.flag(Feature::three_words, s.full >= 3);
  out[Feature::bits_of_one] = s.full == 1 ? bits : 0;
  out[Feature::bits_of_many] = s.full > 1 ? bits : 0;
  out.flag(Feature::one_and_initial, s.full == 1 && s.initials > 0);
  out.count(Feature::initials, s.initials);
  out[Feature::initial_bits] = s.initial_bits / 10;
  if (all_a + all_b > 0) out.flag(Feature::all_equal, false);
  out.flag(Feature::reordered, s.reordered);
  out.flag(Feature::conflict, conflicts > 0);
  out.count(Feature::conflicts, conflicts);
  out.flag(Feature::middle_conflict, conflicts > 0 && s.full >= 2);
  out.flag(Feature::family_conflict,
           conflicts > 0 && leaves_family(a, alignment.in_a) && leaves_family(b, alignment.in_b));
  out[Feature::near_miss] = conflicts > 0 ? static_cast<double>(alignment.near_miss) : 0;
  out.flag(Feature::initial_conflict, std::min(all_a, all_b) > conflicts);
  out.count(Feature::missing, std::max(s.left_a, s.left_b) - conflicts);
  const bool of_a = s.left_a > s.left_b;
  if (s.left_a != s.left_b) fill_ends(of_a ? a : b, of_a ? alignment.in_a : alignment.in_b, out);
  out.count(Feature::missing_initial, std::max(s.initials_left_a, s.initials_left_b) -
                                          std::min(s.initials_left_a, s.initials_left_b));
  out.flag(Feature::short_name, std::min(count_full(a), count_full(b)) < 2);
  out.flag(Feature::too_little, says_too_little(a, b, s));
  const bool across = a.script() != b.script();
  out[Feature::whole] = across ? static_cast<double>(alignment.whole) : 0;
  out.flag(Feature::not_latin, !across && a.script() != Script::latin);
  out.flag(Feature::han, across && (a.script() == Script::han || b.script() == Script::han));
  return out.features();
}

}  // namespace masthead::names
