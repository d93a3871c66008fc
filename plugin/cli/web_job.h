#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "plugin/cli/commands.h"
#include "plugin/cli/engine.h"

namespace masthead::cli {

/// The number of a flag. Throws Failure (usage) where it is none, or more than `most`.
[[nodiscard]] std::uint32_t number_of(std::string_view flag, std::string_view text,
                                      std::uint32_t most);

/// What one kind of job needs beside its request.
struct JobNeeds {
  /// Takes what is ready of a result that comes in parts, JSON Lines; may throw Failure.
  std::function<void(std::string_view lines)> part{};
  std::uint32_t body_bytes = 0;  ///< of one document; 0: the default
};

/// Runs a job with libmasthead-fetch, which is loaded here and nowhere else, and gives its result.
///
/// @param kind     of masthead-jobs(7).
/// @param members  of its request, as JSON without braces; "fetch" is made of the options.
/// Throws Failure: usage, nothing done, interrupted.
[[nodiscard]] std::string run_job(Engine& engine, const char* kind, const std::string& members,
                                  const Invocation& call, const JobNeeds& needs = {});

}  // namespace masthead::cli
