#include "adapters/page/references.h"

#include <cstddef>
#include <cstdint>

#include "adapters/page/scan.h"

namespace masthead::page {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::uint32_t kBeyond = 0x110000;

// What pages that were written in windows-1252 meant by the numbers of C1 controls; 0: itself.
constexpr char16_t kWindows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::uint32_t digit_value(char c) {
  if (is_of(c, kDigit)) return static_cast<std::uint32_t>(c - '0');
  return static_cast<std::uint32_t>((c | 0x20) - 'a') + 10;
}

char32_t allowed_code_point(std::uint32_t code) {
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code == 0 || code >= kBeyond || surrogate) return 0xFFFD;
  if (code >= 0x80 && code < 0xA0 && kWindows1252[code - 0x80] != 0) {
    return kWindows1252[code - 0x80];
  }
  return code;
}

/// Reads what stands behind "&#"; the bytes it took, 0: no reference.
std::size_t decode_number(std::string_view text, std::string& out) {
  const bool hex = !text.empty() && (text.front() | 0x20) == 'x';
  const unsigned digits = hex ? kDigit | kHexLetter : kDigit;
  const std::size_t begin = hex ? 1 : 0;
  std::size_t at = begin;
  std::uint32_t code = 0;
  for (; at < text.size() && is_of(text[at], digits); ++at) {
    code = code >= kBeyond ? kBeyond : code * (hex ? 16 : 10) + digit_value(text[at]);
  }
  if (at == begin) return 0;
  encode_utf8(allowed_code_point(code), [&out](char byte) { out.push_back(byte); });
  return at < text.size() && text[at] == ';' ? at + 1 : at;
}

/// Reads what stands behind "&"; the bytes it took, 0: no reference.
std::size_t decode_reference(std::string_view text, bool in_attribute, std::string& out) {
  if (text.starts_with('#')) {
    const auto taken = decode_number(text.substr(1), out);
    return taken == 0 ? 0 : taken + 1;
  }
  const auto found = find_named_reference(text);
  const auto size = found.name.size();
  if (size == 0) return 0;
  const bool goes_on = size < text.size() && is_of(text[size], kLetter | kDigit | kEquals);
  if (in_attribute && found.name.back() != ';' && goes_on) return 0;
  out.append(found.value);
  return size;
}

/// Decodes the one byte at `at` that is not itself; returns what follows.
const char* decode_one(const char* at, const char* end, References references, Nul nul,
                       std::string& out) {
  if (*at == '\r') {
    out.push_back('\n');
    return at + (end - at > 1 && at[1] == '\n' ? 2 : 1);
  }
  if (*at == '\0' && nul == Nul::replace) {
    out.append(kReplacement);
    return at + 1;
  }
  if (*at == '&' && references != References::none) {
    const std::string_view behind(at + 1, static_cast<std::size_t>(end - at - 1));
    const auto taken = decode_reference(behind, references == References::attribute, out);
    if (taken != 0) return at + 1 + taken;
  }
  out.push_back(*at);
  return at + 1;
}

}  // namespace

std::string_view decode_markup(std::string_view raw, References references, Nul nul,
                               std::string& scratch) {
  const char* const end = raw.data() + raw.size();
  const char* at = find_any<'&', '\r', '\0'>(raw.data(), end);
  if (at == end) return raw;
  scratch.assign(raw.data(), at);
  while (at != end) {
    at = decode_one(at, end, references, nul, scratch);
    const char* const next = find_any<'&', '\r', '\0'>(at, end);
    scratch.append(at, next);
    at = next;
  }
  return scratch;
}

}  // namespace masthead::page
