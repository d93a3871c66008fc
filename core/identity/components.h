#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/identity/blocks.h"
#include "core/identity/columns.h"
#include "core/identity/linkage.h"
#include "core/identity/nodes.h"
#include "core/share_work.h"

namespace masthead::identity {

/// In a component of more nodes than this only candidates are compared with each other.
inline constexpr std::size_t kDense = 128;
/// What a pair that is not compared counts as.
inline constexpr double kAbsent = -6;
/// Pairs below this are not worth a person's look.
inline constexpr double kUncertain = -2;

/// Nodes that positive evidence or a judgement connects.
struct Component {
  std::vector<std::uint32_t> nodes;  ///< sorted
  std::vector<Edge> edges;           ///< of places in `nodes`; sorted
};

/// All that is compared.
struct Graph {
  std::vector<Component> components;  ///< by their first nodes; single nodes left out
  std::vector<Edge> uncertain;        ///< of nodes: neither surely one author nor surely two
};

/// Calls `use(a, b, edge)` with the nodes of every edge.
template <class Use>
void for_each_edge(const Graph& graph, Use use) {
  for (const auto& edge : graph.uncertain) use(edge.a, edge.b, edge);
  for (const auto& component : graph.components) {
    for (const auto& edge : component.edges) {
      use(component.nodes[edge.a], component.nodes[edge.b], edge);
    }
  }
}

/// Weighs the candidates and divides the nodes. Cost: a comparison a candidate, and in components
/// of up to kDense nodes one a pair; these are what `share` does.
[[nodiscard]] Graph make_graph(const Columns& columns, std::span<const Node> nodes,
                               const std::map<NodePair, Edge::Verdict>& verdicts,
                               const IsLarge& is_large = {}, const ShareWork& share = {});

}  // namespace masthead::identity
