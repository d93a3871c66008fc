#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"
#include "adapters/text/page.h"
#include "core/document.h"

namespace masthead::text {

/// Someone a picture or a text is credited to; never its author.
struct FoundCredit {
  std::string name;
  std::string_view text;  ///< the words of the credit; a view into the page
  Role role = Role::agency;
  std::string_view rule;  ///< "agency-line", "credit-label", "caption-end", "byline-agency"
};

/// Reads the credits of `words`: "AP Photo/Jane Doe", "AFP via Getty Images". Empty unless every
/// part is an agency, or a person's name beside one. Cost: O(words), which are at most 120 bytes.
[[nodiscard]] std::vector<FoundCredit> read_credit(const Lexicon& lexicon, std::string_view words,
                                                   std::string_view rule, bool labelled);

/// Finds every credit of the page and marks the lines that are nothing else LineKind::credit.
/// Each name comes once a role. Cost: O(page).
[[nodiscard]] std::vector<FoundCredit> find_credits(const Lexicon& lexicon, Page& page);

}  // namespace masthead::text
