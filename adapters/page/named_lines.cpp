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

}  // namespace

NamedLines::NamedLines(const PageClaims& claims, const Layout& layout) : claims_(claims) {
  constexpr std::size_t kMostHints = 200;
  std::size_t hints = 0;
  for (const auto& claim : claims.authors) {
    if (!is_hint(claim)) continue;
    for (const auto& o : claim.observations) {
      if (!is_name_or_link(o.field) || o.value.size() > kLongestHint || ++hints > kMostHints) {
        continue;
      }
      hints_ += '|';
      hints_ += byline::squeeze(o.value);
    }
  }
  // A biography stands behind the article, or in a box before it.
  constexpr std::size_t kMostFronts = 100;
  constexpr std::size_t kLongestFront = 60;
  const auto from = layout.has_headline() ? layout.headline : 0;
  for (auto i = from; i < claims.lines.size() && fronts_.size() < kMostFronts; ++i) {
    const auto& line = claims.lines[i];
    if (!is_long(line)) continue;
    const auto front = std::string_view(line.text).substr(0, kLongestFront);
    fronts_.push_back(byline::squeeze(front.substr(0, front.find_first_of(",."))));
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
