#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::fetch {

/// Which characters of a part are percent-encoded.
enum class EncodeSet : std::uint8_t { fragment, query, path, userinfo };

/// Appends `text` with the bytes of `set`, and those that are not ASCII, as "%XX". A "%" stays.
/// Source: URL Standard, section 1.3.
void append_encoded(std::string_view text, EncodeSet set, std::string& out);

/// `text` with every "%XX" as its byte; a "%" that is not followed by two digits stays.
[[nodiscard]] std::string percent_decoded(std::string_view text);

/// The value of a hexadecimal digit, or -1.
[[nodiscard]] int hex_value(char c);

}  // namespace masthead::fetch
