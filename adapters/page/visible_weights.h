#pragma once

#include "adapters/page/visible.h"

// Written by tests/learn/byline.py; do not edit. Of 2026-11-29, from 557 pages of 436 sites,
// 433 of which show a byline that was found among at most kMostBylines lines a page.
// Of pages on sites that no weight was learned from, 5 folds, 86.2 of a hundred are read
// with exactly their authors; names: precision 91.8, recall 87.2, F1 89.4.
// Of the 106 pages whose markup names nobody 67.9 of a hundred.

namespace masthead::page {

/// From this score on a line is taken where markup names nobody.
inline constexpr double kLeastScore = -2.5;
/// From this score on a line stands beside what markup says.
inline constexpr double kSureScore = -0.5;

/// What a piece of evidence adds to the log odds that a line is the byline.
struct EvidenceWeight {
  Evidence what;
  double weight;
};
inline constexpr EvidenceWeight kVisibleWeights[] = {
    {Evidence::bias, -1.25},          {Evidence::prefix, 1.84},
    {Evidence::label, 1.69},          {Evidence::led, 0.43},
    {Evidence::prefix_person, -0.18}, {Evidence::label_person, 0.98},
    {Evidence::marked_author, 1.13},  {Evidence::marked_user, 0.55},
    {Evidence::marked_date, 0.16},    {Evidence::marked_comment, -0.47},
    {Evidence::marked_other, -0.72},  {Evidence::author_link, -0.44},
    {Evidence::link_names, 0.96},     {Evidence::other_link, -1.00},
    {Evidence::dated, 0.46},          {Evidence::near_date, 0.82},
    {Evidence::address, 0.49},        {Evidence::heading, 0.47},
    {Evidence::item, -0.77},          {Evidence::aside, -1.50},
    {Evidence::figure, -1.40},        {Evidence::before_headline, -0.27},
    {Evidence::by_headline, 1.15},    {Evidence::below_headline, 0.52},
    {Evidence::before_body, -0.56},   {Evidence::in_body, -0.98},
    {Evidence::at_end, -0.18},        {Evidence::far, -2.02},
    {Evidence::before_text, -0.05},   {Evidence::behind_text, 0.01},
    {Evidence::sign_off, -0.22},      {Evidence::no_headline, 0.31},
    {Evidence::person, 0.87},         {Evidence::known_name, 0.74},
    {Evidence::one_word, -1.17},      {Evidence::organisation, -1.21},
    {Evidence::outlet, 0.92},         {Evidence::several, -1.13},
    {Evidence::not_a_name, -4.18},    {Evidence::login, 0.45},
    {Evidence::title, -1.73},         {Evidence::credit, -0.30},
    {Evidence::emphatic, 1.30},       {Evidence::whole, -0.02},
    {Evidence::repeated, -1.36},      {Evidence::first_of_form, -0.38},
    {Evidence::hinted, 1.57},         {Evidence::named_again, 0.52},
    {Evidence::bio, -0.55},           {Evidence::unsupported, -1.84},
};

}  // namespace masthead::page
