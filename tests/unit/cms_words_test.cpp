// Leaving any word of the notes' vocabularies out must show: no word stands there unneeded.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "adapters/cms/row_reader.h"
#include "adapters/words/vocabulary.h"
#include "tests/unit/fill.h"

namespace {

namespace words = masthead::words;
using simdjson::dom::element;
using words::Class;

const std::map<std::string, Class> kClasses = {
    {"note_work", Class::note_work},       {"note_verb", Class::note_verb},
    {"note_signer", Class::note_signer},   {"note_guest", Class::note_guest},
    {"note_closing", Class::note_closing}, {"company_word", Class::company_word},
    {"title_word", Class::title_word},
};

std::string text_of(element object, const char* member) {
  return std::string(object[member].get_string().value());
}

/// The language and the words of none.
std::vector<const words::Language*> alone(std::string_view code) {
  std::vector<const words::Language*> languages;
  for (const auto* language : words::all_languages()) {
    if (language->code == code || language->code == "und") languages.push_back(language);
  }
  return languages;
}

std::vector<std::string> names_of(element test, std::string_view word,
                                  const words::Vocabulary& vocabulary) {
  std::string written(word);
  const bool capital = !test["capital"].error();
  if (capital) written[0] = static_cast<char>(written[0] - 'a' + 'A');
  const std::string text = masthead::test::fill(text_of(test, "template"), written);
  masthead::cms::ArticleRow row;
  row.document = "a";
  (text_of(test, "member") == "tail" ? row.tail : row.excerpt) = text;
  masthead::links::LinkReader links;
  const auto document =
      masthead::cms::read_article("a", row, nullptr, links, vocabulary, masthead::Limits{});
  std::vector<std::string> names;
  for (const auto& mention : document->mentions) {
    const auto* name = masthead::find_first(mention.observations, masthead::Field::name);
    if (name != nullptr) names.push_back(name->value);
  }
  return names;
}

std::vector<std::string> expected_of(element test) {
  std::vector<std::string> names;
  for (const std::string_view name : test["authors"].get_array()) names.emplace_back(name);
  return names;
}

/// Each word of the class in the language is in the row, is read, and is missed when left out.
std::size_t check_row(element test) {
  const auto what = kClasses.at(text_of(test, "class"));
  std::set<std::string> rows;
  for (const std::string_view word : test["words"].get_array()) rows.emplace(word);
  const auto languages = alone(text_of(test, "language"));
  const words::Vocabulary whole(languages);
  std::size_t count = 0;
  for (const auto* language : languages) {
    if (language->code != text_of(test, "language")) continue;
    for (const auto& list : language->lists) {
      if (list.is != what) continue;
      for (std::size_t i = 0; i < list.words.size(); ++i) {
        const std::string word(list.words[i]);
        CAPTURE(word);
        CHECK_MESSAGE(rows.count(word) == 1, "the word has no row");
        CHECK(names_of(test, word, whole) == expected_of(test));
        const words::Vocabulary without(languages, {&list, i});
        CHECK(names_of(test, word, without) != expected_of(test));
        ++count;
      }
    }
  }
  CHECK(count == rows.size());  // no row is about a word that is gone
  return count;
}

}  // namespace

TEST_CASE("each word of the notes' vocabularies is needed") {
  simdjson::dom::parser parser;
  std::size_t count = 0;
  std::set<std::string> lists;
  for (const element test : parser.load(MASTHEAD_TEST_DATA "/cms/words/words.json").get_array()) {
    CAPTURE(text_of(test, "class"));
    CAPTURE(text_of(test, "language"));
    count += check_row(test);
    lists.insert(text_of(test, "class") + text_of(test, "language"));
  }
  std::size_t all = 0;
  for (const auto* language : words::all_languages()) {
    for (const auto& list : language->lists) {
      const bool ours = std::any_of(kClasses.begin(), kClasses.end(),
                                    [&](const auto& known) { return known.second == list.is; });
      if (ours) ++all;
    }
  }
  CHECK(lists.size() == all);
  CHECK(count > 100);
}
