#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/jsonld_graph.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"

namespace masthead::page {

/// The properties of items that claims are made of; microdata, RDFa and microformats have their own
/// names for them.
enum class Prop : std::uint8_t {
  author,
  creator,
  contributor,
  editor,
  publisher,
  main_entity,
  name,
  given_name,
  family_name,
  url,
  same_as,
  job_title,
  works_for,
  description,
  image,
  email,
  headline,
  published,
  modified,
  section,
  language,
  implied_name,  ///< for want of a name: what stands in the element
  implied_url,   ///< for want of an address: the element's own link
};

/// True for the properties whose value is somebody.
[[nodiscard]] constexpr bool is_somebody(Prop prop) { return prop <= Prop::publisher; }

/// The property of that name of schema.org, whatever its prefix.
[[nodiscard]] std::optional<Prop> prop_of(std::string_view name);

inline constexpr std::uint32_t kNoItem = std::numeric_limits<std::uint32_t>::max();

struct ItemProperty {
  Prop prop = Prop::name;
  bool aside = false;            ///< in a part of the page that is not about its article
  std::uint32_t item = kNoItem;  ///< the item that is the value
  std::size_t offset = 0;
  std::string text;  ///< the value, or what stands in the element
  std::string url;   ///< the value where the element is a link, as written
};

/// A thing described by markup.
struct Item {
  LdType type = LdType::none;
  std::uint32_t owner = kNoItem;  ///< the item it is a property of, or stands in
  std::optional<Prop> as;         ///< the property it is the value of
  bool aside = false;
  std::size_t offset = 0;
  std::string id;  ///< what other items name it by
  std::vector<ItemProperty> properties;
};

/// The items of one syntax in one page. Item 0 is the page itself: it has what stands in no item.
/// At most kMostItems and kMostProperties are kept.
class ItemList {
 public:
  static constexpr std::size_t kMostItems = 5'000;
  static constexpr std::size_t kMostProperties = 20'000;

  ItemList() : items_(1) {}

  /// Leaves the items that ended before a tag of that depth.
  void enter(std::uint32_t depth) {
    while (!open_.empty() && open_.back().depth >= depth) open_.pop_back();
  }
  /// The innermost open item.
  [[nodiscard]] std::uint32_t current() const { return open_.empty() ? 0 : open_.back().item; }
  /// A new item inside the current one, which it becomes; kNoItem where there are too many.
  std::uint32_t open(LdType type, const StartTag& tag, bool aside);
  /// Adds to an item; the index of the property, or nothing where there are too many.
  std::optional<std::size_t> add(std::uint32_t item, ItemProperty property);

  [[nodiscard]] Item& operator[](std::uint32_t item) { return items_[item]; }
  [[nodiscard]] const std::vector<Item>& items() const { return items_; }

 private:
  struct Open {
    std::uint32_t depth;
    std::uint32_t item;
  };
  std::vector<Item> items_;
  std::vector<Open> open_;
  std::size_t properties_ = 0;
};

/// What a syntax calls what it claims.
struct ItemRules {
  Source source;
  std::string_view author;  ///< of the article: "microdata-author"
  std::string_view creator;
  std::string_view contributor;
  std::string_view editor;
  std::string_view loose;    ///< of no item
  std::string_view other;    ///< of another item than the article
  std::string_view person;   ///< a person who is nobody's author
  std::string_view article;  ///< a fact about the article
  std::uint8_t doubt;
};

/// Makes claims of a page's items: the article's people, then others'.
void claim_items(const ItemList& list, const ItemRules& rules, PageScan& page);

/// Shared by the readers of items: text of elements becomes the text of their properties.
class ItemReader : public MarkupReader {
 public:
  void closed(std::size_t number, std::string_view text, PageScan& page) override;

 protected:
  /// Adds the property to the item; its text is what stands in the element, where `watch`.
  void add(std::uint32_t item, ItemProperty property, bool watch, PageScan& page);

  ItemList list;
  std::string scratch;

 private:
  struct Waiting {
    std::uint32_t item;
    std::size_t property;
  };
  std::vector<Waiting> waiting_;
};

/// The link an element is by its tag (href, src, data), or "".
[[nodiscard]] std::string link_of(const StartTag& tag, std::string& scratch);

}  // namespace masthead::page
