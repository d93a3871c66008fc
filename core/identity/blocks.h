#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/identity/columns.h"
#include "core/identity/nodes.h"

namespace masthead::identity {

/// A block of more nodes than this is compared only within what else they share: an outlet, an
/// employer, a place.
inline constexpr std::size_t kLargestBlock = 256;

/// Two nodes by their places, the smaller first.
using NodePair = std::pair<std::uint32_t, std::uint32_t>;

/// The pairs of nodes that are worth comparing: those that share a key of their names, an account,
/// an e-mail, a page or a handle that is no hub. Sorted, each once.
/// Cost: O(keys log keys + pairs); a key gives at most kLargestBlock pairs a node.
[[nodiscard]] std::vector<NodePair> candidates(const Columns& columns, std::span<const Node> nodes);

}  // namespace masthead::identity
