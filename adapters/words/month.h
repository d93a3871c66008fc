#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/words/vocabulary.h"

namespace masthead::words {

/// The month a folded word names in any language: 1 to 12; 0 where it names none.
/// Cost: a look-up.
[[nodiscard]] inline int month_of(std::string_view folded, const Vocabulary& vocabulary) {
  constexpr int kMonths = 12;
  constexpr auto kFirst = static_cast<std::size_t>(Class::january);
  const auto classes = vocabulary.classes_of(folded);
  if (classes.none()) return 0;
  for (int month = 0; month < kMonths; ++month) {
    if (classes.test(kFirst + static_cast<std::size_t>(month))) return month + 1;
  }
  return 0;
}

}  // namespace masthead::words
