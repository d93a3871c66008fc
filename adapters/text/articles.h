#pragma once

#include <cstddef>
#include <vector>

#include "adapters/text/lexicon.h"
#include "adapters/text/page.h"

namespace masthead::text {

/// Cuts a paste of several articles into its articles: the lines of each, in order. One paste that
/// holds one article (or none) gives one list of all lines.
///
/// An article begins where, below the text of one that has named its author, a headline stands with
/// an author of its own and running text below it that is not the author's biography. Links that
/// stand right above the headline belong to the new article. The links above the first article are
/// given again to each later one with the same author, and to no other. Cost: O(page).
[[nodiscard]] std::vector<std::vector<std::size_t>> split_articles(const Lexicon& lexicon,
                                                                   const Page& page);

}  // namespace masthead::text
