#pragma once

#include <array>
#include <cstddef>

#include "core/identity/levels.h"

namespace masthead::identity {

/// What each level of each feature says for one author, in log-odds (natural): learned from pairs
/// of mentions, see weights.cpp.
struct Weights {
  int version = 0;
  double prior = 0;  ///< before anything is compared, of mentions that share a key
  std::array<std::array<double, kMostLevels>, kFeatures> of{};

  [[nodiscard]] double weight(Feature feature, std::uint8_t level) const {
    return of[static_cast<std::size_t>(feature)][level];
  }
  /// The prior and the weights, summed.
  [[nodiscard]] double total(const Levels& levels) const {
    double total = prior;
    for (std::size_t f = 0; f < kFeatures; ++f) total += of[f][levels[f]];
    return total;
  }
};

/// The weights that come with the library.
[[nodiscard]] const Weights& learned_weights();

}  // namespace masthead::identity
