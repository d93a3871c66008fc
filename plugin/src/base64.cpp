#include "plugin/src/base64.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace masthead::plugin {
namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint32_t kNone = 0xFF;

constexpr std::array<std::uint8_t, 256> make_values() {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNone);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  return values;
}
constexpr std::array<std::uint8_t, 256> kValues = make_values();

std::uint32_t value_of(char c) { return kValues[static_cast<unsigned char>(c)]; }

/// The 24 bits of four digits; more where one of them is no digit.
std::uint32_t bits_of(const char* digits) {
  const std::uint32_t values[] = {value_of(digits[0]), value_of(digits[1]), value_of(digits[2]),
                                  value_of(digits[3])};
  const bool are_digits = (values[0] | values[1] | values[2] | values[3]) < kAlphabet.size();
  if (!are_digits) return UINT32_MAX;
  return values[0] << 18 | values[1] << 12 | values[2] << 6 | values[3];
}

}  // namespace

std::optional<std::string> decode_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  std::string bytes(text.size() / 4 * 3, '\0');
  if (text.empty()) return bytes;

  // The last group may end with padding, which stands for bits that are not taken.
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  std::array<char, 4> last{'A', 'A', 'A', 'A'};
  std::copy_n(text.end() - 4, 4 - padding, last.begin());
  char* to = bytes.data();
  std::uint32_t wrong = 0;
  for (std::size_t at = 0; at < text.size(); at += 4, to += 3) {
    const std::uint32_t bits = bits_of(at + 4 < text.size() ? text.data() + at : last.data());
    wrong |= bits;
    to[0] = static_cast<char>(bits >> 16 & 0xFF);
    to[1] = static_cast<char>(bits >> 8 & 0xFF);
    to[2] = static_cast<char>(bits & 0xFF);
  }
  if (wrong >> 24 != 0) return std::nullopt;
  bytes.resize(bytes.size() - padding);
  return bytes;
}

}  // namespace masthead::plugin
