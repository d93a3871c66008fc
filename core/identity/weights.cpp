// The weights of the evidence, in log-odds.
#include "core/identity/weights.h"

#include <array>

namespace masthead::identity {

const double kPrior = -4.0;

namespace {

constexpr double kName[] = {
    1.0,  2.0,  4.0,  6.0,   // equal
    0.5,  1.5,  3.0,  5.0,   // reordered
    -1.0, 0.0,  1.0,  2.0,   // initials
    0.0,  1.0,  2.0,  3.0,   // nickname
    0.0,  1.0,  2.0,  3.0,   // spelling
    0.0,  1.0,  2.0,  3.0,   // partial
    0.0,  1.0,  2.0,  3.0,   // transliterated
    -6.0, -5.0, -5.0, -4.0,  // conflicting
    -8.0, -8.0, -8.0, -8.0,  // different
};
constexpr double kScore[] = {-2, -1, 0, 0, 0, 0, 0, 0, 0};
constexpr double kAccount[] = {0, -1.5, 4, 8, 9};
constexpr double kPage[] = {0, -0.5, 3, 6, 7};
constexpr double kEmail[] = {0, -1, 3, 7, 8};
constexpr double kHandle[] = {0, 0, 2};
constexpr double kEmployer[] = {0, -2, 2};
constexpr double kTitle[] = {0, -0.3, 0.7};
constexpr double kPlace[] = {0, -1, 1};
constexpr double kBeat[] = {0, -0.3, 1};
constexpr double kBio[] = {0, -0.5, 0.3, 1, 2, 3};
constexpr double kOutlet[] = {0, -0.5, 0, 1, 2, 3};
constexpr double kAuthorId[] = {0, -3, 7};

constexpr std::array<std::span<const double>, kFeatures> kWeights = {
    kName,  kScore, kAccount, kPage, kEmail,  kHandle,  kEmployer,
    kTitle, kPlace, kBeat,    kBio,  kOutlet, kAuthorId};

}  // namespace

std::span<const double> weights_of(Feature feature) {
  return kWeights[static_cast<std::size_t>(feature)];
}

double total_of(const Levels& levels) {
  double total = kPrior;
  for (std::size_t f = 0; f < kFeatures; ++f) total += kWeights[f][levels[f]];
  return total;
}

}  // namespace masthead::identity
