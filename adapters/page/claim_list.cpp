#include "adapters/page/claim_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "adapters/page/value.h"

namespace masthead::page {
namespace {

constexpr std::size_t kMostWarnings = 100;
constexpr std::size_t kMostArticleClaims = 1000;

bool is_link(Field field) {
  return field == Field::url || field == Field::website || field == Field::image;
}

bool names_somebody(const AuthorClaim& claim) {
  return std::any_of(claim.observations.begin(), claim.observations.end(),
                     [](const Observation& o) {
                       return o.field == Field::name || o.field == Field::url ||
                              o.field == Field::website || o.field == Field::handle;
                     });
}

std::size_t combine(std::size_t seed, std::size_t hash) {
  return seed ^ (hash + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U));
}

std::size_t hash_of(const AuthorClaim& claim) {
  const std::hash<std::string_view> hash;
  std::size_t seed = combine(hash(claim.rule), static_cast<std::size_t>(claim.role));
  seed = combine(seed, claim.of_article ? 1 : 2);
  if (claim.declared) seed = combine(seed, 3 + static_cast<std::size_t>(*claim.declared));
  for (const auto& o : claim.observations) {
    seed = combine(combine(seed, static_cast<std::size_t>(o.field)), hash(o.value));
  }
  return seed;
}

/// Resolves the links among `observations` and leaves out what is none.
void resolve_links(std::vector<Observation>& observations, std::string_view base) {
  for (auto& o : observations) {
    if (is_link(o.field)) o.value = resolve_url(o.value, base);
  }
  std::erase_if(observations, [](const Observation& o) { return o.value.empty(); });
}

}  // namespace

Locator byte_place(std::size_t offset) {
  return {Locator::Kind::byte, fmt::format_int(offset).str()};
}

Observation observe(Field field, std::string value, std::string_view original, Source source,
                    std::string_view rule, Locator place) {
  Observation observation;
  observation.field = field;
  observation.value = std::move(value);
  observation.original = cut_text(original);
  observation.source = source;
  observation.rule = rule;
  observation.locator = std::move(place);
  return observation;
}

bool ClaimList::has_room(Source source, bool of_article) {
  const bool room =
      counts_[static_cast<std::size_t>(source)][of_article ? 1 : 0] <= limits_.authors;
  too_many_authors_ = too_many_authors_ || !room;
  return room;
}

void ClaimList::add(AuthorClaim claim) {
  std::erase_if(claim.observations, [](const Observation& o) { return o.value.empty(); });
  if (!claim.dangling.empty()) {
    add_fault({MarkupFault::Kind::dangling_id,
               claim.rule,
               claim.node,
               {Locator::Kind::jsonptr, claim.dangling}});
  }
  if (!names_somebody(claim)) return;
  const std::size_t hash = hash_of(claim);
  const auto at = std::lower_bound(seen_.begin(), seen_.end(), hash);
  if (at != seen_.end() && *at == hash) {
    const auto& first = claim.observations.front();
    if (!claim.of_article) return;
    return add_fault({MarkupFault::Kind::repeated, claim.rule, first.value, first.locator});
  }
  if (!has_room(claim.source, claim.of_article)) return;
  seen_.insert(at, hash);
  ++counts_[static_cast<std::size_t>(claim.source)][claim.of_article ? 1 : 0];
  std::erase_if(claim.observations, [this](const Observation& o) {
    return is_link(o.field) && ++links_ > limits_.links;
  });
  too_many_links_ = too_many_links_ || links_ > limits_.links;
  claims_.authors.push_back(std::move(claim));
}

void ClaimList::add_article(Observation observation, std::uint8_t doubt) {
  if (observation.value.empty() || article_.size() >= kMostArticleClaims) return;
  article_.push_back({std::move(observation), doubt});
}

void ClaimList::add_outlet_link(Observation observation) {
  if (observation.value.empty()) return;
  const auto& links = claims_.outlet_links;
  const bool known = std::any_of(links.begin(), links.end(), [&observation](const Observation& o) {
    return o.field == observation.field && o.value == observation.value;
  });
  if (known) return;
  if (links.size() >= kMostArticleClaims || ++links_ > limits_.links) {
    too_many_links_ = true;
    return;
  }
  claims_.outlet_links.push_back(std::move(observation));
}

void ClaimList::warn(std::string words) {
  if (claims_.warnings.size() < kMostWarnings) claims_.warnings.push_back(std::move(words));
}

void ClaimList::add_fault(MarkupFault fault) {
  if (claims_.faults.size() < kMostWarnings) claims_.faults.push_back(std::move(fault));
}

bool ClaimList::has_claim_below(std::string_view pointer) const {
  return std::any_of(claims_.authors.begin(), claims_.authors.end(), [pointer](const auto& claim) {
    const std::string_view place = claim.observations.front().locator.value;
    return claim.source == Source::jsonld && place.starts_with(pointer) &&
           place.substr(pointer.size()).starts_with('/');
  });
}

PageClaims ClaimList::take(std::string_view base) {
  std::stable_sort(article_.begin(), article_.end(),
                   [](const Doubted& a, const Doubted& b) { return a.doubt < b.doubt; });
  for (auto& [observation, doubt] : article_) claims_.article.push_back(std::move(observation));
  resolve_links(claims_.article, base);
  resolve_links(claims_.outlet_links, base);
  for (auto& claim : claims_.authors) resolve_links(claim.observations, base);
  for (auto& link : claims_.author_page.links) link.url = resolve_url(link.url, base);
  for (auto& link : claims_.boxes.links) link.url = resolve_url(link.url, base);
  std::erase_if(claims_.authors, [](const AuthorClaim& claim) { return !names_somebody(claim); });
  if (too_many_authors_) {
    warn(fmt::format("more than {} authors of one kind of markup: the rest was left out",
                     limits_.authors));
  }
  if (too_many_links_) {
    warn(fmt::format("more than {} links: the rest was left out", limits_.links));
  }
  return std::move(claims_);
}

}  // namespace masthead::page
