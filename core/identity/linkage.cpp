#include "core/identity/linkage.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <tuple>
#include <utility>

namespace masthead::identity {
namespace {

/// What lies between two groups.
struct Bond {
  Score sum = 0;
  std::uint64_t pairs = 0;
  Score best = 0;
  std::uint32_t left = 0;  ///< the nodes of the best edge
  std::uint32_t right = 0;
  bool keyed = false;
  bool different = false;
};

Bond bond_of(const Edge& edge) {
  return {edge.score,
          1,
          edge.score,
          edge.a,
          edge.b,
          edge.keyed,
          edge.verdict == Edge::Verdict::different};
}

Bond merged(const Bond& a, const Bond& b) {
  const bool first = std::tie(b.best, a.left, a.right) <= std::tie(a.best, b.left, b.right);
  const auto& best = first ? a : b;
  return {a.sum + b.sum,      a.pairs + b.pairs,         best.best, best.left, best.right,
          a.keyed || b.keyed, a.different || b.different};
}

/// Of nodes that are known to be one the one that says more speaks for both.
Bond better(const Bond& a, const Bond& b) {
  Bond bond = merged(a, b);
  bond.sum = bond.best;
  bond.pairs = 1;
  return bond;
}

/// A pair of groups that may be joined. Ordered so that the best comes out first.
struct Offer {
  Score mean = 0;
  std::uint32_t a = 0;  ///< a < b
  std::uint32_t b = 0;
  std::uint32_t age_a = 0;  ///< of the groups when the offer was made; an older one is void
  std::uint32_t age_b = 0;

  friend bool operator<(const Offer& x, const Offer& y) {
    return std::tie(x.mean, y.a, y.b) < std::tie(y.mean, x.a, x.b);
  }
};

class Linker {
 public:
  Linker(std::uint32_t nodes, std::span<const Edge> edges, Score absent)
      : absent_(absent), groups_(nodes), result_{std::vector<std::uint32_t>(nodes), {}, {}} {
    for (std::uint32_t i = 0; i < nodes; ++i) result_.group[i] = i;
    for (const auto& edge : edges) {
      groups_[edge.a].bonds.emplace(edge.b, bond_of(edge));
      groups_[edge.b].bonds.emplace(edge.a, bond_of(edge));
    }
    for (const auto& edge : edges) {
      if (edge.verdict == Edge::Verdict::same) join_judged(edge);
    }
    for (std::uint32_t i = 0; i < nodes; ++i) {
      if (groups_[i].size > 0) offer_all(i, i);
    }
  }

  Linkage run() {
    while (!offers_.empty()) {
      const Offer offer = offers_.top();
      offers_.pop();
      if (is_void(offer)) continue;
      if (is_undecided(offer.a, offer.b) || is_undecided(offer.b, offer.a)) continue;
      join(offer.a, offer.b, offer.mean, false);
      offer_all(offer.a, 0);
    }
    for (auto& group : result_.group) group = root(group);
    return std::move(result_);
  }

 private:
  struct Group {
    std::map<std::uint32_t, Bond> bonds;
    std::uint32_t size = 1;  ///< 0: joined to another
    std::uint32_t age = 0;
    bool held = false;  ///< undecided: it stays as it is
  };

  [[nodiscard]] std::uint32_t root(std::uint32_t i) {
    while (result_.group[i] != i) {
      result_.group[i] = result_.group[result_.group[i]];
      i = result_.group[i];
    }
    return i;
  }

  [[nodiscard]] Score mean(std::uint32_t a, std::uint32_t b, const Bond& bond) const {
    const auto all = static_cast<Score>(groups_[a].size) * static_cast<Score>(groups_[b].size);
    const auto missing = all - static_cast<Score>(bond.pairs);
    return (bond.sum + missing * absent_) / all;
  }

  [[nodiscard]] bool is_void(const Offer& offer) const {
    const auto& a = groups_[offer.a];
    const auto& b = groups_[offer.b];
    return a.size == 0 || b.size == 0 || a.held || b.held || a.age != offer.age_a ||
           b.age != offer.age_b;
  }

  /// Offers group `a` to those it is bound to, from number `from` on.
  void offer_all(std::uint32_t a, std::uint32_t from) {
    const auto& group = groups_[a];
    if (group.held) return;
    for (auto at = group.bonds.lower_bound(from); at != group.bonds.end(); ++at) {
      const auto& [b, bond] = *at;
      const auto score = mean(a, b, bond);
      if (bond.different || score <= 0 || groups_[b].held) continue;
      const auto [low, high] = std::minmax({a, b});
      offers_.push({score, low, high, groups_[low].age, groups_[high].age});
    }
  }

  /// Joins the higher group to the lower: its bonds move there.
  void join(std::uint32_t low, std::uint32_t high, Score score, bool judged) {
    auto& to = groups_[low];
    auto& from = groups_[high];
    const auto between = to.bonds.find(high);
    const Bond bond = between == to.bonds.end() ? Bond{0, 0, 0, low, high} : between->second;
    result_.joins.push_back({low, high, score, bond.left, bond.right, judged});
    to.bonds.erase(high);
    from.bonds.erase(low);
    for (const auto& [other, theirs] : from.bonds) {
      groups_[other].bonds.erase(high);
      const auto [at, is_new] = to.bonds.emplace(other, theirs);
      if (!is_new) at->second = judged ? better(at->second, theirs) : merged(at->second, theirs);
      groups_[other].bonds.insert_or_assign(low, at->second);
    }
    from.bonds.clear();
    if (!judged) to.size += from.size;
    from.size = 0;
    ++to.age;
    result_.group[high] = low;
  }

  void join_judged(const Edge& edge) {
    const auto [low, high] = std::minmax({root(edge.a), root(edge.b)});
    if (low != high) join(low, high, edge.score, true);
  }

  /// True when nothing but its name speaks for `a` being of `b`, and it fits another group nearly
  /// as well that cannot be joined with `b`: `a` is then left as it is.
  bool is_undecided(std::uint32_t a, std::uint32_t b) {
    const auto& bonds = groups_[a].bonds;
    const auto& chosen = bonds.at(b);
    if (chosen.keyed) return false;
    const auto score = mean(a, b, chosen);
    std::vector<std::uint32_t> rivals;
    for (const auto& [c, bond] : bonds) {
      if (c == b || bond.different || bond.keyed) continue;
      if (mean(a, c, bond) < std::max<Score>(score - kMargin, 0) || are_one(b, c)) continue;
      rivals.push_back(c);
    }
    if (rivals.empty()) return false;
    rivals.push_back(b);
    std::sort(rivals.begin(), rivals.end());
    result_.undecided.push_back({a, std::move(rivals)});
    groups_[a].held = true;
    return true;
  }

  /// True when the two groups may yet become one.
  [[nodiscard]] bool are_one(std::uint32_t a, std::uint32_t b) const {
    const auto found = groups_[a].bonds.find(b);
    if (found == groups_[a].bonds.end()) return absent_ > 0;
    return !found->second.different && mean(a, b, found->second) > 0;
  }

  Score absent_;
  std::vector<Group> groups_;
  std::priority_queue<Offer> offers_;
  Linkage result_;
};

}  // namespace

Score to_score(double log_odds) { return std::llround(log_odds * kScoreUnit); }

Linkage link(std::uint32_t nodes, std::span<const Edge> edges, Score absent) {
  return Linker(nodes, edges, absent).run();
}

}  // namespace masthead::identity
