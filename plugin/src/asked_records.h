#pragma once

#include <span>
#include <vector>

#include "core/record.h"
#include "plugin/src/asked_author.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// The records of authors as a host shows them, in their order, without those whose name is
/// nobody's.
///
/// What the registry holds of an author comes first; one it does not know, or is not sure of, is
/// read from his row. The row's name and address, and its biography, title and picture where it has
/// them, stand over that. Then what is suppressed of him is left out, and what may not stand beside
/// his name. There are neither findings nor provenance.
///
/// Cost: that of the rows and mentions at first; while nobody writes to the registry O(records).
/// Errors: not_found (no registry, or an id without a row that is nobody's), denied (names that may
/// not stand beside each other), registry_corrupt, internal; those of Registry::open() and
/// cms::read_author().
[[nodiscard]] Result<std::vector<Record>> make_asked_records(Context& context,
                                                             std::span<const AskedAuthor> asked);

}  // namespace masthead::plugin
