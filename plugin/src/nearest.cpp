#include "plugin/src/nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include "core/text.h"

namespace masthead::plugin {
namespace {

constexpr std::size_t kLongest = 64;

using Row = std::array<std::size_t, kLongest + 1>;

/// The optimal string alignment distance, three rows at a time.
std::size_t distance(std::string_view a, std::string_view b) {
  Row before_last{};
  Row last{};
  Row row{};
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = a[i - 1] == b[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

/// The first bytes of `word`, not cut within a character.
std::string_view clip(std::string_view word) {
  if (word.size() <= kLongest) return word;
  std::size_t end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) --end;
  return word.substr(0, end);
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  assert(!known.empty());
  const std::string_view head = word.substr(0, kLongest);
  return *std::min_element(
      known.begin(), known.end(), [head](std::string_view a, std::string_view b) {
        return distance(head, a.substr(0, kLongest)) < distance(head, b.substr(0, kLongest));
      });
}

std::string quoted(std::string_view word) {
  const std::string_view head = clip(word);
  return fmt::format("\"{}{}\"", decode_text(head).text, head.size() < word.size() ? "..." : "");
}

std::string unknown_name(std::string_view what, std::string_view word,
                         std::span<const std::string_view> known) {
  return fmt::format("unknown {} {}: did you mean \"{}\"?", what, quoted(word),
                     nearest(word, known));
}

}  // namespace masthead::plugin
