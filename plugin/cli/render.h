#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// The command: the exit code; throws Failure.
int run_render(const Invocation& call);

}  // namespace masthead::cli
