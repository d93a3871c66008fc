#pragma once

#include <span>
#include <string>

#include "core/audit/rule.h"

namespace masthead::audit {

/// Appends the manual page masthead-rules(7), in mdoc(7): a section a rule, by its constant.
/// Cost: O(words).
void append_manual(std::span<const Rule* const> rules, std::string& out);

}  // namespace masthead::audit
