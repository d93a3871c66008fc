#pragma once

#include <cstddef>

#include "adapters/page/claims.h"

namespace masthead::page {

/// Where a page's article stands among its lines (PageClaims::lines).
struct Layout {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::size_t headline = kNone;
  std::size_t body = kNone;      ///< the first long line below the headline
  std::size_t body_end = kNone;  ///< the last one

  [[nodiscard]] bool has_headline() const { return headline != kNone; }
  [[nodiscard]] bool has_body() const { return body != kNone; }
};

/// The headline is the heading of the words that markup or <title> gives, else the first <h1>.
/// Cost: O(lines).
[[nodiscard]] Layout find_layout(const PageClaims& claims);

/// True for a line of the article's text.
[[nodiscard]] bool is_long(const TextLine& line);

}  // namespace masthead::page
