#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/identity/blocks.h"
#include "core/identity/judgement.h"
#include "core/identity/linkage.h"
#include "core/identity/nodes.h"

namespace masthead::identity {

/// What standing judgements say, once they agree with each other: the later one wins where "A is B,
/// B is C" meets "A is not C".
class Verdicts {
 public:
  explicit Verdicts(std::span<const Judgement> judgements);

  /// The accounts, e-mails and pages that are hubs.
  [[nodiscard]] const std::vector<std::string_view>& hubs() const { return hubs_; }
  /// The mentions that have to stay nodes of their own.
  [[nodiscard]] const std::unordered_set<std::string>& mentions() const { return mentions_; }
  /// The pairs of nodes that are judged same or different; unknown mentions are left out.
  [[nodiscard]] std::map<NodePair, Edge::Verdict> of_nodes(std::span<const Node> nodes) const;
  /// True when somebody looked at the pair, whatever was said.
  [[nodiscard]] bool is_judged(std::string_view a, std::string_view b) const;

 private:
  std::vector<const Judgement*> standing_;
  std::vector<std::string_view> hubs_;
  std::unordered_set<std::string> mentions_;
  std::set<std::pair<std::string_view, std::string_view>> judged_;
};

}  // namespace masthead::identity
