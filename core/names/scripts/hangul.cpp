#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {
namespace {

constexpr std::int32_t kFirstSyllable = 0xAC00;
constexpr std::int32_t kSyllables = 11172;
// Revised Romanization: initial, medial, final. Its "eu" is a "u" here: it parts the consonants of
// foreign names.
constexpr std::string_view kInitials[] = {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                          "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::string_view kMedials[] = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                         "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                         "wo", "we", "wi", "yu",  "u",  "ui", "i"};
constexpr std::string_view kFinals[] = {"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                        "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                        "t", "ng", "t", "t", "k", "t", "p", "t"};
constexpr std::int32_t kFinalCount = 28;
constexpr std::int32_t kPerInitial = 21 * kFinalCount;

}  // namespace

void read_hangul(std::string_view word, std::size_t& at, std::string& out) {
  const auto index = next_code_point(word, at) - kFirstSyllable;
  if (index < 0 || index >= kSyllables) return;
  out += kInitials[index / kPerInitial];
  out += kMedials[index % kPerInitial / kFinalCount];
  out += kFinals[index % kFinalCount];
}

}  // namespace masthead::names::scripts
