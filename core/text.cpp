#include "core/text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <new>

namespace masthead {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::int32_t length_of(std::string_view text) { return static_cast<std::int32_t>(text.size()); }

void check_icu(UErrorCode status) {
  // The data ICU needs is linked in; out of memory is the only way these calls fail.
  if (U_FAILURE(status)) throw std::bad_alloc();
}

DecodedText utf16_to_utf8(std::string_view bytes, bool big_endian) {
  icu::UnicodeString units;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    units.append(static_cast<char16_t>(big_endian ? first << 8 | second : second << 8 | first));
  }
  DecodedText decoded;
  units.toUTF8String(decoded.text);  // lone surrogates become U+FFFD
  for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
    if (U_IS_SURROGATE(units.char32At(i))) ++decoded.repairs;
  }
  return decoded;
}

DecodedText decode_utf16(std::string_view bytes, bool big_endian) {
  auto decoded = utf16_to_utf8(bytes, big_endian);
  if (bytes.size() % 2 != 0) {
    decoded.text += kReplacement;
    ++decoded.repairs;
  }
  return decoded;
}

template <class Convert>
std::string through_icu(std::string_view text, Convert convert) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  convert(icu::StringPiece(text.data(), length_of(text)), sink, status);
  check_icu(status);
  return out;
}

bool is_space(std::int32_t c) { return c >= 0 && (u_isUWhiteSpace(c) != 0 || c == 0xFEFF); }

}  // namespace

bool is_ascii(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
  std::uint64_t seen = 0;
  std::uint64_t word = 0;
  if (text.size() < sizeof word) {
    for (const char c : text) seen |= static_cast<unsigned char>(c);
    return (seen & kHighBits) == 0;
  }
  for (std::size_t i = 0; i + sizeof word < text.size(); i += sizeof word) {
    std::memcpy(&word, text.data() + i, sizeof word);
    seen |= word;
  }
  std::memcpy(&word, text.data() + text.size() - sizeof word, sizeof word);  // may overlap
  return ((seen | word) & kHighBits) == 0;
}

// The nesting is that of ICU's macros. NOLINTNEXTLINE(readability-function-size)
std::int32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

// NOLINTNEXTLINE(readability-function-size)
std::int32_t previous_code_point(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto i = static_cast<std::int32_t>(at);
  UChar32 c = 0;
  U8_PREV(bytes, 0, i, c);
  at = static_cast<std::size_t>(i);
  return c;
}

bool is_utf8(std::string_view text) {
  if (is_ascii(text)) return true;
  for (std::size_t at = 0; at < text.size();) {
    if (next_code_point(text, at) < 0) return false;
  }
  return true;
}

DecodedText decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes.substr(2), true);
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());

  DecodedText decoded;
  if (is_utf8(bytes)) {
    decoded.text = bytes;
    return decoded;
  }
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t start = at;
    if (next_code_point(bytes, at) < 0) {
      decoded.text += kReplacement;
      ++decoded.repairs;
    } else {
      decoded.text.append(bytes, start, at - start);
    }
  }
  return decoded;
}

std::string fold_text(std::string_view text) {
  if (is_ascii(text)) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower_ascii);
    return out;
  }
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
  check_icu(status);
  return through_icu(text, [form](auto piece, auto& sink, auto& error) {
    form->normalizeUTF8(0, piece, sink, nullptr, error);
  });
}

std::string compose_text(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFCInstance(status);
  check_icu(status);
  return through_icu(text, [form](auto piece, auto& sink, auto& error) {
    form->normalizeUTF8(0, piece, sink, nullptr, error);
  });
}

bool is_composed(std::string_view text) {
  if (is_ascii(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFCInstance(status);
  check_icu(status);
  const bool composed =
      form->isNormalizedUTF8(icu::StringPiece(text.data(), length_of(text)), status) != 0;
  check_icu(status);
  return composed;
}

std::string_view trim_text(std::string_view text) {
  std::size_t from = 0;
  for (std::size_t next = 0; from < text.size(); from = next) {
    if (!is_space(next_code_point(text, next))) break;
  }
  std::size_t to = text.size();
  for (std::size_t previous = to; to > from; to = previous) {
    if (!is_space(previous_code_point(text, previous))) break;
  }
  return text.substr(from, to - from);
}

}  // namespace masthead
