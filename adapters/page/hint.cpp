// What only hints at the author: links to an author's page.
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
  if (!link || page.is_aside()) return;
  hints_.push_back({{}, std::string(cut_text(href->value(scratch_))), tag.offset});
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
  std::size_t last = from == hints_.end() ? 0 : from->offset;
  for (; from != hints_.end() && from->offset - last <= kNear; ++from) {
    last = from->offset;
    AuthorClaim claim;
    claim.source = Source::rel;
    claim.rule = "link-to-author";
    claim.of_article = false;  // of whom it speaks the visible byline says
    const auto place = byte_place(from->offset);
    claim.observations.push_back(
        observe(Field::name, from->text, from->text, claim.source, claim.rule, place));
    claim.observations.push_back(
        observe(Field::url, from->url, from->url, claim.source, claim.rule, place));
    page.claims().add(std::move(claim));
  }
}

constexpr std::array kTags = {Tag::a};

std::unique_ptr<MarkupReader> make() { return std::make_unique<HintReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource hint;
const MarkupSource hint = {"hint", 0, kTags, make};

}  // namespace sources
}  // namespace masthead::page
