#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// `masthead resolve`: writes only after every input has been read, so nothing is half-written.
int run_resolve(const Invocation& call);

}  // namespace masthead::cli
