#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "adapters/page/marks.h"

namespace masthead::page {

/// What a line of a page stands in or holds; a set of bits.
using LinePlace = std::uint32_t;
inline constexpr LinePlace kInAside = 1;             ///< a part that is not about the article
inline constexpr LinePlace kInHeadline = 1U << 1;    ///< h1
inline constexpr LinePlace kInHeading = 1U << 2;     ///< h2 to h6
inline constexpr LinePlace kInNavigation = 1U << 3;  ///< nav, form, button, select
inline constexpr LinePlace kInFooter = 1U << 4;
inline constexpr LinePlace kInFigure = 1U << 5;
inline constexpr LinePlace kInItem = 1U << 6;  ///< li, td, dd
inline constexpr LinePlace kInAddress = 1U << 7;
inline constexpr LinePlace kInArticle = 1U << 8;
inline constexpr LinePlace kInParagraph = 1U << 9;  ///< p
inline constexpr LinePlace kHasTime = 1U << 10;     ///< a <time> stands in it
inline constexpr LinePlace kHasLink = 1U << 11;
inline constexpr LinePlace kIsLink = 1U << 12;      ///< its first words are a link's
inline constexpr LinePlace kIsEmphatic = 1U << 13;  ///< it begins in italics or bold
inline constexpr LinePlace kHasRelAuthor = 1U << 14;

/// A line of a page as a reader sees it: the words between two breaks (blocks, <br>).
struct TextLine {
  /// Space collapsed. A line break stands between two inline elements that touch: they are apart on
  /// the screen as often as not. Of a line longer than kLongestLine only the front.
  std::string text;
  /// Of a longer line that ends in a bracket, its last bytes as the page writes them; else empty.
  std::string tail;
  Marks marks;       ///< what class, id and data-* values of the elements around it and in it say
  std::string href;  ///< of its first link, as written
  std::size_t offset = 0;  ///< of its first word in the decoded page
  std::size_t size = 0;    ///< bytes of the whole line; of a long one at least kLongestLine
  std::uint32_t form = 0;  ///< equal for lines in elements of equal names and classes
  LinePlace place = 0;
};
inline constexpr std::size_t kLongestLine = 200;
inline constexpr std::size_t kLongestTail = 60;

}  // namespace masthead::page
