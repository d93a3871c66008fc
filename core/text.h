#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace masthead {

/// UTF-8 made valid.
struct DecodedText {
  std::string text;         ///< valid UTF-8 without a byte order mark
  std::size_t repairs = 0;  ///< ill-formed sequences that became U+FFFD
};

/// Decodes bytes that ought to be UTF-8 (or are UTF-16 with a byte order mark).
///
/// Each maximal ill-formed subpart becomes one U+FFFD; `repairs` counts them. A leading byte order
/// mark is taken away. NUL and other controls are kept: what they mean is the caller's question.
/// Cost: one pass, O(size). Throws only std::bad_alloc.
/// Source: Unicode 15, section 3.9, "U+FFFD Substitution of Maximal Subparts"; RFC 3629.
[[nodiscard]] DecodedText decode_text(std::string_view bytes);

/// The code point that begins at byte `at`, which is moved behind it; -1 for an ill-formed
/// sequence, of which the maximal subpart is stepped over. Precondition: at < text.size(). Cost:
/// O(1).
[[nodiscard]] std::int32_t next_code_point(std::string_view text, std::size_t& at);

/// The code point that ends before byte `at`, which is moved to its first byte; -1 as above.
/// Precondition: 0 < at <= text.size().
[[nodiscard]] std::int32_t previous_code_point(std::string_view text, std::size_t& at);

/// True when `text` is well-formed UTF-8. Cost: one pass.
[[nodiscard]] bool is_utf8(std::string_view text);

/// True when no byte has its high bit set. Cost: one pass, a word at a time.
[[nodiscard]] bool is_ascii(std::string_view text);

/// The form names and words are compared in: NFKC with case folding and without default ignorable
/// code points (Unicode NFKC_Casefold). ASCII never enters ICU. Precondition: is_utf8(text).
/// Source: Unicode 15, section 3.13, definition of NFKC_Casefold.
[[nodiscard]] std::string fold_text(std::string_view text);

/// The form text is shown in: NFC. ASCII comes back as it is. Precondition: is_utf8(text).
[[nodiscard]] std::string compose_text(std::string_view text);

/// True when compose_text() would give `text` back. Cost: one pass, no allocation.
[[nodiscard]] bool is_composed(std::string_view text);

/// `text` without leading and trailing Unicode White_Space and U+FEFF. A view into `text`.
[[nodiscard]] std::string_view trim_text(std::string_view text);

/// ASCII upper case to lower; other bytes as they are.
[[nodiscard]] constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// True when `a` and `b` differ at most in ASCII case.
[[nodiscard]] inline bool equal_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower_ascii(a[i]) != lower_ascii(b[i])) return false;
  }
  return true;
}

}  // namespace masthead
