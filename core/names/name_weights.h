#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of 2026-11-29, from 6710 pairs of names, 3680 of
// them one person's and 281 that names cannot decide, of politicians, scientists and
// journalists in more than a dozen scripts.
// Tested on persons that were not learned from, 5 folds: at a precision of 0.95
// recall 0.735; of the undecidable pairs 0.043 above; across scripts the area under the
// curve is 0.935. At kSameName: precision 0.950, recall 0.735,
// undecidable 0.043.

namespace masthead::names::weights {

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = 0.57;

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {
  Feature feature;
  double same_script;
  double across;
};
inline constexpr Weight kWeights[] = {
    {Feature::bias, -7.72, -2.55},
    {Feature::no_word, 4.36, 3.69},
    {Feature::two_words, 0.15, -7.37},
    {Feature::three_words, -4.33, -0.53},
    {Feature::bits_of_one, 6.24, 2.81},
    {Feature::bits_of_many, 3.54, 4.76},
    {Feature::one_and_initial, -1.89, -1.88},
    {Feature::initial_bits, 2.53, -0.15},
    {Feature::initials, -1.48, -0.69},
    {Feature::all_equal, 2.42, 2.68},
    {Feature::reordered, -0.76, -0.78},
    {Feature::conflict, -1.76, -2.91},
    {Feature::conflicts, 0.00, 1.20},
    {Feature::family_conflict, -0.12, -0.61},
    {Feature::middle_conflict, -0.90, 1.55},
    {Feature::near_miss, 6.05, 3.83},
    {Feature::initial_conflict, -1.08, -0.89},
    {Feature::missing, -0.33, 1.01},
    {Feature::missing_front, 0.00, -0.33},
    {Feature::missing_back, -0.33, -0.27},
    {Feature::missing_initial, -0.29, 0.02},
    {Feature::short_name, 1.80, 0.42},
    {Feature::family, 0.82, 0.36},
    {Feature::swapped, -0.85, 0.49},
    {Feature::nicknames, 2.79, 1.01},
    {Feature::cuts, 1.24, -0.05},
    {Feature::spelled, 1.70, 1.98},
    {Feature::spelling_loss, 0.00, 3.15},
    {Feature::least_alike, 0.00, -0.60},
    {Feature::sound_bits, 0.13, -0.63},
    {Feature::whole, 0.00, 3.13},
    {Feature::not_latin, -1.77, 0.00},
    {Feature::han, 0.00, -0.69},
};

}  // namespace masthead::names::weights
