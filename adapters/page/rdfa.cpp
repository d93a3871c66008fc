// RDFa Lite: vocab, typeof, property, resource, prefix; and what Drupal 7 writes.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/page/doubt.h"
#include "adapters/page/items.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "adapters/page/words.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr ItemRules kRules = {Source::rdfa,   "rdfa-author", "rdfa-creator", "rdfa-contributor",
                              "rdfa-editor",  "rdfa-loose",  "rdfa-other",   "rdfa-person",
                              "rdfa-article", doubt::kRdfa};

struct Term {
  std::string_view name;
  Prop prop;
};

/// Names of other vocabularies that say the same.
constexpr Term kTerms[] = {
    {"dc:creator", Prop::creator},
    {"dcterms:creator", Prop::creator},
    {"dc:contributor", Prop::contributor},
    {"dcterms:contributor", Prop::contributor},
    {"dc:title", Prop::headline},
    {"dcterms:title", Prop::headline},
    {"dc:date", Prop::published},
    {"dc:created", Prop::published},
    {"dcterms:issued", Prop::published},
    {"dcterms:modified", Prop::modified},
    {"sioc:has_creator", Prop::author},
    {"sioc:name", Prop::name},
    {"foaf:name", Prop::name},
    {"foaf:maker", Prop::author},
    {"foaf:homepage", Prop::url},
    {"foaf:page", Prop::url},
    {"foaf:account", Prop::same_as},
    {"foaf:img", Prop::image},
    {"foaf:depiction", Prop::image},
    {"foaf:mbox", Prop::email},
};

/// A name without a prefix is taken for one of schema.org: pages forget the vocab.
std::optional<Prop> term_of(std::string_view name) {
  for (const auto& term : kTerms) {
    if (equal_ignoring_case(term.name, name)) return term.prop;
  }
  const std::size_t colon = name.find(':');
  const bool prefixed = colon != std::string_view::npos && !name.substr(colon).starts_with("://");
  if (prefixed && !equal_ignoring_case(name.substr(0, colon), "schema")) return std::nullopt;
  return prop_of(name);
}

LdType rdfa_type(std::string_view names) {
  LdType type = LdType::none;
  each_word(names, [&type](std::string_view name) {
    if (type != LdType::none) return;
    const bool account = name == "sioc:UserAccount" || name == "sioc:User" || name == "foaf:Agent";
    type = account ? LdType::person : name == "sioc:Item" ? LdType::article : type_of(name);
  });
  return type;
}

/// Source: https://www.w3.org/TR/rdfa-lite/
class RdfaReader : public ItemReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void finish(PageScan& page) override { claim_items(list, kRules, page); }

 private:
  [[nodiscard]] std::string resource_of(const StartTag& tag);
  void property(const StartTag& tag, Prop prop, std::uint32_t owner, std::uint32_t item,
                PageScan& page);

  /// A rel whose value is the next item inside the element: RDFa calls it chaining.
  struct Chain {
    std::uint32_t depth;
    std::uint32_t owner;
    std::size_t property;
  };

  void hang(std::uint32_t item, std::uint32_t owner, const StartTag& tag);

  std::optional<Chain> chain_;
  std::string names_;
};

void RdfaReader::hang(std::uint32_t item, std::uint32_t owner, const StartTag& tag) {
  if (chain_ && tag.depth <= chain_->depth) chain_.reset();
  if (item == kNoItem || !chain_ || chain_->owner != owner) return;
  auto& property = list[owner].properties[chain_->property];
  property.item = item;
  list[item].as = property.prop;
  chain_.reset();
}

std::string RdfaReader::resource_of(const StartTag& tag) {
  for (const std::string_view name : {"resource", "about"}) {
    const auto words = cut_text(tag.value(name, scratch));
    if (!words.empty()) return collapse_space(words);
  }
  return link_of(tag, scratch);
}

void RdfaReader::property(const StartTag& tag, Prop prop, std::uint32_t owner, std::uint32_t item,
                          PageScan& page) {
  // A type and a name on one element: the name is the new item's own.
  const bool own = item != kNoItem && !is_somebody(prop) && prop != Prop::main_entity;
  ItemProperty p;
  p.prop = prop;
  p.aside = page.is_aside();
  p.offset = tag.offset;
  if (own) {
    owner = item;
  } else {
    p.item = item;
  }
  if (p.item == kNoItem) p.url = resource_of(tag);
  if (prop == Prop::name && own) p.url.clear();
  const auto* value = tag.find("content");
  if (value == nullptr && tag.tag == Tag::time) value = tag.find("datetime");
  if (value != nullptr) p.text = cut_text(value->value(scratch));
  if (p.item != kNoItem) list[item].as = prop;
  add(owner, std::move(p), value == nullptr && !tag.is_void, page);
}

void RdfaReader::open(const StartTag& tag, PageScan& page) {
  list.enter(tag.depth);
  const auto* types = tag.find("typeof");
  const auto* names = tag.find("property");
  if (names == nullptr && tag.has("rel")) names = tag.find("rel");
  if (types == nullptr && names == nullptr) return;
  // The head's <meta property> are other readers'.
  if (tag.tag == Tag::meta && list.current() == 0) return;
  const std::uint32_t owner = list.current();
  std::uint32_t item = kNoItem;
  if (types != nullptr) {
    item = list.open(rdfa_type(cut_text(types->value(scratch))), tag, page.is_aside());
    if (item == kNoItem) return;
    list[item].id = resource_of(tag);
  }
  hang(item, owner, tag);
  if (names == nullptr) return;
  const bool by_rel = names->raw_name.size() == 3;
  names_ = cut_text(names->value(scratch));
  each_word(names_, [&](std::string_view name) {
    if (by_rel && name.find(':') == std::string_view::npos) return;
    const auto prop = term_of(name);
    if (!prop || (owner == 0 && item == kNoItem && !is_somebody(*prop))) return;
    property(tag, *prop, owner, item, page);
    const auto& all = list[owner].properties;
    if (by_rel && item == kNoItem && !all.empty()) chain_ = {tag.depth, owner, all.size() - 1};
  });
}

constexpr std::uint64_t kAttributes =
    attribute_bit("typeof") | attribute_bit("property") | attribute_bit("rel");

std::unique_ptr<MarkupReader> make() { return std::make_unique<RdfaReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource rdfa;
const MarkupSource rdfa = {"rdfa", kAttributes, {}, make};

}  // namespace sources
}  // namespace masthead::page
