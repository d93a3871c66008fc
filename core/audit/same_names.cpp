#include "core/audit/same_names.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "core/names/compare.h"
#include "core/text.h"

namespace masthead::audit {
namespace {

/// Shorter names are in many others by chance.
constexpr std::size_t kShortestPart = 4;

bool holds(const std::string& a, const std::string& b) {
  const auto& longer = a.size() < b.size() ? b : a;
  const auto& shorter = a.size() < b.size() ? a : b;
  return shorter.size() >= kShortestPart && longer.find(shorter) != std::string::npos;
}

}  // namespace

std::string squeeze_name(std::string_view name) {
  const auto folded = fold_text(name);
  std::string squeezed;
  for (std::size_t at = 0; at < folded.size();) {
    const auto begin = at;
    const auto c = next_code_point(folded, at);
    if (c >= 0 && u_isalnum(c) != 0) squeezed.append(folded, begin, at - begin);
  }
  return squeezed;
}

bool is_known_name(std::string_view name) {
  constexpr std::size_t kMostWords = 4;
  const auto parsed = names::parse_name(name);
  const auto& words = parsed.words();
  return !words.empty() && words.size() <= kMostWords &&
         names::prior_bits_of(words.front().hash) > 0;
}

bool SameNames::agree(const StatedName& a, const StatedName& b) const {
  const auto one = squeeze_name(a.name);
  const auto other = squeeze_name(b.name);
  if (one.empty() || other.empty()) return false;
  if (one == other) return true;
  const bool organisation =
      a.kind == AuthorKind::organisation || b.kind == AuthorKind::organisation;
  if (organisation) return holds(one, other);
  const auto agreement =
      names::agree(names::parse_name(a.name), names::parse_name(b.name), frequencies_);
  return agreement.level != names::Level::conflicting && agreement.level != names::Level::different;
}

bool SameNames::has(const std::vector<const StatedName*>& names, const StatedName& name) const {
  return std::any_of(names.begin(), names.end(),
                     [&](const StatedName* other) { return agree(*other, name); });
}

}  // namespace masthead::audit
