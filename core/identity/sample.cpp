#include "core/identity/sample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace masthead::identity {
namespace {

constexpr double kSurely = 0.99;
constexpr double kFirmly = 0.9;
constexpr double kNearly = 0.2;
constexpr std::array<std::string_view, 5> kNames = {"surely joined", "joined", "barely joined",
                                                    "nearly joined", "apart"};
constexpr std::size_t kFirstApart = 3;

/// Steele, Lea and Flood's SplitMix64: the same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t end) { return next() % end; }

 private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::uint64_t state_;
};

/// `count` different numbers below `end`. Precondition: count <= end. Source: Floyd's algorithm.
std::set<std::uint64_t> draw(std::uint64_t end, std::size_t count, Random& random) {
  std::set<std::uint64_t> drawn;
  for (std::uint64_t i = end - count; i < end; ++i) {
    const std::uint64_t one = random.below(i + 1);
    if (!drawn.insert(one).second) drawn.insert(i);
  }
  return drawn;
}

std::uint64_t pairs_of(const Author& author) {
  const std::uint64_t size = author.members.size();
  return size * (size - 1) / 2;
}

std::size_t stratum_of(const Author& author) {
  return author.confidence >= kSurely ? 0 : author.confidence >= kFirmly ? 1 : 2;
}

std::size_t stratum_of(const UncertainPair& pair) {
  return pair.probability >= kNearly ? kFirstApart : kFirstApart + 1;
}

/// What a stratum's pairs are of.
struct Frame {
  std::vector<const Author*> authors;
  std::vector<std::uint64_t> ends;  ///< of each author's pairs
  std::vector<const UncertainPair*> uncertain;

  [[nodiscard]] std::uint64_t size() const {
    return uncertain.size() + (ends.empty() ? 0 : ends.back());
  }

  [[nodiscard]] std::pair<std::string, std::string> pair_at(std::uint64_t at) const {
    if (!uncertain.empty()) {
      const auto& pair = *uncertain[at];
      return std::minmax(pair.a, pair.b);
    }
    const auto found = std::upper_bound(ends.begin(), ends.end(), at);
    const auto& members = authors[static_cast<std::size_t>(found - ends.begin())]->members;
    std::uint64_t rest = at - (found == ends.begin() ? 0 : *(found - 1));
    std::size_t first = 0;
    while (rest >= members.size() - 1 - first) rest -= members.size() - 1 - first++;
    return {members[first], members[first + 1 + rest]};
  }
};

std::array<Frame, kNames.size()> make_frames(const Partition& partition) {
  std::array<Frame, kNames.size()> frames;
  for (const Author& author : partition.authors) {
    if (author.members.size() < 2) continue;
    Frame& frame = frames[stratum_of(author)];
    frame.authors.push_back(&author);
    frame.ends.push_back((frame.ends.empty() ? 0 : frame.ends.back()) + pairs_of(author));
  }
  for (const UncertainPair& pair : partition.uncertain) {
    frames[stratum_of(pair)].uncertain.push_back(&pair);
  }
  return frames;
}

/// Divides `count` among the strata from `first` to `last`, by the roots of their sizes.
void divide(std::size_t count, std::span<Stratum> strata) {
  double roots = 0;
  for (const Stratum& stratum : strata) roots += std::sqrt(static_cast<double>(stratum.pairs));
  std::size_t left = count;
  for (Stratum& stratum : strata) {
    if (stratum.pairs == 0) continue;
    const double share = std::sqrt(static_cast<double>(stratum.pairs)) / roots;
    const auto wanted =
        std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(count)));
    stratum.drawn =
        static_cast<std::size_t>(std::min<std::uint64_t>({wanted, left, stratum.pairs}));
    left -= stratum.drawn;
  }
  for (Stratum& stratum : strata) {
    const auto more = std::min<std::uint64_t>(left, stratum.pairs - stratum.drawn);
    stratum.drawn += static_cast<std::size_t>(more);
    left -= static_cast<std::size_t>(more);
  }
}

void divide_all(std::size_t count, std::array<Stratum, kNames.size()>& strata) {
  const std::span<Stratum> all(strata);
  const auto joined = all.first(kFirstApart);
  const auto apart = all.subspan(kFirstApart);
  const auto sum = [](std::span<const Stratum> of, auto member) {
    std::uint64_t total = 0;
    for (const Stratum& stratum : of) total += stratum.*member;
    return total;
  };
  const auto there =
      static_cast<std::size_t>(std::min<std::uint64_t>(sum(apart, &Stratum::pairs), count / 2));
  divide(count - there, joined);
  divide(count - static_cast<std::size_t>(sum(joined, &Stratum::drawn)), apart);
}

/// Pairs judged in one stratum.
struct Judged {
  double same = 0;
  double all = 0;
};

/// A sum over strata, with its variance.
struct Total {
  double pairs = 0;  ///< of the strata that were judged
  double same = 0;   ///< of them, those that are one person
  double variance = 0;
};

Total total_of(const Sample& sample, const std::vector<Judged>& judged, bool joined) {
  Total total;
  for (std::size_t i = 0; i < sample.strata.size(); ++i) {
    const Stratum& stratum = sample.strata[i];
    if (stratum.joined != joined || judged[i].all == 0) continue;
    const auto pairs = static_cast<double>(stratum.pairs);
    const double added = (judged[i].same + 1) / (judged[i].all + 2);
    total.pairs += pairs;
    total.same += pairs * judged[i].same / judged[i].all;
    total.variance += pairs * pairs * added * (1 - added) / (judged[i].all + 2);
  }
  return total;
}

Share share_of(double value, double variance) {
  constexpr double kOf95 = 1.96;
  const double wide = kOf95 * std::sqrt(variance);
  return {value, std::max(0.0, value - wide), std::min(1.0, value + wide)};
}

}  // namespace

Sample draw_sample(const Partition& partition, std::size_t count, std::uint64_t seed) {
  const auto frames = make_frames(partition);
  std::array<Stratum, kNames.size()> strata;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    strata[i] = {kNames[i], i < kFirstApart, frames[i].size(), 0};
  }
  divide_all(count, strata);

  Random random(seed);
  Sample sample;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    if (strata[i].pairs == 0) continue;
    const std::size_t first = sample.pairs.size();
    for (const auto at : draw(strata[i].pairs, strata[i].drawn, random)) {
      auto [a, b] = frames[i].pair_at(at);
      sample.pairs.push_back({std::move(a), std::move(b), sample.strata.size()});
    }
    std::sort(sample.pairs.begin() + static_cast<std::ptrdiff_t>(first), sample.pairs.end(),
              [](const SampledPair& a, const SampledPair& b) {
                return std::tie(a.a, a.b) < std::tie(b.a, b.b);
              });
    sample.strata.push_back(strata[i]);
  }
  return sample;
}

Estimate estimate(const Sample& sample, std::span<const Judgement> judgements) {
  std::map<std::pair<std::string_view, std::string_view>, bool> said;
  for (const Judgement* judgement : standing(judgements)) {
    const bool is_same = judgement->kind == Judgement::Kind::same;
    if (!is_same && judgement->kind != Judgement::Kind::different) continue;
    said.emplace(std::minmax<std::string_view>(judgement->a, judgement->b), is_same);
  }
  Estimate made;
  std::vector<Judged> judged(sample.strata.size());
  for (const SampledPair& pair : sample.pairs) {
    const auto found = said.find({pair.a, pair.b});
    if (found == said.end()) continue;
    ++made.judged;
    judged[pair.stratum].all += 1;
    judged[pair.stratum].same += found->second ? 1 : 0;
  }
  const Total joined = total_of(sample, judged, true);
  const Total apart = total_of(sample, judged, false);
  made.has_precision = joined.pairs > 0;
  if (made.has_precision) {
    made.precision =
        share_of(joined.same / joined.pairs, joined.variance / (joined.pairs * joined.pairs));
  }
  const double of_one = joined.same + apart.same;
  made.has_recall = joined.pairs > 0 && apart.pairs > 0 && of_one > 0;
  if (made.has_recall) {
    const double slope = std::pow(of_one, 4);
    made.recall = share_of(joined.same / of_one, (apart.same * apart.same * joined.variance +
                                                  joined.same * joined.same * apart.variance) /
                                                     slope);
  }
  return made;
}

}  // namespace masthead::identity
