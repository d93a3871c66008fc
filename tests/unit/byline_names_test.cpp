#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "adapters/byline/byline.h"
#include "core/text.h"
#include "tests/unit/byline_table.h"

namespace {

using masthead::byline::read_byline;
using masthead::test::say;
using simdjson::dom::element;

constexpr std::string_view kOutlet = "The Daily Planet";

/// Every word of the field is in a name's text or in what was cut off one, or stands between.
void check_nothing_lost(std::string_view field,
                        const std::vector<masthead::byline::BylineName>& names) {
  for (const auto& name : names) {
    CAPTURE(name.text);
    CHECK(name.text.data() >= field.data());
    CHECK(name.text.data() + name.text.size() <= field.data() + field.size());
    for (const auto& part : name.dropped) {
      CAPTURE(part.text);
      CHECK(field.find(part.text) != std::string_view::npos);
      CHECK_FALSE(part.why.empty());
    }
  }
}

}  // namespace

TEST_CASE("a byline's names, roles and what was cut off them are read") {
  const masthead::words::Vocabulary vocabulary;
  simdjson::dom::parser parser;
  std::size_t count = 0;
  for (const auto& file : std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/byline")) {
    if (file.path().extension() != ".json") continue;
    CAPTURE(file.path().filename().string());
    for (const element test : parser.load(file.path().string()).get_array()) {
      const auto field = masthead::test::text_of(test, "field");
      CAPTURE(field);
      const auto names = read_byline(field, masthead::test::declared_of(test), kOutlet, vocabulary);
      CHECK(say(names) == masthead::test::say_expected(test));
      check_nothing_lost(field, names);
      ++count;
    }
  }
  CHECK(count >= 200);
}

TEST_CASE("the outlet's name is an organisation, unless a person's site bears the person's") {
  const masthead::words::Vocabulary vocabulary;
  using masthead::AuthorKind;
  struct Case {
    const char* field;
    std::optional<AuthorKind> declared;
    const char* outlet;
    AuthorKind kind;
  };
  const Case cases[] = {
      {"Planetary Tidings", {}, "Planetary Tidings", AuthorKind::organisation},
      {"planetary tidings", {}, "Planetary Tidings", AuthorKind::organisation},
      {"Planetary", {}, "planetary.example.com", AuthorKind::person},
      {"Planetary", {}, "planetary.com", AuthorKind::organisation},
      {"Planetary", AuthorKind::person, "Planetary", AuthorKind::organisation},
      {"Jane Doe", {}, "Jane Doe", AuthorKind::organisation},
      {"Jane Doe", AuthorKind::person, "Jane Doe", AuthorKind::person},
      {"Jane Doe", AuthorKind::organisation, "", AuthorKind::organisation},
      {"Le Planetaire", AuthorKind::person, "Le Planetaire", AuthorKind::organisation},
  };
  for (const auto& c : cases) {
    CAPTURE(c.field);
    CAPTURE(c.outlet);
    const auto names = read_byline(c.field, c.declared, c.outlet, vocabulary);
    REQUIRE(names.size() == 1);
    CHECK(names[0].kind == c.kind);
  }
}

TEST_CASE("a field without text gives nothing, a field that is too long says so") {
  const masthead::words::Vocabulary vocabulary;
  CHECK(read_byline("", {}, "", vocabulary).empty());
  CHECK(read_byline(" \n\t ", {}, "", vocabulary).empty());
  const std::string most(masthead::byline::kLongestField, 'a');
  CHECK(read_byline(most, {}, "", vocabulary).at(0).set_aside == "login");
  CHECK(read_byline(most + 'a', {}, "", vocabulary).at(0).set_aside == "too_long");
}

TEST_CASE("hostile fields are read") {
  const masthead::words::Vocabulary vocabulary;
  const auto repeated = [](std::string_view piece, std::size_t size) {
    std::string text;
    while (text.size() + piece.size() <= size) text += piece;
    return text;
  };
  for (const std::string_view piece :
       {",", "a", "and ", "Jane Doe, ", "by ", "(", "Doe, Jane; ", "von ", "و", "1 ", "記者", "/a",
        "last updated on ", "@", "Text: "}) {
    CAPTURE(piece);
    const auto field = repeated(piece, masthead::byline::kLongestField);
    CHECK(read_byline(field, {}, kOutlet, vocabulary).size() <= field.size());
  }
}
