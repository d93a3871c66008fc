#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

constexpr std::int32_t kFirst = 0x5D0;
constexpr std::string_view kLetters[] = {
    "a", "b", "g", "d", "h", "w", "z", "h",  "t",  "y", "k", "k",  "l", "m",
    "m", "n", "n", "s", "a", "p", "p", "ts", "ts", "k", "r", "sh", "t",
};

/// What a geresh behind the letter makes of it.
std::string_view with_geresh(std::int32_t c) {
  switch (c) {
    case 0x5D2:
      return "j";
    case 0x5D3:
      return "dh";
    case 0x5D6:
      return "zh";
    case 0x5D7:
      return "kh";
    case 0x5E2:
    case 0x5E8:
      return "gh";
    case 0x5E5:
    case 0x5E6:
      return "ch";
    case 0x5EA:
      return "th";
    default:
      return "";
  }
}

bool is_geresh(std::int32_t c) { return c == 0x5F3 || c == '\'' || c == 0x2019; }

}  // namespace

void read_hebrew(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = next_code_point(word, at);
  auto sound = is_geresh(peek(word, at)) ? with_geresh(c) : std::string_view();
  if (sound.empty()) sound = sound_in(kLetters, kFirst, c);
  if (c == 0x5D5 && peek(word, at) == 0x5D5) static_cast<void>(next_code_point(word, at));
  out += sound;
}

}  // namespace masthead::names::scripts
