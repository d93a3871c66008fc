#include "adapters/page/layout.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/text.h"

namespace masthead::page {
namespace {

std::size_t find_headline(const PageClaims& claims) {
  constexpr std::size_t kShortest = 12;  // what is shorter is an outlet's name as often
  std::vector<std::string> known;
  for (const auto& o : claims.article) {
    if (o.field == Field::headline) known.push_back(fold_text(o.value));
  }
  std::size_t first = Layout::kNone;
  for (std::size_t i = 0; i < claims.lines.size(); ++i) {
    const auto& line = claims.lines[i];
    if ((line.place & (kInHeadline | kInHeading)) == 0) continue;
    if (first == Layout::kNone && (line.place & kInHeadline) != 0) first = i;
    if (line.text.size() < kShortest) continue;
    const auto folded = fold_text(line.text);
    const bool equal = std::any_of(known.begin(), known.end(), [&](const std::string& headline) {
      return headline.find(folded) != std::string::npos ||
             (headline.size() >= kShortest && folded.find(headline) != std::string::npos);
    });
    if (equal) return i;
  }
  return first;
}

}  // namespace

bool is_long(const TextLine& line) {
  constexpr std::size_t kLong = 160;
  return line.size >= kLong &&
         (line.place & (kInAside | kInNavigation | kInFooter | kInFigure)) == 0;
}

Layout find_layout(const PageClaims& claims) {
  constexpr std::size_t kMostBetween = 40;  // short lines in a row inside an article
  Layout layout;
  layout.headline = find_headline(claims);
  const auto from = layout.has_headline() ? layout.headline + 1 : 0;
  for (auto i = from; i < claims.lines.size(); ++i) {
    if (layout.has_body() && i - layout.body_end > kMostBetween) break;
    if (!is_long(claims.lines[i])) continue;
    if (!layout.has_body()) layout.body = i;
    layout.body_end = i;
  }
  return layout;
}

}  // namespace masthead::page
