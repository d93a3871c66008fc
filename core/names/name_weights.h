#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of 2026-11-29, from 6710 pairs of names, 3680 of
// them one person's and 281 that names cannot decide, of politicians, scientists and
// journalists in more than a dozen scripts.
// Tested on persons that were not learned from, 5 folds: at a precision of 0.95
// recall 0.731; of the undecidable pairs 0.039 above; across scripts the area under the
// curve is 0.944. At kSameName: precision 0.950, recall 0.731,
// undecidable 0.039.

namespace masthead::names::weights {

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = 0.49;

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {
  Feature feature;
  double same_script;
  double across;
};
inline constexpr Weight kWeights[] = {
    {Feature::bias, -8.14, -3.27},
    {Feature::no_word, 4.21, 3.87},
    {Feature::two_words, 0.14, -7.28},
    {Feature::three_words, -4.49, -0.74},
    {Feature::bits_of_one, 6.43, 3.16},
    {Feature::bits_of_many, 3.59, 5.01},
    {Feature::one_and_initial, -2.16, -1.93},
    {Feature::initial_bits, 2.64, -0.04},
    {Feature::initials, -1.41, -0.54},
    {Feature::all_equal, 2.46, 2.70},
    {Feature::reordered, -0.75, -0.66},
    {Feature::conflict, -1.55, -3.09},
    {Feature::conflicts, 0.00, 1.76},
    {Feature::family_conflict, -0.05, -0.75},
    {Feature::middle_conflict, -0.97, 1.41},
    {Feature::near_miss, 6.34, 4.18},
    {Feature::initial_conflict, -0.93, -0.50},
    {Feature::missing, -0.31, 0.84},
    {Feature::missing_front, 0.00, -0.33},
    {Feature::missing_back, -0.34, -0.10},
    {Feature::missing_initial, -0.30, -0.10},
    {Feature::short_name, 1.85, 0.72},
    {Feature::family, 0.84, 0.43},
    {Feature::swapped, -0.84, 0.53},
    {Feature::nicknames, 3.19, 0.00},
    {Feature::cuts, 1.56, 0.13},
    {Feature::spelled, 1.95, 1.76},
    {Feature::spelling_loss, 0.00, 3.54},
    {Feature::least_alike, 0.00, -0.90},
    {Feature::sound_bits, 0.14, -0.49},
    {Feature::whole, 0.00, 2.89},
    {Feature::not_latin, -1.90, 0.00},
    {Feature::han, 0.00, -0.84},
};

}  // namespace masthead::names::weights
