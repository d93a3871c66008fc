#pragma once

#include <span>
#include <vector>

#include "core/identity/columns.h"
#include "core/identity/components.h"
#include "core/identity/nodes.h"
#include "core/identity/partition.h"

namespace masthead::identity {

/// The mentions that stand alone, say nothing that is a person's own, and have the name of two or
/// more authors who do: nobody can tell whose they are, however unlikely each is. By mention.
/// Cost: O(mentions + edges log edges).
[[nodiscard]] std::vector<Ambiguous> find_namesakes(const Columns& columns,
                                                    std::span<const Node> nodes, const Graph& graph,
                                                    std::span<const Author> authors);

}  // namespace masthead::identity
