#include <unicode/uchar.h>

#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

constexpr std::int32_t kFirst = 0x3B1;
constexpr std::string_view kLetters[] = {
    "a", "v", "g", "d", "e", "z", "i", "th", "i", "k",  "l",  "m", "n",
    "x", "o", "p", "r", "s", "s", "t", "i",  "f", "ch", "ps", "o",
};

/// Two letters that are one sound.
struct Digraph {
  std::int32_t first;
  std::int32_t second;
  std::string_view sound;
};
constexpr Digraph kDigraphs[] = {
    {0x3BC, 0x3C0, "b"},  {0x3BD, 0x3C4, "d"},  {0x3B3, 0x3BA, "g"},  {0x3B3, 0x3B3, "ng"},
    {0x3BF, 0x3C5, "ou"}, {0x3B1, 0x3B9, "ai"}, {0x3B5, 0x3B9, "ei"}, {0x3BF, 0x3B9, "oi"},
    {0x3B1, 0x3C5, "af"}, {0x3B5, 0x3C5, "ef"}, {0x3C4, 0x3B6, "j"},  {0x3C4, 0x3C3, "ts"},
};

/// Without its accent, in lower case.
std::int32_t bare(std::int32_t c) {
  switch (u_tolower(c)) {
    case 0x3AC:
      return 0x3B1;
    case 0x3AD:
      return 0x3B5;
    case 0x3AE:
      return 0x3B7;
    case 0x3AF:
    case 0x3CA:
    case 0x390:
      return 0x3B9;
    case 0x3CC:
      return 0x3BF;
    case 0x3CD:
    case 0x3CB:
    case 0x3B0:
      return 0x3C5;
    case 0x3CE:
      return 0x3C9;
    default:
      return u_tolower(c);
  }
}

}  // namespace

void read_greek(std::string_view word, std::size_t& at, std::string& out) {
  const auto first = bare(next_code_point(word, at));
  auto behind = at;
  const auto second = at < word.size() ? bare(next_code_point(word, behind)) : -1;
  for (const auto& digraph : kDigraphs) {
    if (digraph.first != first || digraph.second != second) continue;
    at = behind;
    out += digraph.sound;
    return;
  }
  out += sound_in(kLetters, kFirst, first);
}

}  // namespace masthead::names::scripts
