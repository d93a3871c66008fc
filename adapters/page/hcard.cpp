// Microformats: h-entry and h-card, and the older hentry and vcard.
#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/page/doubt.h"
#include "adapters/page/items.h"
#include "adapters/page/microformat_words.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "adapters/page/words.h"

namespace masthead::page {
namespace {

constexpr ItemRules kRules = {Source::hcard,  "hcard-author", "hcard-author", "hcard-author",
                              "hcard-author", "hcard-loose",  "hcard-other",  "hcard-person",
                              "hcard-entry",  doubt::kHEntry};

struct Root {
  std::string_view word;
  LdType type;
};

/// Sources: https://microformats.org/wiki/microformats2, .../h-entry, .../hentry, .../hcard
constexpr Root kRoots[] = {
    {"h-entry", LdType::article}, {"hentry", LdType::article}, {"h-recipe", LdType::work},
    {"hrecipe", LdType::work},    {"h-review", LdType::work},  {"hreview", LdType::work},
    {"h-feed", LdType::web_site}, {"hfeed", LdType::web_site}, {"h-card", LdType::person},
    {"vcard", LdType::person},    {"h-cite", LdType::none},    {"h-event", LdType::none},
    {"vevent", LdType::none},     {"h-product", LdType::none},
};

/// Where a word is a property: anywhere, or only in the item the older formats define it for.
enum class Inside : std::uint8_t { any, card, entry };

struct Word {
  std::string_view word;
  Prop prop;
  Inside inside;
};

constexpr Word kWords[] = {
    {"p-author", Prop::author, Inside::any},
    {"u-author", Prop::author, Inside::any},
    {"author", Prop::author, Inside::entry},
    {"p-name", Prop::name, Inside::any},
    {"fn", Prop::name, Inside::card},
    {"entry-title", Prop::headline, Inside::entry},
    {"p-given-name", Prop::given_name, Inside::any},
    {"given-name", Prop::given_name, Inside::card},
    {"p-family-name", Prop::family_name, Inside::any},
    {"family-name", Prop::family_name, Inside::card},
    {"u-url", Prop::url, Inside::any},
    {"url", Prop::url, Inside::card},
    {"p-job-title", Prop::job_title, Inside::any},
    {"p-role", Prop::job_title, Inside::any},
    {"title", Prop::job_title, Inside::card},
    {"role", Prop::job_title, Inside::card},
    {"p-org", Prop::works_for, Inside::any},
    {"org", Prop::works_for, Inside::card},
    {"p-note", Prop::description, Inside::any},
    {"note", Prop::description, Inside::card},
    {"u-photo", Prop::image, Inside::any},
    {"photo", Prop::image, Inside::card},
    {"u-email", Prop::email, Inside::any},
    {"email", Prop::email, Inside::card},
    {"dt-published", Prop::published, Inside::any},
    {"published", Prop::published, Inside::entry},
    {"dt-updated", Prop::modified, Inside::any},
    {"updated", Prop::modified, Inside::entry},
};

/// What the classes of one element say.
struct Classes {
  const Root* root = nullptr;
  std::array<const Word*, 4> words{};
  std::size_t count = 0;
};

/// Spares nearly every class the look at the tables.
bool may_matter(std::string_view word) {
  if (word.size() < 2 || word.size() > 14) return false;
  switch (word[0]) {
    case 'h':
      return word[1] == '-' || word[1] == 'e' || word[1] == 'f' || word[1] == 'r';
    case 'p':
      return word[1] == '-' || word[1] == 'u' || word[1] == 'h';
    case 'u':
      return word[1] == '-' || word[1] == 'r' || word[1] == 'p';
    case 'd':
      return word[1] == 't';
    case 'f':
      return word[1] == 'n' || word[1] == 'a';
    case 'a':
      return word == "author";
    case 'e':
    case 'g':
    case 'n':
    case 'o':
    case 'r':
    case 't':
    case 'v':
      return true;
    default:
      return false;
  }
}

template <class Row, std::size_t kCount>
const Row* find_row(const Row (&rows)[kCount], std::string_view word) {
  const auto* at = std::find_if(std::begin(rows), std::end(rows),
                                [word](const Row& row) { return row.word == word; });
  return at == std::end(rows) ? nullptr : at;
}

Classes read_classes(std::string_view names) {
  Classes found;
  each_word(names, [&found](std::string_view word) {
    if (!may_matter(word)) return;
    if (found.root == nullptr) found.root = find_row(kRoots, word);
    const auto* known = find_row(kWords, word);
    if (known == nullptr || found.count == found.words.size()) return;
    found.words[found.count++] = known;
  });
  return found;
}

class HcardReader : public ItemReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  [[nodiscard]] bool applies(const Word& word, bool card, LdType within) const;
  void property(const StartTag& tag, Prop prop, std::uint32_t owner, std::uint32_t item,
                PageScan& page);
  void inherit_feed_author();
};

bool HcardReader::applies(const Word& word, bool card, LdType within) const {
  switch (word.inside) {
    case Inside::card:
      return within == LdType::person;
    case Inside::entry:
      // "author vcard" says enough by itself; themes forget the hentry around it.
      if (word.prop == Prop::author && card) return true;
      return within == LdType::article || within == LdType::work;
    case Inside::any:
      break;
  }
  return true;
}

void HcardReader::property(const StartTag& tag, Prop prop, std::uint32_t owner, std::uint32_t item,
                           PageScan& page) {
  ItemProperty p;
  p.prop = prop;
  p.aside = page.is_aside();
  p.item = item;
  p.offset = tag.offset;
  if (item != kNoItem) list[item].as = prop;
  // An address, a name and a card may all be one <a>; only what asks for one gets the link.
  const bool link = prop == Prop::url || prop == Prop::implied_url || prop == Prop::image ||
                    prop == Prop::email || prop == Prop::author;
  if (link && item == kNoItem) p.url = link_of(tag, scratch);
  const Attribute* value = nullptr;
  if (tag.tag == Tag::time) value = tag.find("datetime");
  if (tag.tag == Tag::abbr) value = tag.find("title");
  if (tag.tag == Tag::data || tag.tag == Tag::input || tag.tag == Tag::meta) {
    value = tag.find(tag.tag == Tag::meta ? "content" : "value");
  }
  if (tag.tag == Tag::img && prop != Prop::image) value = tag.find("alt");
  if (value != nullptr) p.text = cut_text(value->value(scratch));
  const bool watch = value == nullptr && !tag.is_void && (p.url.empty() || prop == Prop::author);
  add(owner, std::move(p), watch, page);
}

void HcardReader::open(const StartTag& tag, PageScan& page) {
  if (!page.classes().microformat) return;
  const auto classes = read_classes(page.classes().text);
  list.enter(tag.depth);
  const std::uint32_t owner = list.current();
  const LdType within = owner == 0 ? LdType::none : list.items()[owner].type;
  const bool card = classes.root != nullptr && classes.root->type == LdType::person;
  std::uint32_t item = kNoItem;
  bool is_value = false;
  if (classes.root != nullptr) {
    item = list.open(classes.root->type, tag, page.is_aside());
    if (item == kNoItem) return;
  }
  for (std::size_t i = 0; i < classes.count; ++i) {
    const Word& word = *classes.words[i];
    // With a root on the element only somebody's card is a property of what is around it.
    if (item != kNoItem && word.prop == Prop::author) {
      if (!applies(word, card, within) || is_value) continue;
      is_value = true;
      property(tag, word.prop, owner, item, page);
    } else {
      const bool own = item != kNoItem;
      if (!applies(word, card, own ? list.items()[item].type : within)) continue;
      if (!own && owner == 0 && word.prop != Prop::author) continue;
      property(tag, word.prop, own ? item : owner, kNoItem, page);
    }
  }
  if (!card) return;
  // An h-card's name and address may be implied: the element's own text and link.
  // Source: https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties
  if (tag.tag == Tag::a) property(tag, Prop::implied_url, item, kNoItem, page);
  property(tag, Prop::implied_name, item, kNoItem, page);
}

/// An entry without an author has that of the feed it stands in: step 4 of the algorithm.
/// Source: https://indieweb.org/authorship-spec
void HcardReader::inherit_feed_author() {
  const auto is_author = [](const ItemProperty& p) { return p.prop == Prop::author; };
  for (std::uint32_t i = 1; i < list.items().size(); ++i) {
    const Item& entry = list.items()[i];
    if (entry.type != LdType::article || entry.owner == 0) continue;
    const Item& feed = list.items()[entry.owner];
    if (feed.type != LdType::web_site) continue;
    if (std::any_of(entry.properties.begin(), entry.properties.end(), is_author)) continue;
    const auto author = std::find_if(feed.properties.begin(), feed.properties.end(), is_author);
    if (author != feed.properties.end()) (void)list.add(i, ItemProperty(*author));
  }
}

void HcardReader::finish(PageScan& page) {
  inherit_feed_author();
  claim_items(list, kRules, page);
}

constexpr std::uint64_t kAttributes = attribute_bit("class");

std::unique_ptr<MarkupReader> make() { return std::make_unique<HcardReader>(); }

}  // namespace

bool is_microformat(std::string_view classes) {
  const auto found = read_classes(classes);
  return found.root != nullptr || found.count > 0;
}

namespace sources {

extern const MarkupSource hcard;
const MarkupSource hcard = {"hcard", kAttributes, {}, make};

}  // namespace sources
}  // namespace masthead::page
