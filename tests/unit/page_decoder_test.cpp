#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "adapters/page/decoder.h"
#include "adapters/page/encodings.h"
#include "core/text.h"

namespace masthead::test {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using page::EncodingFrom;

/// A page decoded with an HTTP charset; "" and a reason where it cannot be.
struct Decoded {
  std::string text;
  std::string encoding;
  std::size_t repairs = 0;
  std::string failure;
};

Decoded decode(std::string_view bytes, std::string_view charset) {
  page::DecodedPage decoded;
  const auto result = page::decode_page(bytes, charset, {}, decoded);
  if (!result.ok()) return {{}, {}, 0, std::string(name_of(result.error().code))};
  return {std::string(decoded.text), std::string(result->name), decoded.repairs, {}};
}

}  // namespace

TEST_CASE("labels are those of the Encoding Standard") {
  struct Case {
    std::string_view label;
    std::string_view name;
    std::string_view why;
  };
  static constexpr Case kCases[] = {
      {"utf-8", "utf-8", "itself"},
      {"UTF8", "utf-8", "any case"},
      {" \t\nutf-8\r\f ", "utf-8", "white space around"},
      {"utf-8\v", "", "VT is no white space here"},
      {"utf 8", "", "inner space"},
      {"", "", "no label"},
      {"iso-8859-1", "windows-1252", "Latin-1 is read as what browsers read"},
      {"us-ascii", "windows-1252", "ASCII as well"},
      {"latin5", "windows-1254", "Latin-5 is Turkish"},
      {"tis-620", "windows-874", ""},
      {"visual", "iso-8859-8", ""},
      {"logical", "iso-8859-8-i", ""},
      {"gb2312", "gbk", ""},
      {"x-x-big5", "big5", ""},
      {"ms_kanji", "shift_jis", ""},
      {"ks_c_5601-1987", "euc-kr", ""},
      {"utf-16", "utf-16le", ""},
      {"unicodefffe", "utf-16be", ""},
      {"hz-gb-2312", "replacement", "not to be read"},
      {"x-user-defined", "x-user-defined", ""},
      {"utf-7", "", "not of the standard"},
      {"cp437", "", "not of the standard"},
      {"a-label-that-is-longer-than-any-of-the-table", "", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.label);
    CAPTURE(c.why);
    CHECK(page::encoding_of_label(c.label) == c.name);
  }
}

TEST_CASE("a page's encoding: mark, HTTP, meta early and late, UTF-8, windows-1252") {
  const auto far = "<!--" + std::string(2000, 'x') + "-->";
  struct Case {
    std::string bytes;
    std::string_view charset;
    std::string_view name;
    EncodingFrom from;
    std::string_view why;
  };
  const Case cases[] = {
      {"\xEF\xBB\xBF<meta charset=koi8-r>", "big5", "utf-8", EncodingFrom::bom, "mark over all"},
      {"\xFF\xFE<\0"s, "", "utf-16le", EncodingFrom::bom, ""},
      {"\xFE\xFF\0<"s, "", "utf-16be", EncodingFrom::bom, ""},
      {"<meta charset=koi8-r>", "big5", "big5", EncodingFrom::http, "HTTP over meta"},
      {"<meta charset=koi8-r>", "no-such", "koi8-r", EncodingFrom::meta, "unknown label"},
      {"<meta charset='utf-16'>", "", "utf-8", EncodingFrom::meta, "it was read as ASCII"},
      {"<meta charset=x-user-defined>", "", "windows-1252", EncodingFrom::meta, ""},
      {"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=\"koi8-u\"'>", "", "koi8-u",
       EncodingFrom::meta, "upper case, quoted label"},
      {"<meta content='charset charset=koi8-r;x' http-equiv=content-type>", "", "koi8-r",
       EncodingFrom::meta, "the second charset has the sign"},
      {"<meta content='charset=koi8-r'>", "", "windows-1252", EncodingFrom::fallback, "no pragma"},
      {"<!-- <meta charset=koi8-r> -->", "", "windows-1252", EncodingFrom::fallback, "comment"},
      {"<a title='<meta charset=koi8-r>'>", "", "windows-1252", EncodingFrom::fallback, "value"},
      {"<meta charset=nonsense><meta charset=koi8-r>", "", "koi8-r", EncodingFrom::meta, ""},
      {"<meta name=a charset=big5 charset=koi8-r>", "", "big5", EncodingFrom::meta, "first counts"},
      {far + "<meta charset=koi8-r>", "", "koi8-r", EncodingFrom::meta, "behind the prescan"},
      {far + "<script><meta charset=koi8-r></script>", "", "windows-1252", EncodingFrom::fallback,
       "a script's words"},
      {"<?xml version='1.0' encoding='koi8-r'?><html>", "", "koi8-r", EncodingFrom::meta, "XML"},
      {"<\0?\0x\0m\0"s, "", "utf-16le", EncodingFrom::meta, "XML in UTF-16"},
      {"<p>caf\xC3\xA9", "", "utf-8", EncodingFrom::utf8, "valid UTF-8"},
      {"<p>caf\xE9", "", "windows-1252", EncodingFrom::fallback, "not UTF-8"},
      {"<p>cafe", "", "windows-1252", EncodingFrom::fallback, "ASCII"},
      {"", "", "windows-1252", EncodingFrom::fallback, "empty"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.bytes);
    CAPTURE(c.why);
    const auto encoding = page::sniff_encoding(c.bytes, c.charset);
    CHECK(encoding.name == c.name);
    CHECK(encoding.from == c.from);
  }
}

TEST_CASE("decode_page gives valid UTF-8") {
  struct Case {
    std::string_view bytes;
    std::string_view charset;
    std::string_view text;
    std::size_t repairs;
    std::string_view why;
  };
  static constexpr Case kCases[] = {
      {"\xEF\xBB\xBFx", "", "x", 0, "the mark is taken off"},
      {"\xEF\xBB\xBF\xEF\xBB\xBFx", "", "\xEF\xBB\xBFx", 0, "one mark only"},
      {"\xEF\xBB\xBF\xFF\xFEx", "", "\xEF\xBF\xBD\xEF\xBF\xBDx", 2, "no second kind of mark"},
      {"a\x80z", "utf-8", "a\xEF\xBF\xBDz", 1, "lone continuation"},
      {"\xF0\x9F\x98z\xF0", "utf-8", "\xEF\xBF\xBDz\xEF\xBF\xBD", 2, "maximal subparts"},
      {"\xED\xA0\x80", "utf-8", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 3, "surrogate"},
      {"\x93M\xFCller\x94 \x80", "iso-8859-1", "\xE2\x80\x9CM\xC3\xBCller\xE2\x80\x9D \xE2\x82\xAC",
       0, "windows-1252"},
      {"\x81\x8D", "latin1", "\xC2\x81\xC2\x8D", 0, "unassigned bytes are controls"},
      {"\xA5", "iso-8859-3", "\xEF\xBF\xBD", 1, "unassigned: not U+001A"},
      {"\xCF\xF0\xE8\xE2\xE5\xF2", "cp1251", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82", 0,
       ""},
      {"\xAA\xBA\xA4", "iso-8859-16", "\xC8\x98\xC8\x99\xE2\x82\xAC", 0, "not in ICU"},
      {"a\x80\xFF", "x-user-defined", "a\xEF\x9E\x80\xEF\x9F\xBF", 0, "private use"},
      {"\x93\xFA\x96\x7B\x81\x60", "sjis", "\xE6\x97\xA5\xE6\x9C\xAC\xEF\xBD\x9E", 0, "Windows"},
      {"\xC6\xFC\xCB\xDC", "euc-jp", "\xE6\x97\xA5\xE6\x9C\xAC", 0, ""},
      {"\x1B$BF|K\\\x1B(Ba", "iso-2022-jp", "\xE6\x97\xA5\xE6\x9C\xAC\x61", 0, "escapes"},
      {"\xB0\xA1\x81\x41", "euc-kr", "\xEA\xB0\x80\xEA\xB0\x82", 0, "with Windows' additions"},
      {"\xD6\xD0\x81\x30\x81\x30", "gb2312", "\xE4\xB8\xAD\xC2\x80", 0, "GB 18030"},
      {"\xA4\xA4", "big5", "\xE4\xB8\xAD", 0, ""},
      {"<\0\xE9\0\x3D\xD8\0\xDE"sv, "utf-16", "<\xC3\xA9\xF0\x9F\x98\x80", 0, "a pair"},
      {"\x3D\xD8z\0"sv, "utf-16le", "\xEF\xBF\xBDz", 1, "half a pair"},
      {"<meta charset=iso-8859-1>\xC3\xA9", "", "<meta charset=iso-8859-1>\xC3\xA9", 0,
       "kept as UTF-8, whatever it says"},
      {"<meta charset=iso-8859-1>\xE9", "", "<meta charset=iso-8859-1>\xC3\xA9", 0, "it is right"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.bytes);
    CAPTURE(c.charset);
    CAPTURE(c.why);
    const auto decoded = decode(c.bytes, c.charset);
    CHECK(decoded.text == c.text);
    CHECK(decoded.repairs == c.repairs);
    CHECK(decoded.failure == "");
    CHECK(is_utf8(decoded.text));
  }
}

TEST_CASE("decode_page says why a page cannot be decoded, and copies no valid UTF-8") {
  CHECK(decode("x", "iso-2022-kr").failure == "malformed");
  Limits limits;
  limits.input_bytes = 3;
  page::DecodedPage decoded;
  const auto refused = page::decode_page("four", "", limits, decoded);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == Errc::limit);

  const std::string bytes = "<p>caf\xC3\xA9";
  REQUIRE(page::decode_page(bytes, "", {}, decoded).ok());
  CHECK(decoded.text.data() == bytes.data());
  CHECK(decoded.converted.empty());
}

TEST_CASE("every encoding has a converter, and a long text is converted whole") {
  const std::string bytes(100'001, '\xE4');
  int encodings = 0;
  for (const auto& encoding : page::all_encodings()) {
    if (encoding.name == "replacement") continue;
    CAPTURE(encoding.name);
    const auto decoded = decode(bytes, encoding.name);
    CHECK(decoded.failure == "");
    CHECK(decoded.encoding == encoding.name);
    CHECK(is_utf8(decoded.text));
    CHECK(decoded.text.size() >= bytes.size() / 2);
    ++encodings;
  }
  CHECK(encodings == 39);
}

}  // namespace masthead::test
