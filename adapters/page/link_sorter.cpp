#include "adapters/page/link_sorter.h"

#include <utility>

#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::string_view kX = "x";

/// The platform a bare handle of a rule is on.
std::string_view platform_of(std::string_view rule) {
  return rule == "meta-fediverse-creator" ? std::string_view{} : kX;
}

std::string_view without_scheme(std::string_view url) {
  const auto at = url.find("://");
  if (at != std::string_view::npos) url.remove_prefix(at + 3);
  return url.starts_with("//") ? url.substr(2) : url;
}

std::string_view host_of(std::string_view url) {
  url = without_scheme(url);
  url = url.substr(0, url.find_first_of("/?#"));
  return url.starts_with("www.") ? url.substr(4) : url;
}

/// The path without the slash at its end; "" for a host's home.
std::string_view path_of(std::string_view url) {
  url = without_scheme(url);
  const auto slash = url.find('/');
  if (slash == std::string_view::npos) return {};
  url = url.substr(slash, url.find_first_of("?#") - slash);
  while (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

std::vector<DroppedPart> dropped_of(const links::Reading& reading) {
  std::vector<DroppedPart> parts;
  for (const auto& part : reading.dropped) {
    parts.push_back({std::string(part.text), std::string(links::name_of(part.why))});
  }
  return parts;
}

/// The hosts are one or one is below the other: "planet.example", "people.planet.example".
bool same_site(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  if (equal_ignoring_case(a, b)) return true;
  const auto& longer = a.size() > b.size() ? a : b;
  const auto& other = a.size() > b.size() ? b : a;
  const auto rest = longer.size() - other.size();
  return rest > 0 && longer[rest - 1] == '.' && equal_ignoring_case(longer.substr(rest), other);
}

}  // namespace

LinkSorter::LinkSorter(links::LinkReader& reader, const OutletNames& outlet,
                       std::string_view page_url)
    : reader_(reader), outlet_(outlet), page_url_(page_url) {}

std::optional<links::Reading> LinkSorter::read(const Observation& link) {
  const auto hint = link.field == Field::handle ? platform_of(link.rule) : std::string_view{};
  auto reading = reader_.read(link.value, hint);
  if (!reading) return std::nullopt;  // too long or no link: kept as it stands
  return *reading;
}

SortedLink LinkSorter::learn_outlets(const Observation& link) {
  SortedLink sorted;
  sorted.owner = SortedLink::Owner::outlet;
  sorted.field = link.field;
  const auto reading = read(link);
  if (!reading || !links::is_account(reading->kind)) return sorted;
  sorted.field = Field::account;
  sorted.account = links::to_account(*reading, link.value);
  sorted.dropped = dropped_of(*reading);
  outlets_.insert(sorted.account->key);
  return sorted;
}

SortedLink LinkSorter::sort_page(std::string_view url, Field field) const {
  using Owner = SortedLink::Owner;
  if (!same_site(host_of(url), host_of(page_url_))) return {Owner::author, field, {}, {}, {}};
  const auto path = path_of(url);
  // Some outlets give every author the address of their home.
  if (path.empty() && field == Field::website) return {Owner::outlet, field, {}, "home", {}};
  if (path.empty()) return {Owner::outlet, Field::website, {}, "home", {}};
  if (path == path_of(page_url_)) return {Owner::article, Field::website, {}, "article", {}};
  return {Owner::author, Field::url, {}, {}, {}};
}

SortedLink LinkSorter::sort(const Observation& link, const NameKey& author, bool organisation) {
  using Owner = SortedLink::Owner;
  const auto reading = read(link);
  if (!reading) return {Owner::author, link.field, {}, {}, {}};
  if (!links::is_account(reading->kind)) {
    if (link.field == Field::handle) return {Owner::author, Field::handle, {}, {}, {}};
    if (reading->platform == nullptr) return sort_page(link.value, link.field);
    // A platform's page of the author that names no handle: "/profile/580-jane-doe".
    if (reading->kind == links::Kind::other && is_made_of(link.value, author)) {
      return {Owner::author, link.field, {}, {}, {}};
    }
    return {Owner::article, Field::website, {}, links::name_of(reading->kind), {}};
  }
  SortedLink sorted{Owner::author,
                    Field::account,
                    links::to_account(*reading, link.value),
                    {},
                    dropped_of(*reading)};
  if (sorted.account->platform == "email") return {Owner::author, Field::email, {}, {}, {}};
  if (organisation) return sorted;
  const bool own = resembles(sorted.account->handle, author);
  const bool outlets = outlets_.count(sorted.account->key) > 0 || sorted.account->organisation ||
                       outlet_.resembles(sorted.account->handle);
  if (outlets && !own) {
    sorted.owner = Owner::outlet;
    sorted.why = "outlet";
  }
  return sorted;
}

}  // namespace masthead::page
