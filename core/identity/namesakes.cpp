#include "core/identity/namesakes.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/names/compare.h"

namespace masthead::identity {
namespace {

/// Of each node the author it is of.
struct Owner {
  const Author* author = nullptr;
  bool is_alone = false;  ///< the author's only node
  bool is_known = false;  ///< something that is a person's own is known of the author
};

bool has_key(const Columns& columns, const Row& row) {
  const auto facts = columns.facts(row);
  const auto own = [&](FactId id) { return is_key(kind_of(id)) && !columns.is_hub(id); };
  return row.author != 0 || std::any_of(facts.begin(), facts.end(), own);
}

std::vector<Owner> owners_of(const Columns& columns, std::span<const Node> nodes,
                             std::span<const Author> authors) {
  std::unordered_map<std::string_view, const Author*> of_mention;
  for (const auto& author : authors) {
    for (const auto& member : author.members) of_mention.emplace(member, &author);
  }
  struct Known {
    std::size_t nodes = 0;
    bool by_key = false;
  };
  std::unordered_map<const Author*, Known> known;
  std::vector<Owner> owners;
  owners.reserve(nodes.size());
  for (const auto& node : nodes) {
    owners.push_back({of_mention.at(node.mentions.front()->id)});
    auto& of = known[owners.back().author];
    ++of.nodes;
    of.by_key = of.by_key || has_key(columns, columns.row(node.row));
  }
  for (auto& owner : owners) {
    const auto& of = known.at(owner.author);
    owner.is_alone = of.nodes == 1;
    owner.is_known = of.by_key;
  }
  return owners;
}

class NamesakeFinder {
 public:
  NamesakeFinder(const Columns& columns, std::span<const Node> nodes,
                 std::span<const Author> authors)
      : columns_(columns), nodes_(nodes), owners_(owners_of(columns, nodes, authors)) {}

  void add(std::uint32_t a, std::uint32_t b, const Edge& edge) {
    if (edge.verdict != Edge::Verdict::open || owners_[a].author == owners_[b].author) return;
    add_rival(a, b);
    add_rival(b, a);
  }

  [[nodiscard]] std::vector<Ambiguous> take() const {
    std::vector<Ambiguous> found;
    for (const auto& [node, rivals] : rivals_) {
      if (rivals.size() < 2) continue;
      for (const auto* mention : nodes_[node].mentions) {
        found.push_back({mention->id, {rivals.begin(), rivals.end()}});
      }
    }
    std::sort(found.begin(), found.end(),
              [](const Ambiguous& x, const Ambiguous& y) { return x.mention < y.mention; });
    return found;
  }

 private:
  void add_rival(std::uint32_t node, std::uint32_t other) {
    const auto& owner = owners_[node];
    if (!owner.is_alone || owner.is_known || !owners_[other].is_known) return;
    const auto& name = columns_.row(nodes_[node].row).subject->parsed;
    const auto& theirs = columns_.row(nodes_[other].row).subject->parsed;
    const auto level = names::agree(name, theirs, columns_.epoch().names).level;
    if (level <= names::Level::reordered) rivals_[node].insert(owners_[other].author->id);
  }

  const Columns& columns_;
  std::span<const Node> nodes_;
  std::vector<Owner> owners_;
  std::map<std::uint32_t, std::set<std::string_view>> rivals_;
};

}  // namespace

std::vector<Ambiguous> find_namesakes(const Columns& columns, std::span<const Node> nodes,
                                      const Graph& graph, std::span<const Author> authors) {
  NamesakeFinder finder(columns, nodes, authors);
  for_each_edge(graph, [&](std::uint32_t a, std::uint32_t b, const Edge& edge) {
    if (edge.score >= to_score(kUncertain)) finder.add(a, b, edge);
  });
  return finder.take();
}

}  // namespace masthead::identity
