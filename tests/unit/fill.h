#pragma once

#include <string>
#include <string_view>

namespace masthead::test {

/// `text` with each "{}" replaced by `value`.
[[nodiscard]] std::string fill(std::string_view text, std::string_view value);

}  // namespace masthead::test
