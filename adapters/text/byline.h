#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"
#include "adapters/text/title.h"

namespace masthead::text {

/// A line that says who wrote the text. Views into the line.
struct Byline {
  std::vector<std::string_view> names;
  /// Of "By A, B" the B, where it is shaped like a name: it may be a place as well. Empty: none.
  std::string_view doubtful;
  std::string_view single;  ///< where there is no name: the one word that may be one, "Raza"
  std::string_view who;     ///< all that stands behind "By"
  TitleLine title;          ///< of a byline with one name: "By NAME, Reporter, Karachi"
  bool is_list = false;     ///< commas alone divide the names
};

/// Reads "By NAME", "Written by NAME and NAME", "Автор: NAME", "作者：NAME".
///
/// @return nullopt where the line does not begin as bylines do. `names` is empty where what follows
///         is no person's name: "By Reuters", "By land and sea". In a list of two with a comma and
///         no "and" only the first is believed, unless the words before it are a plural.
/// Cost: O(line), which is at most 600 bytes; longer lines are no bylines.
[[nodiscard]] std::optional<Byline> read_byline(const Lexicon& lexicon, const PageFacts& facts,
                                                std::string_view line);

/// True for "By" or "Written by" alone on a line: the name stands on the next.
[[nodiscard]] bool is_byline_word(const Lexicon& lexicon, std::string_view line);

/// Reads the names of a byline from what stands behind its first word. `plural`: that word says
/// that there are several.
[[nodiscard]] Byline read_names(const Lexicon& lexicon, const PageFacts& facts,
                                std::string_view who, bool plural);

/// `part` cut at its conjunctions: "A", "B" of "A and B". Empty pieces are left out.
[[nodiscard]] std::vector<std::string_view> split_names(const Lexicon& lexicon,
                                                        std::string_view part);

/// A name without what bylines append to it without a comma: "for The Daily", "/Reuters", a date.
[[nodiscard]] std::string_view without_tail(const Lexicon& lexicon, std::string_view part);

}  // namespace masthead::text
