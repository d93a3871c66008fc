#pragma once

#include <string>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// What the program is: usage, commands, global options, settings, exit codes.
[[nodiscard]] std::string overview();

/// What one command does: usage, options, examples, exit codes.
[[nodiscard]] std::string explain(const Command& command);

/// `masthead help`.
int run_help(const Invocation& call);

}  // namespace masthead::cli
