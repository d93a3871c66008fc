#pragma once

#include <cstddef>
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
  Rule rule = Rule::agency_line;
};

/// A name that a wire story's last line gives as a reporter's: "(Reporting by NAME; ...)".
struct WireReporter {
  std::string_view name;
  std::size_t line = 0;
};

/// What find_credits collects.
struct FoundCredits {
  std::vector<FoundCredit> credits;     ///< each name once a role
  std::vector<WireReporter> reporters;  ///< authors where the page names no others
};

/// Reads the credits of `words`: "AP Photo/Jane Doe", "AFP via Getty Images". Empty unless every
/// part is an agency, or a person's name beside one. Cost: O(words), which are at most 120 bytes.
[[nodiscard]] std::vector<FoundCredit> read_credit(const Lexicon& lexicon, std::string_view words,
                                                   Rule rule, bool labelled);

/// Finds every credit of the page and marks the lines that are nothing else LineKind::credit:
/// pictures', agencies', and those of who helped, edited or translated (Role::contributor).
/// Cost: O(page).
[[nodiscard]] FoundCredits find_credits(const Lexicon& lexicon, Page& page);

/// The credits of `more` that `credits` do not hold are added to them.
void append_new(std::vector<FoundCredit>& credits, std::vector<FoundCredit> more);

}  // namespace masthead::text
