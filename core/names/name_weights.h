#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of 2026-11-29, from 6710 pairs of names, 3680 of
// them one person's and 281 that names cannot decide, of politicians, scientists and
// journalists in more than a dozen scripts.
// Tested on persons that were not learned from, 5 folds: at a precision of 0.95
// recall 0.721; of the undecidable pairs 0.043 above; across scripts the area under the
// curve is 0.944. At kSameName: precision 0.952, recall 0.721,
// undecidable 0.043.

namespace masthead::names::weights {

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = 0.49;

/// The most a pair scores of which one word agrees that joins nobody by itself.
inline constexpr double kMostOfTooLittle = 0.30;

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {
  Feature feature;
  double same_script;
  double across;
};
inline constexpr Weight kWeights[] = {
    {Feature::bias, -8.39, -3.27},
    {Feature::no_word, 4.55, 3.87},
    {Feature::two_words, 0.39, -7.28},
    {Feature::three_words, -4.48, -0.74},
    {Feature::bits_of_one, 6.40, 3.16},
    {Feature::bits_of_many, 3.59, 5.01},
    {Feature::one_and_initial, -1.74, -1.93},
    {Feature::initial_bits, 2.63, -0.04},
    {Feature::initials, -1.38, -0.54},
    {Feature::all_equal, 2.42, 2.70},
    {Feature::reordered, -0.76, -0.66},
    {Feature::conflict, -1.36, -3.09},
    {Feature::conflicts, 0.00, 1.76},
    {Feature::family_conflict, -0.07, -0.75},
    {Feature::middle_conflict, -1.20, 1.41},
    {Feature::near_miss, 6.35, 4.18},
    {Feature::initial_conflict, -1.24, -0.50},
    {Feature::missing, -0.36, 0.84},
    {Feature::missing_front, 0.00, -0.33},
    {Feature::missing_back, -0.31, -0.10},
    {Feature::missing_initial, -0.36, -0.10},
    {Feature::short_name, 1.68, 0.72},
    {Feature::too_little, 1.11, 0.00},
    {Feature::family, 0.88, 0.43},
    {Feature::swapped, -0.67, 0.53},
    {Feature::nicknames, 2.94, 0.00},
    {Feature::cuts, 1.52, 0.13},
    {Feature::spelled, 2.01, 1.76},
    {Feature::spelling_loss, 0.00, 3.54},
    {Feature::least_alike, 0.00, -0.90},
    {Feature::sound_bits, 0.14, -0.49},
    {Feature::whole, 0.00, 2.89},
    {Feature::not_latin, -1.89, 0.00},
    {Feature::han, 0.00, -0.84},
};

}  // namespace masthead::names::weights
