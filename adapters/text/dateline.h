#pragma once

#include <optional>
#include <string_view>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// What a story's first paragraph begins with: "LONDON, 3 Nov (Reuters) -". Views into it.
struct Dateline {
  std::string_view place;   ///< "LONDON"; with its region where one is given: "QUETTA, Pakistan"
  std::string_view agency;  ///< "Reuters"; empty: none
};

/// Reads the dateline of a paragraph.
///
/// The place is in capitals and ends with a colon or a dash; or an agency in brackets or a date
/// follows it; or its script has no capitals and it ends with a colon, a dash or brackets. A label
/// ("UPDATE:") is none. Cost: O(paragraph's first 120 bytes).
[[nodiscard]] std::optional<Dateline> read_dateline(const Lexicon& lexicon,
                                                    std::string_view paragraph);

}  // namespace masthead::text
