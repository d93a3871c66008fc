// How many real pages carry which source. The figures are printed; what is checked is that each
// source is met at all and that what it claims has the shape it promises.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "adapters/page/page_reader.h"
#include "adapters/page/source.h"
#include "core/text.h"
#include "tests/unit/corpus_pages.h"

namespace masthead::test {
namespace {

/// What the rule begins with: "jsonld", "meta", "link".
std::string family_of(std::string_view rule) { return std::string(rule.substr(0, rule.find('-'))); }

struct Counts {
  int pages = 0;
  int of_article = 0;
};

TEST_CASE("real pages: which source each carries") {
  const auto files = corpus_page_files();
  if (files.empty()) {
    MESSAGE("MASTHEAD_CORPORA is not set: no real page was read");
    return;
  }
  const words::Vocabulary vocabulary;
  std::map<std::string, Counts> counts;
  int named = 0;
  int with_warnings = 0;
  for (const auto& file : files) {
    const auto page = read_corpus_page(file);
    const auto claims =
        page::read_claims({page.name, page.bytes, {}, "utf-8"}, vocabulary, Limits{});
    REQUIRE(claims.ok());
    std::set<std::string> any;
    std::set<std::string> article;
    for (const auto& claim : claims->authors) {
      any.insert(family_of(claim.rule));
      if (claim.of_article) article.insert(family_of(claim.rule));
      for (const auto& o : claim.observations) REQUIRE((!o.value.empty() && is_utf8(o.value)));
    }
    for (const auto& family : any) ++counts[family].pages;
    for (const auto& family : article) ++counts[family].of_article;
    named += article.empty() ? 0 : 1;
    with_warnings += claims->warnings.empty() ? 0 : 1;
  }
  MESSAGE(files.size(), " pages: ", named, " name an author of their article, ", with_warnings,
          " needed a warning");
  for (const auto& [family, count] : counts) {
    MESSAGE(family, ": ", count.pages, " pages, of the article on ", count.of_article);
  }
  for (const char* family : {"jsonld", "meta", "rel", "microdata", "rdfa", "hcard", "link"}) {
    CAPTURE(family);
    CHECK(counts[family].pages > 0);
  }
}

}  // namespace
}  // namespace masthead::test
