#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// What a line begins with, as far as bylines go.
struct BylineLead {
  bool prefix = false;   ///< "By", "Von"
  bool label = false;    ///< "Author:", "Text by"
  std::size_t from = 0;  ///< bytes in front of the byline: a date, another part of the line
  std::size_t size = 0;  ///< bytes up to the names
};

/// Looks for where a byline begins: behind "11.12.2019 - ", at the "By" of "News | By Jane Doe".
/// Cost: O(line) and a look-up a word.
[[nodiscard]] BylineLead lead_of(std::string_view line, const words::Vocabulary& vocabulary);

/// True for a line that is a label alone: "Author:".
[[nodiscard]] bool is_label(std::string_view line, const words::Vocabulary& vocabulary);
/// As above, of somebody who is no author: "Translation:", "Photos".
[[nodiscard]] bool is_helper_label(std::string_view line, const words::Vocabulary& vocabulary);

}  // namespace masthead::page
