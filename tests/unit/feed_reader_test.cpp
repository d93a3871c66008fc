#include "adapters/feed/feed_reader.h"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/feed/feed_dates.h"
#include "tests/unit/feed_laws.h"
#include "tests/unit/feed_table.h"

namespace {

using masthead::Document;
using masthead::Errc;
using masthead::Limits;
using masthead::Result;
using masthead::Source;
using masthead::feed::FeedInput;
using masthead::test::say;
using simdjson::dom::element;

constexpr std::string_view kNs =
    " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'";

/// Reads feeds with one vocabulary.
class Reader {
 public:
  Result<std::vector<Document>> read(std::string_view bytes, std::string_view charset = {},
                                     const Limits& limits = {}) {
    return masthead::feed::read_feed(FeedInput{"F", bytes, "https://tidings.example/feed", charset},
                                     links_, vocabulary_, limits);
  }

 private:
  masthead::links::LinkReader links_;
  const masthead::words::Vocabulary vocabulary_;
};

std::string text_of(element test, std::string_view member) {
  std::string_view text;
  return test[member].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

void check_lines(const std::vector<std::string>& said, element test) {
  std::vector<std::string> expected;
  for (const std::string_view line : test["says"].get_array()) expected.emplace_back(line);
  CHECK(said.size() == expected.size());
  for (std::size_t i = 0; i < std::min(said.size(), expected.size()); ++i) {
    CHECK(said[i] == expected[i]);
  }
}

void check_warnings(const masthead::feed::Feed& feed, element test) {
  const auto expected = text_of(test, "warning");
  if (expected.empty()) {
    CHECK(feed.warnings.empty());
  } else {
    REQUIRE(feed.warnings.size() == 1);
    CHECK(feed.warnings.front() == expected);
  }
}

/// Every claim is the feed's, sealed, and has a place.
void check_claims(const std::vector<Document>& documents) {
  for (const auto& document : documents) {
    for (const auto& mention : document.mentions) {
      for (const auto& o : mention.observations) {
        CHECK(o.source == Source::feed);
        CHECK(o.id.starts_with("o_"));
        CHECK_FALSE(o.locator.value.empty());
      }
    }
  }
}

std::string one_item(std::string_view inside) {
  return "<rss" + std::string(kNs) + "><channel><item>" + std::string(inside) +
         "</item></channel></rss>";
}

}  // namespace

TEST_CASE("feeds become documents, an item each") {
  Reader reader;
  simdjson::dom::parser parser;
  std::size_t count = 0;
  for (const auto& file : std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/feed")) {
    CAPTURE(file.path().filename().string());
    for (const element test : parser.load(file.path().string()).get_array()) {
      const std::string_view why = test["why"];
      CAPTURE(why);
      const std::string bytes = masthead::test::feed_of(test);
      CHECK(masthead::feed::is_feed(bytes));
      const auto charset = text_of(test, "charset");
      const auto documents = reader.read(bytes, charset);
      ++count;
      REQUIRE(documents.ok());
      check_lines(say(*documents), test);
      check_claims(*documents);
      const auto feed = masthead::feed::parse_feed({"F", bytes, {}, charset}, {});
      check_warnings(*feed, test);
      CHECK(masthead::test::broken_law(bytes).empty());
    }
  }
  CHECK(count >= 60);
}

TEST_CASE("what is no feed, or can give no item, is an error that says why") {
  Reader reader;
  struct Case {
    std::string bytes;
    Errc code;
    std::string_view words;
    const char* why;
  };
  const Case cases[] = {
      {"", Errc::malformed, "no element found", "nothing"},
      {"<html><body>By Jane Doe</body></html>", Errc::malformed, "its root is none of", "a page"},
      {"Jane Doe", Errc::malformed, "syntax error", "words"},
      {"{\"version\":\"1.1\",\"items\":[]}", Errc::malformed, "this is no feed", "other JSON"},
      {"{\"version\":", Errc::malformed, "is not JSON", "broken JSON"},
      {"[]", Errc::malformed, "syntax error", "a list"},
      {"<rss><channel><title>x</channel>", Errc::malformed, "line 1: mismatched tag", "broken"},
      {"<rss><x:y/></rss>", Errc::malformed, "unbound prefix", "a prefix without a namespace"},
      {"<rss>" + std::string(70 * 3, ' ')
                     .replace(0, 210,
                              [] {
                                std::string deep;
                                for (int i = 0; i < 70; ++i) deep += "<a>";
                                return deep;
                              }()),
       Errc::limit, "limits.depth (64)", "too deep"},
      {"{\"version\":\"https://jsonfeed.org/version/1.1\",\"x\":" + std::string(70, '[') +
           std::string(70, ']') + "}",
       Errc::limit, "limits.depth (64)", "JSON too deep"},
      {"<rss><channel/><!DOCTYPE rss><a/></rss>", Errc::malformed, "line 1", "a late declaration"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto documents = reader.read(c.bytes);
    REQUIRE_FALSE(documents.ok());
    CHECK(documents.error().code == c.code);
    CAPTURE(documents.error().message);
    CHECK(documents.error().message.find(c.words) != std::string::npos);
  }
}

TEST_CASE("a feed is told by its front") {
  struct Case {
    std::string_view bytes;
    bool feed;
    const char* why;
  };
  using namespace std::string_view_literals;
  static constexpr Case kCases[] = {
      {"<rss version='2.0'/>", true, "RSS"},
      {"\xEF\xBB\xBF \n<?xml version='1.0'?><!-- a -- b --><feed/>", true, "a mark, a comment"},
      {"<?xml version='1.0'?><?xml-stylesheet href='a'?><rdf:RDF>", true, "RDF"},
      {"<!DOCTYPE rss [<!ENTITY a \"]>\">]><rss>", true, "a declaration with a subset"},
      {"\xFF\xFE<\0r\0s\0s\0>\0"sv, true, "UTF-16 with a mark"},
      {"\0<\0r\0s\0s\0>"sv, true, "UTF-16 without one"},
      {" {\"items\":[],\"version\":\"https://jsonfeed.org/version/1\"}", true, "JSON Feed"},
      {"{\"version\":\"1\"}", false, "JSON"},
      {"<!doctype html><html><rss></rss></html>", false, "a page"},
      {"<html><head><link type='application/rss+xml'>", false, "a page with a feed"},
      {"<feeds>", false, "another root"},
      {"<!-- <rss>", false, "only a comment"},
      {"rss", false, "words"},
      {"", false, "nothing"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    CHECK(masthead::feed::is_feed(c.bytes) == c.feed);
  }
}

TEST_CASE("dates of feeds become RFC 3339") {
  struct Case {
    const char* text;
    const char* date;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Tue, 05 Nov 2024 09:30:00 +0100", "2024-11-05T09:30:00+01:00", "RFC 822"},
      {"5 Nov 2024 09:30 GMT", "2024-11-05T09:30:00Z", "no weekday, no seconds, one digit"},
      {"Tuesday, 05-Nov-24 09:30:00 EST", "2024-11-05T09:30:00-05:00", "RFC 850"},
      {"Tue, 5 November 2024 09:30:00 -0330", "2024-11-05T09:30:00-03:30", "a whole month"},
      {"Tue, 05 Nov 2024", "2024-11-05", "a date alone"},
      {"Tue, 05 Nov 2024 09:30:00", "2024-11-05", "without a zone no moment is known"},
      {"Tue, 05 Nov 2024 09:30:00 XYZ", "2024-11-05", "an unknown zone"},
      {"Tue, 05 Nov 2024 25:30:00 GMT", "2024-11-05", "no such hour"},
      {"05 nov 97 09:30 ut", "1997-11-05T09:30:00Z", "of the last century"},
      {"2024-11-05T09:30:00Z", "2024-11-05T09:30:00Z", "ISO 8601"},
      {"2024-11-05", "2024-11-05", "ISO 8601, a date"},
      {"Tue, 45 Nov 2024", "", "no such day"},
      {"Tue, 05 Nix 2024", "", "no such month"},
      {"05 Nov 924", "", "no such year"},
      {"yesterday", "", "words"},
      {"", "", "nothing"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(masthead::feed::read_feed_date(c.text) == c.date);
  }
}

TEST_CASE("what is beyond the limits is left out, and a warning says so") {
  Reader reader;
  Limits limits;
  limits.authors = 2;
  const auto authors =
      reader.read(one_item("<dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator>"
                           "<dc:creator>Ida Holm</dc:creator>"),
                  {}, limits);
  REQUIRE(authors.ok());
  CHECK(authors->front().mentions.empty());
  REQUIRE(authors->front().warnings.size() == 1);
  CHECK(authors->front().warnings.front() == "more authors than limits.authors (2): none is read");
  std::string names;
  for (int i = 0; i < 300; ++i) names += "Jane Doe, ";
  const auto list = reader.read(one_item("<author>" + names + "</author>"));
  REQUIRE(list.ok());
  CHECK(list->front().mentions.empty());
  std::string items = "<rss>";
  for (std::size_t i = 0; i < masthead::feed::kMostItems + 3; ++i) items += "<item/>";
  const auto feed = masthead::feed::parse_feed({"F", items + "</rss>", {}, {}}, {});
  REQUIRE(feed.ok());
  CHECK(feed->items.size() == masthead::feed::kMostItems);
  CHECK(feed->warnings.front() == "3 items behind the first 10000 are left out");
  limits.input_bytes = 10;
  CHECK(reader.read("<rss></rss>", {}, limits).error().code == Errc::limit);
}

TEST_CASE("the authors of all items are bounded") {
  std::string items;
  std::string names;
  for (int i = 0; i < 150; ++i) names += "Jane Doe, ";
  for (int i = 0; i < 400; ++i) items += "<item><author>" + names + "</author></item>";
  const auto feed = masthead::feed::parse_feed({"F", "<rss>" + items + "</rss>", {}, {}}, {});
  REQUIRE(feed.ok());
  CHECK(feed->items.size() < 200);
  REQUIRE(feed->warnings.size() == 1);
  CHECK(feed->warnings.front().find("name authors enough") != std::string::npos);
}

TEST_CASE("what items share is not repeated beyond measure") {
  std::string feed = "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>" +
                     std::string(10'000, 'a') + "</name></author>";
  for (int i = 0; i < 5'000; ++i) feed += "<entry/>";
  const auto read = masthead::feed::parse_feed({"F", feed + "</feed>", {}, {}}, {});
  REQUIRE(read.ok());
  CHECK(read->items.size() < 1'000);
  REQUIRE(read->warnings.size() == 1);
  CHECK(read->warnings.front().find("too much to repeat") != std::string::npos);
}
