#pragma once

#include <string_view>

#include "adapters/bio/bio_reader.h"
#include "core/document.h"

namespace masthead::bio {

/// Reads the biographies of a mention (its observations of Field::bio, equal texts once) and adds
/// what they claim to its observations, after those there are, as Source::bio. Accounts are added
/// to the mention's own, unless it has one of the same key.
///
/// The place of a claim is the biography's place and the claim's first byte in its text, joined by
/// "+": "/author/description+17" of a JSON Pointer, "2048+17" of a byte or a line.
///
/// @param document  the document's id; goes into the ids of the observations.
/// Cost: O(biographies).
void read_bios(Mention& mention, std::string_view document, BioReader& reader);

}  // namespace masthead::bio
