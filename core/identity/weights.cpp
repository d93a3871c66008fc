// The weights of the evidence, in log-odds. Written by tests/learn/identity.py; do not edit.
//
// Learned 2026-11-29 from 54607 pairs of mentions of one person and 6986878 of two that share a
// key: mentions of politicians, scientists and journalists under the names that parliaments, papers
// and profiles give them. Set by hand, because those mentions do not say it: email, employer,
// title, place, beat, author id, outlet: the same, a publication.
#include "core/identity/weights.h"

namespace masthead::identity {
namespace {

constexpr Weights kLearned{
    .version = 1,
    .prior = -1.15,
    .of = {{
        {{
            // name
            -0.60,  // equal, common
            -0.60,  // equal, less common
            -0.38,  // equal, rare
            0.95,   // equal, very rare
            -0.96,  // reordered, common
            -0.96,  // reordered, less common
            1.39,   // reordered, rare
            1.39,   // reordered, very rare
            2.35,   // initials, common
            3.61,   // initials, less common
            3.61,   // initials, rare
            3.61,   // initials, very rare
            -1.77,  // nickname, common
            -0.65,  // nickname, less common
            1.84,   // nickname, rare
            1.84,   // nickname, very rare
            -1.74,  // spelling, common
            -1.09,  // spelling, less common
            0.37,   // spelling, rare
            0.47,   // spelling, very rare
            0.33,   // partial, common
            0.33,   // partial, less common
            1.85,   // partial, rare
            2.09,   // partial, very rare
            -1.80,  // transliterated, common
            -0.58,  // transliterated, less common
            1.07,   // transliterated, rare
            1.07,   // transliterated, very rare
            -4.28,  // conflicting, common
            -3.60,  // conflicting, less common
            -3.02,  // conflicting, rare
            -0.49,  // conflicting, very rare
            -6.86,  // different
            0.00,   // different
            0.00,   // different
            0.00,   // different
        }},
        {{
            // score
            -4.65,  // below 2 %
            -2.96,  // 2 to 7 %
            -1.57,  // 7 to 20 %
            -0.54,  // 20 to 40 %
            0.04,   // 40 to 60 %
            0.88,   // 60 to 80 %
            1.35,   // 80 to 93 %
            2.52,   // 93 to 98 %
            3.79,   // above 98 %
        }},
        {{
            // account
            0.00,   // not said
            -0.40,  // on other platforms
            -3.32,  // another handle on one platform
            -3.25,  // a like handle on one platform
            10.67,  // shared with others
            10.67,  // same
            10.67,  // several the same
        }},
        {{
            // page
            0.00,   // not said
            -1.49,  // different
            3.84,   // shared with others
            5.93,   // same
            5.93,   // several the same
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
            0.34,  // no word of the name
            1.01,  // one word of the name
            3.11,  // the name
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
            -2.37,  // nothing in common
            -2.99,  // little in common
            1.16,   // some words
            1.70,   // many or rare words
            0.57,   // nearly everything
        }},
        {{
            // outlet
            0.00,   // not said
            -0.92,  // not known
            -1.19,  // unrelated
            -1.08,  // seldom related
            0.07,   // related
            1.02,   // closely related
            -3.40,  // the same, a list
            2.47,   // the same
            2.12,   // the same, small
            3.00,   // the same, a publication
            0.70,   // the same, a short list
        }},
        {{
            // site
            0.00,   // not said
            -0.34,  // not known
            -1.76,  // unrelated
            -1.45,  // seldom related
            -0.75,  // related
            1.87,   // closely related
            0.00,   // the same, a list
            -0.60,  // the same
            4.09,   // the same, small
            1.96,   // the same, a publication
            0.26,   // the same, a short list
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
