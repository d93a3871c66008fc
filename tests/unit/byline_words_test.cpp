// Leaving any word of the byline's vocabularies out must show: no word stands there unneeded, and
// none is read by luck.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/words/vocabulary.h"
#include "tests/unit/byline_table.h"
#include "tests/unit/fill.h"

namespace {

namespace words = masthead::words;
using masthead::test::say;
using simdjson::dom::element;
using words::Class;

const std::map<std::string, Class> kClasses = {
    {"byline_prefix", Class::byline_prefix},
    {"byline_label", Class::byline_label},
    {"byline_photo", Class::byline_photo},
    {"byline_helper", Class::byline_helper},
    {"byline_and", Class::byline_and},
    {"byline_place", Class::byline_place},
    {"byline_for", Class::byline_for},
    {"byline_when", Class::byline_when},
    {"honorific", Class::honorific},
    {"degree", Class::degree},
    {"name_suffix", Class::name_suffix},
    {"newsroom", Class::newsroom},
    {"placeholder", Class::placeholder},
    {"outlet_part", Class::outlet_part},
    {"organisation_article", Class::organisation_article},
    {"uncut_name", Class::uncut_name},
};

/// The language and the words of none: another language's equal word must not answer for it.
std::vector<const words::Language*> alone(const words::Language* language) {
  std::vector<const words::Language*> languages = {language};
  for (const auto* other : words::all_languages()) {
    if (other->code == "und" && other != language) languages.push_back(other);
  }
  return languages;
}

/// What a template's row needs: which words of which languages it names.
std::set<std::pair<std::string, std::string>> rows_of(element test) {
  std::set<std::pair<std::string, std::string>> rows;
  for (const auto language : test["words"].get_object()) {
    for (const std::string_view word : language.value.get_array()) {
      rows.emplace(language.key, word);
    }
  }
  return rows;
}

std::vector<std::string> read(element test, std::string_view word,
                              const words::Vocabulary& vocabulary) {
  const auto field = masthead::test::fill(masthead::test::text_of(test, "template"), word);
  return say(
      masthead::byline::read_byline(field, masthead::test::declared_of(test), "", vocabulary));
}

/// Each word of the list is read, and is missed when it is left out.
std::size_t check_list(element test, const words::Language* language, const words::WordList& list) {
  const auto rows = rows_of(test);
  const auto languages = alone(language);
  const words::Vocabulary whole(languages);
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    const std::string word(list.words[i]);
    CAPTURE(word);
    CHECK_MESSAGE(rows.count({std::string(language->code), word}) == 1, "the word has no row");
    CHECK(read(test, word, whole) == masthead::test::say_expected(test, word));
    const words::Vocabulary without(languages, {&list, i});
    CHECK(read(test, word, without) != masthead::test::say_expected(test, word));
  }
  return list.words.size();
}

}  // namespace

TEST_CASE("each word of a byline's vocabularies is needed") {
  simdjson::dom::parser parser;
  std::size_t count = 0;
  std::size_t rows = 0;
  std::set<std::string_view> languages;
  for (const element test :
       parser.load(MASTHEAD_TEST_DATA "/byline/words/words.json").get_array()) {
    const auto name = masthead::test::text_of(test, "class");
    CAPTURE(name);
    const auto what = kClasses.at(name);
    rows += rows_of(test).size();
    for (const auto* language : words::all_languages()) {
      CAPTURE(language->code);
      for (const auto& list : language->lists) {
        if (list.is != what) continue;
        count += check_list(test, language, list);
        languages.insert(language->code);
      }
    }
  }
  CHECK(rows == count);  // no row is about a word that is gone
  CHECK(count > 700);
  CHECK(languages.size() > 20);
}
