#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

constexpr std::int32_t kFirst = 0x10D0;
constexpr std::string_view kLetters[] = {
    "a", "b", "g", "d", "e", "v",  "z", "t",  "i",  "k",  "l",  "m",  "n",  "o",  "p", "zh", "r",
    "s", "t", "u", "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h",
};

}  // namespace

void read_georgian(std::string_view word, std::size_t& at, std::string& out) {
  out += sound_in(kLetters, kFirst, next_code_point(word, at));
}

}  // namespace masthead::names::scripts
