#pragma once

#include <vector>

#include "adapters/links/reader.h"
#include "adapters/text/authors.h"

namespace masthead::text {

/// Adds what the authors' biographies claim, as claims of Source::bio behind those the page makes
/// outright, which are trusted more. An account, address or site the author has been given already
/// is not given twice. Cost: O(biographies).
void read_bios(links::LinkReader& links, const Lexicon& lexicon, std::vector<FoundAuthor>& authors);

}  // namespace masthead::text
