#pragma once

#include <span>
#include <string_view>

namespace masthead::page {

/// One encoding of the Encoding Standard.
struct Encoding {
  std::string_view name;  ///< lower case
  const char* converter;  ///< ICU's name of it; "": decoded without ICU, see decoder.cpp
};

/// The encoding of that label, or nullptr. As encoding_of_label() of decoder.h.
[[nodiscard]] const Encoding* find_encoding(std::string_view label);

/// All 40 encodings, by name.
[[nodiscard]] std::span<const Encoding> all_encodings();

}  // namespace masthead::page
