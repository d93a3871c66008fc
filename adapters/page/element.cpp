// What the page's own elements say: its headline, language and marked times.
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/page/doubt.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"

namespace masthead::page {
namespace {

enum class Watched : std::uint8_t { title, heading, published };

class ElementReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void closed(std::size_t number, std::string_view text, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  void watch(Watched what, const StartTag& tag, PageScan& page);
  void time(const StartTag& tag, PageScan& page);
  void add(Field field, std::string value, std::string_view original, std::string_view rule,
           std::size_t offset, std::uint8_t doubt, PageScan& page);

  std::size_t offset_ = 0;  ///< of the element watched last
  bool has_title_ = false;
  std::string heading_;
  std::string title_;
  std::string scratch_;
};

void ElementReader::add(Field field, std::string value, std::string_view original,
                        std::string_view rule, std::size_t offset, std::uint8_t doubt,
                        PageScan& page) {
  page.claims().add_article(
      observe(field, std::move(value), original, Source::meta, rule, byte_place(offset)), doubt);
}

void ElementReader::watch(Watched what, const StartTag& tag, PageScan& page) {
  offset_ = tag.offset;
  page.watch(*this, static_cast<std::size_t>(what));
}

void ElementReader::time(const StartTag& tag, PageScan& page) {
  if (!tag.has("pubdate")) return;
  const auto words = tag.value("datetime", scratch_);
  if (words.empty()) return watch(Watched::published, tag, page);
  add(Field::published, rfc3339(words), words, "time-pubdate", tag.offset, doubt::kElement, page);
}

void ElementReader::open(const StartTag& tag, PageScan& page) {
  if (tag.foreign) return;
  switch (tag.tag) {
    case Tag::html: {
      auto words = tag.value("lang", scratch_);
      if (words.empty()) words = tag.value("xml:lang", scratch_);
      return add(Field::language, plain_text(words), words, "html-lang", tag.offset,
                 doubt::kElement, page);
    }
    case Tag::base:
      if (page.base_href.empty()) page.base_href = cut_text(tag.value("href", scratch_));
      return;
    case Tag::title:
      if (!has_title_) watch(Watched::title, tag, page);
      has_title_ = true;
      return;
    case Tag::h1:
      if (page.heading_offset == 0) page.heading_offset = tag.offset;
      if (heading_.empty()) watch(Watched::heading, tag, page);
      return;
    case Tag::time:
      return time(tag, page);
    default:
      return;
  }
}

void ElementReader::closed(std::size_t number, std::string_view text, PageScan& page) {
  std::string words = collapse_space(text);
  switch (static_cast<Watched>(number)) {
    case Watched::title:
      title_ = words;
      return add(Field::headline, std::move(words), text, "title", offset_, doubt::kTitle, page);
    case Watched::heading:
      if (!heading_.empty()) return;
      heading_ = words;
      return add(Field::headline, std::move(words), text, "h1", offset_, doubt::kElement, page);
    case Watched::published:
      return add(Field::published, rfc3339(words), text, "time-pubdate", offset_, doubt::kElement,
                 page);
  }
}

void ElementReader::finish(PageScan& page) {
  // The title begins with the headline on nearly every page; a first heading may be the outlet's.
  page.headline = title_.empty() ? heading_ : title_;
}

constexpr std::array kTags = {Tag::html, Tag::base, Tag::title, Tag::h1, Tag::time};

std::unique_ptr<MarkupReader> make() { return std::make_unique<ElementReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource element;
const MarkupSource element = {"element", 0, kTags, make};

}  // namespace sources
}  // namespace masthead::page
