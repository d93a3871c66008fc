#include <unicode/uchar.h>

#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// Russian first; what Ukrainian, Belarusian, Serbian, Macedonian and the Turkic alphabets add.
constexpr std::int32_t kFirst = 0x430;
constexpr std::string_view kLetters[] = {
    "a", "b", "v",  "g", "d", "e",  "zh", "z",  "i",  "y",    "k",  "l", "m", "n", "o",  "p",
    "r", "s", "t",  "u", "f", "kh", "ts", "ch", "sh", "shch", "",   "y", "",  "e", "yu", "ya",
    "e", "e", "dj", "g", "e", "z",  "i",  "i",  "j",  "lj",   "nj", "c", "k", "i", "u",  "dz",
};
struct Added {
  std::int32_t c;
  std::string_view sound;
};
constexpr Added kAdded[] = {
    {0x491, "g"}, {0x493, "g"}, {0x497, "j"}, {0x49B, "k"}, {0x49D, "k"},
    {0x4A3, "n"}, {0x4AF, "u"}, {0x4B1, "u"}, {0x4B3, "h"}, {0x4B7, "j"},
    {0x4BB, "h"}, {0x4D9, "a"}, {0x4E3, "i"}, {0x4E9, "o"}, {0x4EF, "u"},
};

}  // namespace

void read_cyrillic(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = u_tolower(next_code_point(word, at));
  out += sound_in(kLetters, kFirst, c);
  for (const auto& added : kAdded) {
    if (added.c == c) out += added.sound;
  }
}

}  // namespace masthead::names::scripts
