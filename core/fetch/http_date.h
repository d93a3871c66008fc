#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace masthead::fetch {

/// Reads a date of HTTP, in the form that is sent and in the two that once were: seconds since
/// 1970-01-01T00:00:00Z. A year of two digits is one from 1970 to 2069. Nothing where the text is
/// no date. Cost: O(1). Source: RFC 9110 section 5.6.7.
[[nodiscard]] std::optional<std::int64_t> read_http_date(std::string_view text);

}  // namespace masthead::fetch
