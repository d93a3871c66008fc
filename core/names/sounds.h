#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/names/name.h"

namespace masthead::names {

/// A folded word as sounds, one letter each: digraphs become capitals ("sh" S, "ch" C, "zh" J,
/// "kh" X, "th" T, "ts" Z, "gh" G), "ph" is f, doubled letters are one.
/// Precondition: letters a-z. Cost: one pass.
[[nodiscard]] std::string sounds_of(std::string_view folded);

/// What the scripts of two names do to sounds.
enum class Crossing : std::uint8_t {
  letters,    ///< both write every sound
  abjad,      ///< one leaves vowels out: Arabic, Hebrew
  syllables,  ///< one knows few syllables: Han, Hangul, Kana
};
[[nodiscard]] Crossing crossing_of(Script a, Script b);

/// How alike two words sound, at most 1, and 1 of equal words alone; below 0 they have nothing in
/// common. Learned from names that were written in two scripts (sound_weights.h).
/// Only the first kMostSounds are compared. Cost: O(product of the sizes), no allocation.
[[nodiscard]] float alike(std::string_view a, std::string_view b, Crossing crossing);
inline constexpr std::size_t kMostSounds = 32;

/// What alike() is scaled by: the bits it would take for a word to be so by chance.
[[nodiscard]] float weight_of(std::string_view sounds, Crossing crossing);

/// The consonants of sounds, one letter a class, and a vowel at the front as "a": names of one
/// person are blocked by it.
[[nodiscard]] std::string skeleton_of(std::string_view sounds);

}  // namespace masthead::names
