#pragma once

#include <string>
#include <string_view>

namespace masthead::page {

/// Where text stands decides what "&" means in it.
enum class References : unsigned char {
  text,       ///< "&copy2" is the sign and "2"
  attribute,  ///< "&copy2" and "&copy=" are kept: they are parameters of a URL
  none,       ///< script data and raw text: "&" is a letter like any other
};

/// What becomes of U+0000.
enum class Nul : unsigned char { keep, replace };

/// Decodes text of a page: character references, CR and CR LF to LF, U+0000.
///
/// @return  `raw` itself where nothing changes, else a view of `scratch`, which is overwritten.
/// Cost: one pass; an allocation only where `scratch` is too small.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
[[nodiscard]] std::string_view decode_markup(std::string_view raw, References references, Nul nul,
                                             std::string& scratch);

/// A named character reference.
struct NamedReference {
  std::string_view name;   ///< without "&", with ";" where it has one
  std::string_view value;  ///< UTF-8, one or two code points; a constant
};

/// The longest name of the table that `text` begins with, or an empty one. `text` begins behind
/// "&". Cost: O(length of the name * log of the table).
/// Source: https://html.spec.whatwg.org/multipage/named-characters.html#named-character-references
[[nodiscard]] NamedReference find_named_reference(std::string_view text);

/// Gives the bytes of a code point in UTF-8 to `put`. Precondition: a Unicode scalar value.
template <class Put>
constexpr void encode_utf8(char32_t code, Put put) {
  if (code < 0x80) {
    put(static_cast<char>(code));
    return;
  }
  if (code < 0x800) {
    put(static_cast<char>(0xC0 | (code >> 6)));
  } else {
    if (code < 0x10000) {
      put(static_cast<char>(0xE0 | (code >> 12)));
    } else {
      put(static_cast<char>(0xF0 | (code >> 18)));
      put(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
    }
    put(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
  }
  put(static_cast<char>(0x80 | (code & 0x3F)));
}

}  // namespace masthead::page
