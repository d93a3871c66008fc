#pragma once

#include "adapters/cms/author_names.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// Reads the option "authors" of a stream: author rows, whose names are what article rows' ids
/// stand for. Other members of the rows are passed over.
/// Errors: invalid_input (no array of objects), malformed, limit (depth).
[[nodiscard]] Status read_author_names(Member& member, cms::AuthorNames& names);

}  // namespace masthead::plugin
