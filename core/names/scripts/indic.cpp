#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// The blocks of Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and
// Malayalam are laid out alike (ISCII): one table serves them all.
constexpr std::int32_t kFirstBlock = 0x900;
constexpr std::int32_t kBlockSize = 0x80;
constexpr std::int32_t kFirstConsonant = 0x15;
constexpr std::int32_t kLastConsonant = 0x39;
constexpr std::int32_t kVirama = 0x4D;
constexpr std::int32_t kNukta = 0x3C;
constexpr std::int32_t kFirstAdded = 0x58;
constexpr std::int32_t kLastAdded = 0x5F;

constexpr std::string_view kSounds[] = {
    "",   "n", "n",  "h",  "a",  "a",  "a",  "i",  "i",  "u",  "u",  "ri",  "l",  "e",  "e", "e",
    "ai", "o", "o",  "o",  "au", "k",  "kh", "g",  "gh", "ng", "ch", "chh", "j",  "jh", "n", "t",
    "th", "d", "dh", "n",  "t",  "th", "d",  "dh", "n",  "n",  "p",  "ph",  "b",  "bh", "m", "y",
    "r",  "r", "l",  "l",  "zh", "v",  "sh", "sh", "s",  "h",  "",   "",    "",   "",   "a", "i",
    "i",  "u", "u",  "ri", "r",  "e",  "e",  "e",  "ai", "o",  "o",  "o",   "au", "",   "t", "",
    "om", "",  "",   "",   "",   "",   "ai", "au", "q",  "kh", "g",  "z",   "r",  "rh", "f", "y",
};

bool is_consonant(std::int32_t letter) {
  return (letter >= kFirstConsonant && letter <= kLastConsonant) ||
         (letter >= kFirstAdded && letter <= kLastAdded);
}
/// A sign that takes the place of the vowel a consonant is read with.
bool is_vowel_sign(std::int32_t letter) { return letter >= 0x3E && letter <= kVirama; }

std::int32_t letter_of(std::int32_t c) {
  return c < kFirstBlock ? -1 : (c - kFirstBlock) % kBlockSize;
}

std::string_view with_nukta(std::int32_t letter) {
  switch (letter) {
    case 0x15:
      return "q";
    case 0x1C:
      return "z";
    case 0x21:
    case 0x22:
      return "r";
    case 0x2B:
      return "f";
    default:
      return "";
  }
}

}  // namespace

void read_indic(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = next_code_point(word, at);
  const auto letter = letter_of(c);
  auto sound = sound_in(kSounds, 0, letter);
  if (letter_of(peek(word, at)) == kNukta) {
    static_cast<void>(next_code_point(word, at));
    if (const auto other = with_nukta(letter); !other.empty()) sound = other;
  }
  out += sound;
  if (!is_consonant(letter)) return;
  // A consonant is read with "a", but at the end of a word.
  const auto next = peek(word, at);
  if (next >= 0 && !is_vowel_sign(letter_of(next))) out += 'a';
}

}  // namespace masthead::names::scripts
