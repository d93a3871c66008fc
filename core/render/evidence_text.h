#pragma once

#include <string>
#include <vector>

#include "core/identity/evidence.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "core/render/text.h"

namespace masthead::render {

/// A mention as people are shown it.
struct ShownMention {
  std::string id;
  std::string document;  ///< empty: it is of none
  std::string name;
  std::string author;  ///< the author's id
};

/// Why two mentions are, or are not, one author.
struct ShownPair {
  ShownMention a;
  ShownMention b;
  const identity::Evidence& evidence;
  const identity::Judgement* judgement = nullptr;  ///< what somebody said of the two
};

/// A step with its reason in words.
struct ShownStep {
  const identity::Step* step = nullptr;
  std::string sentence;
};

/// How one author was put together.
struct ShownAuthor {
  std::string id;
  double confidence = 1;
  std::vector<ShownMention> mentions;  ///< by id
  std::vector<ShownStep> steps;
};

/// The evidence on a pair as a table for a person to read, with the verdict in words; appended to
/// `out`, ends with a newline. Control characters of values are never printed. Cost: O(evidence).
void append_why(const ShownPair& pair, const TextStyle& style, std::string& out);

/// The steps in their order, with the mentions; as above.
void append_how(const ShownAuthor& author, const TextStyle& style, std::string& out);

}  // namespace masthead::render
