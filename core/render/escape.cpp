#include "core/render/escape.h"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

#include "core/json_writer.h"
#include "core/text.h"

namespace masthead::render {
namespace {

/// How a character is written in markup; a null view: as it is.
std::string_view reference_of(std::int32_t c) {
  if (c == '&') return "&amp;";
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  if (c == '"') return "&quot;";
  if (c == '\'') return "&#39;";
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF) return " ";
  return {};
}

bool turns_line(std::int32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool ends_script(std::int32_t c) {
  return c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
}

/// What a YAML stream may not hold, and what YAML 1.1 takes for the end of a line.
bool breaks_scalar(std::int32_t c) {
  return (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE ||
         c == 0xFFFF;
}

/// JSON with some characters as \uXXXX; they are of the BMP.
std::string with_escapes(std::string_view json, bool (*is_escaped)(std::int32_t)) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t start = at;
    const std::int32_t c = next_code_point(json, at);
    if (is_escaped(c)) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
    } else {
      out += json.substr(start, at - start);
    }
  }
  return out;
}

}  // namespace

void append_markup(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const std::int32_t c = next_code_point(text, at);
    if (turns_line(c)) continue;
    const std::string_view reference = reference_of(c);
    out += reference.empty() ? text.substr(start, at - start) : reference;
  }
}

std::string to_markup(std::string_view text) {
  std::string out;
  append_markup(text, out);
  return out;
}

std::string to_script(std::string_view json) { return with_escapes(json, ends_script); }

std::string to_quoted(std::string_view text) {
  std::string json;
  JsonWriter(json).string(text);
  return with_escapes(json, breaks_scalar);
}

}  // namespace masthead::render
