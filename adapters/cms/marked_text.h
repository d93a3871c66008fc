#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/limits.h"

namespace masthead::cms {

/// The words [begin, end) of a line that link somewhere.
struct MarkedLink {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string url;
};

/// One line as a reader sees it.
struct MarkedLine {
  std::string text;  ///< white space collapsed; never empty
  std::vector<MarkedLink> links;
};

/// What a line break of the source is.
enum class Breaks : std::uint8_t {
  line,       ///< the end of a line: of a field somebody typed
  paragraph,  ///< white space, but for an empty line and before what looks like a new one
};

/// Reads HTML, Markdown or plain text, or a mixture: the lines a reader sees, with their links.
///
/// Blocks and <br> end a line; so do line breaks as `breaks` says. Emphasis, headings, quotation
/// marks of Markdown ("> ") and images are taken away; `[words](url)`, `<a href>` and bare
/// `<url>` are links. At most limits.links of them are kept.
///
/// @param markup  valid UTF-8.
/// Cost: one pass, O(size).
[[nodiscard]] std::vector<MarkedLine> read_marked_text(std::string_view markup, Breaks breaks,
                                                       const Limits& limits);

}  // namespace masthead::cms
