#include "core/render/line_diff.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

/// A letter a line.
std::vector<std::string> lines(std::string_view letters) {
  std::vector<std::string> all;
  for (const char c : letters) all.emplace_back(1, c);
  return all;
}

}  // namespace

TEST_CASE("a unified diff names what changes, with three lines around it") {
  struct Case {
    const char* before;
    const char* after;
    const char* hunks;  // without the names; "": no change
    const char* why;
  };
  // As `diff -u` of GNU prints them.
  static constexpr Case kCases[] = {
      {"", "", "", "nothing"},
      {"abc", "abc", "", "the same"},
      {"", "ab", "@@ -0,0 +1,2 @@\n+a\n+b\n", "all is new"},
      {"ab", "", "@@ -1,2 +0,0 @@\n-a\n-b\n", "all is gone"},
      {"a", "b", "@@ -1 +1 @@\n-a\n+b\n", "one line"},
      {"abcdefgh", "abcdXfgh", "@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+X\n f\n g\n h\n", "around it"},
      {"abcdefgh", "Xabcdefgh", "@@ -1,3 +1,4 @@\n+X\n a\n b\n c\n", "in front"},
      {"abcdefgh", "abcdefghX", "@@ -6,3 +6,4 @@\n f\n g\n h\n+X\n", "behind"},
      {"abcdefgh", "XbcdefgY", "@@ -1,8 +1,8 @@\n-a\n+X\n b\n c\n d\n e\n f\n g\n-h\n+Y\n",
       "six lines between two changes: one hunk"},
      {"abcdefghi", "XbcdefghY",
       "@@ -1,4 +1,4 @@\n-a\n+X\n b\n c\n d\n@@ -6,4 +6,4 @@\n f\n g\n h\n-i\n+Y\n",
       "seven lines between: two hunks"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const std::string names = *c.hunks == '\0' ? "" : "--- old\n+++ new\n";
    CHECK(masthead::render::unified_diff(lines(c.before), lines(c.after), "old", "new") ==
          names + c.hunks);
  }
}

TEST_CASE("lists too long to compare are still a diff, in bounded memory") {
  std::vector<std::string> before(3000, "a");
  std::vector<std::string> after(3000, "b");
  before.front() = after.front() = "same";
  const auto diff = masthead::render::unified_diff(before, after, "old", "new");
  CHECK(diff.starts_with("--- old\n+++ new\n@@ -1,3000 +1,3000 @@\n same\n-a\n-a\n"));
  CHECK(diff.ends_with("+b\n+b\n"));
}
