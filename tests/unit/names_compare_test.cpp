#include <doctest/doctest.h>

#include <iterator>
#include <string>

#include "core/names/compare.h"

namespace masthead::names {
namespace {

TEST_CASE("two names agree at a level and in words") {
  struct Case {
    const char* a;
    const char* b;
    Level level;
    const char* words;
  };
  static constexpr Case kCases[] = {
      {"Ada Lovelette", "Ada Lovelette", Level::equal, "the same words"},
      {"ADA LOVELETTE", "Ada Lovelette", Level::equal, "the same words"},
      {"Lovelette, Ada", "Ada Lovelette", Level::reordered, "words in another order"},
      {"A. Lovelette", "Ada Lovelette", Level::initials, "given name as an initial: A / Ada"},
      {"Aamir Abbasi", "Aamir Saeed Abbassi", Level::partial,
       "family name spelled differently: Abbasi / Abbassi; given name missing: Saeed"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    const auto found = compare_names(parse_name(c.a), parse_name(c.b), {});
    CHECK(name_of(found.level) == name_of(c.level));
    CHECK(explain(found) == c.words);
  }
  CHECK(std::size(kCases) == 5);
}

}  // namespace
}  // namespace masthead::names
