#pragma once

#include <string_view>

namespace masthead::page {

/// False where a class surely holds no word of microformats. Cost: O(classes).
[[nodiscard]] bool may_be_microformat(std::string_view classes);

}  // namespace masthead::page
