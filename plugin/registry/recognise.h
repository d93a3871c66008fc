#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/identity/judgement.h"
#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// An author whom a mention may be of.
struct Candidate {
  std::int64_t author = 0;  ///< the author's number
  double probability = 0;   ///< what the mention of his that fits best says of one author
};

/// Whose a mention would be.
struct Recognised {
  std::int64_t author = 0;  ///< the author's number; 0: nobody who is known, or not clear
  double probability = 0;   ///< of the step that brings it to him
  /// Where several authors fit about as well, and nothing says whose it is: those, the most
  /// probable first. Two or more, or none.
  std::vector<Candidate> candidates;
};

/// So many cards are looked at, those of the smallest blocks first.
inline constexpr std::size_t kLookedAt = 160;

/// Whose a mention would be if it were kept and compared: who is who is derived of those it may be
/// joined with and of it, by the epoch that holds. A mention that is kept is its author's, and one
/// that says to the letter what some of one author say is his. Where an account, an e-mail or a
/// page is an author's and that alone decides, nobody else is looked at.
///
/// Where more than `most` cards share a key with it those of the largest blocks are not looked at.
/// Where more than a few mentions may be its author's it is compared with each of their authors as
/// he is, and they are not compared with each other. In both the answer may differ from a
/// derivation's, as it may in components larger than identity::kDense. Nothing is written.
/// Errors: registry_corrupt. Throws Poco::Exception.
/// Cost: O(most) look-ups and comparisons, and the components that it may belong to.
[[nodiscard]] Result<Recognised> recognise(Database& database, const identity::Subject& subject,
                                           const std::vector<identity::Judgement>& judgements,
                                           std::size_t most = kLookedAt);

}  // namespace masthead::registry
