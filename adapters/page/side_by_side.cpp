#include "adapters/page/side_by_side.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "core/text.h"

namespace masthead::page {
namespace {

bool is_number(std::string_view step) {
  return !step.empty() &&
         std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "/0/author/3/name" as the place of its list, "/0/author"; empty where the name stands in none.
std::string_view list_of(std::string_view pointer) {
  constexpr std::string_view kName = "name";
  if (pointer.ends_with(kName)) pointer = pointer.substr(0, pointer.rfind('/'));
  const auto last = pointer.rfind('/');
  if (last == std::string_view::npos) return {};
  // Before the first step, the number of the block, stands nothing that lists.
  return is_number(pointer.substr(last + 1)) ? pointer.substr(0, last) : std::string_view{};
}

bool share_list(const Observation& a, const Observation& b) {
  if (a.locator.kind != Locator::Kind::jsonptr || b.locator.kind != Locator::Kind::jsonptr) {
    return false;
  }
  const auto list = list_of(a.locator.value);
  return !list.empty() && list == list_of(b.locator.value);
}

/// A link without its scheme, its query and a slash at its end.
std::string_view bare_link(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

std::string_view host_of(std::string_view bare) { return bare.substr(0, bare.find('/')); }

/// How the links of two claims stand to each other.
class Links {
 public:
  explicit Links(const PageClaims& claims) : claims_(claims) {}

  /// Both have a link on one host, and none in common.
  [[nodiscard]] bool differ(const AuthorClaim& a, const AuthorClaim& b) const {
    bool apart = false;
    for (const auto& one : a.observations) {
      if (!is_own(one)) continue;
      for (const auto& other : b.observations) {
        if (!is_own(other)) continue;
        const auto left = bare_link(one.value);
        const auto right = bare_link(other.value);
        if (equal_ignoring_case(left, right)) return false;
        apart = apart || equal_ignoring_case(host_of(left), host_of(right));
      }
    }
    return apart;
  }

 private:
  [[nodiscard]] bool is_own(const Observation& o) const {
    if (o.field != Field::url && o.field != Field::website) return false;
    return std::none_of(claims_.outlet_links.begin(), claims_.outlet_links.end(),
                        [&o](const Observation& link) { return link.value == o.value; });
  }

  const PageClaims& claims_;
};

bool is_name(const NamePart& part) {
  return part.name.set_aside.empty() && part.name.kind == AuthorKind::person;
}

}  // namespace

SideBySide::SideBySide(const PageClaims& claims, const std::vector<NamePart>& parts) {
  const Links links(claims);
  const auto listed = [&](const NamePart& a, const NamePart& b) {
    if (a.claim == b.claim) return a.observation == b.observation;
    const auto& one = claims.authors[a.claim];
    const auto& other = claims.authors[b.claim];
    if (one.rule != other.rule || one.of_article != other.of_article) return false;
    return share_list(one.observations[a.observation], other.observations[b.observation]) ||
           (a.alone && b.alone && links.differ(one, other));
  };
  for (auto a = parts.begin(); a != parts.end(); ++a) {
    if (!is_name(*a)) continue;
    for (auto b = std::next(a); b != parts.end(); ++b) {
      if (!is_name(*b) || a->key.squeezed == b->key.squeezed) continue;
      if (!same_name(a->key, b->key) || !listed(*a, *b)) continue;
      pairs_.push_back(std::minmax(a->key.squeezed, b->key.squeezed));
    }
  }
  std::sort(pairs_.begin(), pairs_.end());
}

bool SideBySide::are_two(const NameKey& a, const NameKey& b) const {
  if (pairs_.empty()) return false;
  const std::pair<std::string, std::string> both = std::minmax(a.squeezed, b.squeezed);
  return std::binary_search(pairs_.begin(), pairs_.end(), both);
}

}  // namespace masthead::page
