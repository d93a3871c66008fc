#pragma once

#include <string>
#include <string_view>

namespace masthead::registry {

/// `prefix` and 26 characters that nobody can guess: 128 random bits of the system.
/// Throws std::system_error where the system has none to give.
[[nodiscard]] std::string random_id(std::string_view prefix);

}  // namespace masthead::registry
