#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/evidence.h"
#include "tests/unit/identity_people.h"

using masthead::identity::make_epoch;
using masthead::identity::weigh;
using masthead::test::Said;
using masthead::test::subjects_of;
using masthead::test::TraitKind;

namespace {

/// The level that a feature of the first two mentions has, or "" where nothing is said of it.
std::string level_of(const std::vector<Said>& said, std::string_view feature) {
  const auto subjects = subjects_of(said);
  for (const auto& item : weigh(subjects[0], subjects[1], make_epoch(subjects)).items) {
    if (item.feature == feature) return std::string(item.level);
  }
  return "";
}

/// `pair` and others of the Herald: `names` of them, each `times` printed.
std::vector<Said> among(std::vector<Said> pair, std::size_t names, std::size_t times) {
  for (std::size_t name = 0; name < names; ++name) {
    std::string other = "Other ";
    for (std::size_t rest = name + 1; rest > 0; rest /= 20) {
      other += static_cast<char>('b' + rest % 20);
      other += 'a';
    }
    for (std::size_t i = 0; i < times; ++i) {
      pair.push_back({"o" + std::to_string(name) + "_" + std::to_string(i), other, "herald"});
    }
  }
  return pair;
}

}  // namespace

TEST_CASE("An outlet that prints its people again is told from one that lists them") {
  const std::vector<Said> equal = {{"m1", "Ada Quill", "herald"}, {"m2", "Ada Quill", "herald"}};
  struct Case {
    std::size_t names;
    std::size_t times;
    const char* level;
    const char* why;
  };
  const Case cases[] = {
      {0, 0, "the same", "two mentions alone show no habit"},
      {4, 1, "the same", "nor do six"},
      {6, 1, "the same", "seven names in eight mentions: nearly each once"},
      {3, 2, "the same, a publication", "four names in eight mentions"},
      {60, 1, "the same", "sixty once each: it is too small for a directory"},
      {250, 1, "the same, a list", "a directory"},
      {250, 2, "the same, a publication", "250 names twice each"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CHECK(level_of(among(equal, c.names, c.times), "outlet") == c.level);
  }
}

TEST_CASE("A short list is one of a small part of all mentions") {
  auto said = among({{"m1", "Ada Quill", "herald"}, {"m2", "Ada Quill", "herald"}}, 250, 1);
  for (std::size_t i = 0; i < 9'000; ++i) said.push_back({"x" + std::to_string(i), "Bo Lund", ""});
  CHECK(level_of(said, "outlet") == "the same, a short list");
}

TEST_CASE("A handle that spells a name says nothing of another bearer of that name") {
  struct Case {
    const char* other;
    const char* level;
  };
  const Case cases[] = {
      {"Ada Quill", ""},
      {"Quill Ada", ""},
      {"Adah Quill", "one word of the name"},
      {"Ada B. Quill", "the name"},
      {"Bo Lund", "no word of the name"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.other);
    CHECK(level_of(
              {{"m1", "Ada Quill", "", {{TraitKind::account, "x:adaquill"}}}, {"m2", c.other, ""}},
              "handle") == c.level);
  }
}

TEST_CASE("Two handles on one platform are two persons' unless one mention gives both") {
  const auto with = [](const char* id, std::vector<std::pair<TraitKind, std::string>> accounts) {
    return Said{id, "Ada Quill", "", std::move(accounts)};
  };
  const Said quill = with("m1", {{TraitKind::account, "x:quill"}});
  const Said desk = with("m2", {{TraitKind::account, "x:readers"}});
  struct Case {
    std::vector<Said> said;
    const char* level;
    const char* why;
  };
  const Case cases[] = {
      {{quill, desk}, "another handle on one platform", "nothing joins them"},
      {{quill, with("m2", {{TraitKind::account, "x:quillada"}})},
       "a like handle on one platform",
       "a new name of the old one"},
      {{quill, desk,
        with("m3", {{TraitKind::account, "x:readers"}, {TraitKind::account, "x:quill"}})},
       "a like handle on one platform",
       "a third mention has both"},
      {{quill, desk,
        with("m3", {{TraitKind::account, "x:quill"},
                    {TraitKind::account, "x:ravens"},
                    {TraitKind::account, "x:readers"}})},
       "a like handle on one platform",
       "a third mention has both, and another between them"},
      {{quill, desk,
        with("m3", {{TraitKind::account, "x:quill"},
                    {TraitKind::account, "x:ravens"},
                    {TraitKind::account, "x:readers"},
                    {TraitKind::account, "x:rooks"}})},
       "another handle on one platform",
       "four handles are a list of people"},
      {{quill, desk,
        with("m3", {{TraitKind::account, "x:readers"},
                    {TraitKind::account, "mastodon:quill@a.example"}})},
       "another handle on one platform",
       "a third mention has one, and one elsewhere"},
      {{quill, with("m2", {{TraitKind::account, "bluesky:readers.example"}})},
       "on other platforms",
       "two platforms"},
  };
  for (const auto& c : cases) {
    CAPTURE(std::string(c.why));
    CHECK(level_of(c.said, "account") == c.level);
  }
}

TEST_CASE("An author's id is one outlet's, which a row of an author need not name") {
  struct Case {
    std::vector<Said> said;
    const char* level;
    const char* why;
  };
  const Case cases[] = {
      {{{"m1", "Ada Quill", "herald", {}, "d1", "7"}, {"m2", "Bo Lund", "herald", {}, "d2", "7"}},
       "same",
       "one id of one outlet"},
      {{{"m1", "Ada Quill", "herald", {}, "d1", "7"},
        {"m2", "Ada Quill", "courier", {}, "d2", "7"}},
       "",
       "of two outlets the ids say nothing"},
      {{{"m1", "Ada Quill", "herald", {}, "d1", "7"}, {"m2", "A. Quill", "", {}, "", "7"}},
       "same",
       "the row is of the only outlet whose articles give the id"},
      {{{"m1", "Ada Quill", "herald", {}, "d1", "7"}, {"m2", "A. Quill", "", {}, "", "8"}},
       "",
       "nobody's articles give the row's id"},
      {{{"m1", "Ada Quill", "herald", {}, "d1", "7"},
        {"m2", "A. Quill", "", {}, "", "7"},
        {"m3", "Bo Lund", "courier", {}, "d3", "7"}},
       "",
       "two outlets give it: nobody knows whose the row is"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CHECK(level_of(c.said, "author id") == c.level);
  }
}

TEST_CASE("Of two mentions of one outlet only a site they share says more") {
  const std::vector<Said> others = {
      {"m3", "Cy Dean", "herald", {{TraitKind::page, "https://herald.example/cy"}}},
      {"m4", "Cy Dean", "herald", {{TraitKind::page, "https://blog.example/cy"}}},
      {"m5", "Eve Ford", "herald", {{TraitKind::page, "https://blog.example/eve"}}},
  };
  std::vector<Said> said = {
      {"m1", "Ada Quill", "herald", {{TraitKind::page, "https://herald.example/ada"}}},
      {"m2", "Ada Quill", "herald", {{TraitKind::page, "https://blog.example/ada"}}}};
  said.insert(said.end(), others.begin(), others.end());
  CHECK(level_of(said, "site").empty());
  said[1].traits[0].second = "https://herald.example/quill";
  CHECK(level_of(said, "site") == "the same");
}
