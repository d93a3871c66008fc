#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

// Sinhala is laid out unlike the other scripts of India: vowels, consonants, signs of vowels.
constexpr std::int32_t kFirstVowel = 0xD85;
constexpr std::string_view kVowels[] = {"a",  "a", "a", "a", "i", "i",  "u", "u", "ri",
                                        "ri", "l", "l", "e", "e", "ai", "o", "o", "au"};
constexpr std::int32_t kFirstConsonant = 0xD9A;
constexpr std::string_view kConsonants[] = {
    "k", "kh", "g", "gh", "ng", "ng", "ch", "chh", "j", "jh", "n",  "n", "nj", "t", "th",
    "d", "dh", "n", "nd", "t",  "th", "d",  "dh",  "n", "",   "nd", "p", "ph", "b", "bh",
    "m", "mb", "y", "r",  "",   "l",  "",   "",    "v", "sh", "sh", "s", "h",  "l", "f",
};
constexpr std::int32_t kVirama = 0xDCA;
constexpr std::int32_t kFirstSign = 0xDCF;
constexpr std::int32_t kLastSign = 0xDDF;
constexpr std::string_view kSigns[] = {"a",  "a", "a", "i",  "i", "u", "",   "u", "",
                                       "ri", "e", "e", "ai", "o", "o", "au", "l"};
constexpr std::int32_t kAnusvara = 0xD82;

}  // namespace

void read_sinhala(std::string_view word, std::size_t& at, std::string& out) {
  const auto c = next_code_point(word, at);
  if (c == kAnusvara) out += 'n';
  out += sound_in(kVowels, kFirstVowel, c);
  out += sound_in(kSigns, kFirstSign, c);
  const auto consonant = sound_in(kConsonants, kFirstConsonant, c);
  out += consonant;
  const auto next = peek(word, at);
  const bool is_read_alone = next == kVirama || (next >= kFirstSign && next <= kLastSign);
  if (!consonant.empty() && !is_read_alone) out += 'a';
}

}  // namespace masthead::names::scripts
