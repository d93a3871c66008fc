#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/names/name.h"

namespace masthead::names {

/// How words of one name stand to words of another, the closest first.
enum class Match : std::uint8_t {
  equal,     ///< the same letters
  division,  ///< written in one there, in two words here
  initial,   ///< one letter, or several glued ones, for words
  nickname,  ///< a pet form
  cut,       ///< a short form that begins the long one: "Chris"
  sound,     ///< alike in sound
};

/// A stretch of words of one name that is matched with a stretch of the other.
struct Link {
  std::uint8_t a = 0;
  std::uint8_t a_size = 1;
  std::uint8_t b = 0;
  std::uint8_t b_size = 1;
  Match match = Match::equal;
  float alike = 1;  ///< in (0,1]: how alike in sound
};

/// Which words of two names belong together.
struct Alignment {
  std::array<Link, kMostWords> links;  ///< in the order of the words of `a`
  std::size_t size = 0;
  std::array<bool, kMostWords> in_a{};  ///< which words are in a link
  std::array<bool, kMostWords> in_b{};
  float near_miss = 0;  ///< how alike the words are that are in none, singly or read as one
  float whole = 1;  ///< of two scripts: how alike the names are read as one word each, the words
                    ///< in whatever turn is best
};

/// Words of a name that can be in a link: names, initials, particles and nicknames.
[[nodiscard]] bool takes_part(const Word& word);

/// The words of a name that are looked at: the first kMostWords.
[[nodiscard]] std::size_t count_words(const Name& name);

/// Aligns the words of two names: the closest matches first, each word in one at most.
/// Not symmetric where several words are equally alike; callers order the two names.
/// Cost: O(words of a * words of b); sounds are compared only where letters leave words over, and
/// whole names only of two scripts.
[[nodiscard]] Alignment align(const Name& a, const Name& b);

}  // namespace masthead::names
