#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// `masthead names compare A B` and `masthead names pairs FILE`.
int run_names(const Invocation& call);

}  // namespace masthead::cli
