#include "core/text.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

namespace {

TEST_CASE("decode_text makes UTF-8 valid and counts what it repaired") {
  struct Case {
    std::string bytes;
    std::string text;
    std::size_t repairs;
    const char* why;
  };
  const std::string bad = "\xEF\xBF\xBD";
  const Case cases[] = {
      {"", "", 0, "empty"},
      {"abc", "abc", 0, "ASCII"},
      {"\xEF\xBB\xBF"
       "abc",
       "abc", 0, "byte order mark"},
      {"Malm\xC3\xB6", "Malm\xC3\xB6", 0, "valid"},
      {"Malm\xF6", "Malm" + bad, 1, "Latin-1"},
      {"\xC0\xAF", bad + bad, 2, "overlong: two maximal subparts"},
      {"\xE2\x82", bad, 1, "cut in a character: one maximal subpart"},
      {"\xED\xA0\x80", bad + bad + bad, 3, "surrogate: three maximal subparts"},
      {"\xF4\x90\x80\x80", bad + bad + bad + bad, 4, "above U+10FFFF"},
      {"a\x80z", "a" + bad + "z", 1, "lone continuation"},
      {std::string("a\0z", 3), std::string("a\0z", 3), 0, "NUL is kept"},
      {std::string("\xFF\xFE"
                   "a\0\xF6\0",
                   6),
       "a\xC3\xB6", 0, "UTF-16LE"},
      {std::string("\xFE\xFF\0a\0\xF6", 6), "a\xC3\xB6", 0, "UTF-16BE"},
      {std::string("\xFF\xFE"
                   "a\0b",
                   5),
       "a" + bad, 1, "UTF-16 cut in a unit"},
      {std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6), "\xF0\x9F\x98\x80", 0, "surrogate pair"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto decoded = masthead::decode_text(c.bytes);
    CHECK(decoded.text == c.text);
    CHECK(decoded.repairs == c.repairs);
    CHECK(masthead::is_utf8(decoded.text));
    CHECK(masthead::decode_text(decoded.text).repairs == 0);
  }
}

TEST_CASE("a lone surrogate of UTF-16 is a repair that is counted") {
  const auto decoded =
      masthead::decode_text(std::string("\xFF\xFE\x3D\xD8"
                                        "a\0",
                                        6));
  CHECK(decoded.text ==
        "\xEF\xBF\xBD"
        "a");
  CHECK(decoded.repairs == 1);
}

TEST_CASE("is_ascii sees a high bit at every place") {
  for (std::size_t size = 0; size < 40; ++size) {
    std::string text(size, 'a');
    CHECK(masthead::is_ascii(text));
    for (std::size_t i = 0; i < size; ++i) {
      text[i] = '\x80';
      CHECK_FALSE(masthead::is_ascii(text));
      text[i] = 'a';
    }
  }
}

TEST_CASE("fold_text compares as NFKC_Casefold") {
  struct Case {
    const char* text;
    const char* folded;
  };
  static constexpr Case kCases[] = {
      {"Aamir ABBASI", "aamir abbasi"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"ＡＢＣ", "abc"},
      {"Ma\u200Blmo", "malmo"},
      {"e\u0301", "é"},
      {"Нора", "нора"},
      {"ﬁn", "fin"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CHECK(masthead::fold_text(c.text) == c.folded);
    CHECK(masthead::fold_text(c.folded) == c.folded);
  }
}

TEST_CASE("compose_text gives NFC") {
  CHECK(masthead::compose_text("Malmo\u0308") == "Malmö");
  CHECK(masthead::compose_text("Malmö") == "Malmö");
  CHECK(masthead::compose_text("plain") == "plain");
}

TEST_CASE("trim_text takes Unicode white space off both ends") {
  struct Case {
    const char* text;
    const char* trimmed;
  };
  static constexpr Case kCases[] = {
      {"", ""},
      {"   ", ""},
      {" a b ", "a b"},
      {"\t\r\na\v\f", "a"},
      {"\u00A0a\u3000", "a"},
      {"\uFEFF\u2003a\u2028", "a"},
      {"\u200Ba", "\u200Ba"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CHECK(masthead::trim_text(c.text) == c.trimmed);
  }
}

TEST_CASE("equal_ignoring_case knows ASCII case only") {
  CHECK(masthead::equal_ignoring_case("WWW.", "www."));
  CHECK_FALSE(masthead::equal_ignoring_case("www", "www."));
  CHECK_FALSE(masthead::equal_ignoring_case("Ö", "ö"));
  CHECK_FALSE(masthead::equal_ignoring_case("[", "{"));
}

}  // namespace
