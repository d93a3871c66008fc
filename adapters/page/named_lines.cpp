#include "adapters/page/named_lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "adapters/byline/shape.h"

namespace masthead::page {
namespace {

using enum Evidence;

constexpr std::size_t kShortestName = 3;
constexpr std::size_t kLongestHint = 160;
constexpr std::size_t kLongestFront = 60;

/// The names that markup gives for the article are left out: what a page shows is weighed without.
bool is_hint(const AuthorClaim& claim) {
  if (claim.rule == "link-to-author") return false;
  const auto* name = find_first(claim.observations, Field::name);
  return !claim.of_article || name == nullptr || byline::looks_like_account(name->value);
}

bool is_name_or_link(Field field) {
  return field == Field::name || field == Field::url || field == Field::website ||
         field == Field::handle || field == Field::email;
}

/// The names and accounts of hints, squeezed, with a bar before each.
std::string read_hints(const PageClaims& claims) {
  constexpr std::size_t kMostHints = 200;
  std::size_t count = 0;
  std::string hints;
  for (const auto& claim : claims.authors) {
    if (!is_hint(claim)) continue;
    for (const auto& o : claim.observations) {
      if (!is_name_or_link(o.field) || o.value.size() > kLongestHint) continue;
      if (++count > kMostHints) return hints;
      hints += '|';
      hints += byline::squeeze(o.value);
    }
  }
  return hints;
}

/// What a long line begins with, up to a comma or full stop; cut between two code points.
std::string front_of(std::string_view line) {
  std::size_t end = std::min(line.find_first_of(",."), std::min(line.size(), kLongestFront));
  while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  return byline::squeeze(line.substr(0, end));
}

}  // namespace

NamedLines::NamedLines(const PageClaims& claims, const Layout& layout)
    : claims_(claims), hints_(read_hints(claims)) {
  // A biography stands behind the article, or in a box before it.
  constexpr std::size_t kMostFronts = 100;
  const auto from = layout.has_headline() ? layout.headline : 0;
  for (auto i = from; i < claims.lines.size() && fronts_.size() < kMostFronts; ++i) {
    if (is_long(claims.lines[i])) fronts_.push_back(front_of(claims.lines[i].text));
  }
}

void NamedLines::say_names(VisibleByline& byline) const {
  for (const auto& name : byline.names) {
    const auto squeezed = byline::squeeze(name);
    if (squeezed.size() < kShortestName) continue;
    if (hints_.find(squeezed) != std::string::npos) byline.set(hinted, true);
    const bool tells = std::any_of(fronts_.begin(), fronts_.end(), [&](const std::string& front) {
      return front.starts_with(squeezed);
    });
    if (tells) byline.set(bio, true);
  }
}

void NamedLines::say(std::vector<VisibleByline>& bylines) const {
  std::map<std::uint32_t, std::size_t> forms;
  std::map<std::string, std::size_t> names;
  for (const auto& byline : bylines) {
    ++forms[claims_.lines[byline.line].form];
    const std::set<std::string> once(byline.names.begin(), byline.names.end());
    for (const auto& name : once) ++names[byline::squeeze(name)];
  }
  std::set<std::uint32_t> seen;
  for (auto& byline : bylines) {
    const auto form = claims_.lines[byline.line].form;
    byline.of(repeated) = std::log2(static_cast<float>(forms[form]));
    byline.set(first_of_form, seen.insert(form).second);
    byline.set(named_again,
               std::any_of(byline.names.begin(), byline.names.end(),
                           [&](const auto& n) { return names[byline::squeeze(n)] > 1; }));
    say_names(byline);
  }
}

}  // namespace masthead::page
