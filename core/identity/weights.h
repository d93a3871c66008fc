#pragma once

#include <cstddef>
#include <span>

#include "core/identity/levels.h"

namespace masthead::identity {

/// The version of the weights; a partition is a function of it, too.
inline constexpr int kWeightsVersion = 1;

/// The log-odds of one author before anything is compared, of mentions that share a key.
extern const double kPrior;
/// The weights of a feature's levels, in their order.
[[nodiscard]] std::span<const double> weights_of(Feature feature);

/// The sum of the weights and the prior.
[[nodiscard]] double total_of(const Levels& levels);

}  // namespace masthead::identity
