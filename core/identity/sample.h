#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/judgement.h"
#include "core/identity/partition.h"

namespace masthead::identity {

/// Pairs of one kind, of which some are looked at in the place of all.
struct Stratum {
  std::string_view name;  ///< "surely joined", "joined", "barely joined", "nearly joined", "apart"
  bool joined = false;    ///< the two are one author in the partition
  std::uint64_t pairs = 0;  ///< how many there are
  std::size_t drawn = 0;
};

/// A pair to look at.
struct SampledPair {
  std::string a;  ///< mention ids, the smaller first
  std::string b;
  std::size_t stratum = 0;  ///< of Sample::strata
};

struct Sample {
  std::vector<Stratum> strata;     ///< those that have pairs
  std::vector<SampledPair> pairs;  ///< stratum by stratum, and there by ids
};

/// Draws pairs by which a partition can be judged: half of them joined, half of them nearly joined
/// (Partition::uncertain), each stratum by the root of its size and at least one.
///
/// @param count  how many; fewer where there are fewer.
/// @param seed   another one draws other pairs. The same partition, count and seed draw the same.
/// Cost: O(authors + uncertain + count log count).
[[nodiscard]] Sample draw_sample(const Partition& partition, std::size_t count, std::uint64_t seed);

/// A share of pairs, between bounds that hold it 95 times in a hundred.
struct Share {
  double value = 0;
  double low = 0;
  double high = 1;
};

/// What the judged pairs of a sample say of the partition it was drawn from.
struct Estimate {
  std::size_t judged = 0;  ///< pairs judged same or different
  bool has_precision = false;
  Share precision;  ///< of the joined pairs, those that are one person
  bool has_recall = false;
  Share recall;  ///< of the pairs of one person, those that are joined; pairs that were never
                 ///< compared, or are surely two persons by the evidence, are taken for two
};

/// Stratified estimates; a stratum nobody judged a pair of is left out. Bounds are those of a
/// normal distribution with one pair of each outcome added to every stratum. Source: Cochran,
/// Sampling Techniques, chapter 5; Agresti and Coull (1998) for the added pairs.
[[nodiscard]] Estimate estimate(const Sample& sample, std::span<const Judgement> judgements);

}  // namespace masthead::identity
