#pragma once

#include <span>
#include <string_view>

namespace masthead::cli {

/// The word of `known` with the fewest letters inserted, removed, replaced or swapped with their
/// neighbour; the first of equals. Precondition: `known` is not empty.
/// Cost: O(size of `text` x bytes of `known`); `text` is cut to 64 bytes.
[[nodiscard]] std::string_view nearest(std::string_view text,
                                       std::span<const std::string_view> known);

}  // namespace masthead::cli
