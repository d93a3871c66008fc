#include "adapters/page/items.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

struct PropName {
  std::string_view name;
  Prop prop;
};

constexpr PropName kNames[] = {
    {"author", Prop::author},
    {"creator", Prop::creator},
    {"contributor", Prop::contributor},
    {"editor", Prop::editor},
    {"publisher", Prop::publisher},
    {"mainEntity", Prop::main_entity},
    {"name", Prop::name},
    {"givenName", Prop::given_name},
    {"familyName", Prop::family_name},
    {"url", Prop::url},
    {"mainEntityOfPage", Prop::url},
    {"sameAs", Prop::same_as},
    {"jobTitle", Prop::job_title},
    {"worksFor", Prop::works_for},
    {"affiliation", Prop::works_for},
    {"description", Prop::description},
    {"image", Prop::image},
    {"email", Prop::email},
    {"headline", Prop::headline},
    {"datePublished", Prop::published},
    {"dateModified", Prop::modified},
    {"articleSection", Prop::section},
    {"inLanguage", Prop::language},
};

}  // namespace

std::optional<Prop> prop_of(std::string_view name) {
  const auto local = local_name(name);
  const auto* at = std::find_if(std::begin(kNames), std::end(kNames), [local](const PropName& p) {
    return equal_ignoring_case(p.name, local);
  });
  if (at == std::end(kNames)) return std::nullopt;
  return at->prop;
}

std::uint32_t ItemList::open(LdType type, const StartTag& tag, bool aside) {
  if (items_.size() >= kMostItems) return kNoItem;
  Item item;
  item.type = type;
  item.owner = current();
  item.aside = aside;
  item.offset = tag.offset;
  const auto number = static_cast<std::uint32_t>(items_.size());
  items_.push_back(std::move(item));
  if (!tag.is_void) open_.push_back({tag.depth, number});
  return number;
}

std::optional<std::size_t> ItemList::add(std::uint32_t item, ItemProperty property) {
  if (properties_ >= kMostProperties) return std::nullopt;
  ++properties_;
  items_[item].properties.push_back(std::move(property));
  return items_[item].properties.size() - 1;
}

void ItemReader::add(std::uint32_t item, ItemProperty property, bool watch, PageScan& page) {
  const auto index = list.add(item, std::move(property));
  if (!index || !watch) return;
  waiting_.push_back({item, *index});
  page.watch(*this, waiting_.size() - 1);
}

void ItemReader::closed(std::size_t number, std::string_view text, PageScan& /*page*/) {
  const auto [item, property] = waiting_[number];
  auto& value = list[item].properties[property].text;
  if (value.empty()) value = collapse_space(text);
}

std::string link_of(const StartTag& tag, std::string& scratch) {
  std::string_view name;
  switch (tag.tag) {
    case Tag::a:
    case Tag::area:
    case Tag::link:
      name = "href";
      break;
    case Tag::audio:
    case Tag::embed:
    case Tag::iframe:
    case Tag::img:
    case Tag::source:
    case Tag::track:
    case Tag::video:
      name = "src";
      break;
    case Tag::object:
      name = "data";
      break;
    default:
      return {};
  }
  return collapse_space(cut_text(tag.value(name, scratch)));
}

}  // namespace masthead::page
