#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace masthead {

/// A date as far as it is known. Ordered by year, month, day; what is not known comes first.
struct PartialDate {
  int year = 0;
  int month = 0;  ///< 1-12; 0: not known
  int day = 0;    ///< 1-31; 0: not known

  auto operator<=>(const PartialDate&) const = default;
};

/// Reads the date at the front of "2025", "2025-11", "2025-11-07" or an RFC 3339 time; nothing
/// where the text is none of them. The day is as it is written: no zone is applied. Cost: O(1).
/// Source: ISO 8601-1 calendar dates; RFC 3339 section 5.6.
[[nodiscard]] std::optional<PartialDate> read_date(std::string_view text);

/// "7 November 2025", "November 2025" or "2025".
[[nodiscard]] std::string date_in_words(const PartialDate& date);

/// A number of at most four decimal digits and nothing else, or nothing.
[[nodiscard]] std::optional<int> read_small_number(std::string_view text);

}  // namespace masthead
