#include "core/render/card.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <iterator>

#include "core/text.h"

namespace masthead::render {
namespace {

constexpr std::size_t kNarrowest = 20;
constexpr std::string_view kPlain = "\x1b[0m";

/// Columns a character takes on a terminal. Source: Unicode UAX #11.
std::size_t width_of(UChar32 c) {
  if (c < 0x300) return 1;
  if ((U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// What would drive the terminal or turn the line around: controls, and the overrides of
/// Unicode's bidirectional algorithm.
bool is_unsafe(UChar32 c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// The size of the piece at the start of `text` that a line may end after: up to and without the
/// next space, or one wide character. At least one character.
std::size_t piece_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto start = at;
    const bool wide = width_of(next_code_point(text, at)) == 2;
    if (start > 0 && (wide || text[start] == ' ')) return start;
    if (wide) return at;
  }
  return at;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) columns += width_of(next_code_point(text, at));
  return columns;
}

std::string printable(std::string_view value) {
  std::string out;
  out.reserve(value.size());
  for (std::size_t at = 0; at < value.size();) {
    const auto start = at;
    const UChar32 c = next_code_point(value, at);
    if (c == '\n' || c == '\t') {
      out += ' ';
    } else if (!is_unsafe(c)) {
      out.append(value, start, at - start);
    } else if (c <= 0xFF) {
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned>(c));
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  return out;
}

std::string padded(std::string text, std::size_t columns) {
  const auto width = columns_of(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

void Card::heading(std::string_view text) {
  styled(kBold, text);
  out_ += '\n';
}

void Card::styled(std::string_view sgr, std::string_view text) {
  const bool plain = !style_.colour || sgr.empty();
  if (!plain) out_ += sgr;
  out_ += text;
  if (!plain) out_ += kPlain;
}

void Card::row(std::string_view text, std::size_t indent, std::string_view sgr) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  out_.append(indent, ' ');
  styled(sgr, text);
  out_ += '\n';
}

void Card::wrap(std::string_view text, std::size_t indent, std::string_view sgr) {
  const std::size_t room = style_.width > indent + kNarrowest ? style_.width - indent : kNarrowest;
  std::string words;
  std::size_t columns = 0;
  while (!text.empty()) {
    const auto piece = text.substr(0, piece_size(text));
    const auto word = columns == 0 && piece[0] == ' ' ? piece.substr(1) : piece;
    const auto width = columns_of(word);
    if (columns > 0 && columns + width > room) {
      row(words, indent, sgr);
      words.clear();
      columns = 0;
      continue;
    }
    text.remove_prefix(piece.size());
    words += word;
    columns += width;
  }
  if (!words.empty()) row(words, indent, sgr);
}

void Card::labelled(std::string_view label, std::string_view text) {
  const auto from = out_.size();
  wrap(text, columns_of(label));
  if (out_.size() == from) return line(label);  // nothing but blanks
  out_.replace(from, columns_of(label), label);
}

}  // namespace masthead::render
