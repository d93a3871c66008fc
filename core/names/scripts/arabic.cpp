#include <unicode/uchar.h>

#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// The letters of Arabic, then those Persian, Urdu, Pashto and Kurdish add, by what they most often
// become in Latin names.
constexpr std::int32_t kFirst = 0x621;
constexpr std::string_view kLetters[] = {
    "",   "a",  "a",  "w", "i", "y",  "a", "b", "a", "t", "th", "j",  "h", "kh",  // hamza to khah
    "d",  "z",  "r",  "z", "s", "sh", "s", "d", "t", "z", "a",  "gh", "",  "",    // dal to ghain
    "",   "",   "",   "",  "f", "q",  "k", "l", "m", "n", "h",  "w",  "y", "y",   // feh to yeh
    "an", "un", "in", "a", "u", "i",                                              // marks of vowels
};
constexpr std::int32_t kFirstAdded = 0x671;
constexpr std::string_view kAdded[] = {
    "a", "a", "i", "",  "a",  "w", "u", "y",  "t",  "t", "b", "t",  "t", "p",  // 671 to 67E
    "t", "b", "h", "h", "j",  "j", "h", "ch", "ch", "d", "d", "d",  "d", "d",  // 67F to 68C
    "d", "d", "d", "d", "r",  "r", "r", "r",  "r",  "r", "r", "zh", "r", "s",  // 68D to 69A
    "s", "s", "s", "t", "z",  "a", "f", "f",  "f",  "v", "f", "p",  "q", "q",  // 69B to 6A8
    "k", "k", "k", "k", "ng", "k", "g", "g",  "g",  "g", "g", "g",  "l", "l",  // 6A9 to 6B6
    "l", "l", "n", "n", "n",  "n", "n", "h",  "ch", "h", "h", "h",  "h", "h",  // 6B7 to 6C4
    "o", "u", "u", "u", "v",  "w", "v", "y",  "y",  "y", "w", "e",  "y", "e",  // 6C5 to 6D2
    "e",                                                                       // 6D3
};

}  // namespace

void read_arabic(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = next_code_point(word, at);
  const auto sound = sound_in(kLetters, kFirst, c);
  out += sound.empty() ? sound_in(kAdded, kFirstAdded, c) : sound;
}

}  // namespace masthead::names::scripts
