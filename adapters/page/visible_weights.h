#pragma once

#include "adapters/page/visible.h"

// Written by tests/learn/byline.py; do not edit. Of 2026-11-29, from 557 pages of 436 sites,
// 429 of which show a byline that was found among at most kMostBylines lines a page.
// Tested on sites that were not learned from, 5 folds: on the 107 pages whose markup
// names nobody the best line names exactly the authors on 68, others on 19.

namespace masthead::page {

/// From this score on a line is taken where markup names nobody.
inline constexpr double kLeastScore = -2.0;
/// From this score on a line stands beside what markup says.
inline constexpr double kSureScore = 1.0;

/// What a piece of evidence adds to the log odds that a line is the byline.
struct EvidenceWeight {
  Evidence what;
  double weight;
};
inline constexpr EvidenceWeight kVisibleWeights[] = {
    {Evidence::bias, -1.04},
    {Evidence::prefix, 1.07},
    {Evidence::label, 1.42},
    {Evidence::prefix_person, 0.39},
    {Evidence::label_person, 1.33},
    {Evidence::marked_author, 1.19},
    {Evidence::marked_user, 0.53},
    {Evidence::marked_date, 0.40},
    {Evidence::marked_comment, -0.73},
    {Evidence::marked_other, -0.63},
    {Evidence::author_link, -0.45},
    {Evidence::link_names, 0.85},
    {Evidence::other_link, -0.92},
    {Evidence::dated, 0.26},
    {Evidence::near_date, 0.54},
    {Evidence::address, 0.28},
    {Evidence::heading, 0.42},
    {Evidence::item, -0.75},
    {Evidence::aside, -1.10},
    {Evidence::figure, -0.94},
    {Evidence::before_headline, 0.18},
    {Evidence::by_headline, 1.12},
    {Evidence::below_headline, 0.42},
    {Evidence::before_body, -0.37},
    {Evidence::in_body, -0.47},
    {Evidence::at_end, 0.06},
    {Evidence::far, -1.41},
    {Evidence::before_text, -0.12},
    {Evidence::behind_text, 0.07},
    {Evidence::sign_off, -0.30},
    {Evidence::no_headline, 0.02},
    {Evidence::person, 1.21},
    {Evidence::known_name, 0.53},
    {Evidence::one_word, -0.78},
    {Evidence::organisation, -0.66},
    {Evidence::outlet, 1.14},
    {Evidence::several, -1.62},
    {Evidence::not_a_name, -4.15},
    {Evidence::login, 0.45},
    {Evidence::title, -2.01},
    {Evidence::credit, -0.40},
    {Evidence::emphatic, 1.35},
    {Evidence::whole, -0.04},
    {Evidence::repeated, -0.89},
    {Evidence::first_of_form, 0.20},
    {Evidence::hinted, 1.47},
    {Evidence::named_again, 1.35},
    {Evidence::bio, -0.48},
    {Evidence::unsupported, -1.72},
};

}  // namespace masthead::page
