#include "core/identity/components.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "core/identity/levels.h"
#include "core/identity/partition.h"
#include "core/identity/weights.h"
#include "core/limits.h"

namespace masthead::identity {
namespace {

/// Which nodes belong together; the smallest stands for its group.
class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }

  std::uint32_t root(std::uint32_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    const auto [low, high] = std::minmax({root(a), root(b)});
    parent_[high] = low;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

bool share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

class GraphMaker {
 public:
  GraphMaker(const Columns& columns, std::span<const Node> nodes,
             const std::map<NodePair, Edge::Verdict>& verdicts, const IsLarge& is_large,
             const ShareWork& share)
      : columns_(columns),
        nodes_(nodes),
        verdicts_(verdicts),
        is_large_(is_large),
        share_(share),
        sets_(nodes.size()) {}

  Graph make() {
    consider_all(candidates(columns_, nodes_, is_large_));
    for (const auto& [pair, verdict] : verdicts_) {
      if (verdict == Edge::Verdict::same) sets_.join(pair.first, pair.second);
    }
    divide();
    return std::move(graph_);
  }

 private:
  /// To weigh the pairs is most of all work, and no pair needs another.
  void consider_all(const std::vector<NodePair>& pairs) {
    constexpr std::size_t kOfPiece = std::size_t{1} << 14;
    std::vector<std::vector<Edge>> found((pairs.size() + kOfPiece - 1) / kOfPiece);
    do_pieces(share_, found.size(), [&](std::size_t piece) {
      const auto end = std::min(pairs.size(), (piece + 1) * kOfPiece);
      for (auto at = piece * kOfPiece; at < end; ++at) {
        consider(pairs[at].first, pairs[at].second, found[piece]);
      }
    });
    for (auto& edges : found) {
      for (const auto& edge : edges) {
        const bool joins = edge.score > 0 && edge.verdict != Edge::Verdict::different;
        if (joins) sets_.join(edge.a, edge.b);
      }
      edges_.insert(edges_.end(), edges.begin(), edges.end());
      edges = {};
    }
  }

  void consider(std::uint32_t a, std::uint32_t b, std::vector<Edge>& edges) const {
    const auto levels = levels_above(columns_, nodes_[a].row, nodes_[b].row, kUncertain);
    if (!levels) return;
    const auto edge = edge_of(a, b, *levels);
    if (edge.score >= to_score(kUncertain)) edges.push_back(edge);
  }

  /// The edge of two nodes, whatever it weighs.
  [[nodiscard]] Edge weigh(std::uint32_t a, std::uint32_t b) const {
    return edge_of(a, b, levels_of(columns_, nodes_[a].row, nodes_[b].row));
  }

  [[nodiscard]] Edge edge_of(std::uint32_t a, std::uint32_t b, const Levels& levels) const {
    const auto score = to_score(columns_.epoch().weights->total(levels));
    Edge edge{a, b, score, is_keyed(levels), Edge::Verdict::open};
    const auto verdict = verdicts_.find({a, b});
    if (verdict != verdicts_.end()) {
      edge.verdict = verdict->second;
    } else if (are_apart(a, b, levels)) {
      edge.verdict = Edge::Verdict::different;
    }
    return edge;
  }

  [[nodiscard]] bool are_apart(std::uint32_t a, std::uint32_t b, const Levels& levels) const {
    const auto& left = nodes_[a];
    const auto& right = nodes_[b];
    const auto& name = left.mentions.front()->name;
    if (name != right.mentions.front()->name && share(left.documents, right.documents)) return true;
    return are_rivals(levels);
  }

  void divide() {
    std::unordered_map<std::uint32_t, std::size_t> places;
    std::vector<std::uint32_t> sizes(nodes_.size(), 0);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) ++sizes[sets_.root(i)];
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const auto root = sets_.root(i);
      if (sizes[root] < 2) continue;
      const auto [at, is_new] = places.emplace(root, graph_.components.size());
      if (is_new) graph_.components.emplace_back();
      graph_.components[at->second].nodes.push_back(i);
    }
    for (const auto& edge : edges_) {
      const auto root = sets_.root(edge.a);
      if (root == sets_.root(edge.b)) {
        graph_.components[places.at(root)].edges.push_back(edge);
      } else {
        graph_.uncertain.push_back(edge);
      }
    }
    edges_ = {};
    compare_components();
  }

  void compare_components() {
    constexpr std::size_t kOfPiece = 512;
    auto& components = graph_.components;
    do_pieces(share_, (components.size() + kOfPiece - 1) / kOfPiece, [&](std::size_t piece) {
      const auto end = std::min(components.size(), (piece + 1) * kOfPiece);
      for (auto at = piece * kOfPiece; at < end; ++at) {
        auto& component = components[at];
        if (component.nodes.size() > kMostInComponent) continue;
        component.nodes.size() <= kDense ? compare_all(component) : add_apart(component);
        number(component);
      }
    });
  }

  void compare_all(Component& component) const {
    const auto& nodes = component.nodes;
    component.edges.clear();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      for (std::size_t j = i + 1; j < nodes.size(); ++j) {
        component.edges.push_back(weigh(nodes[i], nodes[j]));
      }
    }
  }

  /// The pairs that are no candidates and yet may not be joined.
  void add_apart(Component& component) const {
    std::map<std::uint32_t, std::vector<std::uint32_t>> documents;
    for (const auto node : component.nodes) {
      for (const auto document : nodes_[node].documents) documents[document].push_back(node);
    }
    auto& edges = component.edges;
    for (const auto& [document, signers] : documents) {
      const auto size = std::min(signers.size(), Limits{}.authors);
      for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = i + 1; j < size; ++j) edges.push_back(weigh(signers[i], signers[j]));
      }
    }
    for (const auto& [pair, verdict] : verdicts_) {
      const bool here =
          std::binary_search(component.nodes.begin(), component.nodes.end(), pair.first) &&
          std::binary_search(component.nodes.begin(), component.nodes.end(), pair.second);
      if (here) edges.push_back(weigh(pair.first, pair.second));
    }
    const auto before = [](const Edge& a, const Edge& b) {
      return std::tie(a.a, a.b) < std::tie(b.a, b.b);
    };
    const auto equal = [](const Edge& a, const Edge& b) { return a.a == b.a && a.b == b.b; };
    std::sort(edges.begin(), edges.end(), before);
    edges.erase(std::unique(edges.begin(), edges.end(), equal), edges.end());
  }

  /// From numbers of nodes to places in the component.
  static void number(Component& component) {
    const auto place = [&](std::uint32_t node) {
      const auto found = std::lower_bound(component.nodes.begin(), component.nodes.end(), node);
      return static_cast<std::uint32_t>(found - component.nodes.begin());
    };
    for (auto& edge : component.edges) {
      edge.a = place(edge.a);
      edge.b = place(edge.b);
    }
  }

  const Columns& columns_;
  std::span<const Node> nodes_;
  const std::map<NodePair, Edge::Verdict>& verdicts_;
  const IsLarge& is_large_;
  const ShareWork& share_;
  Sets sets_;
  std::vector<Edge> edges_;
  Graph graph_;
};

}  // namespace

Graph make_graph(const Columns& columns, std::span<const Node> nodes,
                 const std::map<NodePair, Edge::Verdict>& verdicts, const IsLarge& is_large,
                 const ShareWork& share) {
  return GraphMaker(columns, nodes, verdicts, is_large, share).make();
}

}  // namespace masthead::identity
