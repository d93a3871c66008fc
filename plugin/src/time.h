#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::plugin {

/// True for a date of the calendar, "2026-11-23", and for a time with its zone,
/// "2026-11-23T08:30:00Z", "2026-11-23T08:30:00.5+05:00". A leap second is a time.
/// Source: RFC 3339 section 5.6.
[[nodiscard]] bool is_time(std::string_view text);

/// Milliseconds since 1970-01-01T00:00:00Z as "2026-11-23T08:30:00Z"; the second they are in. Empty
/// outside the years 1 to 9999.
[[nodiscard]] std::string to_time(std::int64_t milliseconds);

}  // namespace masthead::plugin
