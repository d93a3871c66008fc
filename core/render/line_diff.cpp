#include "core/render/line_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace masthead::render {
namespace {

constexpr std::size_t kAround = 3;
constexpr std::size_t kMostCompared = 4'000'000;  // pairs of lines

/// One line of either list: ' ' of both, '-' of the first, '+' of the second.
struct Edit {
  char sign = ' ';
  const std::string* line = nullptr;
  std::size_t before = 0;  ///< lines of the first list in front of it
  std::size_t after = 0;   ///< of the second
};

/// How many lines the rests of both lists have in common, from each place.
class Common {
 public:
  Common(std::span<const std::string> before, std::span<const std::string> after)
      : width_(after.size() + 1) {
    if (before.size() * after.size() > kMostCompared) return;
    lengths_.resize((before.size() + 1) * width_);
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        at(i, j) =
            before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }

  /// False: they are too long to say.
  [[nodiscard]] bool is_known() const { return !lengths_.empty(); }
  std::uint32_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> lengths_;
};

std::vector<Edit> edits_of(std::span<const std::string> before,
                           std::span<const std::string> after) {
  Common common(before, after);
  std::vector<Edit> edits;
  for (std::size_t i = 0, j = 0; i < before.size() || j < after.size();) {
    const bool has_both = i < before.size() && j < after.size();
    const bool is_both = has_both && before[i] == after[j];
    const bool is_first = has_both
                              ? !common.is_known() || common.at(i + 1, j) >= common.at(i, j + 1)
                              : j == after.size();
    if (is_both) {
      edits.push_back({' ', &before[i], i, j});
    } else if (is_first) {
      edits.push_back({'-', &before[i], i, j});
    } else {
      edits.push_back({'+', &after[j], i, j});
    }
    i += edits.back().sign != '+' ? 1 : 0;
    j += edits.back().sign != '-' ? 1 : 0;
  }
  return edits;
}

bool is_change(const Edit& edit) { return edit.sign != ' '; }

std::string range_of(std::size_t first, std::size_t count) {
  // A range of no lines is named by the line in front of it.
  return count == 1 ? std::to_string(first + 1)
                    : fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

void append_hunk(std::span<const Edit> hunk, std::string& out) {
  const auto is_before = [](const Edit& edit) { return edit.sign != '+'; };
  const auto is_after = [](const Edit& edit) { return edit.sign != '-'; };
  const auto before = static_cast<std::size_t>(std::count_if(hunk.begin(), hunk.end(), is_before));
  const auto after = static_cast<std::size_t>(std::count_if(hunk.begin(), hunk.end(), is_after));
  out += fmt::format("@@ -{} +{} @@\n", range_of(hunk.front().before, before),
                     range_of(hunk.front().after, after));
  for (const auto& edit : hunk) out += fmt::format("{}{}\n", edit.sign, *edit.line);
}

/// Where the hunk that begins with the change at `first` ends: behind the last change that is near
/// to another, and what stands around it.
std::size_t end_of_hunk(const std::vector<Edit>& edits, std::size_t first) {
  std::size_t end = first;
  for (std::size_t i = first; i < edits.size() && i <= end + 2 * kAround + 1; ++i) {
    if (is_change(edits[i])) end = i;
  }
  return std::min(end + kAround + 1, edits.size());
}

}  // namespace

std::string unified_diff(std::span<const std::string> before, std::span<const std::string> after,
                         std::string_view before_name, std::string_view after_name) {
  const auto edits = edits_of(before, after);
  std::string out;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    if (!is_change(edits[i])) continue;
    if (out.empty()) out = fmt::format("--- {}\n+++ {}\n", before_name, after_name);
    const std::size_t from = i - std::min(i, kAround);
    const std::size_t end = end_of_hunk(edits, i);
    append_hunk(std::span(edits).subspan(from, end - from), out);
    i = end - 1;
  }
  return out;
}

}  // namespace masthead::render
