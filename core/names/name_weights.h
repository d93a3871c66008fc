#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of 2026-11-29, from 6710 pairs of names, 3680 of
// them one person's and 281 that names cannot decide, of politicians, scientists and
// journalists in more than a dozen scripts.
// Tested on persons that were not learned from, 5 folds: at a precision of 0.95
// recall 0.730; of the undecidable pairs 0.039 above; across scripts the area under the
// curve is 0.943. At kSameName: precision 0.950, recall 0.730,
// undecidable 0.039.

namespace masthead::names::weights {

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = 0.54;

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {
  Feature feature;
  double same_script;
  double across;
};
inline constexpr Weight kWeights[] = {
    {Feature::bias, -8.01, -2.75},
    {Feature::no_word, 4.21, 3.95},
    {Feature::two_words, 0.13, -7.40},
    {Feature::three_words, -4.43, -0.70},
    {Feature::bits_of_one, 6.37, 3.08},
    {Feature::bits_of_many, 3.57, 4.78},
    {Feature::one_and_initial, -2.11, -2.12},
    {Feature::initial_bits, 2.62, -0.15},
    {Feature::initials, -1.42, -0.65},
    {Feature::all_equal, 2.45, 2.70},
    {Feature::reordered, -0.75, -0.65},
    {Feature::conflict, -1.60, -3.39},
    {Feature::conflicts, 0.00, 1.51},
    {Feature::family_conflict, -0.05, -0.76},
    {Feature::middle_conflict, -0.98, 1.82},
    {Feature::near_miss, 6.31, 4.35},
    {Feature::initial_conflict, -0.97, -0.75},
    {Feature::missing, -0.32, 0.99},
    {Feature::missing_front, 0.00, -0.40},
    {Feature::missing_back, -0.33, -0.33},
    {Feature::missing_initial, -0.30, -0.08},
    {Feature::short_name, 1.84, 0.50},
    {Feature::family, 0.84, 0.40},
    {Feature::swapped, -0.84, 0.45},
    {Feature::nicknames, 2.99, 0.89},
    {Feature::cuts, 1.41, 0.13},
    {Feature::spelled, 1.90, 1.74},
    {Feature::spelling_loss, 0.00, 3.53},
    {Feature::least_alike, 0.00, -0.72},
    {Feature::sound_bits, 0.14, -0.47},
    {Feature::whole, 0.00, 2.66},
    {Feature::not_latin, -1.86, 0.00},
    {Feature::han, 0.00, -0.87},
};

}  // namespace masthead::names::weights
