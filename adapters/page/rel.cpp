// Links that say what they are: rel=author, rel=me, rel=canonical.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/doubt.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "adapters/page/words.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Source: https://html.spec.whatwg.org/multipage/links.html#link-type-author,
/// https://microformats.org/wiki/rel-me
class RelReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void closed(std::size_t number, std::string_view text, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  struct Link {
    std::string url;
    std::string title;
    std::size_t offset;
    bool aside;
  };
  void me(const StartTag& tag, PageScan& page);
  void claim(const Link& link, std::string_view text, std::string_view rule, PageScan& page);
  void canonical(const StartTag& tag, PageScan& page);

  std::vector<Link> authors_;
  std::vector<Observation> me_;
  std::string scratch_;
};

bool has_word(std::string_view list, std::string_view word) {
  bool found = false;
  each_word(list, [&](std::string_view each) { found = found || equal_ignoring_case(each, word); });
  return found;
}

void RelReader::canonical(const StartTag& tag, PageScan& page) {
  const auto words = cut_text(tag.value("href", scratch_));
  if (page.canonical.empty()) page.canonical = collapse_space(words);
  page.claims().add_article(observe(Field::url, collapse_space(words), words, Source::rel,
                                    "rel-canonical", byte_place(tag.offset)),
                            doubt::kCanonical);
}

void RelReader::me(const StartTag& tag, PageScan& page) {
  if (me_.size() >= page.limits().authors) return;
  const auto words = cut_text(tag.value("href", scratch_));
  me_.push_back(observe(Field::website, collapse_space(words), words, Source::rel, "rel-me",
                        byte_place(tag.offset)));
}

void RelReader::claim(const Link& link, std::string_view text, std::string_view rule,
                      PageScan& page) {
  AuthorClaim claim;
  claim.source = Source::rel;
  claim.rule = rule;
  claim.of_article = !link.aside;
  std::string name = collapse_space(text);
  if (name.empty()) name = link.title;
  if (!name.empty()) {
    claim.observations.push_back(observe(Field::name, std::move(name),
                                         text.empty() ? link.title : text, Source::rel, rule,
                                         byte_place(link.offset)));
  }
  const bool mail = equal_ignoring_case(link.url.substr(0, 7), "mailto:");
  std::string value = mail ? link.url.substr(7, link.url.find('?') - 7) : link.url;
  claim.observations.push_back(observe(mail ? Field::email : Field::url, std::move(value), link.url,
                                       Source::rel, rule, byte_place(link.offset)));
  page.claims().add(std::move(claim));
}

void RelReader::open(const StartTag& tag, PageScan& page) {
  if (tag.tag != Tag::a && tag.tag != Tag::link && tag.tag != Tag::area) return;
  const auto rel = std::string(tag.value("rel", scratch_));
  if (rel.empty()) return;
  if (tag.tag == Tag::link && has_word(rel, "canonical")) canonical(tag, page);
  if (has_word(rel, "me") && !page.is_aside()) me(tag, page);
  if (!has_word(rel, "author")) return;
  const bool aside = tag.tag == Tag::a && page.is_aside();
  if (!page.claims().has_room(Source::rel, !aside)) return;
  Link link{collapse_space(cut_text(tag.value("href", scratch_))), {}, tag.offset, aside};
  link.title = collapse_space(tag.value("title", scratch_));
  if (tag.tag == Tag::a) {
    authors_.push_back(std::move(link));
    page.watch(*this, authors_.size() - 1);
  } else if (!link.url.empty()) {
    link.title.clear();  // "About the author", "Google+"
    claim(link, {}, "link-author", page);
  }
}

void RelReader::closed(std::size_t number, std::string_view text, PageScan& page) {
  claim(authors_[number], text, "rel-author", page);
}

void RelReader::finish(PageScan& page) {
  if (me_.empty()) return;
  AuthorClaim claim;
  claim.source = Source::rel;
  claim.rule = "rel-me";
  claim.of_article = false;
  claim.observations = std::move(me_);
  page.claims().add(std::move(claim));
}

constexpr std::uint64_t kAttributes = attribute_bit("rel");

std::unique_ptr<MarkupReader> make() { return std::make_unique<RelReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource rel;
const MarkupSource rel = {"rel", kAttributes, {}, make};

}  // namespace sources
}  // namespace masthead::page
