#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "tests/unit/method_run.h"

namespace {

using masthead::test::member_of;

/// One slip in an article of 2019, one in an article of May 2024, one in an undated article.
const std::string kLines =
    R"({"document":"old","outlet":"Planet","published":"2019-03-01","byline":"Marta Kowal,"})"
    "\n"
    R"({"document":"new","outlet":"Planet","published":"2024-05","byline":"Ole Berg,"})"
    "\n"
    R"({"document":"undated","outlet":"Planet","byline":"Ida Lund,"})"
    "\n";

std::vector<std::string> audit(const std::string& more, const std::string& rule = "byline-typo") {
  return masthead::test::run_method("audit", R"({"rules":[")" + rule + "\"]" + more + "}", kLines);
}

TEST_CASE("a run tells what its options leave: severity, time, an earlier run, suppressions") {
  struct Case {
    const char* options;
    const char* told;  ///< documents, in order
    const char* known;
    const char* suppressed;
  };
  static constexpr Case kCases[] = {
      {"", "undated old new ", "0", "0"},
      {R"(,"severity":"info")", "undated old new ", "0", "0"},
      {R"(,"severity":"warning")", "", "0", "0"},
      {R"(,"since":"2024-05-20")", "undated new ", "0", "0"},
      {R"(,"since":"2024")", "undated new ", "0", "0"},
      {R"(,"since":"2024-06-01")", "undated ", "0", "0"},
      {R"(,"since":"2019-03-01")", "undated old new ", "0", "0"},
      {R"(,"since":"2019-03-02")", "undated new ", "0", "0"},
      {R"(,"style":{"suppress":[{"rule":"byline-typo","reason":"r"}]})", "", "0", "3"},
      {R"(,"style":{"suppress":[{"rule":"stale-bio","reason":"r"}]})", "undated old new ", "0",
       "0"},
      {R"(,"style":{"suppress":[{"author":"MARTA KOWAL","reason":"r"}]})", "undated new ", "0",
       "1"},
      {R"(,"style":{"suppress":[{"rule":"byline-typo","author":"Ole Berg","reason":"r"}]})",
       "undated old ", "0", "1"},
      {R"(,"style":{"suppress":[{"author":"Ole Berg","reason":"r","expires":"2020-01-01"}]})",
       "undated old ", "0", "1"},  // there is no clock: nothing has expired
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.options));
    const auto lines = audit(c.options);
    REQUIRE_FALSE(lines.empty());
    std::string told;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
      told += member_of(lines[i], "/document") + " ";
    CHECK(told == c.told);
    CHECK(member_of(lines.back(), "/known") == c.known);
    CHECK(member_of(lines.back(), "/suppressed") == c.suppressed);
  }
  CHECK(std::size(kCases) == 13);
}

TEST_CASE("an earlier run's findings are known by their ids, as strings and as lines") {
  const auto before = audit("");
  REQUIRE(before.size() == 4);
  const auto id = member_of(before[0], "/id");
  const auto some = audit(R"(,"baseline":[")" + id + "\"]");
  CHECK(some.size() == 3);
  CHECK(member_of(some.back(), "/known") == "1");
  std::string all;
  for (const auto& line : before) all += (all.empty() ? "" : ",") + line;
  const auto none = audit(",\"baseline\":[" + all + "]");
  CHECK(none.size() == 1);
  CHECK(member_of(none.back(), "/known") == "3");
}

TEST_CASE("an id outlives new articles") {
  const std::string one = R"({"document":"a","outlet":"Planet","byline":"Dr. Marta Kowal"})"
                          "\n";
  const std::string two = R"({"document":"b","outlet":"Planet","byline":"Dr. Marta Kowal"})"
                          "\n";
  const std::string options = R"({"rules":["name-has-extra"]})";
  const auto first = masthead::test::run_method("audit", options, one);
  const auto second = masthead::test::run_method("audit", options, two + one);
  REQUIRE(first.size() == 2);
  REQUIRE(second.size() == 2);
  CHECK(member_of(first[0], "/id") == member_of(second[0], "/id"));
  CHECK(member_of(first[0], "/message") != member_of(second[0], "/message"));
}

TEST_CASE("options that are none are refused, with what is near") {
  struct Case {
    const char* options;
    const char* refusal;
  };
  static constexpr Case kCases[] = {
      {R"({"rule":["stale-bio"]})", "unknown option \"rule\": did you mean \"rules\"?"},
      {R"({"rules":["stale-bios"]})", "unknown rule \"stale-bios\": did you mean \"stale-bio\"?"},
      {R"({"severity":"grave"})", "severity is \"grave\""},
      {R"({"since":"soon"})", "since is \"soon\""},
      {R"({"format":"cvs"})", "did you mean \"csv\"?"},
      {R"({"width":5})", "width is 5"},
      {R"({"style":{"name":[]}})", "did you mean \"names\"?"},
      {R"({"style":{"names":[{"others":["x"]}]}})", "a form needs what is preferred"},
      {R"({"style":{"names":[{"prefered":"x"}]}})", "did you mean \"preferred\"?"},
      {R"({"style":{"suppress":[{"rule":"stale-bio"}]}})", "a suppression needs a reason"},
      {R"({"style":{"suppress":[{"reason":"r"}]}})", "a suppression of everything"},
      {R"({"style":{"suppress":[{"rule":"stale","reason":"r"}]}})", "unknown rule \"stale\""},
      {R"({"style":{"suppress":[{"rule":"stale-bio","reason":"r","expires":"soon"}]}})",
       "expires is \"soon\""},
      {R"({"style":{"suppress":[{"rules":"stale-bio","reason":"r"}]}})", "did you mean \"rule\"?"},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.options));
    const auto lines = masthead::test::run_method("audit", c.options, "");
    REQUIRE(lines.size() == 1);
    CHECK_MESSAGE(lines[0].find(c.refusal) != std::string::npos, lines[0]);
  }
  CHECK(std::size(kCases) == 14);
}

}  // namespace
