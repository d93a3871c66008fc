// The byline a reader sees: invented layouts in many languages, and the words of the marks that
// help to find it, each of which must be needed.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/line_collector.h"
#include "adapters/page/marks.h"
#include "adapters/page/page_reader.h"
#include "adapters/page/visible.h"
#include "adapters/words/vocabulary.h"
#include "core/text.h"
#include "tests/unit/byline_table.h"
#include "tests/unit/fill.h"

namespace {

namespace page = masthead::page;
namespace words = masthead::words;
using simdjson::dom::element;
using words::Class;

/// A line of text as long as those of an article.
constexpr std::string_view kText =
    "the boats come in with the tide, and on the quay people wait for the fish as they have waited "
    "for it since the first stones were laid there, which was long before anybody wrote it down, "
    "and nobody doubts that it goes on.";

std::vector<std::string> authors_of(std::string_view html, const words::Vocabulary& vocabulary) {
  masthead::links::LinkReader links;
  const auto document = page::read_page({"page", html, "https://tidings.example/sea/harbour", {}},
                                        links, vocabulary, {});
  REQUIRE(document.ok());
  std::vector<std::string> authors;
  for (const auto& mention : document->mentions) {
    const auto* name = masthead::find_first(mention.observations, masthead::Field::name);
    if (name != nullptr) authors.push_back(name->value);
  }
  std::sort(authors.begin(), authors.end());
  return authors;
}

/// Each mark of a list, by the class of the vocabulary it comes from.
bool has_mark(const page::Marks& marks, std::string_view name) {
  const std::map<std::string_view, bool> all = {{"mark_author", marks.author},
                                                {"mark_user", marks.user},
                                                {"mark_date", marks.date},
                                                {"mark_comment", marks.comment},
                                                {"mark_other", marks.other}};
  return all.at(name);
}

const std::map<std::string_view, Class> kClasses = {
    {"mark_author", Class::mark_author}, {"mark_user", Class::mark_user},
    {"mark_date", Class::mark_date},     {"mark_comment", Class::mark_comment},
    {"mark_other", Class::mark_other},
};

/// The words of one class that a table names, each with its language.
std::set<std::pair<std::string, std::string>> rows_of(element test) {
  std::set<std::pair<std::string, std::string>> rows;
  for (const auto language : test["words"].get_object()) {
    for (const std::string_view word : language.value.get_array()) {
      rows.emplace(language.key, word);
    }
  }
  return rows;
}

std::size_t check_list(element test, const words::Language* language, const words::WordList& list) {
  const auto name = masthead::test::text_of(test, "class");
  const auto rows = rows_of(test);
  const words::Language* const alone[] = {language};
  const words::Vocabulary whole(alone);
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    const std::string word(list.words[i]);
    CAPTURE(word);
    CHECK_MESSAGE(rows.count({std::string(language->code), word}) == 1, "the word has no row");
    const auto marks = masthead::test::fill(masthead::test::text_of(test, "template"), word);
    CHECK(has_mark(page::marks_of(marks, whole), name));
    CHECK_FALSE(has_mark(page::marks_of(marks, words::Vocabulary(alone, {&list, i})), name));
  }
  return list.words.size();
}

}  // namespace

TEST_CASE("the byline of a page is found where no markup names its author") {
  const words::Vocabulary vocabulary;
  simdjson::dom::parser parser;
  std::size_t count = 0;
  for (const element test :
       parser.load(MASTHEAD_TEST_DATA "/page/visible/layouts.json").get_array()) {
    const auto why = masthead::test::text_of(test, "why");
    CAPTURE(why);
    const auto html = masthead::test::fill(masthead::test::text_of(test, "html"), kText);
    std::vector<std::string> expected;
    for (const std::string_view name : test["authors"].get_array()) expected.emplace_back(name);
    std::sort(expected.begin(), expected.end());
    CHECK(authors_of(html, vocabulary) == expected);
    ++count;
  }
  CHECK(count >= 38);
}

TEST_CASE("each word of the marks is needed") {
  simdjson::dom::parser parser;
  std::size_t count = 0;
  std::size_t rows = 0;
  std::set<std::string_view> languages;
  for (const element test :
       parser.load(MASTHEAD_TEST_DATA "/page/visible/marks.json").get_array()) {
    const auto name = masthead::test::text_of(test, "class");
    CAPTURE(name);
    rows += rows_of(test).size();
    for (const auto* language : words::all_languages()) {
      CAPTURE(language->code);
      for (const auto& list : language->lists) {
        if (list.is != kClasses.at(name)) continue;
        count += check_list(test, language, list);
        languages.insert(language->code);
      }
    }
  }
  CHECK(rows == count);  // no row is about a word that is gone
  CHECK(count > 180);
  CHECK(languages.size() > 20);
}

TEST_CASE("marks are parts of words") {
  struct Case {
    const char* marks;
    bool author;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"article__author-name", true, "parts between marks"},
      {"liveArticleAuthorDate", true, "parts between capitals"},
      {"Byline2", true, "a digit ends a part"},
      {"AUTHOR", true, "capitals"},
      {"authority", false, "no part of a longer word"},
      {"about-styles", false, "none"},
      {"", false, "nothing"},
  };
  const words::Vocabulary vocabulary;
  for (const auto& c : kCases) {
    CAPTURE(c.marks);
    CAPTURE(c.why);
    CHECK(page::marks_of(c.marks, vocabulary).author == c.author);
  }
}

TEST_CASE("a line has the marks of the elements around it and in it") {
  struct Case {
    std::string html;
    bool author;
    const char* why;
  };
  const std::string many(400, 'x');
  const Case cases[] = {
      {"<p class=author>Ida", true, "a class"},
      {"<p id=author>Ida", true, "an id"},
      {"<p class=q data-kind=author>Ida", true, "a value of data"},
      {"<p><b class=author></b>Ida", true, "an element in it"},
      {"<p>Ida <b class=author>Holm", true, "one behind its begin"},
      {"<p class=q>Ida</p><p class=author>", false, "another line's"},
      {"<p class='" + many + " author'>Ida", true, "behind many other classes"},
      {"<div class=author><p class='" + many + "'>Ida", true, "around many classes"},
      {"<div class=author><p class=q><i class=q><u class=q>Ida", false, "the three nearest count"},
  };
  const words::Vocabulary vocabulary;
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto claims = page::read_claims({"page", c.html, {}, {}}, vocabulary, {});
    REQUIRE(claims.ok());
    REQUIRE(claims->lines.size() == 1);
    CHECK(claims->lines.front().marks.author == c.author);
  }
}

TEST_CASE("what is kept of a page's lines is bounded") {
  const words::Vocabulary vocabulary;
  std::string html = "<h1>Harbour</h1>";
  for (int i = 0; i < 6'000; ++i) html += "<p class='author byline'>By Ida Holm</p>";
  html += "<p>" + std::string(100'000, 'x') + "</p>";
  const auto claims =
      page::read_claims({"page", html, "https://tidings.example/", {}}, vocabulary, {});
  REQUIRE(claims.ok());
  CHECK(claims->lines.size() == page::LineCollector::kMostLines);
  for (const auto& line : claims->lines) {
    CHECK(line.text.size() <= page::kLongestLine);
    CHECK(masthead::is_utf8(line.text));
  }
  const page::OutletNames outlet(*claims, "https://tidings.example/");
  CHECK(page::find_bylines(*claims, outlet, vocabulary).size() == page::kMostBylines);
}
