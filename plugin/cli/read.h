#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// `masthead read`: pages go through some at a time, so memory does not grow with their number.
int run_read(const Invocation& call);

}  // namespace masthead::cli
