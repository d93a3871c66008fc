#pragma once

#include <string>

namespace masthead::cli {

/// Bytes as base64 without line ends: how a request carries what may be no UTF-8.
[[nodiscard]] std::string to_base64(const std::string& bytes);

}  // namespace masthead::cli
