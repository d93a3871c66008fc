#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/references.h"
#include "adapters/page/tokenizer.h"
#include "tests/unit/page_tokens.h"

namespace masthead::test {
namespace {

/// Writes down how deep tokens stand: "+div:0 'text:1/div -div:0"; "*" opens nothing, "!" closes
/// nothing, "~" is of SVG or MathML.
class PlaceSink : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override {
    add(tag.is_void ? "*" : "+", tag.raw_name, tag.depth);
    if (tag.foreign) places += "~";
  }
  void end_tag(const page::EndTag& tag) override {
    add(tag.matched ? "-" : "!", tag.raw_name, tag.depth);
  }
  void text(const page::Text& text) override {
    add("'", text.raw, text.depth);
    if (text.within != page::Tag::other) places.append("/").append(name_of(text.within));
  }
  void comment(const page::Comment& comment) override { add("#", comment.raw, comment.depth); }
  std::string places;

 private:
  void add(std::string_view sign, std::string_view words, std::uint32_t depth) {
    if (!places.empty()) places += " ";
    places.append(sign).append(words).append(":").append(std::to_string(depth));
  }
};

std::string places_of(std::string_view page) {
  PlaceSink sink;
  REQUIRE(page::tokenize(page, sink));
  return sink.places;
}

}  // namespace

TEST_CASE("depth follows the open elements and implied end tags") {
  struct Case {
    std::string_view page;
    std::string_view places;
    std::string_view why;
  };
  static constexpr Case kCases[] = {
      {"<a><b>x</b></a>y", "+a:0 +b:1 'x:2/b -b:1 -a:0 'y:0", "nesting"},
      {"<p><br>x<img/></p>", "+p:0 *br:1 'x:1/p *img:1 -p:0", "void elements"},
      {"<ul><li>a<li>b</ul>", "+ul:0 +li:1 'a:2/li +li:1 'b:2/li -ul:0", "li closes li"},
      {"<ul><li><ul><li>a</ul><li>b", "+ul:0 +li:1 +ul:2 +li:3 'a:4/li -ul:2 +li:1 'b:2/li",
       "not the one around"},
      {"<ul><li><div><li>", "+ul:0 +li:1 +div:2 +li:1", "through a div"},
      {"<dl><dt>a<dd>b<dt>c</dl>", "+dl:0 +dt:1 'a:2/dt +dd:1 'b:2/dd +dt:1 'c:2/dt -dl:0", ""},
      {"<p>a<div>b", "+p:0 'a:1/p +div:0 'b:1/div", "a block closes p"},
      {"<p><span>a<p>b", "+p:0 +span:1 'a:2/span +p:0 'b:1/p", "with what is in it"},
      {"<p><button><p>a", "+p:0 +button:1 +p:2 'a:3/p", "not out of a button"},
      {"<h1>a<h2>b</h3>c", "+h1:0 'a:1/h1 +h2:0 'b:1/h2 -h3:0 'c:0", "headings"},
      {"<table><tr><td>a<td>b<tr><th>c</table>d",
       "+table:0 +tr:1 +td:2 'a:3/td +td:2 'b:3/td +tr:1 +th:2 'c:3/th -table:0 'd:0", "rows"},
      {"<table><thead><tr><td><tbody><tr>", "+table:0 +thead:1 +tr:2 +td:3 +tbody:1 +tr:2", ""},
      {"<table><tr><td><table><tr><td>a</table>b",
       "+table:0 +tr:1 +td:2 +table:3 +tr:4 +td:5 'a:6/td -table:3 'b:3/td", "tables in tables"},
      {"<td>a", "*td:0 'a:0", "no table"},
      {"<select><option>a<option>b</select>",
       "+select:0 +option:1 'a:2/option +option:1 'b:2/option -select:0", ""},
      {"<a>x<a>y", "+a:0 'x:1/a +a:0 'y:1/a", "an anchor closes an anchor"},
      {"<b><p>x</b>y</p>z", "+b:0 +p:1 'x:2/p -b:2 'y:2/p -p:1 'z:1/b",
       "places do not move where a formatting element ends early"},
      {"<div><b>x</div>y</b>", "+div:0 +b:1 'x:2/b -div:0 'y:0 !b:0", ""},
      {"<div></span></p></div>", "+div:0 !span:1 !p:1 -div:0", "stray end tags"},
      {"<div><p>x</span>y</div>", "+div:0 +p:1 'x:2/p !span:2 'y:2/p -div:0", ""},
      {"<span><div></span>x", "+span:0 +div:1 !span:2 'x:2/div", "not through a block"},
      {"<html><head><title>x</title><body>y</body></html>z",
       "+html:0 +head:1 +title:2 'x:3/title -title:2 +body:1 'y:2/body -body:2 -html:2 'z:2/body",
       "what follows the body is in it"},
      {"<html><body><html><body>", "+html:0 +body:1 *html:2 *body:2", "only once"},
      {"<form><form></form>x", "+form:0 *form:1 -form:0 'x:0", "no form in a form"},
      {"<svg><path/><g>x</g></svg>y", "+svg:0~ *path:1~ +g:1~ 'x:2/g -g:1 -svg:0 'y:0", "drawings"},
      {"<svg><title>x</title></svg><title>y</title>",
       "+svg:0~ +title:1~ 'x:2/title -title:1 -svg:0 +title:0 'y:1/title -title:0", ""},
      {"<svg><foreignObject><div>x</div></foreignObject>",
       "+svg:0~ +foreignObject:1~ +div:2 'x:3/div -div:2 -foreignObject:1", "HTML in a drawing"},
      {"<math><mi>x<p>y</math>", "+math:0~ +mi:1~ 'x:2/mi +p:2 'y:3/p !math:3", "HTML in <mi>"},
      {"<math><annotation-xml encoding=text/html><p>x", "+math:0~ +annotation-xml:1~ +p:2 'x:3/p",
       "says that it holds HTML"},
      {"<math><annotation-xml><p>x", "+math:0~ +annotation-xml:1~ +p:0 'x:1/p", "does not"},
      {"<svg><font>x</font><font size=1>y", "+svg:0~ +font:1~ 'x:2/font -font:1 +font:0 'y:1/font",
       "a coloured font is HTML's"},
      {"<ruby>a<rp>(<rt>b</ruby>", "+ruby:0 'a:1/ruby +rp:1 '(:2/rp +rt:1 'b:2/rt -ruby:0", ""},
      {"<x-a><x-b>t</x-a>u", "+x-a:0 +x-b:1 't:2 -x-a:0 'u:0", "names that are not in the list"},
      {"<!--c--><p><!--d-->", "#c:0 +p:0 #d:1", "comments"},
      {"<template><tr><td>x</template>y", "+template:0 +tr:1 +td:2 'x:3/td -template:0 'y:0", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.page);
    CAPTURE(c.why);
    CHECK(places_of(c.page) == c.places);
  }
  CHECK(std::size(kCases) == 35);
}

TEST_CASE("tokens say where they stand, and views are of the page where nothing is decoded") {
  class Sink : public page::TokenSink {
   public:
    explicit Sink(std::string_view all) : page(all) {}
    void start_tag(const page::StartTag& tag) override {
      CHECK(page.substr(tag.offset, tag.raw.size()).data() == tag.raw.data());
      CHECK(tag.raw.front() == '<');
      CHECK(tag.raw.back() == '>');
      for (const auto& attribute : tag.attributes) {
        const auto value = attribute.value(scratch);
        const bool in_page =
            value.data() >= page.data() && value.data() < page.data() + page.size();
        CHECK(in_page == (attribute.raw_name != "title"));
      }
      ++tokens;
    }
    void end_tag(const page::EndTag& tag) override {
      CHECK(page.substr(tag.offset, tag.raw.size()).data() == tag.raw.data());
      ++tokens;
    }
    void text(const page::Text& text) override {
      CHECK(page.substr(text.offset, text.raw.size()).data() == text.raw.data());
      ++tokens;
    }
    void comment(const page::Comment& comment) override {
      CHECK(page.substr(comment.offset, 4) == "<!--");
      ++tokens;
    }
    std::string_view page;
    std::string scratch;
    int tokens = 0;
  };
  constexpr std::string_view kPage =
      "<!DOCTYPE html><div class='a' title='b&amp;'>text &lt; more<!-- c --></div>\n"
      "<script>x</script>";
  Sink sink(kPage);
  REQUIRE(page::tokenize(kPage, sink));
  CHECK(sink.tokens == 8);
}

TEST_CASE("attributes are found by name in any case, and nothing else is") {
  class Sink : public page::TokenSink {
   public:
    void start_tag(const page::StartTag& tag) override {
      std::string scratch;
      CHECK(tag.value("href", scratch) == "a&b");
      CHECK(tag.value("rel", scratch) == "");
      CHECK(tag.has("rel"));
      CHECK(tag.find("rel")->raw_name == "REL");
      CHECK_FALSE(tag.has("hre"));
      CHECK_FALSE(tag.has("hrefs"));
      CHECK_FALSE(tag.has("id"));
      CHECK_FALSE(tag.has(""));
      CHECK(tag.attributes.size() == 3);
      ++tags;
    }
    int tags = 0;
  };
  Sink sink;
  REQUIRE(page::tokenize("<A Href='a&amp;b' REL href=c itemProp=d>", sink));
  CHECK(sink.tags == 1);
}

TEST_CASE("limits hold: bytes, depth, attributes") {
  Limits limits;
  limits.input_bytes = 10;
  TokenRecorder recorder;
  CHECK_FALSE(page::tokenize("<p>12345678", recorder, limits));
  CHECK(page::tokenize("<p>1234567", recorder, limits));
  CHECK(recorder.take().size() == 2);

  page::Tokenizer pieces(recorder, limits);
  CHECK(pieces.feed("<!-- 4567"));
  CHECK_FALSE(pieces.feed("89"));
  CHECK(pieces.feed("8"));
  pieces.finish();
  CHECK(recorder.take() == std::vector<std::string>{R"(["Comment"," 45678"])"});

  std::string deep;
  for (int i = 0; i < 600; ++i) deep += "<div>";
  PlaceSink sink;
  page::Tokenizer nested(sink);
  CHECK(nested.read(deep + "x"));
  CHECK(nested.too_deep());
  CHECK(sink.places.ends_with("+div:512 'x:512/div"));

  std::string wide = "<a";
  for (int i = 0; i < 300; ++i) wide += " a" + std::to_string(i);
  page::Tokenizer many(recorder);
  CHECK(many.read(wide + " href=x>"));
  CHECK(many.too_many_attributes());
  const auto tokens = recorder.take();
  REQUIRE(tokens.size() == 1);
  CHECK(tokens.front().find("a255") != std::string::npos);
  CHECK(tokens.front().find("a256") == std::string::npos);
}

TEST_CASE("a sink that has seen enough gets no more") {
  class Sink : public page::TokenSink {
   public:
    void start_tag(const page::StartTag& /*tag*/) override { seen("start"); }
    void end_tag(const page::EndTag& /*tag*/) override { seen("end"); }
    void text(const page::Text& /*text*/) override { seen("text"); }
    void comment(const page::Comment& /*comment*/) override { seen("comment"); }
    void seen(std::string_view kind) {
      ++tokens;
      if (kind == last) tokenizer->stop();
    }
    page::Tokenizer* tokenizer = nullptr;
    std::string_view last;
    int tokens = 0;
  };
  struct Case {
    std::string_view last;
    int tokens;
  };
  for (const auto& c :
       {Case{"start", 1}, Case{"text", 2}, Case{"end", 3}, Case{"comment", 4}, Case{"none", 6}}) {
    CAPTURE(c.last);
    for (const bool whole : {true, false}) {
      Sink sink;
      sink.last = c.last;
      page::Tokenizer tokenizer(sink);
      sink.tokenizer = &tokenizer;
      constexpr std::string_view kPage = "<title>a</title><!--b--><p>c";
      if (whole) {
        CHECK(tokenizer.read(kPage));
      } else {
        for (const char byte : kPage) CHECK(tokenizer.feed({&byte, 1}));
        tokenizer.finish();
      }
      CHECK(sink.tokens == c.tokens);
    }
  }
}

TEST_CASE("a page may be cut anywhere") {
  constexpr std::string_view kPage =
      "\r\n<!doctype html><html lang='de'><head><title>a &amp; b</title><script>if (a<b) '<!--"
      "<script></script>';</script></head><body class=x id='y\"z'>caf\xC3\xA9 &eacute;&notin; <br/>"
      "<svg><![CDATA[ x ]]></svg><!-- c --!> </>1 < 2</p></ x><?y?><textarea></textarea>"
      "<!DOCTYPE x public 'y'><a href=\"?a&copy=b\">l</a>&am";
  const auto whole = tokens_of(kPage);
  CHECK(whole.size() == 29);
  for (std::size_t piece = 1; piece <= kPage.size(); ++piece) {
    CAPTURE(piece);
    CHECK(tokens_in_pieces(kPage, piece) == whole);
  }
}

TEST_CASE("names of elements: every tag is found by its name and by no other") {
  int tags = 0;
  for (auto tag = 1; tag < static_cast<int>(page::Tag::count); ++tag) {
    const auto name = name_of(static_cast<page::Tag>(tag));
    CHECK(page::tag_of(name) == static_cast<page::Tag>(tag));
    CHECK(page::tag_of(std::string(name) + "x") != static_cast<page::Tag>(tag));
    ++tags;
  }
  CHECK(tags > 100);
  CHECK(page::tag_of("BlockQuote") == page::Tag::blockquote);
  CHECK(page::tag_of("") == page::Tag::other);
  CHECK(page::tag_of("no-such") == page::Tag::other);
  CHECK(page::tag_of("h\x11") == page::Tag::other);
}

TEST_CASE("named references: the longest that fits") {
  struct Case {
    std::string_view text;
    std::string_view name;
    std::string_view value;
  };
  static constexpr Case kCases[] = {
      {"amp;", "amp;", "&"},
      {"ampx", "amp", "&"},
      {"notit;", "not", "\xC2\xAC"},
      {"notin;x", "notin;", "\xE2\x88\x89"},
      {"zwnj;", "zwnj;", "\xE2\x80\x8C"},
      {"AElig", "AElig", "\xC3\x86"},
      {"A", "", ""},
      {"", "", ""},
      {"zzz;", "", ""},
      {"\xC3\xA9", "", ""},
      {"CounterClockwiseContourIntegral;", "CounterClockwiseContourIntegral;", "\xE2\x88\xB3"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    const auto found = page::find_named_reference(c.text);
    CHECK(found.name == c.name);
    CHECK(found.value == c.value);
  }
}

}  // namespace masthead::test
