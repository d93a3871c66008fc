#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/record.h"
#include "plugin/src/context.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// Holds records that were not read from the registry to what it says of their authors: takes out
/// what never leaves it, and names that a pseudonym parts. Without a registry nothing happens.
///
/// A record is of the author whose id it has, or else of him whom find_known() finds in the
/// documents by its name.
/// @param documents  what the records were made of; may be none.
/// Errors: denied (two of the authors are not to be shown together); those of find_known().
[[nodiscard]] Status protect_records(Context& context, std::span<const Document> documents,
                                     std::vector<Record>& records);

/// The same for records that a registry's authors were read into: only whether they may stand
/// together.
[[nodiscard]] Status check_together(const Protection& protection, std::span<const Record> records);

/// Takes fields out of a record, by their names, and whatever may quote them.
void hide_fields(const std::set<std::string>& fields, Record& record);

}  // namespace masthead::plugin
