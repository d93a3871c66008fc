#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::byline {

/// What stands at one place of a byline.
enum class TokenKind : std::uint8_t {
  word,
  address,  ///< an e-mail address, a URL or an "@handle"
  comma,    ///< a comma of any script: another name or something about the last one
  hard,     ///< a semicolon, bar, bullet or line break: another name, or something else
  slash,
  colon,
  dash,  ///< a dash between spaces
  open,
  close,
};

/// A word of a byline or a mark between two. Views into the field.
struct Token {
  TokenKind kind = TokenKind::word;
  std::string_view text;  ///< a word: without the quotation marks around it
  std::string folded;     ///< a word: as fold_text() gives it, without full stops
};

/// Cuts a field at white space and at the marks that divide names. A mark inside a URL, a time or a
/// word ("dpa-afx", "12:30", "O'Hara") divides nothing. Each byte that is no white space is in a
/// token. Cost: O(field). Precondition: is_utf8(field).
[[nodiscard]] std::vector<Token> cut_tokens(std::string_view field);

/// The words from the first token's to the last's as they stand in the field. Precondition: both
/// are views into one field, `first` not behind `last`.
[[nodiscard]] std::string_view span_of(const Token& first, const Token& last);

}  // namespace masthead::byline
