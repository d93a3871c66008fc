// What only hints at the author: links to an author's page, elements of a class that says "author".
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
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

/// A segment of a path behind which an author's name or number stands.
constexpr std::string_view kAuthorSegments[] = {
    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori",
    "autore", "byline",  "journalist", "journalists", "journaliste", "redakteur", "columnist",
    "contributor", "contributors", "writer", "writers", "penulis", "yazar", "forfatter",
};
/// A part of a class that names the author, and parts that may stand beside it.
constexpr std::string_view kAuthorParts[] = {
    "author", "authors", "authorname", "byline", "autor", "autoren", "auteur", "autore", "bylines",
};
constexpr std::string_view kPlainParts[] = {
    "name", "names", "link", "article", "post", "entry", "meta", "by", "story", "news", "single",
    "content", "inline", "item", "text", "written", "info", "header", "detail", "first", "p", "c",
    "url", "list", "a", "title",
};

constexpr std::size_t kLongestText = 150;
constexpr std::size_t kMostHints = 200;
constexpr std::size_t kNear = 2'500;  // bytes of markup between two authors of one byline

template <class Words>
bool is_one_of(std::string_view part, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [part](std::string_view word) { return equal_ignoring_case(part, word); });
}

bool class_names_author(std::string_view word) {
  bool author = false;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = std::min(word.find_first_of("-_", at), word.size());
    const std::string_view part = word.substr(at, end - at);
    at = end + 1;
    if (part.empty()) continue;
    const bool names = is_one_of(part, kAuthorParts);
    if (!names && !is_one_of(part, kPlainParts)) return false;
    author = author || names;
  }
  return author;
}

bool says_author(std::string_view classes) {
  bool says = false;
  each_word(classes, [&says](std::string_view word) {
    const bool may = word.size() >= 5 && word.size() <= 40;
    says = says || (may && class_names_author(word));
  });
  return says;
}

bool leads_to_author(std::string_view href) {
  href = href.substr(0, href.find_first_of("?#"));
  while (href.ends_with('/')) href.remove_suffix(1);
  const std::size_t last = href.find_last_of('/');
  if (last == std::string_view::npos || last == 0) return false;
  href = href.substr(0, last);
  const std::size_t segment = href.find_last_of('/');
  if (segment == std::string_view::npos) return is_one_of(href, kAuthorSegments);
  return is_one_of(href.substr(segment + 1), kAuthorSegments);
}

class HintReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void closed(std::size_t number, std::string_view text, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  struct Hint {
    std::string_view rule;
    Source source;
    std::string text;
    std::string url;
    std::size_t offset;
  };
  std::vector<Hint> hints_;
  std::string scratch_;
};

void HintReader::open(const StartTag& tag, PageScan& page) {
  if (hints_.size() >= kMostHints) return;
  std::string url;
  if (tag.tag == Tag::a) url = cut_text(tag.value("href", scratch_));
  const bool link = !url.empty() && leads_to_author(url);
  const auto* classes = tag.find("class");
  const bool by_class = classes != nullptr && says_author(classes->raw_value);
  if ((!link && !by_class) || tag.is_void || page.is_aside()) return;
  hints_.push_back({link ? "link-to-author" : "class-author", link ? Source::rel : Source::byline,
                    {}, std::move(url), tag.offset});
  page.watch(*this, hints_.size() - 1);
}

void HintReader::closed(std::size_t number, std::string_view text, PageScan& /*page*/) {
  std::string words = collapse_space(text);
  if (words.size() <= kLongestText) hints_[number].text = std::move(words);
}

/// The hints of the first byline behind the headline; what is further on is another story's.
void HintReader::finish(PageScan& page) {
  std::erase_if(hints_, [](const Hint& hint) { return hint.text.empty(); });
  auto from = std::find_if(hints_.begin(), hints_.end(), [&page](const Hint& hint) {
    return hint.offset > page.heading_offset;
  });
  if (from == hints_.end()) from = hints_.begin();
  const bool known = page.claims().names_author();
  std::size_t last = from == hints_.end() ? 0 : from->offset;
  for (; from != hints_.end() && from->offset - last <= kNear; ++from) {
    last = from->offset;
    AuthorClaim claim;
    claim.source = from->source;
    claim.rule = from->rule;
    claim.of_article = !known;
    const auto place = byte_place(from->offset);
    claim.observations.push_back(
        observe(Field::name, from->text, from->text, claim.source, claim.rule, place));
    claim.observations.push_back(
        observe(Field::url, from->url, from->url, claim.source, claim.rule, place));
    page.claims().add(std::move(claim));
  }
}

constexpr std::uint64_t kAttributes = attribute_bit("class");
constexpr std::array kTags = {Tag::a};

std::unique_ptr<MarkupReader> make() { return std::make_unique<HintReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource hint;
const MarkupSource hint = {"hint", kAttributes, kTags, make};

}  // namespace sources
}  // namespace masthead::page
