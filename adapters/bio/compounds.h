#pragma once

#include <string_view>

#include "adapters/bio/sentence.h"

namespace masthead::bio {

/// Gives words that the vocabulary does not know the classes of their ends, in languages that write
/// compounds in one word: "Politikredakteur" is a job title as "Redakteur" is, and
/// "Redakteur:in", "Redakteur*in", "Redakteur/in" are "Redakteurin".
///
/// Only titles, schools and what titles lead are told by their ends; the end must be at least four
/// letters long and leave two. Cost: O(bytes of the sentence's unknown words), times a look-up.
void classify_compounds(Sentence& sentence, const words::Vocabulary& vocabulary,
                        std::string_view language);

}  // namespace masthead::bio
