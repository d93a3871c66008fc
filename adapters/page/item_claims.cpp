#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/identity.h"
#include "adapters/page/items.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Longer text is no name but the box it stands in.
constexpr std::size_t kLongestName = 400;

std::optional<int> rank_of(const Item& item) {
  const bool top = item.owner == 0 || item.as == Prop::main_entity || !item.as;
  if (!top || item.aside) return std::nullopt;
  switch (item.type) {
    case LdType::article:
      return 0;
    case LdType::work:
      return 1;
    case LdType::web_page:
      return 2;
    default:
      return std::nullopt;
  }
}

bool is_authorship(Prop prop) { return prop == Prop::author || prop == Prop::creator; }

std::optional<Field> field_of(Prop prop) {
  switch (prop) {
    case Prop::url:
      return Field::url;
    case Prop::same_as:
      return Field::website;
    case Prop::job_title:
      return Field::job_title;
    case Prop::works_for:
      return Field::employer;
    case Prop::description:
      return Field::bio;
    case Prop::image:
      return Field::image;
    case Prop::email:
      return Field::email;
    default:
      return std::nullopt;
  }
}

std::optional<Field> article_field_of(Prop prop) {
  switch (prop) {
    case Prop::headline:
    case Prop::name:
      return Field::headline;
    case Prop::url:
      return Field::url;
    case Prop::published:
      return Field::published;
    case Prop::modified:
      return Field::modified;
    case Prop::section:
      return Field::section;
    case Prop::language:
      return Field::language;
    case Prop::description:
      return Field::summary;
    default:
      return std::nullopt;
  }
}

class ItemClaims {
 public:
  ItemClaims(const ItemList& list, const ItemRules& rules, PageScan& page)
      : items_(list.items()), rules_(rules), claims_(page.claims()), identity_(page.identity()) {}

  void run();

 private:
  [[nodiscard]] std::string headline_of(const Item& item) const;
  [[nodiscard]] bool is_page(const Item& item) const;
  [[nodiscard]] std::vector<std::uint32_t> find_article() const;
  [[nodiscard]] const Item* item_of(const ItemProperty& property) const;
  [[nodiscard]] Observation observation(Field field, std::string value, std::string_view original,
                                        std::string_view rule, std::size_t offset) const;
  void people(const Item& item, bool of_article, bool loose);
  void person(const ItemProperty& property, AuthorClaim claim);
  [[nodiscard]] std::string words_of(const ItemProperty& p, Field field, bool link) const;
  void describe(const Item& item, AuthorClaim& claim);
  void add_name(const Item& item, AuthorClaim& claim);
  void add_implied_url(const Item& item, AuthorClaim& claim) const;
  void publisher(const ItemProperty& property);
  void article(const Item& item);

  const std::vector<Item>& items_;
  const ItemRules& rules_;
  ClaimList& claims_;
  const PageIdentity identity_;
  using IdRow = std::pair<std::string_view, std::uint32_t>;
  std::vector<IdRow> ids_;  ///< sorted
  std::vector<bool> used_;  ///< items that were somebody's author
};

Observation ItemClaims::observation(Field field, std::string value, std::string_view original,
                                    std::string_view rule, std::size_t offset) const {
  return observe(field, std::move(value), original, rules_.source, rule, byte_place(offset));
}

std::string ItemClaims::headline_of(const Item& item) const {
  for (const Prop prop : {Prop::headline, Prop::name}) {
    for (const auto& p : item.properties) {
      if (p.prop == prop && !p.text.empty()) return fold_text(p.text);
    }
  }
  return {};
}

bool ItemClaims::is_page(const Item& item) const {
  const bool address =
      std::any_of(item.properties.begin(), item.properties.end(), [this](const ItemProperty& p) {
        return p.prop == Prop::url &&
               identity_.has_address(page_key(p.url.empty() ? p.text : p.url));
      });
  return address || identity_.has_address(page_key(item.id)) ||
         identity_.has_headline(headline_of(item));
}

std::vector<std::uint32_t> ItemClaims::find_article() const {
  std::vector<ArticleCandidate> candidates;
  for (std::uint32_t i = 1; i < items_.size(); ++i) {
    const auto rank = rank_of(items_[i]);
    if (!rank) continue;
    const auto& properties = items_[i].properties;
    const bool named = std::any_of(properties.begin(), properties.end(),
                                   [](const auto& p) { return is_authorship(p.prop) && !p.aside; });
    candidates.push_back({i, *rank, is_page(items_[i]), named, headline_of(items_[i])});
  }
  return choose_article(candidates);
}

/// The item that is the value, or the one whose id the value is.
const Item* ItemClaims::item_of(const ItemProperty& property) const {
  if (property.item != kNoItem) return &items_[property.item];
  if (property.url.empty()) return nullptr;
  const auto at = std::lower_bound(ids_.begin(), ids_.end(), IdRow{property.url, 0});
  return at == ids_.end() || at->first != property.url ? nullptr : &items_[at->second];
}

void ItemClaims::add_name(const Item& item, AuthorClaim& claim) {
  std::string parts;
  std::size_t offset = item.offset;
  for (const auto& p : item.properties) {
    if (p.prop == Prop::name && !p.text.empty() && p.text.size() <= kLongestName) {
      claim.observations.push_back(
          observation(Field::name, plain_text(p.text), p.text, claim.rule, p.offset));
      return;
    }
    if (p.prop != Prop::given_name && p.prop != Prop::family_name) continue;
    if (!parts.empty()) parts += ' ';
    parts += p.text;
    offset = p.offset;
  }
  for (const auto& p : item.properties) {
    if (!parts.empty() || p.prop != Prop::implied_name || p.text.size() > kLongestName) continue;
    parts = p.text;
    offset = p.offset;
  }
  if (parts.empty()) return;
  claim.observations.push_back(
      observation(Field::name, plain_text(parts), parts, claim.rule, offset));
}

void ItemClaims::add_implied_url(const Item& item, AuthorClaim& claim) const {
  if (find_first(claim.observations, Field::url) != nullptr) return;
  // What RDFa names a person by is their page, unless it is a name inside this one.
  if (rules_.source == Source::rdfa && !item.id.empty() && item.id[0] != '#' && item.id[0] != '_') {
    claim.observations.push_back(
        observation(Field::url, item.id, item.id, claim.rule, item.offset));
    return;
  }
  for (const auto& p : item.properties) {
    if (p.prop != Prop::implied_url || p.url.empty()) continue;
    claim.observations.push_back(observation(Field::url, p.url, p.url, claim.rule, p.offset));
    return;
  }
}

/// The words of a property: its link where a link is asked for, the name of a thing.
std::string ItemClaims::words_of(const ItemProperty& p, Field field, bool link) const {
  if (link && !p.url.empty()) return p.url;
  if (field == Field::employer && p.item != kNoItem) {
    for (const auto& q : items_[p.item].properties) {
      if (q.prop == Prop::name) return q.text;
    }
  }
  if (field != Field::email) return p.text;
  std::string words = p.url.empty() ? p.text : p.url;
  if (words.starts_with("mailto:")) words.erase(0, 7);
  return words;
}

void ItemClaims::describe(const Item& item, AuthorClaim& claim) {
  if (item.type == LdType::person) claim.declared = AuthorKind::person;
  if (item.type == LdType::organisation) claim.declared = AuthorKind::organisation;
  add_name(item, claim);
  for (const auto& p : item.properties) {
    auto field = field_of(p.prop);
    if (p.prop == Prop::name && !p.url.empty()) field = Field::url;  // <a itemprop="name" href>
    if (!field) continue;
    const bool link = *field == Field::url || *field == Field::website || *field == Field::image;
    const std::string words = words_of(p, *field, link);
    if (*field == Field::url && find_first(claim.observations, Field::url) != nullptr) {
      field = Field::website;
    }
    std::string value = link ? collapse_space(words) : plain_text(words);
    claim.observations.push_back(
        observation(*field, std::move(value), words, claim.rule, p.offset));
  }
  add_implied_url(item, claim);
}

void ItemClaims::person(const ItemProperty& property, AuthorClaim claim) {
  const auto* item = item_of(property);
  if (item != nullptr) {
    used_[static_cast<std::size_t>(item - items_.data())] = true;
    describe(*item, claim);
  } else if (!property.url.empty()) {
    claim.observations.push_back(
        observation(Field::url, property.url, property.url, claim.rule, property.offset));
  }
  const bool named = find_first(claim.observations, Field::name) != nullptr;
  if (!named && property.text.size() <= kLongestName) {
    const bool link = is_web_url(property.text);
    claim.observations.push_back(observation(link ? Field::url : Field::name,
                                             plain_text(property.text), property.text, claim.rule,
                                             property.offset));
  }
  claims_.add(std::move(claim));
}

void ItemClaims::publisher(const ItemProperty& property) {
  const auto* item = item_of(property);
  if (item == nullptr) {
    return claims_.add_article(observation(Field::outlet, plain_text(property.text), property.text,
                                           rules_.article, property.offset),
                               rules_.doubt);
  }
  for (const auto& p : item->properties) {
    if (p.prop == Prop::name) {
      claims_.add_article(
          observation(Field::outlet, plain_text(p.text), p.text, rules_.article, p.offset),
          rules_.doubt);
    } else if (p.prop == Prop::same_as || p.prop == Prop::url) {
      const auto& words = p.url.empty() ? p.text : p.url;
      claims_.add_outlet_link(observation(Field::website, words, words, rules_.article, p.offset));
    }
  }
}

void ItemClaims::people(const Item& item, bool of_article, bool loose) {
  for (const auto& p : item.properties) {
    if (!is_somebody(p.prop)) continue;
    if (p.prop == Prop::publisher) {
      if (of_article) publisher(p);
      continue;
    }
    if (!of_article && p.item != kNoItem && used_[p.item]) continue;  // as the feed's author is
    AuthorClaim claim;
    claim.source = rules_.source;
    claim.of_article = of_article && !p.aside;
    claim.rule = p.prop == Prop::author    ? rules_.author
                 : p.prop == Prop::creator ? rules_.creator
                 : p.prop == Prop::editor  ? rules_.editor
                                           : rules_.contributor;
    claim.role = is_authorship(p.prop) ? Role::author : Role::contributor;
    if (loose) claim.rule = rules_.loose;
    if (!claim.of_article) claim.rule = rules_.other;
    if (claims_.has_room(rules_.source, claim.of_article)) person(p, std::move(claim));
  }
}

void ItemClaims::article(const Item& item) {
  for (const auto& p : item.properties) {
    const auto field = article_field_of(p.prop);
    if (!field || p.aside || p.item != kNoItem) continue;
    const bool date = *field == Field::published || *field == Field::modified;
    const auto& words = *field == Field::url && !p.url.empty() ? p.url : p.text;
    std::string value = date ? rfc3339(words) : plain_text(words);
    claims_.add_article(observation(*field, std::move(value), words, rules_.article, p.offset),
                        rules_.doubt);
  }
}

void ItemClaims::run() {
  used_.assign(items_.size(), false);
  for (std::uint32_t i = 1; i < items_.size(); ++i) {
    if (!items_[i].id.empty()) ids_.emplace_back(items_[i].id, i);
  }
  std::sort(ids_.begin(), ids_.end());
  const auto chosen = find_article();
  std::vector<bool> is_chosen(items_.size());
  for (const auto number : chosen) {
    is_chosen[number] = true;
    people(items_[number], true, false);
    article(items_[number]);
  }
  people(items_.front(), true, true);
  for (std::uint32_t i = 1; i < items_.size(); ++i) {
    if (!is_chosen[i]) people(items_[i], false, false);
  }
  for (std::uint32_t i = 1; i < items_.size(); ++i) {
    const bool somebody = items_[i].type == LdType::person && !used_[i];
    if (!somebody || !claims_.has_room(rules_.source, false)) continue;
    AuthorClaim claim;
    claim.source = rules_.source;
    claim.rule = rules_.person;
    claim.of_article = false;
    describe(items_[i], claim);
    claims_.add(std::move(claim));
  }
}

}  // namespace

void claim_items(const ItemList& list, const ItemRules& rules, PageScan& page) {
  ItemClaims(list, rules, page).run();
}

}  // namespace masthead::page
