#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "core/names/alignment.h"
#include "core/names/frequencies.h"
#include "core/names/name.h"

namespace masthead::names {

// What a comparison of two names is weighed by: X(name), in the order of the weights.
// clang-format off
#define MASTHEAD_NAME_FEATURES(X)                                                              \
  X(bias)             /* 1 */                                                                  \
  X(no_word)          /* 1 where no full word agrees */                                        \
  X(two_words)        /* 1 where two full words agree or more */                               \
  X(three_words)      /* 1 where three do or more */                                           \
  X(bits_of_one)      /* rarity of the one full word that agrees, in 10 bits */                \
  X(bits_of_many)     /* rarity of all, where there are more */                                \
  X(one_and_initial)  /* 1 where one full word agrees and an initial does */                   \
  X(initial_bits)     /* rarity of these initials' letters, in 10 bits */                      \
  X(initials)         /* initials that agree, at most 3 */                                     \
  X(all_equal)        /* 1 where every word is in the other name, letter by letter */          \
  X(reordered)        /* 1 where the words stand in another order */                           \
  X(conflict)         /* 1 where both have a full word the other lacks */                      \
  X(conflicts)        /* how many, at most 3 */                                                \
  X(family_conflict)  /* 1 where those are both family names */                                \
  X(middle_conflict)  /* 1 where two full words agree for all that */                          \
  X(near_miss)        /* how alike the closest two of those are, from 0 to 1 */                \
  X(initial_conflict) /* 1 where an initial of one stands against words of the other */        \
  X(missing)          /* full words that only one name has, at most 3 */                       \
  X(missing_front)    /* 1 where one of them stands before all that agree */                   \
  X(missing_back)     /* 1 where one stands behind all */                                      \
  X(missing_initial)  /* initials that only one name has, at most 3 */                         \
  X(short_name)       /* 1 where a name is one full word */                                    \
  X(too_little)       /* 1 where one word agrees that joins nobody: the score is cut, too */   \
  X(family)           /* 1 where the family names agree */                                     \
  X(swapped)          /* 1 where one's family name is the other's given name, both surely */   \
  X(nicknames)        /* pet forms that agree */                                               \
  X(cuts)             /* short forms that agree */                                             \
  X(spelled)          /* words that agree in sound alone */                                    \
  X(spelling_loss)    /* what these lack to be alike, summed */                                \
  X(least_alike)      /* of all words that agree, the least alike in sound */                  \
  X(sound_bits)       /* what agrees in sound, in 10 bits of chance */                         \
  X(whole)            /* of two scripts: how alike the names are read as one word */           \
  X(not_latin)        /* 1 where both are in one script that is not Latin */                   \
  X(han)              /* 1 where one is Han and the other is not */
// clang-format on

enum class Feature : std::size_t {
#define MASTHEAD_FEATURE(name) name,
  MASTHEAD_NAME_FEATURES(MASTHEAD_FEATURE)
#undef MASTHEAD_FEATURE
};
inline constexpr std::string_view kFeatureNames[] = {
#define MASTHEAD_FEATURE(name) #name,
    MASTHEAD_NAME_FEATURES(MASTHEAD_FEATURE)
#undef MASTHEAD_FEATURE
};
inline constexpr std::size_t kFeatureCount = std::size(kFeatureNames);

using Features = std::array<double, kFeatureCount>;

/// What an alignment amounts to.
struct Summary {
  std::size_t full = 0;      ///< full words that agree
  std::size_t initials = 0;  ///< initials that agree
  double bits = 0;           ///< rarity of the full words
  double initial_bits = 0;   ///< rarity of the letters of the initials
  std::size_t left_a = 0;    ///< full words of a that are left over
  std::size_t left_b = 0;
  std::size_t initials_left_a = 0;
  std::size_t initials_left_b = 0;
  bool reordered = false;
};
[[nodiscard]] Summary summarize(const Name& a, const Name& b, const Alignment& alignment,
                                const NameFrequencies& frequencies);

[[nodiscard]] Features features_of(const Name& a, const Name& b, const Alignment& alignment,
                                   const Summary& summary);

}  // namespace masthead::names
