#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace masthead::page {

/// The first of `kBytes` in [at, end), or `end`. Sixteen bytes at a time where the processor's
/// baseline has SSE2. Cost: O(bytes stepped over).
template <char... kBytes>
[[nodiscard]] inline const char* find_any(const char* at, const char* end) {
#if defined(__SSE2__)
  for (; end - at >= 16; at += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    __m128i found = _mm_setzero_si128();
    ((found = _mm_or_si128(found, _mm_cmpeq_epi8(block, _mm_set1_epi8(kBytes)))), ...);
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
    if (mask != 0) return at + __builtin_ctz(mask);
  }
#endif
  while (at != end && ((*at != kBytes) && ...)) ++at;
  return at;
}

/// A set of bytes. std::string_view::find_first_of() calls the C library at every byte.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }
  /// The first byte of the set at `at` or behind it, or the end of `text`.
  [[nodiscard]] constexpr std::size_t find_in(std::string_view text, std::size_t at) const {
    while (at < text.size() && !has(text[at])) ++at;
    return at;
  }
  /// The first byte that is not of the set.
  [[nodiscard]] constexpr std::size_t skip_in(std::string_view text, std::size_t at) const {
    while (at < text.size() && has(text[at])) ++at;
    return at;
  }

 private:
  bool has_[256] = {};
};

// What a byte can begin, be part of or end; see kByteClasses.
inline constexpr unsigned kSpace = 1;       ///< tab, LF, FF, CR, space
inline constexpr unsigned kTagEnd = 2;      ///< "/" and ">"
inline constexpr unsigned kEquals = 4;      ///< "="
inline constexpr unsigned kLetter = 8;      ///< ASCII letters
inline constexpr unsigned kDigit = 16;      ///< ASCII digits
inline constexpr unsigned kHexLetter = 32;  ///< a to f in both cases

struct ByteClasses {
  unsigned char of[256];
};

consteval ByteClasses make_byte_classes() {
  ByteClasses classes{};
  for (const char c : {'\t', '\n', '\f', '\r', ' '}) {
    classes.of[static_cast<unsigned char>(c)] = kSpace;
  }
  classes.of[static_cast<unsigned char>('/')] = kTagEnd;
  classes.of[static_cast<unsigned char>('>')] = kTagEnd;
  classes.of[static_cast<unsigned char>('=')] = kEquals;
  for (unsigned c = '0'; c <= '9'; ++c) classes.of[c] = kDigit;
  for (unsigned i = 0; i < 26; ++i) {
    const unsigned hex = i < 6 ? 1U : 0U;
    classes.of['a' + i] = classes.of['A' + i] =
        static_cast<unsigned char>(kLetter | hex * kHexLetter);
  }
  return classes;
}

inline constexpr ByteClasses kByteClasses = make_byte_classes();

/// True where `c` is of one of the classes in `mask`.
[[nodiscard]] inline bool is_of(char c, unsigned mask) {
  return (kByteClasses.of[static_cast<unsigned char>(c)] & mask) != 0;
}

}  // namespace masthead::page
