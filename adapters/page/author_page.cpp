// What speaks for a page about an author: its class and type, its headings, the articles it lists.
#include "adapters/page/author_page.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "adapters/page/words.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kMostLinks = 500;
constexpr std::size_t kMostHeadings = 8;
constexpr std::size_t kLongestHeadline = 500;

/// Classes of a body that only an author's page has. "author" is WordPress's, beside "archive";
/// "author-template" is Ghost's.
constexpr std::string_view kBodyWords[] = {"author-template", "author-archive", "author-page",
                                           "page-author", "template-author"};
/// Classes of a body that an article's page has.
constexpr std::string_view kArticleWords[] = {"single", "single-post", "post-template",
                                              "page-template"};

template <class Words>
bool has_any(std::string_view list, const Words& words) {
  bool found = false;
  each_word(list, [&](std::string_view each) {
    found = found || std::any_of(std::begin(words), std::end(words), [each](std::string_view word) {
              return equal_ignoring_case(word, each);
            });
  });
  return found;
}

bool has_word(std::string_view list, std::string_view word) {
  return has_any(list, std::array{word});
}

/// A part of a class is "author": "author-title", "b-full-author-bio__name".
bool speaks_of_author(std::string_view classes) {
  bool speaks = false;
  each_word(classes, [&](std::string_view word) {
    for (std::size_t at = 0; at < word.size() && !speaks;) {
      const std::size_t end = std::min(word.find_first_of("-_", at), word.size());
      speaks = equal_ignoring_case(word.substr(at, end - at), "author") ||
               equal_ignoring_case(word.substr(at, end - at), "profile");
      at = end + 1;
    }
  });
  return speaks;
}

// What is watched; the numbers closed() is given.
constexpr std::size_t kPageHeading = 0;
constexpr std::size_t kHeading = 1;
constexpr std::size_t kListLink = 2;
constexpr std::size_t kTime = 3;
constexpr std::size_t kFeedAuthor = 4;

class AuthorPageReader final : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void closed(std::size_t number, std::string_view text, PageScan& page) override;
  void finish(PageScan& page) override { page.claims().keep(std::move(clues_)); }

 private:
  void open_body(const StartTag& tag);
  void open_meta(const StartTag& tag);
  void open_heading(const StartTag& tag, PageScan& page);
  void open_link(const StartTag& tag, PageScan& page);
  void open_time(const StartTag& tag, PageScan& page);
  void open_class(const StartTag& tag, PageScan& page);
  void close_heading(bool of_page, std::string text);
  void close_time(std::string_view text);
  [[nodiscard]] bool is_at_authors_address(const PageScan& page);
  [[nodiscard]] std::string last_url();
  void add_link(std::string url, std::string headline, std::size_t offset);

  AuthorPageClues clues_;
  std::string given_;
  std::string family_;
  PageHeading heading_;      ///< the one that is open
  std::string heading_url_;  ///< of a link in it or around it
  bool in_heading_ = false;
  Attribute href_;  ///< of the link that was opened last
  std::size_t url_offset_ = 0;
  std::string time_;                ///< by an attribute, of the time that is open
  std::string waiting_;             ///< a time above its headline
  bool times_first_ = false;        ///< times stand above their headlines
  bool in_feed_ = false;            ///< an h-feed was opened
  std::optional<bool> by_address_;  ///< the page is where authors' pages are
  std::string scratch_;
};

void AuthorPageReader::open_body(const StartTag& tag) {
  const auto classes = std::string(tag.value("class", scratch_));
  const bool archive = has_word(classes, "author") && !has_any(classes, kArticleWords);
  clues_.by_class = archive || has_any(classes, kBodyWords);
}

void AuthorPageReader::open_meta(const StartTag& tag) {
  const auto property = std::string(tag.value("property", scratch_));
  if (property.empty()) return;
  const auto content = collapse_space(cut_text(tag.value("content", scratch_)));
  if (equal_ignoring_case(property, "og:type")) {
    clues_.by_type = clues_.by_type || equal_ignoring_case(content, "profile");
    clues_.is_article = clues_.is_article || equal_ignoring_case(content, "article");
  }
  if (equal_ignoring_case(property, "article:published_time")) clues_.is_article = true;
  if (equal_ignoring_case(property, "profile:first_name") && given_.empty()) given_ = content;
  if (equal_ignoring_case(property, "profile:last_name") && family_.empty()) family_ = content;
  if (!given_.empty() && !family_.empty()) clues_.name = given_ + ' ' + family_;
}

void AuthorPageReader::open_heading(const StartTag& tag, PageScan& page) {
  if (in_heading_ || page.is_within(Tag::nav) || page.is_aside()) return;
  heading_ = {{}, tag.offset, speaks_of_author(page.classes().text)};
  heading_url_ = page.is_within(Tag::a) ? last_url() : std::string();
  in_heading_ = true;
  page.watch(*this, tag.tag == Tag::h1 || heading_.by_class ? kPageHeading : kHeading);
}

bool AuthorPageReader::is_at_authors_address(const PageScan& page) {
  if (!by_address_) by_address_ = is_author_address(page.url());
  return *by_address_;
}

/// Few of a page's links are asked for.
std::string AuthorPageReader::last_url() { return collapse_space(cut_text(href_.value(scratch_))); }

void AuthorPageReader::open_link(const StartTag& tag, PageScan& page) {
  const auto* href = tag.find("href");
  if (href == nullptr) return;
  if (in_heading_ && !heading_url_.empty()) return;
  // Lists of links are read only where the page may be an author's: menus are lists of links, too.
  const bool listed = !in_heading_ && !clues_.is_article && clues_.links.size() < kMostLinks &&
                      page.is_within(Tag::li) &&
                      (clues_.by_class || clues_.by_type || is_at_authors_address(page));
  href_ = *href;
  url_offset_ = tag.offset;
  if (in_heading_) heading_url_ = last_url();
  if (!listed || page.is_within(Tag::nav) || page.is_within(Tag::header)) return;
  if (!page.is_within(Tag::footer) && !page.is_aside()) page.watch(*this, kListLink);
}

void AuthorPageReader::open_time(const StartTag& tag, PageScan& page) {
  time_ = rfc3339(cut_text(tag.value("datetime", scratch_)));
  if (clues_.is_article || clues_.links.size() >= kMostLinks) return;
  page.watch(*this, kTime);
}

void AuthorPageReader::open_class(const StartTag& tag, PageScan& page) {
  if (!page.classes().microformat) return;
  const auto list = page.classes().text;
  in_feed_ = in_feed_ || has_word(list, "h-feed");
  if (!in_feed_) return;
  if (has_word(list, "h-entry")) ++clues_.entries;
  const bool first = clues_.entries == 0 && clues_.feed_author.text.empty();
  if (!first || !has_word(list, "p-author") || tag.is_void) return;
  clues_.feed_author.offset = tag.offset;
  page.watch(*this, kFeedAuthor);
}

void AuthorPageReader::open(const StartTag& tag, PageScan& page) {
  switch (tag.tag) {
    case Tag::body:
      open_body(tag);
      break;
    case Tag::meta:
      open_meta(tag);
      break;
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
      open_heading(tag, page);
      break;
    case Tag::a:
      open_link(tag, page);
      break;
    case Tag::time:
      open_time(tag, page);
      break;
    default:
      break;
  }
  open_class(tag, page);
}

void AuthorPageReader::closed(std::size_t number, std::string_view text, PageScan& /*page*/) {
  if (number == kTime) return close_time(text);
  auto words = collapse_space(text);
  if (number == kPageHeading || number == kHeading) {
    in_heading_ = false;
    if (words.size() <= kLongestHeadline) close_heading(number == kPageHeading, std::move(words));
  } else if (number == kListLink) {
    if (words.size() <= kLongestHeadline) add_link(last_url(), std::move(words), url_offset_);
  } else if (words.size() <= kLongestHeadline) {
    clues_.feed_author.text = std::move(words);
  }
}

/// A heading that is a link is an article's; one that is none may be the page's.
void AuthorPageReader::close_heading(bool of_page, std::string text) {
  if (text.empty()) return;
  if (!heading_url_.empty() && !is_author_address(heading_url_)) {
    add_link(std::move(heading_url_), std::move(text), heading_.offset);
  } else if (of_page && clues_.headings.size() < kMostHeadings) {
    heading_.text = std::move(text);
    clues_.headings.push_back(heading_);
  }
  heading_url_.clear();
}

void AuthorPageReader::add_link(std::string url, std::string headline, std::size_t offset) {
  if (url.empty() || headline.empty() || clues_.links.size() >= kMostLinks) return;
  const bool again = std::any_of(clues_.links.begin(), clues_.links.end(),
                                 [&url](const ListedLink& link) { return link.url == url; });
  if (again) return;
  clues_.links.push_back({std::move(url), std::move(headline), std::move(waiting_), offset});
  waiting_.clear();
}

void AuthorPageReader::close_time(std::string_view text) {
  if (time_.empty()) time_ = rfc3339(collapse_space(text));
  if (time_.empty()) return;
  if (clues_.links.empty()) times_first_ = true;
  if (times_first_) {
    waiting_ = std::move(time_);
  } else if (clues_.links.back().published.empty()) {
    clues_.links.back().published = std::move(time_);
  }
  time_.clear();
}

constexpr std::uint64_t kAttributes = attribute_bit("class");
constexpr std::array kTags = {Tag::body, Tag::meta, Tag::h1, Tag::h2,
                              Tag::h3,   Tag::h4,   Tag::a,  Tag::time};

std::unique_ptr<MarkupReader> make() { return std::make_unique<AuthorPageReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource author_page;
const MarkupSource author_page = {"author_page", kAttributes, kTags, make};

}  // namespace sources
}  // namespace masthead::page
