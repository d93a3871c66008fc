#include "adapters/words/vocabulary.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/text.h"

namespace words = masthead::words;

TEST_CASE("every word stands folded, once in its list, and is found") {
  const words::Vocabulary vocabulary;
  std::size_t count = 0;
  for (const auto* language : words::all_languages()) {
    CAPTURE(language->code);
    for (const auto& list : language->lists) {
      std::set<std::string_view> seen;
      for (const auto word : list.words) {
        CAPTURE(word);
        CHECK(masthead::fold_text(word) == word);
        CHECK(seen.insert(word).second);
        CHECK(vocabulary.is(list.is, word));
        CHECK(vocabulary.classes_of(word, language->code).test(static_cast<std::size_t>(list.is)));
        ++count;
      }
    }
  }
  CHECK(count > 500);
}

TEST_CASE("a word is looked up in one language, in all, or left out") {
  const words::Vocabulary vocabulary;
  CHECK(vocabulary.is(words::Class::job_head, "journaliste"));
  CHECK(vocabulary.classes_of("journaliste", "fr").any());
  CHECK(vocabulary.classes_of("journaliste", "de").none());
  CHECK(vocabulary.classes_of("reuters", "fr").any());
  CHECK(vocabulary.classes_of("no such word").none());

  const auto& list = words::all_languages().front()->lists.front();
  const words::Vocabulary without(words::all_languages(), {&list, 0});
  CHECK_FALSE(without.is(list.is, list.words[0]));
  CHECK(without.is(list.is, list.words[1]));
}
