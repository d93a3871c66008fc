#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// Katakana from U+30A1, Hepburn; hiragana stands 0x60 before.
constexpr std::int32_t kFirst = 0x30A1;
constexpr std::int32_t kFirstHiragana = 0x3041;
constexpr std::int32_t kLastHiragana = 0x3096;
constexpr std::string_view kSyllables[] = {
    "a",  "a",  "i",   "i",  "u",  "u",   "e",  "e",   "o",  "o",  "ka", "ga", "ki", "gi", "ku",
    "gu", "ke", "ge",  "ko", "go", "sa",  "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
    "ta", "da", "chi", "ji", "",   "tsu", "zu", "te",  "de", "to", "do", "na", "ni", "nu", "ne",
    "no", "ha", "ba",  "pa", "hi", "bi",  "pi", "fu",  "bu", "pu", "he", "be", "pe", "ho", "bo",
    "po", "ma", "mi",  "mu", "me", "mo",  "ya", "ya",  "yu", "yu", "yo", "yo", "ra", "ri", "ru",
    "re", "ro", "wa",  "wa", "i",  "e",   "o",  "n",   "vu", "ka", "ke",
};
constexpr std::int32_t kSmallTsu = 0x30C3;

bool is_small(std::int32_t c) {
  switch (c) {
    case 0x30A1:
    case 0x30A3:
    case 0x30A5:
    case 0x30A7:
    case 0x30A9:
    case 0x30E3:
    case 0x30E5:
    case 0x30E7:
    case 0x30EE:
      return true;
    default:
      return false;
  }
}

std::int32_t to_katakana(std::int32_t c) {
  return c >= kFirstHiragana && c <= kLastHiragana ? c + (kFirst - kFirstHiragana) : c;
}

}  // namespace

void read_kana(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = to_katakana(next_code_point(word, at));
  if (c == kSmallTsu) return;
  auto sound = sound_in(kSyllables, kFirst, c);
  // A small vowel takes the place of the one before it: "fu" + small "a" is "fa".
  if (is_small(c) && !out.empty() && out.size() > 1) {
    const bool glide = sound.size() > 1;
    const bool hushed = out.ends_with("shi") || out.ends_with("ji") || out.ends_with("chi");
    out.pop_back();
    if (glide && hushed) sound.remove_prefix(1);
  }
  out += sound;
}

}  // namespace masthead::names::scripts
