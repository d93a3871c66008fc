#pragma once

#include <string_view>

namespace masthead::page {

/// True where some class is a word of microformats. Cost: O(classes).
[[nodiscard]] bool is_microformat(std::string_view classes);

}  // namespace masthead::page
