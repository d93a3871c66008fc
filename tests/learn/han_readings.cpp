// Writes core/names/scripts/han_readings.h: how Han characters are read in Mandarin, without tones,
// as ICU's Han-Latin says (Unihan kMandarin).

#include <unicode/translit.h>

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "core/names/fold_word.h"

namespace {

constexpr std::int32_t kFirst = 0x4E00;
constexpr std::int32_t kLast = 0x9FFF;
constexpr std::size_t kPerLine = 20;

std::string reading_of(const icu::Transliterator& latin, std::int32_t c) {
  icu::UnicodeString text(static_cast<UChar32>(c));
  latin.transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return masthead::names::script_of(c) == masthead::names::Script::han
             ? masthead::names::fold_word(out, masthead::names::Script::latin)
             : std::string();
}

void print_readings(const std::vector<std::string>& readings) {
  auto syllables = readings;
  std::sort(syllables.begin(), syllables.end());
  syllables.erase(std::unique(syllables.begin(), syllables.end()), syllables.end());
  std::cout
      << "#pragma once\n\n#include <cstdint>\n#include <string_view>\n\n"
         "// Written by tests/learn/han_readings.cpp from ICU's Han-Latin (Unihan kMandarin); do"
         " not edit.\n\nnamespace masthead::names::scripts {\n\n"
         "inline constexpr std::int32_t kFirstHan = 0x4E00;\n\n"
         "inline constexpr std::string_view kSyllables[] = {";
  for (std::size_t i = 0; i < syllables.size(); ++i) {
    std::cout << (i % 12 == 0 ? "\n    " : " ") << '"' << syllables[i] << "\",";
  }
  std::cout << "\n};\n\n/// Which of them a character is, from U+4E00.\n"
               "inline constexpr std::uint16_t kReadings[] = {";
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const auto at = std::lower_bound(syllables.begin(), syllables.end(), readings[i]);
    std::cout << (i % kPerLine == 0 ? "\n    " : " ") << at - syllables.begin() << ',';
  }
  std::cout << "\n};\n\n}  // namespace masthead::names::scripts\n";
}

}  // namespace

int main() {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) return 1;
  std::vector<std::string> readings;
  for (auto c = kFirst; c <= kLast; ++c) readings.push_back(reading_of(*latin, c));
  print_readings(readings);
  return 0;
}
