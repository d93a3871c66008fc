#pragma once

#include <optional>
#include <string_view>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// What follows the words a line begins with: "Jane Doe" of "Written by: Jane Doe".
struct Lead {
  std::string_view words;  ///< the words themselves; a view into the line
  std::string_view rest;   ///< a view into the line, without white space around it
  bool is_closed = false;  ///< a colon or a slash stands between the two
};

/// Reads the words of class `what` that `line` begins with: a phrase of up to four words before a
/// space or a colon, or the first characters of a script without spaces.
/// Cost: O(line's first 80 bytes); for a script without spaces O(the class).
[[nodiscard]] std::optional<Lead> read_lead(const Lexicon& lexicon, words::Class what,
                                            std::string_view line);

/// As above, but only where a colon or a slash follows.
[[nodiscard]] std::optional<Lead> read_label(const Lexicon& lexicon, words::Class what,
                                             std::string_view line);

}  // namespace masthead::text
