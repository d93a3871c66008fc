#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/identity/columns.h"
#include "core/identity/nodes.h"

namespace masthead::identity {

/// A block of more different contents (rows) than this is compared only within its parts: what they
/// share besides, an outlet, an employer, a place. Of a part of more nothing is compared.
inline constexpr std::size_t kLargestBlock = 256;

/// Two nodes by their places, the smaller first.
using NodePair = std::pair<std::uint32_t, std::uint32_t>;

/// Whether more than kLargestBlock rows of the whole stand under a key: what a part of the whole
/// cannot know of itself. Empty: what is there is the whole.
using IsLarge = std::function<bool(BlockKey)>;

/// The keys of all blocks that a subject may stand in: those of its name, and one for each account,
/// e-mail, page and handle. Sorted, each once.
[[nodiscard]] std::vector<BlockKey> block_keys(const Subject& subject);
/// The same without those of hubs.
[[nodiscard]] std::vector<BlockKey> block_keys(const Columns& columns, const Row& row);
/// Of those the keys of what is one person's own: accounts, e-mails, pages.
[[nodiscard]] std::vector<BlockKey> own_keys(const Columns& columns, const Row& row);
/// What a large block is divided by: the outlet, and what a subject names of what others may name.
/// Sorted, each once.
[[nodiscard]] std::vector<BlockKey> division_keys(const Subject& subject);
/// The key of a block of those who name a fact.
[[nodiscard]] BlockKey fact_key(FactKind kind, std::string_view value);
/// The key of that part of a block.
[[nodiscard]] BlockKey part_key(BlockKey block, BlockKey division);

/// The pairs of nodes that are worth comparing: those that share a key of their names, an account,
/// an e-mail, a page or a handle that is no hub, and those of one content. Crowded nodes are in
/// none. Sorted, each once.
///
/// Whether two nodes are worth comparing depends on them and on how many rows stand under the keys
/// they share, and on nothing else: a part of the whole gives the pairs that the whole has of it.
/// Cost: O(keys log keys + pairs); a key gives at most kLargestBlock rows a row.
[[nodiscard]] std::vector<NodePair> candidates(const Columns& columns, std::span<const Node> nodes,
                                               const IsLarge& is_large = {});

}  // namespace masthead::identity
