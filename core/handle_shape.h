#pragma once

#include <string>
#include <string_view>

namespace masthead {

/// A handle made ready to be compared with many.
struct HandleShape {
  std::string plain;           ///< as written, without "@", ASCII in lower case
  std::u32string seen;         ///< as it is shown, in lower case
  std::u32string bare;         ///< `seen` without separators
  std::u32string shape;        ///< what the letters look like, a representative each
  std::u32string cased_shape;  ///< the same of the capitals as they stand
  std::u32string core;         ///< `shape` without separators
  bool ascii = true;
  bool invisible = false;  ///< `seen` leaves characters out
  bool turned = false;     ///< a direction is written into it
};

/// Cost: one pass; ASCII never enters ICU. Precondition: is_utf8(handle).
/// Source: UTS 39 section 4 (skeletons), of the ICU that is linked; Unicode Bidirectional
/// Algorithm, UAX 9 (overrides).
[[nodiscard]] HandleShape shape_of_handle(std::string_view handle);

}  // namespace masthead
