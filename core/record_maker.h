#pragma once

#include <span>
#include <vector>

#include "core/record.h"

namespace masthead {

/// Derives the record of one author, without findings.
///
/// @param mentions  at least one, sorted by the ids of mention and document, so that the record
/// does
///                  not depend on the order of arrival.
/// Provenance is in the order of the record's members. Cost: O(n log n) of the observations.
[[nodiscard]] Record make_record(std::span<const SeenMention> mentions);

/// Sorts the mentions of one author by their ids.
void sort_by_id(std::vector<SeenMention>& mentions);

}  // namespace masthead
