#pragma once

#include <functional>
#include <string>

#include "plugin/cli/commands.h"
#include "plugin/cli/console.h"

namespace masthead::cli {

/// Prints the one answer of a run.
///
/// @param answer  the library's line
/// @param inputs  what was read, for a person: "page.html", "3 inputs"
using PrintAnswer = std::function<void(const std::string& answer, const std::string& inputs)>;

/// Reads all documents of a command line into a method that answers once, at their end. The exit
/// code; throws Failure.
int run_documents(const Invocation& call, Console& console, const char* method,
                  const std::string& options, const PrintAnswer& print);

/// `masthead resolve`: writes only after every input has been read, so nothing is half-written.
int run_resolve(const Invocation& call);

}  // namespace masthead::cli
