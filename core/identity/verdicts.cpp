#include "core/identity/verdicts.h"

#include <algorithm>

namespace masthead::identity {
namespace {

/// Mentions held together, and which of the groups are held apart.
class Camps {
 public:
  std::uint32_t root(std::uint32_t i) {
    auto found = parent_.try_emplace(i, i).first;
    while (found->second != found->first) {
      i = found->second;
      found = parent_.find(i);
    }
    return i;
  }

  /// False: the two are held apart.
  bool join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return true;
    if (enemies_[a].contains(b)) return false;
    if (enemies_[a].size() + size_[a] < enemies_[b].size() + size_[b]) std::swap(a, b);
    parent_[b] = a;
    size_[a] += size_[b] + 1;
    for (const auto enemy : enemies_[b]) {
      enemies_[enemy].erase(b);
      enemies_[enemy].insert(a);
      enemies_[a].insert(enemy);
    }
    enemies_.erase(b);
    return true;
  }

  /// False: the two are held together.
  bool part(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return false;
    enemies_[a].insert(b);
    enemies_[b].insert(a);
    return true;
  }

 private:
  std::map<std::uint32_t, std::uint32_t> parent_;
  std::map<std::uint32_t, std::size_t> size_;
  std::map<std::uint32_t, std::set<std::uint32_t>> enemies_;
};

bool is_on_a_pair(const Judgement& j) { return j.kind != Judgement::Kind::hub && j.a != j.b; }

}  // namespace

Verdicts::Verdicts(std::span<const Judgement> judgements) : standing_(standing(judgements)) {
  for (const auto* j : standing_) {
    if (j->kind == Judgement::Kind::hub) hubs_.emplace_back(j->account);
    if (!is_on_a_pair(*j)) continue;
    judged_.emplace(std::min(j->a, j->b), std::max(j->a, j->b));
    if (j->kind == Judgement::Kind::unsure) continue;
    mentions_.insert(j->a);
    mentions_.insert(j->b);
  }
  std::sort(hubs_.begin(), hubs_.end());
}

bool Verdicts::is_judged(std::string_view a, std::string_view b) const {
  return judged_.contains({std::min(a, b), std::max(a, b)});
}

std::map<NodePair, Edge::Verdict> Verdicts::of_nodes(std::span<const Node> nodes) const {
  std::unordered_map<std::string_view, std::uint32_t> places;
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const auto& id = nodes[i].mentions.front()->id;
    if (mentions_.contains(id)) places.emplace(id, i);
  }
  std::map<NodePair, Edge::Verdict> verdicts;
  Camps camps;
  for (const auto* j : standing_) {
    if (!is_on_a_pair(*j) || j->kind == Judgement::Kind::unsure) continue;
    const auto a = places.find(j->a);
    const auto b = places.find(j->b);
    if (a == places.end() || b == places.end()) continue;
    const bool same = j->kind == Judgement::Kind::same;
    const bool holds = same ? camps.join(a->second, b->second) : camps.part(a->second, b->second);
    if (!holds) continue;
    verdicts.emplace(std::minmax({a->second, b->second}),
                     same ? Edge::Verdict::same : Edge::Verdict::different);
  }
  return verdicts;
}

}  // namespace masthead::identity
