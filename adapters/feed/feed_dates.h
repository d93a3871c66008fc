#pragma once

#include <string>
#include <string_view>

namespace masthead::feed {

/// A date of RFC 822 as feeds write it, or of ISO 8601, as RFC 3339: "Tue, 5 Nov 2024 09:30:00
/// +0100" is "2024-11-05T09:30:00+01:00". A time without a zone, or with one that is not known,
/// gives its date alone. "" where it is no date. Years of two digits are of this century up to 49.
/// Source: RFC 5322 sections 3.3 and 4.3 (obsolete years and zones).
[[nodiscard]] std::string read_feed_date(std::string_view text);

}  // namespace masthead::feed
