#pragma once

#include <vector>

#include "adapters/text/authors.h"
#include "adapters/text/page.h"
#include "adapters/text/title.h"

namespace masthead::text {

/// What a page says of its publisher.
struct FoundOutlet {
  std::vector<Claim> claims;      ///< Field::outlet
  std::vector<std::string> keys;  ///< as PageFacts::outlets: of the claims and of the links' hosts
};

/// Finds the publisher where the page names it: "Originally published in X", "Headline | X" when
/// the headline stands on the page without it too, "© 2025 X. All rights reserved". Marks the line
/// with the bar LineKind::label, as the headline is the other one. Cost: O(page).
[[nodiscard]] FoundOutlet find_outlet(const Lexicon& lexicon, Page& page, const FoundLinks& links);

}  // namespace masthead::text
