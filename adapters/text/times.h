#pragma once

#include <cstddef>
#include <vector>

#include "adapters/text/authors.h"
#include "adapters/text/page.h"

namespace masthead::text {

/// No such line.
inline constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// The dateline of the page's story and the agency it names.
struct FoundDateline {
  std::vector<Claim> claims;
  std::vector<FoundCredit> credits;
};

/// Finds the dateline: at the head of one of the first paragraphs. Cost: O(page).
[[nodiscard]] FoundDateline find_dateline(const Lexicon& lexicon, const Page& page);

/// Finds when the article was published and modified, and the dates its text speaks of.
///
/// A date is the article's where a label says so ("Published on", "Updated:"), or where it stands
/// in a byline, or alone on a line near the headline. Other dates of the text and its captions are
/// Field::mentioned_date, each value once and at most 32. A biography's dates are neither.
/// @param headline  the headline's line, or kNowhere.
/// @param end       the line the readers' comments begin on, or page.size().
/// Cost: O(page).
[[nodiscard]] std::vector<Claim> find_times(const Lexicon& lexicon, const Page& page,
                                            std::size_t headline, std::size_t end);

}  // namespace masthead::text
