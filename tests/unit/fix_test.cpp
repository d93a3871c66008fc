// Corrections of a page's markup: what changes, what stays, and that nothing gets out of its place.
#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/fix/correct.h"
#include "adapters/fix/json_spans.h"
#include "plugin/src/page_patch.h"

using masthead::fix::correct;
using masthead::fix::Correction;
using Kind = Correction::Kind;
using NoValues = std::vector<masthead::fix::JsonValue>;

namespace {

std::string block(std::string_view json) {
  return "<script type=\"application/ld+json\">" + std::string(json) + "</script>";
}

}  // namespace

TEST_CASE("a correction changes the bytes that say it, and nothing else") {
  struct Case {
    Kind kind;
    const char* page;
    const char* author;
    const char* old_value;
    const char* new_value;
    const char* corrected;  ///< "": nothing says it
    const char* why;
  };
  static constexpr Case kCases[] = {
      {Kind::rename, R"({ "author" : {"@type":"Person", "name":"J. Doe", "url":"/j"} })", "J. Doe",
       "J. Doe", "Jane Doe", R"({ "author" : {"@type":"Person", "name":"Jane Doe", "url":"/j"} })",
       "a name, with all around it"},
      {Kind::rename, R"({"author":"J. Doe","headline":"J. Doe"})", "J. Doe", "J. Doe", "Jane Doe",
       R"({"author":"Jane Doe","headline":"J. Doe"})", "a name alone; a headline is no name"},
      {Kind::rename, R"({"author":{"name":"J. Doe","jobTitle":"J. Doe"}})", "J. Doe", "J. Doe",
       "Jane Doe", R"({"author":{"name":"Jane Doe","jobTitle":"J. Doe"}})", "a title is no name"},
      {Kind::rename, R"({"author":["A","J. Doe"]})", "J. Doe", "J. Doe", "Jane Doe",
       R"({"author":["A","Jane Doe"]})", "one of a list"},
      {Kind::rename,
       R"({"@graph":[{"@type":"Person","name":"J. Doe"},{"@type":"Thing","name":"J. Doe"}]})",
       "J. Doe", "J. Doe", "Jane Doe",
       R"({"@graph":[{"@type":"Person","name":"Jane Doe"},{"@type":"Thing","name":"J. Doe"}]})",
       "a person of the graph, and no thing"},
      {Kind::rename, R"({"author":{"name":"Jos\u00e9"}})", "José", "José", "Joe",
       R"({"author":{"name":"Joe"}})", "an escaped name"},
      {Kind::rename, R"({"author":{"name":"A"}})", "B", "B", "C", "", "nobody of that name"},
      {Kind::rename, R"({"author":{"name":"A"},})", "A", "A", "C", "", "no JSON"},
      {Kind::authors, R"({"author":{"name":"Reuters","sameAs":"https://r.example"}})", "",
       "Reuters", "Jane Doe",
       R"({"author":{"@type":"Person","name":"Jane Doe","url":"https://p.example/jane"}})",
       "somebody else, with nothing of the one before"},
      {Kind::authors, R"({"author":[{"name":"A","url":"/a"},{"name":"B"}]})", "", "B", "C\nD",
       R"({"author":[{"name":"A","url":"/a"},{"@type":"Person","name":"C"},{"@type":"Person","name":"D"}]})",
       "two in the place of one; the other stays"},
      {Kind::authors, R"({"author":{"name":"A"}})", "", "", "B",
       R"({"author":[{"name":"A"},{"@type":"Person","name":"B"}]})", "a co-author"},
      {Kind::authors, R"({"author":[{"name":"A"},{"name":"AFP"}]})", "", "AFP", "",
       R"({"author":{"name":"A"}})", "one who is none"},
      {Kind::authors, R"({"author":{"name":"AFP"}})", "", "AFP", "", "", "the only one stays"},
      {Kind::authors, R"({"creator":"A, B"})", "", "A, B", "A\nB",
       R"({"creator":[{"@type":"Person","name":"A"},{"@type":"Person","name":"B"}]})",
       "several names in one"},
      {Kind::authors, R"({"author":{"name":"A, with B"}})", "", "A and B", "A\nB",
       R"({"author":[{"@type":"Person","name":"A"},{"@type":"Person","name":"B"}]})",
       "the same in other words"},
      {Kind::links, R"({"author":{"name":"A","sameAs":["https://x.com/a?s=20","y"]}})", "",
       "https://x.com/a?s=20", "https://x.com/a",
       R"({"author":{"name":"A","sameAs":["https://x.com/a","y"]}})", "an address of a list"},
      {Kind::links, R"({"author":{"name":"A","sameAs":["x","y"]}})", "", "x", "",
       R"({"author":{"name":"A","sameAs":["y"]}})", "the first of a list goes"},
      {Kind::links, R"({"author":{"name":"A","sameAs":["x" , "y"]}})", "", "y", "",
       R"({"author":{"name":"A","sameAs":["x"]}})", "the last of a list goes"},
      {Kind::links, R"({"author":{"name":"A","sameAs":["x"]}})", "", "x", "",
       R"({"author":{"name":"A"}})", "the only one goes with its member"},
      {Kind::links, R"({"author":{"name":"A","url":"x","sameAs":"y"}})", "", "x\ny",
       "https://z.example/", R"({"author":{"name":"A","url":"https://z.example/"}})",
       "two, of which one goes"},
      {Kind::page, R"({"author":{"name":"A"}})", "A", "", "https://a.example/a",
       R"({"author":{"name":"A","url":"https://a.example/a"}})", "a page is added"},
      {Kind::page, R"({"author":"A"})", "A", "", "https://a.example/a",
       R"({"author":{"@type":"Person","name":"A","url":"https://a.example/a"}})",
       "to a name alone"},
      {Kind::page, R"({"author":{"url":"/","name":"A"}})", "A", "/", "",
       R"({"author":{"name":"A"}})", "one that is none goes"},
      {Kind::page, R"({"author":{"name":"A","url":"/x"}})", "A", "/", "", "", "another address"},
      {Kind::title, R"({"author":{"name":"A","jobTitle":"ed."}})", "A", "ed.", "Editor",
       R"({"author":{"name":"A","jobTitle":"Editor"}})", "a job title"},
      {Kind::type,
       R"({"author":[{"@type":"Organization","name":"A"},{"@type":"Organization","name":"B"}]})",
       "A", "Organization", "Person",
       R"({"author":[{"@type":"Person","name":"A"},{"@type":"Organization","name":"B"}]})",
       "the type of one"},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    const Correction correction{
        c.kind, c.author, c.old_value, c.new_value, {{"Jane Doe", "https://p.example/jane"}}};
    const auto corrected = correct("<p>" + block(c.page) + "</p>", correction);
    CHECK(corrected.value_or("") ==
          (*c.corrected == '\0' ? "" : "<p>" + block(c.corrected) + "</p>"));
  }
  CHECK(std::size(kCases) == 26);
}

TEST_CASE("a correction of tags and links") {
  struct Case {
    Kind kind;
    const char* page;
    const char* old_value;
    const char* new_value;
    const char* corrected;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {Kind::rename, R"(<meta name="author" content="A &amp; B">)", "A & B", "C",
       R"(<meta name="author" content="C">)", "a name with a reference"},
      {Kind::rename, R"(<meta content='A' property='Article:Author'>)", "A", "B\"'<",
       R"(<meta content='B&quot;&#39;&lt;' property='Article:Author'>)",
       "what would end the value"},
      {Kind::rename, R"(<meta name=author content=A>)", "A", "B C",
       R"(<meta name=author content="B C">)", "without quotes"},
      {Kind::rename, R"(<meta name="description" content="A">)", "A", "B", "", "another tag"},
      {Kind::handle, R"(<meta name="twitter:creator" content="a">)", "a", "@a",
       R"(<meta name="twitter:creator" content="@a">)", "a handle"},
      {Kind::handle, R"(<meta name="author" content="a">)", "a", "@a", "", "no handle's tag"},
      {Kind::authors, R"(<meta name="author" content="A">)", "A", "B\nC", "", "a tag names one"},
      {Kind::links, R"(<a href="https://x.example/a?b=1&amp;c=2">A</a>)",
       "https://x.example/a?b=1&c=2", "https://x.example/a",
       R"(<a href="https://x.example/a">A</a>)", "a link"},
      {Kind::links, R"(<a href="https://x.example/a">A</a>)", "https://x.example/a",
       "javascript:alert(1)", "", "a script is no address"},
      {Kind::links, R"(<a href="https://x.example/a">A</a>)", "https://x.example/a",
       "data:text/html,a", "", "neither is a text"},
      {Kind::links, R"(<a href="https://x.example/a">A</a>)", "https://x.example/a", "", "",
       "a link that readers see is not taken away"},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    const auto corrected = correct(c.page, {c.kind, "", c.old_value, c.new_value, {}});
    CHECK(corrected.value_or("") == c.corrected);
  }
  CHECK(std::size(kCases) == 11);
}

TEST_CASE("what is written cannot leave its place") {
  static constexpr const char* kHostile[] = {
      "</script><script>alert(1)</script>",
      "<!--<script>",
      "\"},{\"@type\":\"Person\",\"name\":\"X",
      "\" onload=alert(1) x=\"",
      "' autofocus onfocus=alert(1) '",
      "\\",
      "\\u003c/script\\u003e",
      "a\u2028b",
      "]]>",
  };
  const std::string page = "<meta name=author content=Old>" +
                           block(R"({"author":{"@type":"Person","name":"Old"}})") + "<b>after</b>";
  for (const char* text : kHostile) {
    CAPTURE(std::string(text));
    const std::string corrected =
        correct(page, {Kind::rename, "Old", "Old", text, {}}).value_or(std::string());
    REQUIRE_FALSE(corrected.empty());
    // One block, and its JSON says the text again.
    const auto begin = corrected.find("json\">") + 6;
    const auto end = corrected.find("</script>");
    CHECK(corrected.substr(end) == "</script><b>after</b>");
    const auto json = corrected.substr(begin, end - begin);
    CHECK(json.find('<') == std::string::npos);
    const auto values = masthead::fix::read_values(json).value_or(NoValues());
    REQUIRE_FALSE(values.empty());
    CHECK(values.back().text == text);
    // One attribute, between its quotes.
    const auto tag = corrected.substr(0, corrected.find('>') + 1);
    CHECK(tag.starts_with("<meta name=author content=\""));
    CHECK(tag.find_first_of("\"<>", 27) == tag.size() - 2);
  }
  CHECK(std::size(kHostile) == 9);
}

TEST_CASE("values of JSON know where they stand") {
  const std::string json = R"( {"a" : [ 1, "b\"]" , {"c":null} ], "d\n":"\u00e9"} )";
  const auto values = masthead::fix::read_values(json).value_or(NoValues());
  REQUIRE(values.size() == 7);
  std::vector<std::string> parts;
  parts.reserve(values.size());
  for (const auto& value : values) {
    parts.push_back(value.key + "=" + json.substr(value.begin, value.end - value.begin));
  }
  CHECK(parts == std::vector<std::string>{"=" + json.substr(1, json.size() - 2),
                                          R"(a=[ 1, "b\"]" , {"c":null} ])", "=1", R"(="b\"]")",
                                          R"(={"c":null})", "c=null", "d\n=\"\\u00e9\""});
  CHECK(values[3].text == "b\"]");
  CHECK(values[6].text == "é");
  CHECK(json.substr(values[6].member, 5) == R"("d\n")");
  CHECK(masthead::fix::children_of(values, 1) == std::vector<std::size_t>{2, 3, 4});
  for (const char* none : {"", "{", "{\"a\":1,}", "{'a':1}", "[1] x"}) {
    CAPTURE(std::string(none));
    CHECK_FALSE(masthead::fix::read_values(none).has_value());
  }
}

TEST_CASE("a patch names its file as git does") {
  struct Case {
    const char* path;
    const char* head;
  };
  static constexpr Case kCases[] = {
      {"site/a.html", "--- a/site/a.html\n+++ b/site/a.html\n"},
      {"./a.html", "--- a/a.html\n+++ b/a.html\n"},
      {"/srv/a.html", "--- a/srv/a.html\n+++ b/srv/a.html\n"},
      {"a b.html", "--- a/a b.html\t\n+++ b/a b.html\t\n"},
      {"a\"b.html", "--- \"a/a\\\"b.html\"\n+++ \"b/a\\\"b.html\"\n"},
      {"\xC3\xA9\n.html", "--- \"a/\\303\\251\\012.html\"\n+++ \"b/\\303\\251\\012.html\"\n"},
  };
  for (const auto& c : kCases) {
    const auto patch = masthead::plugin::make_patch(c.path, "a\nb", "a\nc\n");
    CHECK(patch ==
          std::string(c.head) + "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
  }
  CHECK(masthead::plugin::make_patch("a", "b", "b").empty());
}
