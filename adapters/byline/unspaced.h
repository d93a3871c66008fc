#pragma once

#include <vector>

#include "adapters/byline/tokens.h"
#include "adapters/words/vocabulary.h"

namespace masthead::byline {

/// Cuts words that hold more than one where their script writes no space: a label or a title from a
/// name ("本报记者王明", "홍길동기자"), the Arabic waw from the name it joins to the last. What the
/// vocabulary knows as one word stays whole. Cost: O(bytes) times the labels of such scripts.
[[nodiscard]] std::vector<Token> cut_unspaced(std::vector<Token> tokens,
                                              const words::Vocabulary& vocabulary);

}  // namespace masthead::byline
