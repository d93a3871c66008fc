#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace masthead::plugin {

/// The bytes that `text` stands for in base64, or nullopt where it is not base64: another
/// character (white space too), missing or misplaced padding.
/// Cost: O(size). Throws only std::bad_alloc. Source: RFC 4648 section 4.
[[nodiscard]] std::optional<std::string> decode_base64(std::string_view text);

}  // namespace masthead::plugin
