#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/feed/feed.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::feed {

/// Reads JSON Feed 1.0 and 1.1 and its byline extension ("_byline" of a feed, an item or an
/// author). Members of another type than theirs are passed over.
///
/// Errors: malformed (not JSON, no object, no version of JSON Feed), limit (nested deeper than
/// limits.depth). Cost: one pass; memory at most 6 x size.
/// Source: https://www.jsonfeed.org/version/1.1/
[[nodiscard]] Result<Feed> parse_json_feed(std::string_view text, std::size_t most_items,
                                           const Limits& limits);

}  // namespace masthead::feed
