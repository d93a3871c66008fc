#pragma once

#include <string>
#include <vector>

#include "core/identity/subject.h"

namespace masthead::plugin {

/// What an erased person is known by again: each account, e-mail address and page, the outlet's own
/// id, and the name at the outlet (a namesake there is taken for the same person).
[[nodiscard]] std::vector<std::string> marks_of(const identity::Subject& subject);

}  // namespace masthead::plugin
