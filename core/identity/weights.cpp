// The weights of the evidence, in log-odds. Written by tests/learn/identity.py; do not edit.
//
// Learned 2026-11-29 from 54118 pairs of mentions of one person and 6431911 of two that share a
// key: mentions of politicians, scientists and journalists under the names that parliaments, papers
// and profiles give them. Set by hand, because those mentions do not say it: email, employer,
// title, place, beat, author id.
#include "core/identity/weights.h"

namespace masthead::identity {
namespace {

constexpr Weights kLearned{
    .version = 1,
    .prior = -1.45,
    .of = {{
        {{
            // name
            1.91,   // equal, common
            -1.06,  // equal, less common
            -0.73,  // equal, rare
            0.66,   // equal, very rare
            -0.86,  // reordered, common
            -1.45,  // reordered, less common
            0.77,   // reordered, rare
            0.45,   // reordered, very rare
            2.50,   // initials, common
            4.15,   // initials, less common
            3.06,   // initials, rare
            1.86,   // initials, very rare
            -1.82,  // nickname, common
            -0.43,  // nickname, less common
            2.08,   // nickname, rare
            1.71,   // nickname, very rare
            -1.66,  // spelling, common
            -1.09,  // spelling, less common
            0.44,   // spelling, rare
            0.49,   // spelling, very rare
            0.41,   // partial, common
            -0.05,  // partial, less common
            1.85,   // partial, rare
            2.12,   // partial, very rare
            -1.74,  // transliterated, common
            -0.49,  // transliterated, less common
            1.39,   // transliterated, rare
            0.90,   // transliterated, very rare
            -4.12,  // conflicting, common
            -3.36,  // conflicting, less common
            -2.63,  // conflicting, rare
            -0.01,  // conflicting, very rare
            -6.70,  // different
            0.00,   // different
            0.00,   // different
            0.00,   // different
        }},
        {{
            // score
            -4.60,  // below 2 %
            -2.98,  // 2 to 7 %
            -1.54,  // 7 to 20 %
            -0.63,  // 20 to 40 %
            0.03,   // 40 to 60 %
            0.88,   // 60 to 80 %
            1.36,   // 80 to 93 %
            2.43,   // 93 to 98 %
            3.61,   // above 98 %
        }},
        {{
            // account
            0.00,   // not said
            -0.76,  // on other platforms
            -3.29,  // another handle on one platform
            0.86,   // a like handle on one platform
            10.99,  // shared with others
            10.99,  // same
            10.99,  // several the same
        }},
        {{
            // page
            0.00,   // not said
            -1.58,  // different
            3.98,   // shared with others
            5.70,   // same
            5.70,   // several the same
        }},
        {{
            // email
            0.00,   // not said
            -0.50,  // different
            3.00,   // shared with others
            7.00,   // same
            8.00,   // several the same
        }},
        {{
            // handle
            0.00,  // not said
            0.33,  // no word of the name
            0.96,  // one word of the name
            2.57,  // the name
        }},
        {{
            // employer
            0.00,   // not said
            -1.50,  // different
            1.50,   // same
        }},
        {{
            // title
            0.00,   // not said
            -0.30,  // different
            0.50,   // same
        }},
        {{
            // place
            0.00,   // not said
            -0.50,  // different
            0.80,   // same
        }},
        {{
            // beat
            0.00,   // not said
            -0.20,  // different
            0.50,   // same
        }},
        {{
            // bio
            0.00,   // not said
            -2.22,  // nothing in common
            -2.72,  // little in common
            1.32,   // some words
            1.84,   // many or rare words
            0.71,   // nearly everything
        }},
        {{
            // outlet
            0.00,   // not said
            -0.50,  // not known
            -0.93,  // unrelated
            -0.92,  // seldom related
            0.23,   // related
            1.22,   // closely related
            -3.49,  // the same, a list
            1.01,   // the same
            1.92,   // the same, small
        }},
        {{
            // site
            0.00,   // not said
            -0.58,  // not known
            -2.51,  // unrelated
            -1.50,  // seldom related
            -0.93,  // related
            1.63,   // closely related
            0.00,   // the same, a list
            1.16,   // the same
            2.15,   // the same, small
        }},
        {{
            // author id
            0.00,   // not said
            -2.00,  // different
            7.00,   // same
        }},
    }},
};

}  // namespace

const Weights& learned_weights() { return kLearned; }

}  // namespace masthead::identity
