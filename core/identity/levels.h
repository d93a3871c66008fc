#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/identity/columns.h"
#include "core/names/compare.h"

namespace masthead::identity {

/// What is compared of two mentions. Each has levels, and each level one learned weight.
enum class Feature : std::uint8_t {
  name,   ///< how the names agree, and how rare the words are that do
  score,  ///< what core/names makes of it
  account,
  page,
  email,
  handle,  ///< a handle of the one against the name of the other
  employer,
  title,
  place,
  beat,
  bio,
  outlet,  ///< the same, or ones that have authors in common
  site,    ///< as `outlet`, of the sites that pages are on
  author_id,
};
inline constexpr std::size_t kFeatures = 14;
inline constexpr std::size_t kMostLevels = 36;

/// How a feature and its levels are called in evidence and in the weights' file.
struct FeatureNames {
  std::string_view name;
  std::span<const std::string_view> levels;
};
[[nodiscard]] std::span<const FeatureNames> feature_names();

/// Of each feature the level two mentions have.
using Levels = std::array<std::uint8_t, kFeatures>;
[[nodiscard]] Levels levels_of(const Columns& columns, std::size_t a, std::size_t b);
/// The same, or nothing where names and keys alone show that the epoch's weights sum to less than
/// `floor`, whatever else is said. Cost: that of comparing the names, for most pairs.
[[nodiscard]] std::optional<Levels> levels_above(const Columns& columns, std::size_t a,
                                                 std::size_t b, double floor);

/// Where a feature's facts agree: the shared ones of a kind.
struct Shared {
  std::uint32_t both = 0;     ///< the smaller number of facts of the kind
  std::uint32_t same = 0;     ///< facts in common, hubs left out
  std::uint32_t holders = 0;  ///< of the most personal one
  float bits = 0;             ///< the sum of their rarity
  FactId first = 0;           ///< the most personal, then the rarest one
};
[[nodiscard]] std::array<Shared, kFactKinds> shared_facts(const Columns& columns, const Row& a,
                                                          const Row& b);

/// True of mentions that share what is a person's own and not their name's.
[[nodiscard]] bool is_keyed(const Levels& levels);
/// True of levels that say of two mentions that they are two: each has another handle on one
/// platform, and nothing that is one person's own is in common.
[[nodiscard]] bool are_rivals(const Levels& levels);
/// Why two mentions cannot be one author whatever else they share; "" where they can.
[[nodiscard]] std::string_view forbidden(const Columns& columns, const Levels& levels,
                                         std::size_t a, std::size_t b);

}  // namespace masthead::identity
