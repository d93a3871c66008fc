#include <doctest/doctest.h>

#include <iterator>
#include <string>

#include "core/audit/dated_words.h"

namespace {

using masthead::audit::find_dated_words;

TEST_CASE("words that are true for a time: each in a biography of its own") {
  static constexpr const char* kBios[] = {
      "She is currently on leave.",
      "At present she lives in Oslo.",
      "Her novel will be published in May.",
      "She edits the upcoming edition.",
      "Her forthcoming book is about rain.",
      "This summer she won a prize.",
      "This year she moved to Bonn.",
      "She retires next year.",
      "She is in her final year.",
      "He is majoring in history.",
      "Sie lebt derzeit in Bonn.",
      "Sie lebt zurzeit in Bonn.",
      "Sie arbeitet momentan in Wien.",
      "Elle habite actuellement Lyon.",
      "Vive actualmente en Madrid.",
      "Vive attualmente a Roma.",
      "Vive atualmente em Lisboa.",
      "Zij woont momenteel in Gent.",
      "She is a law student.",
      "He is an undergraduate in Oslo.",
      "I am a student of physics.",
      "I am an intern at the Planet.",
      "She works here as a student.",
      "They attend the school as student reporters.",
      "Now: she is a student",
  };
  for (const auto* bio : kBios) {
    CAPTURE(std::string(bio));
    CHECK_FALSE(find_dated_words(bio).empty());
  }
  CHECK(std::size(kBios) == 25);
}

TEST_CASE("words that are true for longer") {
  static constexpr const char* kBios[] = {
      "",
      "She has been a reporter since 2009.",
      "She teaches students.",
      "She founded the student paper. It is a weekly.",
      "An undercurrently named band.",
      "The international desk is a small one.",
      "She willed it. Be kind.",
      "This summerhouse is hers.",
  };
  for (const auto* bio : kBios) {
    CAPTURE(std::string(bio));
    CHECK(find_dated_words(bio).empty());
  }
  CHECK(std::size(kBios) == 8);
}

TEST_CASE("the words are shown with what stands around them, in whole words") {
  CHECK(find_dated_words("She writes. She is currently on leave.") == "She is currently on leave.");
  const std::string text = std::string(200, 'a') +
                           " b is currently on leave in the north of a land "
                           "that has a very long name indeed and more";
  const auto shown = find_dated_words(text);
  CHECK(shown.find("is currently on leave") != std::string_view::npos);
  CHECK(shown.size() < 120);
  for (const char* bio : {"Élin is currently away.", "\u00C9\u00C9\u00C9 currently", "currently"}) {
    CHECK_FALSE(find_dated_words(bio).empty());
  }
}

}  // namespace
