// What the page shows of persons: bylines and boxes of authors, their links, pictures and words.
#include "adapters/page/box.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "adapters/page/box_words.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// The attributes that say what an element is, beside class and id, and those that say what a link
/// is called.
constexpr std::string_view kNaming[] = {"data-testid", "itemprop"};
constexpr std::string_view kLabelling[] = {"title", "aria-label"};

constexpr std::size_t kMostParts = 500;
constexpr std::size_t kMostLinks = 5'000;
constexpr std::size_t kMostPartLinks = 1'000;  // of those that are kept
constexpr std::size_t kLongestText = 5'000;    // of a part; what holds more is no box
constexpr std::size_t kLongestLabel = 120;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLinkNumber = std::size_t{1} << 32U;  // parts are numbered below

bool is_frame(Tag tag) { return tag == Tag::html || tag == Tag::body || tag == Tag::main; }

/// The host of an absolute web address, without "www."; "" of any other.
std::string_view host_of(std::string_view url) {
  if (url.empty() || (lower_ascii(url.front()) != 'h' && url.front() != '/')) return {};
  const auto scheme = url.substr(0, 8).find("//");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 2);
  constexpr ByteSet kHostEnds("/?#");
  url = url.substr(0, kHostEnds.find_in(url, 0));
  if (url.starts_with("www.")) url.remove_prefix(4);
  return url;
}

/// Calls `visit(hash)` for the words of `text` that are long enough to be known by, folded.
template <class Visit>
void each_name_word(std::string_view text, Visit visit) {
  const std::string folded = is_ascii(text) ? std::string() : fold_text(text);
  if (!folded.empty()) text = folded;
  constexpr ByteSet kMarks(" .,-_/|@()\t\n");
  constexpr std::uint64_t kPrime = 0x100000001B3ULL;  // FNV-1a
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t from = at;
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (; at < text.size() && !kMarks.has(text[at]); ++at) {
      hash = (hash ^ static_cast<unsigned char>(lower_ascii(text[at]))) * kPrime;
    }
    if (at - from >= kShortestWord) visit(hash);
  }
}

/// A label that may be a name: neither long nor of small letters alone at its begin.
bool may_be_name(std::string_view label) {
  if (label.size() < 2 || label.size() > kLongestName) return false;
  return label.front() < 'a' || label.front() > 'z';
}

bool is_elsewhere(std::string_view url, std::string_view own_host) {
  const auto host = host_of(url);
  return !host.empty() && host != own_host;
}

class BoxReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void closed(std::size_t number, std::string_view text, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  struct Open {
    std::uint32_t depth;
    std::uint32_t part;
  };
  struct Link {
    std::uint32_t part;
    bool image;
    bool aside;
    bool asked;  ///< `aside` is known
    std::size_t offset;
    std::string_view url;      ///< as it stands in the page
    std::size_t label_at = 0;  ///< in labels_
    std::size_t label_size = 0;
  };

  [[nodiscard]] std::uint32_t current() const {
    return open_.empty() ? kNoPart : open_.back().part;
  }
  [[nodiscard]] PartKind kind_of(const StartTag& tag, const PageScan& page) const;
  void open_part(const StartTag& tag, PageScan& page);
  void open_link(const StartTag& tag, PageScan& page);
  void add_image(const StartTag& tag);
  void set_label(Link& link, std::string_view words);
  [[nodiscard]] std::string_view label_of(const Link& link) const {
    return std::string_view(labels_).substr(link.label_at, link.label_size);
  }
  [[nodiscard]] std::unordered_set<std::uint64_t> claimed_words(PageScan& page) const;
  [[nodiscard]] bool may_be_authors(const Link& link, std::string_view label,
                                    const std::unordered_set<std::uint64_t>& words,
                                    std::string_view own_host) const;

  std::vector<BoxPart> parts_;
  std::vector<Open> open_;
  std::vector<Link> links_;
  std::string labels_;
  std::string scratch_;
};

PartKind BoxReader::kind_of(const StartTag& tag, const PageScan& page) const {
  const bool inside = current() != kNoPart;
  PartKind kind = 0;
  for (const auto* words : {&page.classes(), &page.id()}) {
    kind |= inside ? read_box_words(words->text, true) : words->part;
  }
  for (const auto name : kNaming) {
    const auto* attribute = tag.find(name);
    if (attribute != nullptr) kind |= read_box_words(attribute->raw_value, inside);
  }
  if (tag.tag == Tag::address) kind |= kAuthorPart;
  if (inside && tag.tag == Tag::p) kind |= kParagraphPart;
  return kind;
}

void BoxReader::open_part(const StartTag& tag, PageScan& page) {
  if (tag.is_void || is_frame(tag.tag) || parts_.size() >= kMostParts) return;
  const PartKind kind = kind_of(tag, page);
  if (kind == 0) return;
  const auto number = static_cast<std::uint32_t>(parts_.size());
  BoxPart part;
  part.kind = kind;
  part.parent = current();
  part.offset = tag.offset;
  part.aside = page.is_aside();
  parts_.push_back(std::move(part));
  open_.push_back({tag.depth, number});
  page.watch(*this, number);
}

/// The words as they stand: few labels are looked at.
void BoxReader::set_label(Link& link, std::string_view words) {
  if (words.size() > 4 * kLongestLabel) return;
  link.label_at = labels_.size();
  labels_ += words;
  link.label_size = labels_.size() - link.label_at;
}

void BoxReader::open_link(const StartTag& tag, PageScan& page) {
  const auto* href = tag.find("href");
  if (href == nullptr || href->raw_value.empty() || href->raw_value.front() == '#') return;
  if (links_.size() >= kMostLinks) return;
  // Where links of the page's own site stand is asked of those alone whose label may be a name.
  const bool asked = current() != kNoPart || is_elsewhere(href->raw_value, host_of(page.url()));
  links_.push_back(
      {current(), false, asked && page.is_aside(), asked, tag.offset, href->raw_value});
  for (const auto name : kLabelling) {
    const auto* attribute = tag.find(name);
    if (attribute == nullptr) continue;
    set_label(links_.back(), attribute->value(scratch_));
    break;
  }
  page.watch(*this, kLinkNumber + links_.size() - 1);
}

void BoxReader::add_image(const StartTag& tag) {
  const auto* source = tag.find("src");
  if (source == nullptr || current() == kNoPart || links_.size() >= kMostLinks) return;
  // A picture that is loaded later stands in another attribute.
  const auto* later = tag.find("data-src");
  links_.push_back(
      {current(), true, false, true, tag.offset, (later == nullptr ? source : later)->raw_value});
  set_label(links_.back(), tag.value("alt", scratch_));
}

void BoxReader::open(const StartTag& tag, PageScan& page) {
  while (!open_.empty() && open_.back().depth >= tag.depth) open_.pop_back();
  if (tag.foreign) return;
  if (tag.tag == Tag::img) return add_image(tag);
  open_part(tag, page);
  if (tag.tag == Tag::a) open_link(tag, page);
}

void BoxReader::closed(std::size_t number, std::string_view text, PageScan& page) {
  if (number < kLinkNumber) {
    auto& part = parts_[number];
    part.large = text.size() > kLongestText;
    if (!part.large) part.text = collapse_space(text);
    return;
  }
  auto& link = links_[number - kLinkNumber];
  text = trim_text(text);
  if (!text.empty() && text.size() <= 4 * kLongestLabel) set_label(link, text);
  if (!link.asked && may_be_name(label_of(link))) link.aside = page.is_aside();
}

std::unordered_set<std::uint64_t> BoxReader::claimed_words(PageScan& page) const {
  std::unordered_set<std::uint64_t> words;
  const auto insert = [&words](std::uint64_t hash) { words.insert(hash); };
  for (const auto& claim : page.claims().authors()) {
    for (const auto& o : claim.observations) {
      const bool is_name = o.field == Field::name && o.value.size() <= kLongestLabel;
      if (is_name) each_name_word(o.value, insert);
    }
  }
  return words;
}

bool BoxReader::may_be_authors(const Link& link, std::string_view label,
                               const std::unordered_set<std::uint64_t>& words,
                               std::string_view own_host) const {
  if (link.part != kNoPart) return true;
  if (!link.aside && is_elsewhere(link.url, own_host)) return true;
  if (!may_be_name(label)) return false;
  bool known = false;
  each_name_word(label, [&](std::uint64_t hash) { known = known || words.count(hash) > 0; });
  return known;
}

void BoxReader::finish(PageScan& page) {
  const auto words = claimed_words(page);
  const std::string base = page.base();
  const auto own_host = host_of(base);
  Boxes boxes;
  for (const auto& link : links_) {
    if (boxes.links.size() >= kMostPartLinks) break;
    const auto label = label_of(link);
    if (!may_be_authors(link, label, words, own_host)) continue;
    BoxLink made{link.part, link.offset, {}, collapse_space(label), link.image, link.aside};
    if (made.label.size() > kLongestLabel) made.label.clear();
    made.url = decode_references(cut_text(trim_text(link.url)));
    boxes.links.push_back(std::move(made));
  }
  boxes.parts = std::move(parts_);
  page.claims().set_boxes(std::move(boxes));
}

constexpr std::uint64_t kAttributes = attribute_bit("class") | attribute_bit("id") |
                                      attribute_bit("data-testid") | attribute_bit("itemprop");
constexpr std::array kTags = {Tag::a, Tag::img, Tag::p, Tag::address};

std::unique_ptr<MarkupReader> make() { return std::make_unique<BoxReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource box;
const MarkupSource box = {"box", kAttributes, kTags, make};

}  // namespace sources
}  // namespace masthead::page
