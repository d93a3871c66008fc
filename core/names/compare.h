#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/frequencies.h"
#include "core/names/name.h"
#include "core/names/name_weights.h"

namespace masthead::names {

/// How two names agree, the closest first. Appended to, never renumbered.
enum class Level : std::uint8_t {
  equal,           ///< the same words; case, accents, titles and punctuation aside
  reordered,       ///< the same words in another order
  initials,        ///< initials stand for words
  nickname,        ///< a short, pet or other form stands for a word
  spelling,        ///< a word is spelled differently
  partial,         ///< one name has more words
  transliterated,  ///< in two scripts, alike in sound
  conflicting,     ///< some words agree, others are not each other's
  different,       ///< no word agrees
};
[[nodiscard]] std::string_view name_of(Level level);

/// "given", "family": as it is written in JSON.
[[nodiscard]] std::string_view name_of(Part part);

/// One thing two names differ in.
struct Difference {
  enum class Kind : std::uint8_t {
    order,            ///< the words stand in another order; no words
    initial,          ///< "W." / "William"
    nickname,         ///< "Bill" / "William"
    spelling,         ///< "Abbassi" / "Abbasi"
    division,         ///< "Abdulkarim" / "Abdul Karim"
    transliteration,  ///< in two scripts: the words of both
    missing,          ///< one of `a` and `b` is empty
    conflict,         ///< "Hans" / "Peter"
  };
  Kind kind = Kind::conflict;
  Part part = Part::given;  ///< what the words are
  std::string a;            ///< of the first name, as written
  std::string b;            ///< of the second
};

/// "spelling", "missing": as it is written in JSON.
[[nodiscard]] std::string_view name_of(Difference::Kind kind);

/// What two names say about whether their bearers are one person.
struct Agreement {
  double score = 0;  ///< in [0,1]: how likely two such names, met in one context, are one person's,
                     ///< by the names alone. What names cannot decide ("J. Lee" and "Jun Lee")
                     ///< stays below kSameName.
  Level level = Level::different;
  double bits = 0;  ///< the rarity of the words that agree, summed
};

/// An agreement and its reasons.
struct Comparison : Agreement {
  std::vector<Difference> differences;
};

/// From here on two names are taken for one person's.
inline constexpr double kSameName = weights::kSameName;

/// Compares two names. Symmetric; a name compared with itself is `equal`.
/// Cost: about a microsecond for names of a few words in one script, some microseconds for names in
/// two; no allocation.
[[nodiscard]] Agreement agree(const Name& a, const Name& b, const NameFrequencies& frequencies);

/// agree() with what differs, in the order of the words of `a`. Cost: allocates the differences.
[[nodiscard]] Comparison compare_names(const Name& a, const Name& b,
                                       const NameFrequencies& frequencies);

/// "family name spelled differently: Abbassi / Abbasi; middle name missing: Saeed"
[[nodiscard]] std::string explain(const Comparison& comparison);

/// Keys such that names of one person share at least one, also across scripts; the most selective
/// first. Cost: O(words).
[[nodiscard]] std::vector<std::string> block_keys(const Name& name);

}  // namespace masthead::names
