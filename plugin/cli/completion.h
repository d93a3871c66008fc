#pragma once

#include <string>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// The completion script of a shell ("bash", "zsh", "fish"), made from the table of commands. The
/// same text is kept in plugin/cli/completion, from where it is installed; a test compares them.
[[nodiscard]] std::string completion_script(std::string_view shell);

/// `masthead completion`.
int run_completion(const Invocation& call);

}  // namespace masthead::cli
