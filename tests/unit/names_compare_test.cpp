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
      {"Dr. Ada Lovelette Jr.", "Ada Lovelette, PhD", Level::equal, "the same words"},
      {"Zoë Müller", "Zoe Muller", Level::equal, "the same words"},
      {"Lovelette, Ada", "Ada Lovelette", Level::reordered, "words in another order"},
      {"A. Lovelette", "Ada Lovelette", Level::initials, "given name as an initial: A. / Ada"},
      {"JD Lovelette", "Jane Dora Lovelette", Level::initials,
       "given name as an initial: JD / Jane Dora"},
      {"Bill Lovelette", "William Lovelette", Level::nickname,
       "given name in another form: Bill / William"},
      {"Chris Lovelette", "Christabel Lovelette", Level::nickname,
       "given name in another form: Chris / Christabel"},
      {"Aamir Abbasi", "Aamir Abbassi", Level::spelling,
       "family name spelled differently: Abbasi / Abbassi"},
      {"Aamir Abbasi", "Aamir Saeed Abbassi", Level::partial,
       "family name spelled differently: Abbasi / Abbassi; middle name missing: Saeed"},
      {"Abdulkarim Sando", "Abdul Karim Sando", Level::equal,
       "given name divided differently: Abdulkarim / Abdul Karim"},
      {"Wladimir Petrow", "Владимир Петров", Level::transliterated,
       "given name in another script: Wladimir / Владимир; "
       "family name in another script: Petrow / Петров"},
      {"Hans Lovelette", "Peter Lovelette", Level::conflicting, "given name differs: Hans / Peter"},
      {"MT. RSW it33", "MT. RSW it33", Level::equal, "the same words"},
      {"Hans Dorn", "Peter Lovelette", Level::different, "no word in common"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    const auto a = parse_name(c.a);
    const auto b = parse_name(c.b);
    const auto found = compare_names(a, b, {});
    CHECK(name_of(found.level) == name_of(c.level));
    CHECK(explain(found) == c.words);
    const auto turned = agree(b, a, {});
    CHECK(turned.score == found.score);
    CHECK(turned.level == found.level);
    CHECK(turned.bits == found.bits);
    CHECK(compare_names(a, a, {}).level == Level::equal);
  }
  CHECK(std::size(kCases) == 16);
}

TEST_CASE("what a name can and cannot say by itself") {
  struct Case {
    const char* a;
    const char* b;
    bool same;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Jora Mustrik", "Jora Mustrik", true, "a rare name"},
      {"Mohammad Mustrik", "Mohd Mustrik", true, "a name that is cut"},
      {"Schulz, Jora", "Jora Schulze", true, "a spelling and an order"},
      {"Mustrik, 127TH", "Jora Mustrik", true, "a list that leaves given names out"},
      {"Jora Mustrik", "Mustrik", false, "a word alone"},
      {"A. Mustrik", "Jora Mustrik", false, "another's initial"},
      {"J. Smith", "John Smith", false, "a common name and an initial"},
      {"J. Lee", "Jun Lee", false, "another"},
      {"Hans Mustrik", "Peter Mustrik", false, "another given name"},
      {"Jora Mustrik", "Jora Dahlin", false, "another family"},
      {"", "", false, "nothing"},
      {"", "Jora Mustrik", false, "nothing on one side"},
      {"Jora Mustrik", "Жора Мустрик", true, "two scripts"},
      {"Aamir Saeed Abbasi", "عامر سعید عباسی", true, "no vowels in one"},
      {"Wang Xiaoming", "王小明", true, "Han"},
      {"Wang Xiaoming", "李大伟", false, "other characters"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CAPTURE(c.why);
    const auto score = agree(parse_name(c.a), parse_name(c.b), {}).score;
    CAPTURE(score);
    CHECK((score >= kSameName) == c.same);
  }
  CHECK(std::size(kCases) == 16);
}

}  // namespace
}  // namespace masthead::names
