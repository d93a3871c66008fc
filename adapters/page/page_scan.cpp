#include "adapters/page/page_scan.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Elements whose classes speak of the whole page.
bool is_frame(Tag tag) { return tag == Tag::html || tag == Tag::body || tag == Tag::main; }

/// Elements that part words though nothing stands between them.
bool breaks_line(Tag tag) {
  switch (tag) {
    case Tag::address:
    case Tag::article:
    case Tag::blockquote:
    case Tag::br:
    case Tag::dd:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::figcaption:
    case Tag::footer:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::header:
    case Tag::hr:
    case Tag::li:
    case Tag::ol:
    case Tag::p:
    case Tag::section:
    case Tag::table:
    case Tag::td:
    case Tag::th:
    case Tag::tr:
    case Tag::ul:
      return true;
    default:
      return false;
  }
}

LinePlace place_of(Tag tag) {
  switch (tag) {
    case Tag::h1:
      return kInHeadline;
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
      return kInHeading;
    case Tag::nav:
    case Tag::form:
    case Tag::button:
    case Tag::select:
      return kInNavigation;
    case Tag::footer:
      return kInFooter;
    case Tag::figure:
    case Tag::figcaption:
      return kInFigure;
    case Tag::li:
    case Tag::td:
    case Tag::dd:
      return kInItem;
    case Tag::address:
      return kInAddress;
    case Tag::article:
      return kInArticle;
    case Tag::p:
      return kInParagraph;
    case Tag::em:
    case Tag::i:
    case Tag::b:
    case Tag::strong:
      return kIsEmphatic;
    default:
      return 0;
  }
}

/// What the values of data-* attributes say: "byline" of data-testid="byline".
Marks data_marks(const StartTag& tag, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kLongestValue = 40;
  Marks marks;
  for (const auto& attribute : tag.attributes) {
    const bool data = attribute.raw_name.starts_with("data-");
    if (!data || attribute.raw_value.size() > kLongestValue) continue;
    marks |= marks_of(attribute.raw_value, vocabulary);
  }
  return marks;
}

}  // namespace

PageScan::PageScan(std::string_view url, const words::Vocabulary& vocabulary, const Limits& limits)
    : url_(url), vocabulary_(vocabulary), limits_(limits), claims_(limits), words_(vocabulary) {
  const auto sources = all_sources();
  assert(sources.size() <= sizeof(by_tag_[0]) * 8);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    readers_.push_back(sources[i]->make());
    for (const Tag tag : sources[i]->tags) {
      by_tag_[static_cast<std::size_t>(tag)] |= static_cast<std::uint16_t>(1U << i);
    }
  }
}

void PageScan::close_last() {
  const Watched last = watched_.back();
  watched_.pop_back();
  const std::string_view all = text_;
  last.reader->closed(last.number, all.substr(std::min(last.text_from, all.size())), *this);
  if (watched_.empty()) text_.clear();
}

void PageScan::close_to(std::uint32_t depth) {
  while (!open_.empty() && open_.back().depth >= depth) open_.pop_back();
  while (!watched_.empty() && watched_.back().depth >= depth) close_last();
}

void PageScan::break_text(Tag tag) {
  if (!watched_.empty() && breaks_line(tag)) text_ += ' ';
}

void PageScan::open(const StartTag& tag) {
  const auto* classes = tag.find("class");
  const auto* id = tag.find("id");
  classes_ = classes == nullptr ? ElementWords{} : words_.read(classes->raw_value);
  id_ = id == nullptr ? ElementWords{} : words_.read(id->raw_value);
  auto marks = classes_.marks;
  marks |= id_.marks;
  lines_.open(tag, marks);
  OpenElement element;
  element.depth = tag.depth;
  element.tag = tag.tag;
  const auto* around = open_.empty() ? nullptr : &open_.back();
  const auto place = around == nullptr ? 0 : around->place;
  // Inside an article an <aside> may be its own head.
  const bool by_tag = tag.tag == Tag::aside && (place & kInArticle) == 0;
  const bool by_words = !is_frame(tag.tag) && (classes_.aside || id_.aside);
  element.place = place | place_of(tag.tag) | (by_tag || by_words ? kInAside : 0);
  element.named = !classes_.text.empty() || !id_.text.empty();
  element.form = static_cast<std::uint32_t>(classes_.hash);
  element.marks = marks;
  if (element.named) element.marks |= data_marks(tag, vocabulary_);
  open_.push_back(element);
}

void PageScan::start_tag(const StartTag& tag) {
  close_to(tag.depth);
  break_text(tag.tag);
  script_reader_ = nullptr;
  open(tag);
  tag_ = &tag;
  const auto sources = all_sources();
  const std::uint16_t by_tag = by_tag_[static_cast<std::size_t>(tag.tag)];
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const bool wanted =
        (tag.attribute_bits & sources[i]->attributes) != 0 || (by_tag >> i & 1) != 0;
    if (wanted) readers_[i]->open(tag, *this);
  }
  tag_ = nullptr;
  if (tag.is_void) close_to(tag.depth);
}

void PageScan::end_tag(const EndTag& tag) {
  break_text(tag.tag);
  close_to(tag.depth);
  lines_.close(tag);
}

void PageScan::text(const Text& text) {
  if (text.kind == TextKind::script) {
    if (script_reader_ != nullptr) script_reader_->script(text);
    script_reader_ = nullptr;
    return;
  }
  close_to(text.depth);
  if (text.kind == TextKind::data) lines_.text(text, *this);
  if (watched_.empty() || text.kind == TextKind::rawtext) return;
  // Text beyond what the innermost watched element can use is not kept.
  if (text_.size() - std::min(watched_.back().text_from, text_.size()) > 2 * kLongestValue) return;
  text_ += cut_text(text.value(scratch_));
}

void PageScan::watch(MarkupReader& reader, std::size_t number) {
  if (watched_.size() >= kMostWatched) return;
  watched_.push_back({tag_->depth, &reader, number, text_.size()});
}

bool PageScan::is_aside() const { return !open_.empty() && (open_.back().place & kInAside) != 0; }

void PageScan::describe(TextLine& line) const {
  constexpr std::size_t kNearest = 3;
  constexpr std::uint32_t kPrime = 16777619;
  if (!open_.empty()) line.place |= open_.back().place;
  line.form = 0;
  std::size_t named = 0;
  for (std::size_t i = open_.size(); i-- > 0 && named < kNearest;) {
    const auto& element = open_[i];
    if (!element.named) continue;
    ++named;
    line.marks |= element.marks;
    line.form = (line.form ^ element.form) * kPrime;
  }
}

std::string PageScan::base() const {
  std::string page = is_web_url(url_) ? std::string(url_) : std::string();
  if (page.empty()) page = is_web_url(canonical) ? canonical : open_url;
  if (base_href.empty()) return page;
  std::string base = resolve_url(base_href, page);
  return is_web_url(base) ? base : page;
}

PageIdentity PageScan::identity() const {
  const std::string address = canonical.empty() ? open_url : canonical;
  return {page_key(url_), page_key(resolve_url(address, base())), fold_text(headline)};
}

bool PageScan::is_within(Tag tag) const {
  // The last one is the element itself.
  return std::any_of(open_.begin(), open_.empty() ? open_.end() : std::prev(open_.end()),
                     [tag](const OpenElement& element) { return element.tag == tag; });
}

PageClaims PageScan::finish() {
  close_to(0);
  for (const auto& reader : readers_) reader->finish(*this);
  auto claims = claims_.take(base());
  claims.lines = lines_.take();
  claims.base = base();
  return claims;
}

}  // namespace masthead::page
