// What the page shows of persons: bylines and boxes of authors, their links, pictures and words.
#include "adapters/page/box.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "adapters/page/box_words.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kMostParts = 500;
constexpr std::size_t kMostLinks = 5'000;
constexpr std::size_t kMostPartLinks = 1'000;  // of those that are kept
constexpr std::size_t kLongestText = 5'000;    // of a part; what holds more is no box
constexpr std::size_t kLongestLabel = 120;
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLinkNumber = std::size_t{1} << 32U;  // parts are numbered below

bool is_frame(Tag tag) { return tag == Tag::html || tag == Tag::body || tag == Tag::main; }

/// The host of an absolute web address, without "www."; "" of any other.
std::string_view host_of(std::string_view url) {
  const auto scheme = url.substr(0, 8).find("//");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 2);
  url = url.substr(0, url.find_first_of("/?#"));
  if (url.starts_with("www.")) url.remove_prefix(4);
  return url;
}

/// Hashes of the words of `text` that are long enough to be known by, folded.
template <class Visit>
void each_name_word(std::string_view text, Visit visit) {
  const std::string folded = fold_text(text);
  constexpr std::string_view kMarks = " .,-_/|@()\t\n";
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t from = std::min(folded.find_first_not_of(kMarks, at), folded.size());
    at = std::min(folded.find_first_of(kMarks, from), folded.size());
    if (at - from >= kShortestWord) {
      visit(std::hash<std::string_view>{}(std::string_view(folded).substr(from, at - from)));
    }
  }
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
    std::size_t offset;
    std::string_view url;      ///< as it stands in the page
    std::size_t label_at = 0;  ///< in labels_
    std::size_t label_size = 0;
  };

  [[nodiscard]] std::uint32_t current() const {
    return open_.empty() ? kNoPart : open_.back().part;
  }
  [[nodiscard]] PartKind kind_of(const StartTag& tag) const;
  void open_part(const StartTag& tag, PageScan& page);
  void open_link(const StartTag& tag, PageScan& page);
  void add_image(const StartTag& tag);
  void set_label(Link& link, std::string_view words);
  [[nodiscard]] std::unordered_set<std::size_t> claimed_words(PageScan& page) const;

  std::vector<BoxPart> parts_;
  std::vector<Open> open_;
  std::vector<Link> links_;
  std::string labels_;
  std::string scratch_;
};

PartKind BoxReader::kind_of(const StartTag& tag) const {
  const bool inside = current() != kNoPart;
  PartKind kind = 0;
  for (const std::string_view name : {"class", "id", "data-testid", "itemprop"}) {
    const auto* attribute = tag.find(name);
    if (attribute != nullptr) kind |= read_box_words(attribute->raw_value, inside);
  }
  if (tag.tag == Tag::address) kind |= kAuthorPart;
  if (inside && tag.tag == Tag::p) kind |= kParagraphPart;
  return kind;
}

void BoxReader::open_part(const StartTag& tag, PageScan& page) {
  if (tag.is_void || is_frame(tag.tag) || parts_.size() >= kMostParts) return;
  const PartKind kind = kind_of(tag);
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

void BoxReader::set_label(Link& link, std::string_view words) {
  if (words.size() > kLongestLabel) return;
  link.label_at = labels_.size();
  labels_ += words;
  link.label_size = labels_.size() - link.label_at;
}

void BoxReader::open_link(const StartTag& tag, PageScan& page) {
  const auto* href = tag.find("href");
  if (href == nullptr || href->raw_value.empty() || href->raw_value.front() == '#') return;
  if (links_.size() >= kMostLinks) return;
  links_.push_back({current(), false, page.is_aside(), tag.offset, href->raw_value});
  for (const std::string_view name : {"title", "aria-label"}) {
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
      {current(), true, false, tag.offset, (later == nullptr ? source : later)->raw_value});
  set_label(links_.back(), tag.value("alt", scratch_));
}

void BoxReader::open(const StartTag& tag, PageScan& page) {
  while (!open_.empty() && open_.back().depth >= tag.depth) open_.pop_back();
  if (tag.foreign) return;
  if (tag.tag == Tag::img) return add_image(tag);
  open_part(tag, page);
  if (tag.tag == Tag::a) open_link(tag, page);
}

void BoxReader::closed(std::size_t number, std::string_view text, PageScan& /*page*/) {
  if (number < kLinkNumber) {
    auto& part = parts_[number];
    part.large = text.size() > kLongestText;
    if (!part.large) part.text = collapse_space(text);
    return;
  }
  auto& link = links_[number - kLinkNumber];
  if (text.size() > 4 * kLongestLabel) return;
  const std::string words = collapse_space(text);
  if (!words.empty()) set_label(link, words);
}

std::unordered_set<std::size_t> BoxReader::claimed_words(PageScan& page) const {
  std::unordered_set<std::size_t> words;
  for (const auto& claim : page.claims().authors()) {
    for (const auto& o : claim.observations) {
      if (o.field != Field::name || o.value.size() > kLongestLabel) continue;
      each_name_word(o.value, [&words](std::size_t hash) { words.insert(hash); });
    }
  }
  return words;
}

void BoxReader::finish(PageScan& page) {
  const auto words = claimed_words(page);
  const std::string_view labels = labels_;
  const std::string base = page.base();
  const auto own_host = host_of(base);
  Boxes boxes;
  for (const auto& link : links_) {
    if (boxes.links.size() >= kMostPartLinks) break;
    const auto label = labels.substr(link.label_at, link.label_size);
    bool kept = link.part != kNoPart || (!link.aside && is_elsewhere(link.url, own_host));
    if (!kept && !label.empty()) {
      each_name_word(label, [&](std::size_t hash) { kept = kept || words.count(hash) > 0; });
    }
    if (!kept) continue;
    BoxLink made{link.part, link.offset, {}, std::string(label), link.image, link.aside};
    made.url = collapse_space(decode_references(cut_text(link.url)));
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
