#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "core/fetch/robots.h"
#include "core/fetch/url.h"
#include "tests/unit/hostile_corpus.h"

namespace masthead::test {
namespace {

using fetch::Robots;
using fetch::RobotsAccess;

TEST_CASE("robots.txt is read as RFC 9309 says and as crawlers have always read it") {
  struct Case {
    const char* text;
    const char* target;
    bool allowed;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"", "/a", true, "no rules"},
      {"User-agent: *\nDisallow: /a", "/a/b", false, "a prefix"},
      {"User-agent: *\nDisallow: /a", "/b", true, "another path"},
      {"User-agent: *\nDisallow:", "/a", true, "an empty rule"},
      {"Disallow: /", "/a", true, "a rule of no group"},
      {"User-agent: other\nDisallow: /", "/a", true, "another crawler"},
      {"User-agent: MastHead\nDisallow: /", "/a", false, "without case"},
      {"User-agent: masthead/2.1\nDisallow: /", "/a", false, "a version"},
      {"User-agent: mastheads\nDisallow: /", "/a", true, "a longer name"},
      {"User-agent: *\nDisallow: /\nUser-agent: masthead\nDisallow: /b", "/a", true,
       "our own group"},
      {"User-agent: *\nDisallow: /\nUser-agent: masthead\n", "/a", true, "our own, empty"},
      {"User-agent: *\nAllow: /b\nUser-agent: masthead\nUser-agent: *\nDisallow: /b", "/b", false,
       "one group of two names"},
      {"User-agent: masthead\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: masthead\n"
       "Disallow: /b",
       "/a", false, "two groups of ours"},
      {"User-agent: masthead\nUser-agent: x\nDisallow: /a", "/a", false, "names in a row"},
      {"User-agent: masthead\n\nSitemap: /s\nFoo: bar\nUser-agent: x\nDisallow: /a", "/a", false,
       "other lines end no group"},
      {"User-agent: * (everyone)\nDisallow: /", "/a", false, "words behind the star"},
      {"User-agent: *bot\nDisallow: /", "/a", true, "a star that begins a name"},
      {"user-agent: *\ndisallow: /a # words", "/a", false, "a comment"},
      {"User-agent: *\rDisallow: /a\r\nAllow: /a/b\n", "/a", false, "all line ends"},
      {"User-agent *\nDisallow /a", "/a", false, "no colon"},
      {"User-agent *\nDisallow /a b", "/a", true, "no colon and three words"},
      {"useragent: *\ndisallow: /a", "/a", false, "misspelt"},
      {"user agent: *\ndisallow: /a", "/a", false, "misspelt"},
      {"user-agent: *\ndissallow: /a", "/a", false, "misspelt"},
      {"user-agent: *\ndissalow: /a", "/a", false, "misspelt"},
      {"user-agent: *\ndisalow: /a", "/a", false, "misspelt"},
      {"user-agent: *\ndiasllow: /a", "/a", false, "misspelt"},
      {"user-agent: *\ndisallaw: /a", "/a", false, "misspelt"},
      {"user-agent: *\nforbid: /a", "/a", true, "unknown"},
      {"\xEF\xBB\xBFUser-agent: *\nDisallow: /a", "/a", false, "a byte order mark"},
      {"User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true, "the longest rule"},
      {"User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", false, "the longest rule"},
      {"User-agent: *\nDisallow: /a\nAllow: /a", "/a", true, "equally long"},
      {"User-agent: *\nDisallow: /*/b$", "/a/c/b", false, "a star and an end"},
      {"User-agent: *\nDisallow: /*/b$", "/a/c/bc", true, "a star and an end"},
      {"User-agent: *\nDisallow: /*/b$", "/a/b/b", false, "a star takes as much as it must"},
      {"User-agent: *\nDisallow: /a$", "/a", false, "an end"},
      {"User-agent: *\nDisallow: /a$", "/ab", true, "an end"},
      {"User-agent: *\nDisallow: /a$b", "/a", true, "a dollar within"},
      {"User-agent: *\nDisallow: /a$b", "/a$bc", false, "a dollar within"},
      {"User-agent: *\nDisallow: /a*b*c", "/axxbyyc", false, "two stars"},
      {"User-agent: *\nDisallow: /a*b*c", "/axxcyyb", true, "two stars in order"},
      {"User-agent: *\nDisallow: *", "/a", false, "a star alone"},
      {"User-agent: *\nDisallow: a", "/a", true, "no slash"},
      {"User-agent: *\nDisallow: /?q=", "/?q=1", false, "a query"},
      {"User-agent: *\nDisallow: /\xC3\xA9", "/%C3%A9", false, "not ASCII"},
      {"User-agent: *\nDisallow: /%c3%a9", "/%C3%A9", false, "escapes in lower case"},
      {"User-agent: *\nDisallow: /A", "/a", true, "paths have case"},
      {"User-agent: *\nDisallow: /\nAllow: /a/index.html", "/a/", true, "the page of a folder"},
      {"User-agent: *\nDisallow: /\nAllow: /a/index.html", "/a/b", false, "not what is in it"},
      {"User-agent: *\nDisallow: /a/index.html", "/a/", true, "only where it allows"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.target);
    CAPTURE(c.why);
    CHECK(Robots::read(c.text, "masthead").allows(c.target) == c.allowed);
  }
}

TEST_CASE("a robots.txt is read so far and no further") {
  const std::string start = "User-agent: *\n";
  const std::string rule = "Disallow: /a\n";
  const std::size_t room = Robots::kMostBytes - start.size() - rule.size();
  const std::string last = start + std::string(room, '\n') + rule;
  CHECK_FALSE(Robots::read(last, "masthead").allows("/a"));
  CHECK(
      Robots::read(start + std::string(room + rule.size(), '\n') + rule, "masthead").allows("/a"));
  const std::string longest = start + "Disallow: /" + std::string(20000, 'a');
  CHECK_FALSE(Robots::read(longest, "masthead").allows("/" + std::string(16373, 'a')));
}

TEST_CASE("what the answer to robots.txt means") {
  struct Case {
    int status;
    RobotsAccess access;
  };
  static constexpr Case kCases[] = {
      {200, RobotsAccess::by_rules}, {204, RobotsAccess::by_rules}, {302, RobotsAccess::all},
      {401, RobotsAccess::all},      {404, RobotsAccess::all},      {429, RobotsAccess::none},
      {500, RobotsAccess::none},     {503, RobotsAccess::none},     {0, RobotsAccess::none},
      {999, RobotsAccess::none},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.status);
    CHECK(fetch::robots_access(c.status) == c.access);
  }
}

/// The path of a URL as it is written, for rows that are about how it is written.
std::string raw_target(std::string_view url) {
  const std::size_t slash = url.find('/', std::min(url.find("//") + 2, url.size()));
  return slash == std::string_view::npos ? "/" : std::string(url.substr(slash));
}

std::string body_of(simdjson::dom::element row) {
  const std::string file = text_at(row, "file");
  if (file.empty()) return text_at(row, "input");
  std::ifstream in(std::string(std::getenv("MASTHEAD_CORPORA")) + "/hostile/" + file);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool allowed_by(simdjson::dom::element row) {
  std::int64_t status = 200;
  std::int64_t redirects = 0;
  const bool has_status = row["expect"]["http_status"].get(status) == simdjson::SUCCESS;
  if (row["expect"]["redirects"].get(redirects) == simdjson::SUCCESS) status = 302;
  CHECK((has_status || status == 200 || redirects > 5));
  const auto access = fetch::robots_access(static_cast<int>(status));
  if (access != RobotsAccess::by_rules) return access == RobotsAccess::all;
  const auto robots = Robots::read(body_of(row), text_at(row, "user_agent"));
  return robots.allows(raw_target(text_at(row, "url")));
}

TEST_CASE("the corpora's robots.txt files allow what they say") {
  for (const std::string_view kind : {"robots", "robots_hostile"}) {
    std::size_t right = 0;
    const std::size_t rows = for_each_hostile(kind, [&](simdjson::dom::element row) {
      const bool allowed = text_at(row["expect"], "outcome") == "ALLOWED";
      CAPTURE(text_at(row, "id"));
      CHECK(allowed_by(row) == allowed);
      right += allowed_by(row) == allowed ? 1 : 0;
    });
    if (rows > 0) MESSAGE(kind << ": " << right << " of " << rows);
  }
}

}  // namespace
}  // namespace masthead::test
