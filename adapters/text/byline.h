#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"
#include "adapters/text/shape.h"

namespace masthead::text {

/// A line that says who wrote the text. Views into the line.
struct Byline {
  std::vector<std::string_view> names;
  std::string_view who;  ///< all that stands behind "By"
  TitleLine title;       ///< of a byline with one name: "By NAME, Reporter, Karachi"
};

/// Reads "By NAME", "Written by NAME and NAME", "Автор: NAME", "作者：NAME".
///
/// @return nullopt where the line does not begin as bylines do. `names` is empty where what follows
///         is no person's name: "By Reuters", "By land and sea". In a list with commas and no "and"
///         only the first is believed: the second may be a place ("By Jane Doe, New York").
/// Cost: O(line), which is at most 300 bytes; longer lines are no bylines.
[[nodiscard]] std::optional<Byline> read_byline(const Lexicon& lexicon, std::string_view line);

/// True for "By" or "Written by" alone on a line: the name stands on the next.
[[nodiscard]] bool is_byline_word(const Lexicon& lexicon, std::string_view line);

/// Reads the names of a byline from what stands behind its first word.
[[nodiscard]] Byline read_names(const Lexicon& lexicon, std::string_view who);

}  // namespace masthead::text
