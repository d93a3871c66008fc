#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/render/text.h"

namespace masthead::render {

/// How a part of a card stands out where there is colour: ANSI SGR sequences (ECMA-48).
inline constexpr std::string_view kBold = "\x1b[1m";
inline constexpr std::string_view kDim = "\x1b[2m";
inline constexpr std::string_view kUnderlined = "\x1b[4m";

/// Columns the text takes on a terminal. Precondition: is_utf8(text). Source: Unicode UAX #11.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// The value as it may be printed: line ends become spaces; controls and what turns a line around
/// are escaped. Source: Unicode UAX #9 (explicit overrides).
[[nodiscard]] std::string printable(std::string_view value);

/// `text` with spaces behind it up to `columns`.
[[nodiscard]] std::string padded(std::string text, std::size_t columns);

/// Sets a card line by line. Texts are printable() already. Borrows both arguments.
class Card {
 public:
  Card(const TextStyle& style, std::string& out) : style_(style), out_(out) {}

  void blank() { out_ += '\n'; }
  void line(std::string_view text) { out_.append(text) += '\n'; }
  void heading(std::string_view text);

  /// `text` between `indent` and the width, in as many lines as it takes. What has no place to
  /// break stands out over the width.
  void wrap(std::string_view text, std::size_t indent, std::string_view sgr = {});

  /// `label`, and `text` beside it as wrap() sets it.
  void labelled(std::string_view label, std::string_view text);

 private:
  void styled(std::string_view sgr, std::string_view text);
  void row(std::string_view text, std::size_t indent, std::string_view sgr);

  const TextStyle& style_;
  std::string& out_;
};

}  // namespace masthead::render
