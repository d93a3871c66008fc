#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// `masthead links`: streams, so that memory is bounded by one chunk and one line.
int run_links(const Invocation& call);

}  // namespace masthead::cli
