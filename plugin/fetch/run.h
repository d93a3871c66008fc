#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "core/result.h"
#include "masthead/masthead.h"

namespace masthead::plugin {

/// Makes a job's requests until none is left; masthead/fetch.h says how. Errors: invalid_input (an
/// unknown option, a value out of bounds), malformed; those of the job, with its context's words
/// left in place.
[[nodiscard]] std::optional<Error> run_job(masthead_job* job, std::string_view options,
                                           std::function<bool()> cancelled);

}  // namespace masthead::plugin
