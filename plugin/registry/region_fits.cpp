#include <algorithm>
#include <map>
#include <tuple>

#include "core/identity/components.h"
#include "core/identity/levels.h"
#include "core/identity/weights.h"
#include "core/names/compare.h"
#include "plugin/registry/region.h"

// What of a region is asked for one mention that is not kept: it costs a comparison with each of
// its likes, where who is who among all of them costs one a pair.

namespace masthead::registry {

using identity::Columns;
using identity::Subject;

namespace {

/// Means of comparisons.
class Mean {
 public:
  void add(double log_odds, std::size_t times) {
    sum_ += log_odds * static_cast<double>(times);
    times_ += times;
  }
  [[nodiscard]] double value() const { return sum_ / static_cast<double>(times_); }

 private:
  double sum_ = 0;
  std::size_t times_ = 0;
};

/// True of a row that says what is one person's own.
bool is_own(const Columns& columns, std::size_t row) {
  return columns.row(row).author != 0 || !identity::own_keys(columns, columns.row(row)).empty();
}

double odds_of(const Columns& columns, const identity::Levels& levels) {
  return columns.epoch().weights->total(levels);
}

}  // namespace

bool Region::is_identified(std::int64_t card) {
  fetch({&card, 1});
  Columns columns = new_columns();
  return is_own(columns, columns.add(cards_.read(card).subject));
}

std::unordered_set<std::int64_t> Region::identified_namesakes(std::int64_t card) {
  const auto& name = cards_.read(card).subject.parsed;
  Columns columns = new_columns();
  std::unordered_set<std::int64_t> found;
  for (const Met& met : met_) {
    const Subject& other = cards_.read(met.card).subject;
    const auto level = names::agree(name, other.parsed, epoch_.epoch().names).level;
    if (level > names::Level::reordered) continue;
    if (is_own(columns, columns.add(other))) found.insert(met.card);
  }
  return found;
}

std::unordered_map<std::int64_t, Region::Nodes> Region::nodes_of(
    const std::unordered_set<std::int64_t>& authors) {
  std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> mentions;
  std::vector<std::int64_t> cards;
  for (const Member& member : members_) {
    const auto author = before_.authors.find(member.mention);
    if (author == before_.authors.end() || !authors.contains(author->second)) continue;
    ++mentions[{author->second, member.card}];
    cards.push_back(member.card);
  }
  fetch(cards);
  std::unordered_map<std::int64_t, Nodes> nodes;
  Columns columns = new_columns();
  for (const auto& [key, count] : mentions) {
    const auto& [author, card] = key;
    std::size_t times = 1;
    if (count > 1) {
      const auto row = columns.add(cards_.read(card).subject);
      const bool is_one = odds_of(columns, identity::levels_of(columns, row, row)) > 0;
      times = is_one ? 1 : count;
    }
    nodes[author].emplace_back(card, times);
  }
  return nodes;
}

std::vector<Region::Fit> Region::fits(const std::string& id) {
  const Member& mention = members_[places_.at(id)];
  const Subject& subject = cards_.read(mention.card).subject;
  std::unordered_set<std::int64_t> met;
  for (const Met& each : met_) {
    if (each.log_odds > 0) met.insert(each.card);
  }
  std::unordered_set<std::int64_t> authors;
  std::unordered_set<std::int64_t> co_authors;
  for (const Member& member : members_) {
    const auto author = before_.authors.find(member.mention);
    if (author == before_.authors.end()) continue;
    if (met.contains(member.card)) authors.insert(author->second);
    const bool is_beside = member.document != 0 && member.document == mention.document &&
                           cards_.read(member.card).subject.name != subject.name;
    if (is_beside) co_authors.insert(author->second);
  }
  std::vector<const Subject*> others;
  const auto nodes = nodes_of(authors);
  for (const auto& [author, cards] : nodes) {
    for (const auto& node : cards) others.push_back(&cards_.read(node.first).subject);
  }
  const Subject* const one[] = {&subject};
  epoch_.relate(one, others);
  Columns columns = new_columns();
  const auto row = columns.add(subject);
  const bool is_dense = members_.size() <= identity::kDense;
  std::vector<Fit> fits;
  for (const auto& [author, cards] : nodes) {
    Fit fit{author};
    Mean mean;
    bool is_apart = co_authors.contains(author);
    for (const auto& [card, times] : cards) {
      const auto levels = identity::levels_of(columns, row, columns.add(cards_.read(card).subject));
      const double odds = odds_of(columns, levels);
      const bool counts = is_dense || (looked_at_.contains(card) && odds >= identity::kUncertain);
      mean.add(counts ? odds : identity::kAbsent, times);
      fit.is_keyed = fit.is_keyed || identity::is_keyed(levels);
      is_apart = is_apart || identity::are_rivals(levels);
    }
    fit.log_odds = mean.value();
    if (!is_apart && fit.log_odds > 0) fits.push_back(fit);
  }
  std::sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) {
    return std::tie(b.log_odds, a.author) < std::tie(a.log_odds, b.author);
  });
  return fits;
}

bool Region::are_held_apart(std::int64_t a, std::int64_t b) const {
  const auto author = [&](const std::string& id) {
    return places_.contains(id) ? author_of(id) : std::int64_t{0};
  };
  return std::any_of(judgements_.begin(), judgements_.end(), [&](const auto& judgement) {
    if (judgement.kind != identity::Judgement::Kind::different) return false;
    const auto pair = std::minmax(author(judgement.a), author(judgement.b));
    return std::pair(pair.first, pair.second) == std::pair(std::min(a, b), std::max(a, b));
  });
}

bool Region::may_be_one(std::int64_t a, std::int64_t b) {
  if (are_held_apart(a, b)) return false;
  const auto nodes = nodes_of({a, b});
  std::vector<const Subject*> left;
  std::vector<const Subject*> right;
  for (const auto& node : nodes.at(a)) left.push_back(&cards_.read(node.first).subject);
  for (const auto& node : nodes.at(b)) right.push_back(&cards_.read(node.first).subject);
  epoch_.relate(left, right);
  Columns columns = new_columns();
  for (const Subject* subject : left) (void)columns.add(*subject);
  for (const Subject* subject : right) (void)columns.add(*subject);
  Mean mean;
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (std::size_t j = 0; j < right.size(); ++j) {
      const auto levels = identity::levels_of(columns, i, left.size() + j);
      if (identity::are_rivals(levels)) return false;
      mean.add(odds_of(columns, levels), nodes.at(a)[i].second * nodes.at(b)[j].second);
    }
  }
  return mean.value() > 0;
}

}  // namespace masthead::registry
