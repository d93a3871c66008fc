#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// What the page itself says of names that could be an outlet's or a place's. Both are compared
/// by name_key().
struct PageFacts {
  std::vector<std::string> outlets;
  std::vector<std::string> places;

  [[nodiscard]] bool is_outlet(std::string_view name) const;
  [[nodiscard]] bool is_place(std::string_view name) const;
};

/// `name` folded, without spaces, punctuation and a leading "the": "The Daily-Planet" and the host
/// dailyplanet are one outlet.
[[nodiscard]] std::string name_key(std::string_view name);

/// A line that says what someone does, for whom, and perhaps where: "Senior Editor, Islamabad".
/// Views into the line; `title` is empty where the line is none, the others where it names none.
struct TitleLine {
  std::string_view title;
  std::string_view employer;
  std::string_view location;
};

/// Reads a title line.
///
/// Of "Title, X" the X is an outlet where something says so: a word outlets have in their names, an
/// agency's name, capitals, "The", or the page itself. Otherwise it is a place where it is shaped
/// like one. "Title at X" names an outlet, "Title in X" a place. Cost: O(line).
[[nodiscard]] TitleLine read_title_line(const Lexicon& lexicon, const PageFacts& facts,
                                        std::string_view line);

}  // namespace masthead::text
