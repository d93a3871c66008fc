#include "core/handle_letters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

#include "core/name_words.h"
#include "core/text.h"

namespace masthead {
namespace {

constexpr std::size_t kMostLetters = 48;

// The nesting is that of ICU's macro. NOLINTNEXTLINE(readability-function-size)
std::string bytes_of(std::int32_t c) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, c);
  return {bytes.data(), static_cast<std::size_t>(size)};
}

std::string lower_of(std::string_view text) {
  if (is_ascii(text)) return {lower_ascii(text.front())};
  std::size_t at = 0;
  return bytes_of(u_tolower(next_code_point(text, at)));
}

/// Where capitals divide.
class CamelCase {
 public:
  void add(bool upper, HandleLetters& letters) {
    const auto i = letters.plain.size();
    if (upper && small_before_) letters.divided[i] = true;
    if (!upper && capitals_ > 1) letters.divided[i - 1] = true;
    capitals_ = upper ? capitals_ + 1 : 0;
    small_before_ = !upper;
  }
  void interrupt() {
    small_before_ = false;
    capitals_ = 0;
  }

 private:
  bool small_before_ = false;
  std::size_t capitals_ = 0;
};

}  // namespace

HandleLetters split_handle(std::string_view text) {
  const auto composed = compose_text(text);
  std::string_view handle = composed;
  if (const auto host = handle.find('@', 1); host != std::string_view::npos) {
    handle = handle.substr(0, host);
  }
  HandleLetters letters;
  letters.divided.push_back(true);
  letters.numbered.push_back(false);
  CamelCase camel;
  bool is_plain = handle.find('%') == std::string_view::npos;
  for (std::size_t at = 0; at < handle.size() && is_plain;) {
    const auto start = at;
    const auto plain = plain_letters(handle, at, is_plain);
    if (plain.empty()) {
      letters.divided.back() = true;
      if (handle[start] >= '0' && handle[start] <= '9') letters.numbered.back() = true;
      camel.interrupt();
      continue;
    }
    const auto shown = handle.substr(start, at - start);
    const auto lower = lower_of(shown);
    camel.add(lower != shown, letters);
    for (std::size_t i = 0; i < plain.size(); ++i) {
      letters.plain += plain[i];
      letters.shown.push_back(i == 0 ? lower : std::string());
      letters.divided.push_back(false);
      letters.numbered.push_back(false);
    }
  }
  letters.divided.back() = true;
  if (!is_plain || letters.plain.size() > kMostLetters) return {};
  return letters;
}

std::string title_case(const HandleLetters& handle, std::size_t from, std::size_t to) {
  std::string word;
  for (std::size_t i = from; i < to; ++i) word += handle.shown[i];
  std::size_t at = 0;
  const auto upper = u_toupper(next_code_point(word, at));
  return word.replace(0, at, bytes_of(upper));
}

}  // namespace masthead
