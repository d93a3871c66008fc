#include "adapters/page/page_scan.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include "adapters/page/value.h"
#include "adapters/page/words.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Words of a class or an id that say a part of the page is not about its article.
constexpr std::string_view kAsideWords[] = {
    "comment",     "comments", "related", "recommend",  "recommended", "recommendations",
    "sidebar",     "teaser",   "teasers", "popular",    "newsletter",  "trending",
    "readnext",    "latest",   "promo",   "promos",     "nextpost",    "morefrom",
    "commentlist", "respond",  "disqus",  "breadcrumb", "breadcrumbs",
};
/// Words in front of them that say how the page is laid out or filed, not what the element is.
constexpr std::string_view kLayoutWords[] = {"has",    "with",     "no", "is",
                                             "single", "category", "tag"};

/// The lengths of the words above, a bit each, by their first letter: spares nearly every word the
/// look at the lists.
struct WordLengths {
  std::uint32_t by_letter[32] = {};
  template <class Words>
  constexpr void add(const Words& words) {
    for (const std::string_view word : words) by_letter[word[0] & 31] |= 1U << word.size();
  }
};
consteval WordLengths make_lengths() {
  WordLengths lengths;
  lengths.add(kAsideWords);
  lengths.add(kLayoutWords);
  return lengths;
}
constexpr WordLengths kLengths = make_lengths();

bool may_be_listed(std::string_view part) {
  return !part.empty() && part.size() < 32 &&
         (kLengths.by_letter[part[0] & 31] >> part.size() & 1) != 0;
}

template <class Words>
bool is_one_of(std::string_view part, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [part](std::string_view word) { return equal_ignoring_case(part, word); });
}

/// True where a part of the word is of the list and at most one part follows it: what stands deeper
/// inside speaks of the layout ("blog-sidebar-position-right").
bool word_says_aside(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = std::min(word.find_first_of("-_", at), word.size());
    const std::string_view part = word.substr(at, end - at);
    const bool may = may_be_listed(part);
    if (may && at == 0 && is_one_of(part, kLayoutWords)) return false;
    const std::string_view rest = word.substr(end);
    const std::size_t more = rest.find_last_of("-_");
    const bool near_end = more == std::string_view::npos || more == 0 || at == 0;
    if (may && near_end && is_one_of(part, kAsideWords)) return true;
    at = end + 1;
  }
  return false;
}

bool says_aside(std::string_view text) {
  bool says = false;
  each_word(text, [&says](std::string_view word) { says = says || word_says_aside(word); });
  return says;
}

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

}  // namespace

PageScan::PageScan(std::string_view url, const Limits& limits)
    : url_(url), limits_(limits), claims_(limits) {
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

void PageScan::start_tag(const StartTag& tag) {
  close_to(tag.depth);
  break_text(tag.tag);
  script_reader_ = nullptr;
  const auto* classes = tag.find("class");
  const auto* id = tag.find("id");
  open_.push_back({tag.depth, tag.tag, classes == nullptr ? std::string_view{} : classes->raw_value,
                   id == nullptr ? std::string_view{} : id->raw_value, false, false});
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
}

void PageScan::text(const Text& text) {
  if (text.kind == TextKind::script) {
    if (script_reader_ != nullptr) script_reader_->script(text);
    script_reader_ = nullptr;
    return;
  }
  close_to(text.depth);
  if (watched_.empty() || text.kind == TextKind::rawtext) return;
  // Text beyond what the innermost watched element can use is not kept.
  if (text_.size() - std::min(watched_.back().text_from, text_.size()) > 2 * kLongestValue) return;
  text_ += cut_text(text.value(scratch_));
}

void PageScan::watch(MarkupReader& reader, std::size_t number) {
  if (watched_.size() >= kMostWatched) return;
  watched_.push_back({tag_->depth, &reader, number, text_.size()});
}

bool PageScan::is_aside() {
  bool in_article = false;
  for (auto& element : open_) {
    if (!element.checked) {
      // Inside an article an <aside> may be its own head.
      const bool by_tag = element.tag == Tag::aside && !in_article;
      const bool by_words =
          !is_frame(element.tag) && (says_aside(element.classes) || says_aside(element.id));
      element.aside = by_tag || by_words;
      element.checked = true;
    }
    if (element.aside) return true;
    in_article = in_article || element.tag == Tag::article;
  }
  return false;
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

PageClaims PageScan::finish() {
  close_to(0);
  for (const auto& reader : readers_) reader->finish(*this);
  return claims_.take(base());
}

}  // namespace masthead::page
