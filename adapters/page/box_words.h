#pragma once

#include <string_view>

#include "adapters/page/box.h"

namespace masthead::page {

/// What the words of a class, an id or the like say: of an element anywhere kAuthorPart and
/// kBioPart, and of one inside a part the other kinds too. Words are parted by spaces, marks and
/// capitals: "AuthorCard_jobTitle" has four.
/// Cost: O(text), nearly always no more than a look at its pairs of letters.
[[nodiscard]] PartKind read_box_words(std::string_view text, bool inside);

}  // namespace masthead::page
