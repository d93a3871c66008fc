#include "core/names/alignment.h"

#include <algorithm>
#include <string>

#include "core/names/sounds.h"

namespace masthead::names {
namespace {

// Below these, words of one script and of two are not taken for one word.
constexpr float kAlike = 0.62F;
constexpr float kAlikeAcross = 0.3F;
constexpr float kAlikeDivided = 0.7F;
constexpr float kAlikeDividedAcross = 0.45F;
constexpr std::size_t kLeastCut = 3;
constexpr std::size_t kMostTurns = 4;

bool is_named(const Word& word) {
  return takes_part(word) && !word.initial && word.part != Part::particle;
}

/// A family's name is not cut short.
bool is_given(const Word& word) { return word.part != Part::family; }

bool share_nickname(const Word& a, const Word& b) {
  if (a.nicknames[0] == 0 || b.nicknames[0] == 0) return false;
  return std::any_of(a.nicknames.begin(), a.nicknames.end(), [&](std::uint8_t group) {
    return group != 0 &&
           std::find(b.nicknames.begin(), b.nicknames.end(), group) != b.nicknames.end();
  });
}

/// "Chris" begins "Christopher", and so do "Debby" "Deborah" and "Vicki" "Victoria".
bool is_cut(std::string_view shorter, std::string_view longer) {
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  if (shorter.size() < kLeastCut || shorter.size() == longer.size()) return false;
  const bool tells = shorter.size() > kLeastCut || longer.size() > kLeastCut + 1;  // "Yan", "Yang"
  if (longer.starts_with(shorter)) return tells;
  if (shorter.ends_with("ie")) shorter.remove_suffix(2);
  while (shorter.size() > kLeastCut &&
         (shorter.back() == 'y' || shorter.back() == 'i' || shorter.back() == 'e'))
    shorter.remove_suffix(1);
  if (shorter.size() > kLeastCut && shorter.back() == shorter[shorter.size() - 2]) {
    shorter.remove_suffix(1);
  }
  return shorter.size() >= kLeastCut && longer.starts_with(shorter);
}

/// Words read as one; what is beyond kMostSounds is not.
struct Joined {
  void add(std::string_view sounds) {
    sounds = sounds.substr(0, kMostSounds - size);
    std::copy(sounds.begin(), sounds.end(), text.begin() + static_cast<std::ptrdiff_t>(size));
    size += sounds.size();
  }
  [[nodiscard]] std::string_view view() const { return {text.data(), size}; }

  std::array<char, kMostSounds> text{};
  std::size_t size = 0;
};

class Aligner {
 public:
  Aligner(const Name& a, const Name& b)
      : a_(a),
        b_(b),
        across_(a.script() != b.script()),
        crossing_(crossing_of(a.script(), b.script())),
        a_size_(count_words(a)),
        b_size_(count_words(b)) {}

  Alignment align() {
    link_equal();
    if (has_left()) {
      link_divided();
      link_alike();
      link_initials();
      find_near_miss();
    }
    if (across_) found_.whole = alike_turned();
    std::sort(found_.links.begin(), found_.links.begin() + static_cast<std::ptrdiff_t>(found_.size),
              [](const Link& l, const Link& r) { return l.a < r.a; });
    return found_;
  }

 private:
  [[nodiscard]] const Word& a(std::size_t i) const { return a_.words()[i]; }
  [[nodiscard]] const Word& b(std::size_t j) const { return b_.words()[j]; }
  [[nodiscard]] bool free_a(std::size_t i) const { return !found_.in_a[i] && takes_part(a(i)); }
  [[nodiscard]] bool free_b(std::size_t j) const { return !found_.in_b[j] && takes_part(b(j)); }

  void add(const Link& link) {
    for (std::size_t i = 0; i < link.a_size; ++i) found_.in_a[link.a + i] = true;
    for (std::size_t j = 0; j < link.b_size; ++j) found_.in_b[link.b + j] = true;
    found_.links[found_.size++] = link;
  }
  static Link make(std::size_t i, std::size_t j, Match match, float alike) {
    return {static_cast<std::uint8_t>(i), 1, static_cast<std::uint8_t>(j), 1, match, alike};
  }

  [[nodiscard]] bool has_left() const {
    bool left_a = false;
    bool left_b = false;
    for (std::size_t i = 0; i < a_size_; ++i) left_a = left_a || free_a(i);
    for (std::size_t j = 0; j < b_size_; ++j) left_b = left_b || free_b(j);
    return left_a && left_b;
  }

  void link_equal() {
    for (std::size_t i = 0; i < a_size_; ++i) {
      if (!free_a(i)) continue;
      for (std::size_t j = 0; j < b_size_; ++j) {
        if (a(i).hash != b(j).hash || !free_b(j)) continue;
        add(make(i, j, Match::equal, 1));
        break;
      }
    }
  }

  /// "Abdulkarim" and "Abdul Karim": words that stand side by side, read as one.
  void link_divided() {
    for (std::size_t i = 0; i < a_size_; ++i) {
      for (std::size_t j = 0; j < b_size_; ++j) {
        link_divided_b(i, j);
        link_divided_a(i, j);
      }
    }
  }
  void link_divided_b(std::size_t i, std::size_t j) {
    if (!free_a(i) || !is_long(a(i)) || !can_join(b_, found_.in_b, b_size_, j)) return;
    auto link = make(i, j, Match::division, alike_joined(a_, a(i), b_, j));
    link.b_size = 2;
    if (link.alike > 0) add(link);
  }
  void link_divided_a(std::size_t i, std::size_t j) {
    if (!free_b(j) || !is_long(b(j)) || !can_join(a_, found_.in_a, a_size_, i)) return;
    auto link = make(i, j, Match::division, alike_joined(b_, b(j), a_, i));
    link.a_size = 2;
    if (link.alike > 0) add(link);
  }
  static bool is_long(const Word& word) { return word.folded_size > 3; }
  static bool can_join(const Name& name, const std::array<bool, kMostWords>& taken,
                       std::size_t size, std::size_t at) {
    if (at + 1 >= size || taken[at] || taken[at + 1]) return false;
    const auto& first = name.words()[at];
    const auto& second = name.words()[at + 1];
    return takes_part(first) && takes_part(second) && !first.initial && !second.initial;
  }
  /// 0: not one word.
  [[nodiscard]] float alike_joined(const Name& one, const Word& word, const Name& two,
                                   std::size_t at) const {
    const auto whole = one.folded(word);
    const auto first = two.folded(two.words()[at]);
    const auto second = two.folded(two.words()[at + 1]);
    if (whole.size() == first.size() + second.size() && whole.starts_with(first) &&
        whole.ends_with(second)) {
      return 1;
    }
    const auto least = across_ ? kAlikeDividedAcross : kAlikeDivided;
    const auto size = first.size() + second.size();
    if (size > 2 * whole.size() || whole.size() > 2 * size) return 0;
    Joined joined;
    joined.add(two.sounds(two.words()[at]));
    joined.add(two.sounds(two.words()[at + 1]));
    const auto like = alike(one.sounds(word), joined.view(), crossing_);
    return like >= least ? like : 0;
  }

  /// Left as it is made: most of the table of them is never used.
  struct Candidate {
    float value;
    float alike;
    std::uint8_t a;
    std::uint8_t b;
    Match match;
  };
  static bool is_closer(const Candidate& l, const Candidate& r) {
    if (l.value != r.value) return l.value > r.value;
    return l.a != r.a ? l.a < r.a : l.b < r.b;
  }

  void link_alike() {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    std::array<Candidate, kMostWords * kMostWords> candidates;
    std::size_t size = 0;
    for (std::size_t i = 0; i < a_size_; ++i) {
      for (std::size_t j = 0; j < b_size_; ++j) {
        if (!free_a(i) || !free_b(j) || !is_named(a(i)) || !is_named(b(j))) continue;
        candidates[size++] = compare(i, j);
      }
    }
    std::sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(size),
              is_closer);
    for (std::size_t i = 0; i < size; ++i) {
      const auto& found = candidates[i];
      if (found_.in_a[found.a] || found_.in_b[found.b]) continue;
      if (found.value > 0) {
        add(make(found.a, found.b, found.match, found.alike));
      } else {
        found_.near_miss = std::max(found_.near_miss, found.alike);
      }
    }
  }

  [[nodiscard]] Candidate compare(std::size_t i, std::size_t j) const {
    constexpr float kClose = 0.9F;
    constexpr float kCut = 0.8F;
    const float like = alike(a_.sounds(a(i)), b_.sounds(b(j)), crossing_);
    const float least = across_ ? kAlikeAcross : kAlike;
    Candidate candidate{like >= least ? like : 0, like, static_cast<std::uint8_t>(i),
                        static_cast<std::uint8_t>(j), Match::sound};
    if (like >= kClose) return candidate;
    if (share_nickname(a(i), b(j))) {
      candidate.value = kClose;
      candidate.alike = 1;
      candidate.match = Match::nickname;
    } else if (is_given(a(i)) && is_given(b(j)) && is_cut(a_.folded(a(i)), b_.folded(b(j)))) {
      candidate.value = kCut;
      candidate.alike = std::max(like, 0.F);
      candidate.match = Match::cut;
    }
    return candidate;
  }

  void link_initials() {
    for (std::size_t i = 0; i < a_size_; ++i) {
      for (std::size_t j = 0; j < b_size_; ++j) {
        if (!free_a(i) || !free_b(j)) continue;
        if (stands_for(a_, a(i), b_, b(j)) || stands_for(b_, b(j), a_, a(i)))
          add(make(i, j, Match::initial, 1));
      }
    }
    for (std::size_t i = 0; i < a_size_; ++i) {
      for (std::size_t j = 0; j < b_size_; ++j) {
        if (free_a(i) && a(i).glued) link_glued(a_.folded(a(i)), i, b_, j, true);
        if (free_b(j) && b(j).glued) link_glued(b_.folded(b(j)), j, a_, i, false);
      }
    }
  }
  static bool stands_for(const Name& one, const Word& initial, const Name& two, const Word& word) {
    if (!initial.initial || word.initial || word.folded_size == 0) return false;
    return one.folded(initial).front() == two.folded(word).front() ||
           one.sounds(initial).front() == two.sounds(word).front();
  }
  void link_glued(std::string_view letters, std::size_t at, const Name& other, std::size_t from,
                  bool glued_is_a) {
    const auto size = glued_is_a ? b_size_ : a_size_;
    if (from + letters.size() > size) return;
    for (std::size_t k = 0; k < letters.size(); ++k) {
      const auto& word = other.words()[from + k];
      const bool is_free = glued_is_a ? free_b(from + k) : free_a(from + k);
      if (!is_free || word.folded_size == 0 || other.folded(word).front() != letters[k]) return;
    }
    const auto one = static_cast<std::uint8_t>(at);
    const auto many = static_cast<std::uint8_t>(from);
    const auto count = static_cast<std::uint8_t>(letters.size());
    if (glued_is_a) {
      add({one, 1, many, count, Match::initial, 1});
    } else {
      add({many, count, one, 1, Match::initial, 1});
    }
  }

  /// What is left of both, read as one word each: "Chong nin" and "Jong rin".
  void find_near_miss() {
    Joined left_a;
    Joined left_b;
    for (std::size_t i = 0; i < a_size_; ++i) {
      if (free_a(i) && is_named(a(i))) left_a.add(a_.sounds(a(i)));
    }
    for (std::size_t j = 0; j < b_size_; ++j) {
      if (free_b(j) && is_named(b(j))) left_b.add(b_.sounds(b(j)));
    }
    if (left_a.size == 0 || left_b.size == 0) return;
    found_.near_miss = std::max(found_.near_miss, alike(left_a.view(), left_b.view(), crossing_));
  }

  [[nodiscard]] float alike_turned() const {
    Joined whole_a;
    for (std::size_t i = 0; i < a_size_; ++i) {
      if (takes_part(a(i))) whole_a.add(a_.sounds(a(i)));
    }
    float best = -1;
    for (std::size_t turn = 0; turn < std::min(b_size_, kMostTurns); ++turn) {
      Joined whole_b;
      for (std::size_t j = 0; j < b_size_; ++j) {
        const auto& word = b((turn + j) % b_size_);
        if (takes_part(word)) whole_b.add(b_.sounds(word));
      }
      best = std::max(best, alike(whole_a.view(), whole_b.view(), crossing_));
    }
    return best;
  }

  const Name& a_;
  const Name& b_;
  bool across_;
  Crossing crossing_;
  std::size_t a_size_;
  std::size_t b_size_;
  Alignment found_;
};

}  // namespace

bool takes_part(const Word& word) {
  return word.folded_size > 0 && word.part != Part::honorific && word.part != Part::suffix &&
         word.part != Part::other;
}

std::size_t count_words(const Name& name) { return std::min(name.words().size(), kMostWords); }

Alignment align(const Name& a, const Name& b) { return Aligner(a, b).align(); }

}  // namespace masthead::names
