#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// A date as a text writes it. `value` is RFC 3339 where a time and its zone follow, else
/// "2025-11-08", or "2025-10" where no day is given.
struct FoundDate {
  std::string value;
  std::string_view text;  ///< a view into the text
};

/// The dates of `text`, in order, at most `most`.
///
/// Read are 2025-11-08, 8.11.2025, 13/11/2025 and 11/13/2025, "8 November 2025", "8 de noviembre de
/// 2025", "Nov. 8, 2025", "November 2025", "2025年11月8日", in any digits. Numbers that could be
/// two dates (03/04/2025) are left unread, and so are two-digit years and what follows a letter or
/// a slash: "/2025/11/08/" is a path. Cost: O(text).
[[nodiscard]] std::vector<FoundDate> find_dates(const Lexicon& lexicon, std::string_view text,
                                                std::size_t most);

/// True when `line` says when something was published, or how long it takes to read, and nothing
/// else. Cost: O(line).
[[nodiscard]] bool is_date_line(const Lexicon& lexicon, std::string_view line);

/// What a page says of a date.
enum class DateLabel : std::uint8_t { none, published, modified };

/// The label that `text`, what stands before a date, ends with: "Last updated on Saturday,".
/// Cost: O(text).
[[nodiscard]] DateLabel date_label(const Lexicon& lexicon, std::string_view text);

}  // namespace masthead::text
