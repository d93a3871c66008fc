#pragma once

#include <vector>

#include "adapters/text/authors.h"
#include "adapters/text/lexicon.h"
#include "adapters/text/page.h"

namespace masthead::text {

/// Finds the headline, the section above it and the summary below it.
///
/// The headline is a line that stands twice near the head of the page, or the first line that looks
/// like one and has an author or running text below it. The lines the other rules marked are left
/// out, so this comes last. A page without an article (links and an author's box) has none.
/// Cost: O(page).
[[nodiscard]] std::vector<Claim> find_article(const Lexicon& lexicon, const Page& page);

}  // namespace masthead::text
