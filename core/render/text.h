#pragma once

#include <string>
#include <string_view>

#include "core/record.h"

namespace masthead::render {

/// How a card is set.
struct TextStyle {
  bool colour = false;     ///< ANSI SGR sequences; for a terminal only
  bool why = false;        ///< under each value: source, place, rule, rivals
  std::size_t width = 80;  ///< columns; long values wrap, URLs do not
};

/// The record as a card for a person to read, appended to `out`; ends with a newline.
///
/// Control characters of values are never printed (they are escaped as \xNN), so that a hostile bio
/// cannot drive the terminal. Cost: O(record).
void append_text(const Record& record, const TextStyle& style, std::string& out);

}  // namespace masthead::render
