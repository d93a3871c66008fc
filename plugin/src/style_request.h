#pragma once

#include "core/audit/house_style.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// Reads a house style: {"names","titles","agencies": [{"preferred","others"}], "suppress":
/// [{"finding"?,"rule"?,"author"?,"reason","expires"?}]}.
/// Errors: invalid_input (an unknown member, with the nearest; a form without what is preferred; a
/// suppression of everything or without a reason; a date that is none), malformed.
[[nodiscard]] Status read_style(Member& member, audit::HouseStyle& style);

}  // namespace masthead::plugin
