#pragma once

#include <cstddef>
#include <vector>

#include "adapters/text/authors.h"
#include "adapters/text/lexicon.h"
#include "adapters/text/page.h"

namespace masthead::text {

/// What find_article collects.
struct FoundArticle {
  std::vector<Claim> claims;
  std::size_t headline = 0;  ///< its line, or kNowhere (times.h)
};

/// Finds the headline, the section above it and the summary below it.
///
/// The headline is a line that stands twice near the head of the page, or the first line that looks
/// like one and has an author or running text below it. The lines the other rules marked are left
/// out, so this comes last. A page without an article (links and an author's box) has none.
/// Cost: O(page).
[[nodiscard]] FoundArticle find_article(const Lexicon& lexicon, const Page& page);

}  // namespace masthead::text
