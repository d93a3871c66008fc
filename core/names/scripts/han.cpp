#include "core/names/scripts/han_readings.h"
#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names::scripts {

void read_han(std::string_view word, std::size_t& at, std::string& out) {
  const auto index = next_code_point(word, at) - kFirstHan;
  if (index < 0 || index >= static_cast<std::int32_t>(std::size(kReadings))) return;
  out += kSyllables[kReadings[index]];
}

}  // namespace masthead::names::scripts
