// Microdata: itemscope, itemtype, itemprop, itemref, itemid.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/doubt.h"
#include "adapters/page/items.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "adapters/page/words.h"

namespace masthead::page {
namespace {

constexpr ItemRules kRules = {Source::microdata,       "microdata-author", "microdata-creator",
                              "microdata-contributor", "microdata-editor", "microdata-loose",
                              "microdata-other",       "microdata-person", "microdata-article",
                              doubt::kMicrodata};

/// Source: https://html.spec.whatwg.org/multipage/microdata.html
class MicrodataReader : public ItemReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  static constexpr std::size_t kMostRegions = 20'000;
  static constexpr std::size_t kMostReferred = 10'000;

  /// An element with an id, which an item elsewhere may refer to. One inside an item is a region of
  /// that item only.
  struct Region {
    std::string id;
    std::uint32_t depth;
    std::uint32_t item;
    std::uint32_t outer;  ///< the region around it in the same item, or kNone
  };
  struct Placed {
    std::uint32_t item;
    std::size_t property;
    std::uint32_t region;
  };
  struct Reference {
    std::string id;
    std::uint32_t item;
  };

  void enter_region(const StartTag& tag);
  void properties(const StartTag& tag, std::string_view names, std::uint32_t owner,
                  std::uint32_t item, PageScan& page);
  void refer();
  void refer(const Placed& place, const std::string& id);

  std::vector<Region> regions_;
  std::vector<std::uint32_t> open_regions_;
  std::vector<Placed> placed_;
  std::vector<Reference> references_;
  std::size_t referred_ = 0;
  std::string names_;
};

void MicrodataReader::enter_region(const StartTag& tag) {
  while (!open_regions_.empty() && regions_[open_regions_.back()].depth >= tag.depth) {
    open_regions_.pop_back();
  }
  const auto id = tag.value("id", scratch);
  if (id.empty() || id.size() > 256 || regions_.size() >= kMostRegions) return;
  const std::uint32_t item = list.current();
  std::uint32_t outer = open_regions_.empty() ? kNone : open_regions_.back();
  if (outer != kNone && regions_[outer].item != item) outer = kNone;
  open_regions_.push_back(static_cast<std::uint32_t>(regions_.size()));
  regions_.push_back({std::string(id), tag.depth, item, outer});
}

void MicrodataReader::properties(const StartTag& tag, std::string_view names, std::uint32_t owner,
                                 std::uint32_t item, PageScan& page) {
  const auto* content = tag.find("content");
  const auto* datetime = tag.tag == Tag::time ? tag.find("datetime") : nullptr;
  const std::string url = item == kNoItem ? link_of(tag, scratch) : std::string();
  // Of no item and in a figure it is the picture's.
  const bool aside = page.is_aside() || (owner == 0 && page.is_within(Tag::figure));
  each_word(names, [&](std::string_view name) {
    const auto prop = prop_of(name);
    if (!prop || (owner == 0 && !is_somebody(*prop))) return;
    ItemProperty property;
    property.prop = *prop;
    property.aside = aside;
    property.item = item;
    property.offset = tag.offset;
    property.url = url;
    const auto* value = content != nullptr ? content : datetime;
    if (value != nullptr) property.text = cut_text(value->value(scratch));
    const bool watch = value == nullptr && !tag.is_void;
    const std::size_t index = list[owner].properties.size();
    add(owner, std::move(property), watch, page);
    const bool in_region = !open_regions_.empty() && regions_[open_regions_.back()].item == owner;
    if (in_region && list[owner].properties.size() > index) {
      placed_.push_back({owner, index, open_regions_.back()});
    }
    if (item != kNoItem) list[item].as = *prop;
  });
}

void MicrodataReader::open(const StartTag& tag, PageScan& page) {
  list.enter(tag.depth);
  const bool scope = tag.has("itemscope");
  const auto* names = tag.find("itemprop");
  if (!tag.has("id") && !scope && names == nullptr) return;
  enter_region(tag);
  if (!scope && names == nullptr) return;
  names_ = names == nullptr ? std::string_view{} : cut_text(names->value(scratch));
  const std::uint32_t owner = list.current();
  std::uint32_t item = kNoItem;
  if (scope) {
    LdType type = LdType::none;
    each_word(cut_text(tag.value("itemtype", scratch)), [&type](std::string_view name) {
      if (type == LdType::none) type = type_of(name);
    });
    item = list.open(type, tag, page.is_aside());
  }
  if (scope && item == kNoItem) return;
  if (item != kNoItem) {
    list[item].id = cut_text(tag.value("itemid", scratch));
    const std::string refs(cut_text(tag.value("itemref", scratch)));
    each_word(refs, [&](std::string_view id) {
      if (references_.size() < kMostReferred) references_.push_back({std::string(id), item});
    });
  }
  if (!names_.empty()) properties(tag, names_, owner, item, page);
}

/// Gives items the properties of the regions they refer to. One level: what a referred element
/// holds is not looked through for references, so a circle of them ends at once.
void MicrodataReader::refer() {
  std::sort(references_.begin(), references_.end(),
            [](const Reference& a, const Reference& b) { return a.id < b.id; });
  for (const auto& place : placed_) {
    for (std::uint32_t region = place.region; region != kNone; region = regions_[region].outer) {
      refer(place, regions_[region].id);
    }
  }
}

void MicrodataReader::refer(const Placed& place, const std::string& id) {
  auto at = std::lower_bound(references_.begin(), references_.end(), id,
                             [](const Reference& r, const std::string& key) { return r.id < key; });
  for (; at != references_.end() && at->id == id && referred_ < kMostReferred; ++at, ++referred_) {
    if (at->item == place.item) continue;
    (void)list.add(at->item, list[place.item].properties[place.property]);
  }
}

void MicrodataReader::finish(PageScan& page) {
  if (!references_.empty()) refer();
  claim_items(list, kRules, page);
}

constexpr std::uint64_t kAttributes =
    attribute_bit("itemprop") | attribute_bit("itemscope") | attribute_bit("id");

std::unique_ptr<MarkupReader> make() { return std::make_unique<MicrodataReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource microdata;
const MarkupSource microdata = {"microdata", kAttributes, {}, make};

}  // namespace sources
}  // namespace masthead::page
