#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of 2026-11-29, from 6710 pairs of names, 3680 of
// them one person's and 281 that names cannot decide, of politicians, scientists and
// journalists in more than a dozen scripts.
// Tested on persons that were not learned from, 5 folds: at a precision of 0.95
// recall 0.740; of the undecidable pairs 0.043 above; across scripts the area under the
// curve is 0.943. At kSameName: precision 0.950, recall 0.740,
// undecidable 0.043.

namespace masthead::names::weights {

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = 0.48;

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {
  Feature feature;
  double same_script;
  double across;
};
inline constexpr Weight kWeights[] = {
    {Feature::bias, -8.14, -2.81},
    {Feature::no_word, 4.21, 3.99},
    {Feature::two_words, 0.12, -7.48},
    {Feature::three_words, -4.48, -0.70},
    {Feature::bits_of_one, 6.43, 3.12},
    {Feature::bits_of_many, 3.59, 4.85},
    {Feature::one_and_initial, -2.16, -2.14},
    {Feature::initial_bits, 2.64, -0.16},
    {Feature::initials, -1.41, -0.67},
    {Feature::all_equal, 2.45, 2.74},
    {Feature::reordered, -0.75, -0.65},
    {Feature::conflict, -1.56, -3.40},
    {Feature::conflicts, 0.00, 1.53},
    {Feature::family_conflict, -0.05, -0.75},
    {Feature::middle_conflict, -0.96, 1.84},
    {Feature::near_miss, 6.33, 4.38},
    {Feature::initial_conflict, -0.93, -0.78},
    {Feature::missing, -0.32, 1.01},
    {Feature::missing_front, 0.00, -0.42},
    {Feature::missing_back, -0.34, -0.33},
    {Feature::missing_initial, -0.30, -0.10},
    {Feature::short_name, 1.85, 0.53},
    {Feature::family, 0.84, 0.42},
    {Feature::swapped, -0.85, 0.47},
    {Feature::nicknames, 3.07, 0.89},
    {Feature::cuts, 1.46, 0.14},
    {Feature::spelled, 1.94, 1.75},
    {Feature::spelling_loss, 0.00, 3.57},
    {Feature::least_alike, 0.00, -0.72},
    {Feature::sound_bits, 0.14, -0.48},
    {Feature::whole, 0.00, 2.67},
    {Feature::not_latin, -1.87, 0.00},
    {Feature::han, 0.00, -0.89},
};

}  // namespace masthead::names::weights
