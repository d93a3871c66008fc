// Which pages are about an author, from the table of tests/data/page/author_page.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/page_reader.h"
#include "adapters/words/vocabulary.h"
#include "tests/unit/corpus_pages.h"
#include "tests/unit/reconcile_table.h"

namespace {

using masthead::Document;
using masthead::DocumentKind;
using masthead::Field;
using masthead::words::Vocabulary;
using simdjson::dom::element;

/// One page of the table and what it says.
struct Row {
  std::string why;
  std::string url;
  std::string html;
  std::vector<std::string> says;
};

std::vector<Row> read_table() {
  simdjson::dom::parser parser;
  element table;
  REQUIRE(parser.load(MASTHEAD_TEST_DATA "/page/author_page/pages.json").get(table) ==
          simdjson::SUCCESS);
  std::vector<Row> rows;
  for (const element test : table.get_array()) {
    Row row{std::string(std::string_view(test["why"])),
            std::string(std::string_view(test["url"])),
            {},
            {}};
    for (const std::string_view line : test["html"].get_array()) row.html.append(line).append("\n");
    for (const std::string_view line : test["says"].get_array()) row.says.emplace_back(line);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string value_of(const masthead::Article& article, Field field) {
  const auto* o = find_first(article.observations, field);
  return o == nullptr ? std::string() : o->value;
}

Document read(const Row& row, const Vocabulary& vocabulary) {
  static masthead::links::LinkReader links;
  auto document = masthead::page::read_page({"page", row.html, row.url, {}}, links, vocabulary, {});
  REQUIRE(document.ok());
  return std::move(*document);
}

std::vector<std::string> say(const Document& document) {
  // Who signs articles, other tables say.
  if (document.kind == DocumentKind::article) return {"article"};
  std::vector<std::string> said;
  for (const auto& line : masthead::test::say(document)) {
    // Who else is named on such a page is kept aside, and here nobody asks for it.
    if (line.starts_with("article") || line.starts_with("aside")) continue;
    // What an author's box gives, the table of boxes says.
    said.push_back(line.substr(0, line.find(" image=")));
  }
  for (const auto& article : document.articles) {
    auto line = "listed " + value_of(article, Field::url) + " | " +
                value_of(article, Field::headline) + " | " + value_of(article, Field::published);
    while (line.ends_with(' ')) line.pop_back();
    said.push_back(std::move(line));
    for (const auto& o : article.observations) CHECK(o.id.starts_with("o_"));
  }
  return said;
}

}  // namespace

TEST_CASE("pages about authors are told from articles") {
  const Vocabulary vocabulary;
  const auto rows = read_table();
  for (const auto& row : rows) {
    CAPTURE(row.why);
    const auto said = say(read(row, vocabulary));
    CHECK(said.size() == row.says.size());
    for (std::size_t i = 0; i < std::min(said.size(), row.says.size()); ++i) {
      CHECK(said[i] == row.says[i]);
    }
  }
  CHECK(rows.size() >= 70);
}

TEST_CASE("each word of the headings of authors' pages is needed") {
  const auto rows = read_table();
  std::size_t count = 0;
  for (const auto* language : masthead::words::all_languages()) {
    for (const auto& list : language->lists) {
      if (list.is != masthead::words::Class::author_page) continue;
      for (std::size_t word = 0; word < list.words.size(); ++word) {
        const Vocabulary vocabulary(masthead::words::all_languages(), {&list, word});
        const bool fails = std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
          return say(read(row, vocabulary)) != row.says;
        });
        CAPTURE(language->code);
        CAPTURE(list.words[word]);
        CHECK(fails);
        ++count;
      }
    }
  }
  CHECK(count >= 25);
}

TEST_CASE("no article of the corpus is taken for an author's page") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    std::printf("\n*** NOT READ: MASTHEAD_CORPORA is unset, so no article was. ***\n\n");
    return;
  }
  const std::string folder = std::string(corpora) + "/bylines/";
  const Vocabulary vocabulary;
  masthead::links::LinkReader links;
  simdjson::dom::parser parser;
  std::size_t count = 0;
  std::size_t wrong = 0;
  std::ifstream rows(folder + "dev.jsonl");
  for (std::string line; std::getline(rows, line); ++count) {
    const element row = parser.parse(line);
    std::string_view url;
    if (row["url"].get(url) != simdjson::SUCCESS) url = {};
    const std::string_view page = row["page"];
    const auto bytes = masthead::test::read_corpus_page(folder + std::string(page)).bytes;
    const auto document =
        masthead::page::read_page({"page", bytes, url, {}}, links, vocabulary, {});
    if (!document.ok() || document->kind != DocumentKind::author) continue;
    ++wrong;
    MESSAGE(std::string(page), " ", std::string(url));
  }
  std::printf("taken for an author's page: %zu of %zu articles\n", wrong, count);
  CHECK(count >= 500);
  CHECK(wrong == 0);
}
