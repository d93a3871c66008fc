#include "adapters/text/page.h"

#include <algorithm>

#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::string_view kLineEnds = "\r\n";

}  // namespace

Page::Page(std::string_view text) : text_(text) {
  const std::string_view all = text_;
  std::uint32_t block = 0;
  bool blank_before = false;
  for (std::size_t from = 0; from < all.size() && !is_cut_;) {
    const auto end = std::min(all.find_first_of(kLineEnds, from), all.size());
    const auto line = trim_text(all.substr(from, end - from));
    from = end + (all.substr(end).starts_with("\r\n") ? 2 : 1);
    if (line.empty()) {
      blank_before = true;
      continue;
    }
    if (blank_before && !lines_.empty()) ++block;
    blank_before = false;
    lines_.push_back({static_cast<std::uint32_t>(offset_of(line)),
                      static_cast<std::uint32_t>(line.size()), block});
    is_cut_ = lines_.size() == kMostLines && from < all.size();
  }
  kinds_.assign(lines_.size(), LineKind::plain);
}

Page::Page(const Page& whole, const std::vector<std::size_t>& lines) : text_(whole.text_) {
  lines_.reserve(lines.size());
  for (const auto line : lines) lines_.push_back(whole.lines_[line]);
  kinds_.assign(lines_.size(), LineKind::plain);
}

std::string_view Page::line(std::size_t i) const {
  return text_.substr(lines_[i].offset, lines_[i].size);
}

std::size_t Page::line_number(std::string_view part) const {
  const auto before = text_.substr(0, offset_of(part));
  std::size_t number = 1;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool pair = before[i] == '\r' && text_[i + 1] == '\n';
    if (before[i] == '\n' || (before[i] == '\r' && !pair)) ++number;
  }
  return number;
}

std::string_view Page::span(std::string_view first, std::string_view last) const {
  const auto from = offset_of(first);
  return text_.substr(from, offset_of(last) + last.size() - from);
}

}  // namespace masthead::text
