// Rows made to hurt: deep, long, of many links; and marks that make a reader look far ahead.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/row_table.h"

namespace {

using Lines = std::vector<std::string>;

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  out.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

std::string row(std::string_view members) {
  return R"({"document":"a",)" + std::string(members) + "}";
}

std::string links(std::size_t count) {
  std::string list = repeat(R"(["https://x.com/janedoe","Jane Doe"],)", count);
  list.pop_back();
  return row(R"("byline":"Jane Doe","byline_links":[)" + list + "]");
}

}  // namespace

TEST_CASE("a row is nested as deep as the limit allows and no deeper") {
  const auto nested = [](std::size_t depth) {
    return row(R"("byline":"Jane Doe","more":)" + repeat("[", depth) + repeat("]", depth));
  };
  CHECK(masthead::test::say_read(nested(63)) == Lines{"authors Jane Doe"});
  const auto said = masthead::test::say_read(nested(64));
  REQUIRE(said.size() == 1);
  CHECK(said[0].starts_with("error the JSON is nested deeper than limits.depth (64)"));
}

TEST_CASE("a row has as many links and names as the limits allow and no more") {
  CHECK(masthead::test::say_read(links(10'000)) == Lines{"authors Jane Doe | account x:janedoe"});
  CHECK(masthead::test::say_read(links(10'001)) ==
        Lines{"error a has 10001 links, more than limits.links (10000): raise the limit"});
  std::string names = repeat(R"("Jane Doe",)", 201);
  names.pop_back();
  CHECK(masthead::test::say_read(row(R"("byline":[)" + names + "]")) ==
        Lines{"error a has 201 authors, more than limits.authors (200): raise the limit"});
}

TEST_CASE("a megabyte is no byline") {
  constexpr std::size_t kMegabyte = std::size_t{1} << 20;
  static constexpr std::string_view kPieces[] = {"Jane ",
                                                 "a, ",
                                                 "[",
                                                 "[](",
                                                 "[a](b)",
                                                 "<a>",
                                                 "<b",
                                                 "by ",
                                                 "-- ",
                                                 "(",
                                                 "post by Jane Doe ",
                                                 "\\n",
                                                 "&amp;",
                                                 "Jane Doe, ",
                                                 "*_",
                                                 "A. ",
                                                 "\xC3\xA9",
                                                 "!["};
  std::size_t count = 0;
  for (const auto piece : kPieces) {
    CAPTURE(piece);
    const auto text = repeat(piece, kMegabyte / piece.size());
    for (const char* member : {"byline", "excerpt", "tail", "headline"}) {
      CAPTURE(member);
      const auto said =
          masthead::test::say_read(row("\"" + std::string(member) + "\":\"" + text + "\""));
      for (const auto& line : said) CHECK(line.size() < kMegabyte / 8);
      ++count;
    }
  }
  CHECK(count == 72);
}

TEST_CASE("a megabyte of byline leaves the body to say who signs") {
  const auto text = repeat("x", std::size_t{1} << 20);
  CHECK(masthead::test::say_read(
            row("\"byline\":\"" + text + R"(","excerpt":"<p>By Jane Doe</p>")")) ==
        Lines{"authors Jane Doe",
              "warning a byline of 1048576 bytes is prose: at most 16384 are read"});
}
