// What only hints at the author: links to an author's page, elements of a class that says "author".
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
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
    "author",      "authors",   "autor",     "autoren",     "autores",      "auteur",
    "auteurs",     "autori",    "autore",    "byline",      "journalist",   "journalists",
    "journaliste", "redakteur", "columnist", "contributor", "contributors", "writer",
    "writers",     "penulis",   "yazar",     "forfatter",
};
/// A part of a class that names the author, and parts that may stand beside it.
constexpr std::string_view kAuthorParts[] = {
    "author", "authors", "authorname", "byline", "autor", "autoren", "auteur", "autore", "bylines",
};
constexpr std::string_view kPlainParts[] = {
    "name",   "names",  "link",    "article", "post", "entry", "meta",    "by",    "story",
    "news",   "single", "content", "inline",  "item", "text",  "written", "info",  "header",
    "detail", "first",  "p",       "c",       "url",  "list",  "a",       "title",
};

constexpr std::uint32_t first_letters() {
  std::uint32_t letters = 0;
  for (const auto segment : kAuthorSegments) letters |= 1U << (segment.front() - 'a');
  return letters;
}
constexpr std::uint32_t kFirstLetters = first_letters();

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

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighs = 0x8080808080808080ULL;

/// The high bit of each byte of `word` that is `c`; others may follow a true one.
constexpr std::uint64_t bytes_equal(std::uint64_t word, char c) {
  const std::uint64_t differs = word ^ (kOnes * static_cast<unsigned char>(c));
  return (differs - kOnes) & ~differs & kHighs;
}

/// Spares nearly every class the look at its words: all that name an author hold "ut" or "yl".
/// Nearly all time of this file goes here, so it looks at eight bytes at once.
bool may_say_author(std::string_view classes) {
  for (std::size_t at = 0; at + 1 < classes.size(); at += sizeof(std::uint64_t) - 1) {
    std::uint64_t word = 0;
    std::memcpy(&word, classes.data() + at, std::min(sizeof word, classes.size() - at));
    word |= kOnes * 0x20U;
    const std::uint64_t ut = bytes_equal(word, 'u') & (bytes_equal(word, 't') >> 8U);
    const std::uint64_t yl = bytes_equal(word, 'y') & (bytes_equal(word, 'l') >> 8U);
    if ((ut | yl) != 0) return true;
  }
  return false;
}

bool says_author(std::string_view classes) {
  if (!may_say_author(classes)) return false;
  bool says = false;
  each_word(classes, [&says](std::string_view word) {
    const bool may = word.size() >= 5 && word.size() <= 40;
    says = says || (may && class_names_author(word));
  });
  return says;
}

/// A segment of the list with something behind it: "/author/jane", not "/authors/".
bool leads_to_author(std::string_view href) {
  href = href.substr(0, href.find('?'));
  href = href.substr(0, href.find('#'));
  for (std::size_t at = href.find('/'); at < href.size(); at = href.find('/', at + 1)) {
    const char first = at + 1 < href.size() ? lower_ascii(href[at + 1]) : '\0';
    if (first < 'a' || first > 'y' || (kFirstLetters >> (first - 'a') & 1U) == 0) continue;
    const std::size_t end = href.find('/', at + 1);
    if (end == std::string_view::npos) return false;
    if (!is_one_of(href.substr(at + 1, end - at - 1), kAuthorSegments)) continue;
    return end + 1 < href.size() && href[end + 1] != '/';
  }
  return false;
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
  const auto* href = tag.tag == Tag::a ? tag.find("href") : nullptr;
  const bool link = href != nullptr && leads_to_author(href->raw_value);
  const auto* classes = tag.find("class");
  const bool by_class = classes != nullptr && says_author(classes->raw_value);
  if ((!link && !by_class) || tag.is_void || page.is_aside()) return;
  hints_.push_back({link ? "link-to-author" : "class-author",
                    link ? Source::rel : Source::byline,
                    {},
                    href == nullptr ? std::string() : std::string(cut_text(href->value(scratch_))),
                    tag.offset});
  page.watch(*this, hints_.size() - 1);
}

void HintReader::closed(std::size_t number, std::string_view text, PageScan& /*page*/) {
  std::string words = collapse_space(text);
  if (words.size() <= kLongestText) hints_[number].text = std::move(words);
}

/// The hints of the first byline behind the headline; what is further on is another story's.
void HintReader::finish(PageScan& page) {
  std::erase_if(hints_, [](const Hint& hint) { return hint.text.empty(); });
  auto from = std::find_if(hints_.begin(), hints_.end(),
                           [&page](const Hint& hint) { return hint.offset > page.heading_offset; });
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
