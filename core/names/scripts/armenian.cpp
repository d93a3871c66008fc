#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// Folded, so small letters alone. Eastern Armenian, as names are most often written.
constexpr std::int32_t kFirst = 0x561;
constexpr std::string_view kLetters[] = {
    "a",  "b", "g", "d",  "e",  "z",  "e",  "y", "t", "zh", "i", "l",  "kh",
    "ts", "k", "h", "dz", "gh", "ch", "m",  "y", "n", "sh", "o", "ch", "p",
    "j",  "r", "s", "v",  "t",  "r",  "ts", "v", "p", "k",  "o", "f",
};
constexpr std::int32_t kWo = 0x578;  // before yiwn it is a vowel with it: "ou"
constexpr std::int32_t kYiwn = 0x582;

}  // namespace

void read_armenian(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = next_code_point(word, at);
  if (c == kWo && peek(word, at) == kYiwn) {
    static_cast<void>(next_code_point(word, at));
    out += 'u';
    return;
  }
  out += sound_in(kLetters, kFirst, c);
}

}  // namespace masthead::names::scripts
