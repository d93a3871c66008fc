#include "core/identity/judgement.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/id.h"

namespace masthead::identity {
namespace {

/// Which judgements no standing one retracts. Each names at most one other, so the answer is found
/// from those that nobody names, inwards; what is then left stands in a circle.
std::vector<bool> not_retracted(std::span<const Judgement> judgements) {
  std::map<std::string_view, std::size_t> places;
  std::vector<bool> fallen(judgements.size(), false);
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    fallen[i] = !places.emplace(judgements[i].id, i).second;  // said twice
  }
  constexpr auto kNone = static_cast<std::size_t>(-1);
  std::vector<std::size_t> target(judgements.size(), kNone);
  std::vector<std::size_t> waiting(judgements.size(), 0);
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    const auto found = places.find(judgements[i].retracts);
    if (fallen[i] || judgements[i].retracts.empty() || found == places.end()) continue;
    target[i] = found->second;
    ++waiting[found->second];
  }
  std::vector<std::size_t> ready;
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    if (waiting[i] == 0) ready.push_back(i);
  }
  std::vector<bool> stands(judgements.size(), false);
  while (!ready.empty()) {
    const auto i = ready.back();
    ready.pop_back();
    stands[i] = !fallen[i];
    if (target[i] == kNone) continue;
    if (stands[i]) fallen[target[i]] = true;
    if (--waiting[target[i]] == 0) ready.push_back(target[i]);
  }
  return stands;
}

/// What a judgement is on: a pair in either order, or an account.
std::tuple<std::string_view, std::string_view, std::string_view> topic(const Judgement& j) {
  if (j.kind == Judgement::Kind::hub) return {{}, {}, j.account};
  return {std::min<std::string_view>(j.a, j.b), std::max<std::string_view>(j.a, j.b), {}};
}

}  // namespace

std::string_view name_of(Judgement::Kind kind) {
  switch (kind) {
    case Judgement::Kind::same:
      return "same";
    case Judgement::Kind::different:
      return "different";
    case Judgement::Kind::unsure:
      return "unsure";
    case Judgement::Kind::hub:
      return "hub";
    case Judgement::Kind::retract:
      return "retract";
  }
  return "";
}

void seal(Judgement& j) {
  j.id = make_id("j_", {name_of(j.kind), j.a, j.b, j.account, j.who, j.when, j.why, j.retracts});
}

std::vector<const Judgement*> standing(std::span<const Judgement> judgements) {
  const auto stands = not_retracted(judgements);
  std::vector<const Judgement*> sorted;
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    if (stands[i] && judgements[i].kind != Judgement::Kind::retract) {
      sorted.push_back(&judgements[i]);
    }
  }
  std::sort(sorted.begin(), sorted.end(), [](const Judgement* a, const Judgement* b) {
    return std::tie(b->when, b->order, b->id) < std::tie(a->when, a->order, a->id);
  });
  std::set<std::tuple<std::string_view, std::string_view, std::string_view>> seen;
  std::erase_if(sorted, [&](const Judgement* j) { return !seen.insert(topic(*j)).second; });
  return sorted;
}

}  // namespace masthead::identity
