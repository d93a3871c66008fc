#include "core/json_writer.h"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <cstdint>
#include <limits>
#include <string>

namespace {

using masthead::JsonWriter;

TEST_CASE("JsonWriter puts commas between members and elements only") {
  std::string out;
  JsonWriter json(out);
  json.begin_object().schema("record").member("a", "1").key("b").begin_array();
  json.integer(1).begin_object().end_object().begin_array().end_array().null().boolean(true);
  json.end_array().member_if("gone", "").member_or_null("c", "").member("d", std::int64_t{-2});
  json.key("e").boolean(false).end_object();
  CHECK(out == R"({"schema":"masthead.record/1","a":"1","b":[1,{},[],null,true],"c":null,"d":-2,)"
               R"("e":false})");
}

TEST_CASE("JsonWriter writes numbers of at most six decimals") {
  struct Case {
    double value;
    const char* json;
  };
  static constexpr Case kCases[] = {
      {0, "0"},     {1, "1"},     {0.5, "0.5"}, {0.98765432, "0.987654"}, {-3.25, "-3.25"},
      {100, "100"}, {-1e-7, "0"}, {1e-9, "0"},  {0.1000004, "0.1"},       {1234.5, "1234.5"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.json);
    std::string out;
    JsonWriter(out).number(c.value);
    CHECK(out == c.json);
  }
}

TEST_CASE("JsonWriter escapes what JSON and terminals cannot take") {
  struct Case {
    std::string text;
    const char* json;
  };
  const Case cases[] = {
      {"", R"("")"},
      {"plain", R"("plain")"},
      {"\"\\/", R"("\"\\/")"},
      {"\n\r\t", R"("\n\r\t")"},
      {std::string("\0\x1b\x7f", 3), R"("\u0000\u001b\u007f")"},
      {"عامر 林 é", R"("عامر 林 é")"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.json);
    std::string out;
    JsonWriter(out).string(c.text);
    CHECK(out == c.json);
  }
}

TEST_CASE("parse of print is identity for every byte below 0x80") {
  std::string text;
  for (int c = 0; c < 0x80; ++c) text += static_cast<char>(c);
  std::string out;
  JsonWriter(out).begin_object().member("v", text).end_object();
  simdjson::dom::parser parser;
  std::string_view back;
  REQUIRE(parser.parse(out)["v"].get(back) == simdjson::SUCCESS);
  CHECK(back == text);
}

TEST_CASE("JsonWriter prints the ends of the integers") {
  std::string out;
  JsonWriter json(out);
  json.begin_array().integer(std::numeric_limits<std::int64_t>::min());
  json.integer(std::numeric_limits<std::int64_t>::max()).end_array();
  CHECK(out == "[-9223372036854775808,9223372036854775807]");
}

}  // namespace
