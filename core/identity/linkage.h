#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace masthead::identity {

/// Log-odds as whole numbers, so that sums do not depend on the order they are made in.
using Score = std::int64_t;
inline constexpr double kScoreUnit = 1e6;
[[nodiscard]] Score to_score(double log_odds);
[[nodiscard]] inline double to_log_odds(Score score) {
  return static_cast<double>(score) / kScoreUnit;
}

/// How much better than another author the best one has to fit, where nothing but a name decides.
inline constexpr Score kMargin = 1'000'000;

/// What is known of two nodes of a component.
struct Edge {
  std::uint32_t a = 0;  ///< a < b
  std::uint32_t b = 0;
  Score score = 0;
  bool keyed = false;  ///< they share an account, an e-mail, a page or an author id
  enum class Verdict : std::uint8_t { open, same, different } verdict = Verdict::open;
};

/// Two groups that became one, by their smallest nodes.
struct Join {
  std::uint32_t a = 0;  ///< a < b
  std::uint32_t b = 0;
  Score mean = 0;
  std::uint32_t left = 0;  ///< the nodes of the best edge between them
  std::uint32_t right = 0;
  bool judged = false;
};

/// A group that fits several others, which are not one.
struct Undecided {
  std::uint32_t group = 0;            ///< its smallest node
  std::vector<std::uint32_t> rivals;  ///< nodes of the rivals
};

struct Linkage {
  std::vector<std::uint32_t> group;  ///< of each node the smallest node of its group
  std::vector<Join> joins;           ///< in order
  std::vector<Undecided> undecided;
};

/// Joins the nodes of one component by mean linkage, the best pair of groups first, until no pair
/// has a mean above zero.
///
/// @param nodes  how many there are; their order is the order of ids and decides ties.
/// @param edges  sorted by (a, b), each pair once. A pair without an edge counts as `absent`.
/// Two groups with a `different` edge between them are never joined; `same` edges are joined first
/// of all. Cost: O(edges log edges) for the queue, and O(groups) for a join.
[[nodiscard]] Linkage link(std::uint32_t nodes, std::span<const Edge> edges, Score absent);

}  // namespace masthead::identity
