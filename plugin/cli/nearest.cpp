#include "plugin/cli/nearest.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace masthead::cli {
namespace {

// Optimal string alignment over three rows.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> older(b.size() + 1);
  std::vector<std::size_t> old(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) old[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({old[j] + 1, row[j - 1] + 1, old[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], older[j - 2] + 1);
    }
    older.swap(old);
    old.swap(row);
  }
  return old[b.size()];
}

}  // namespace

std::string_view nearest(std::string_view text, std::span<const std::string_view> known) {
  constexpr std::size_t kLongest = 64;
  const std::string_view head = text.substr(0, kLongest);
  std::size_t best = std::numeric_limits<std::size_t>::max();
  std::string_view found;
  for (const std::string_view word : known) {
    const std::size_t now = distance(head, word);
    if (now >= best) continue;
    best = now;
    found = word;
  }
  return found;
}

}  // namespace masthead::cli
