#pragma once

#include "core/record.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// Takes out of a record what tells beside its name what is not to stand beside it, whoever gave
/// the record. Cost: O(its texts).
void part(const Protection& protection, Record& record);

}  // namespace masthead::plugin
