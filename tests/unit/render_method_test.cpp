#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/render/renderer.h"
#include "plugin/src/context.h"
#include "plugin/src/method.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"
#include "tests/unit/render_sample.h"

using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;
using masthead::test::run_method;

namespace {

/// What `render` answers without a registry; "error NAME: MESSAGE" where it fails.
std::string call(std::string in) {
  masthead::plugin::Context context(*masthead::plugin::Host::copy(nullptr), {});
  const auto method = masthead::plugin::find_method("render");
  REQUIRE(method.ok());
  std::string out;
  const auto error = (*method)->call(context, in, out);
  if (!error) return out;
  return "error " + std::string(masthead::name_of(error->code)) + ": " + error->message;
}

std::string text_of(const std::string& answer) { return member_of(answer, "/text"); }

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kPage =
    R"(<title>T</title><link rel='canonical' href='https://times.example/bridge'>)"
    R"(<h1>Bridge to close</h1><script type='application/ld+json'>{'@type':'NewsArticle',)"
    R"('headline':'Bridge to close','author':{'@type':'Person','name':'Nora Lindh',)"
    R"('url':'https://times.example/staff/nora'}}</script>)"
    R"(<meta name='author' content='nlindh'><p>By Nora Lindh</p>)";

std::string with_double_quotes(std::string text) {
  for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 2) {
    text.replace(at, 1, "\\\"");
  }
  return text;
}

}  // namespace

TEST_CASE("render takes authors however they are given") {
  struct Case {
    const char* in;
    const char* there;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"({"record":{"name":"Nora Lindh","accounts":[{"platform":"x","url":"https://x.com/nora"}]},)"
       R"("options":{"as":"html"}})",
       "href=\"https://x.com/nora\"", "a record"},
      {R"({"record":{"schema":"masthead.record/1","name":"Nora","more":{"a":[1]},"email":null},)"
       R"("options":{"as":"csv"}})",
       ",Nora,person,", "members that are not known, and a null"},
      {R"({"record":{"kind":"organisation","name":"Agency","accounts":[)"
       R"({"platform":"facebook","url":"https://www.facebook.com/agency"}]},"options":{"as":"jsonld"}})",
       "https://www.facebook.com/agency", "an organisation"},
      {R"({"records":[{"name":"Nora"},{"name":"Tom"}],"article":{"headline":"H","url":)"
       R"("https://times.example/h"},"options":{"as":"jsonld"}})",
       R"("author":[{"@type":"Person","name":"Nora"},{"@type":"Person","name":"Tom"}])",
       "two and what they signed"},
      {R"({"record":{"name":"N","experience":{"years":3,"since":2009,"since_of":"career"},)"
       R"("education":[{"institution":"U","degree":"D"}],"articles":[{"document":"d","headline":"H"}],)"
       R"("alternate_names":[{"name":"M","source":"byline"}],"beats":["b"]},"options":{"as":"text"}})",
       "3 years", "what a record holds"},
      {R"({"html":"<h1>Bridge to close</h1><p class=byline>By <a rel=author href=/staff/nora>Nora )"
       R"(Lindh</a></p>","url":"https://times.example/bridge","options":{"as":"head"}})",
       "content=\"https://times.example/staff/nora\"", "a page"},
      {R"({"text":"https://x.com/noralindh\nNora Lindh\nEditor","options":{"as":"vcard"}})",
       "FN:Nora Lindh\r\n", "a pasted text"},
      {R"({"author_id":"7","name":"Nora Lindh","links":["x.com/noralindh"],"options":{"as":"csv"}})",
       ",Nora Lindh,", "a row"},
      {R"({"document":"d","byline":"","author_ids":["7"],"options":{"as":"csv","authors":[)"
       R"({"author_id":"7","name":"Nora Lindh"}]}})",
       ",Nora Lindh,", "ids that are told"},
      {R"({"text":"nothing here","options":{"as":"csv"}})", "author_id,", "nobody"},
      {R"({"record":{"name":"Nora","accounts":[{"platform":"muckrack","handle":"nora",)"
       R"("url":"https://muckrack.com/nora"},{"platform":"a new one","handle":"nora",)"
       R"("url":"https://new.example/nora"}]},"options":{"as":"html"}})",
       ">Muck Rack: nora</a></li>\n    <li><a class=\"u-url\" rel=\"me\" "
       "href=\"https://new.example/nora\">a new one: nora</a>",
       "platforms as people write them, where they are known"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const std::string answer = call(c.in);
    CAPTURE(answer);
    CHECK(holds(text_of(answer), c.there));
  }
  CHECK(member_of(call(kCases[9].in), "/authors") == "0");
  CHECK(member_of(call(kCases[3].in), "/authors") == "2");
  CHECK(member_of(call(kCases[3].in), "/media_type") == "application/ld+json");
}

TEST_CASE("several forms are made at once, each as it is made alone") {
  const std::string record = R"({"record":{"name":"Nora Lindh","email":"nora@times.example",)"
                             R"("url":"https://times.example/nora"},"options":{"as":)";
  const std::string all = call(record + R"(["html","jsonld","head"]}})");
  CHECK(member_of(all, "/authors") == "1");
  CHECK(member_of(all, "/as") == "");
  std::size_t at = 0;
  for (const char* form : {"html", "jsonld", "head"}) {
    const std::string alone = call(record + "\"" + form + "\"}}");
    const std::string place = "/forms/" + std::to_string(at++);
    for (const char* member : {"/as", "/media_type", "/extension", "/text"}) {
      CAPTURE(member);
      CHECK_FALSE(member_of(alone, member).empty());
      CHECK(member_of(all, place + member) == member_of(alone, member));
    }
  }
  CHECK(member_of(all, "/forms/3/as") == "");
  const std::string page = R"("page":{"html":"<meta name=author content=nlindh>"}}})";
  const std::string change = call(record + R"(["head"],)" + page);
  CHECK_FALSE(member_of(change, "/forms/0/change").empty());
  CHECK(member_of(change, "/forms/0/change") ==
        member_of(call(record + R"("head",)" + page), "/change"));
}

TEST_CASE("a field that is to be hidden is in no form") {
  const std::string record = R"({"record":{"name":"Nora Lindh","email":"nora@times.example",)"
                             R"("bio":"Writes."},"options":{"as":"vcard","hide":)";
  CHECK(holds(call(record + "[]}}"), "nora@times.example"));
  CHECK_FALSE(holds(call(record + R"(["email"]}})"), "nora@times.example"));
  CHECK(holds(call(record + R"(["email"]}})"), "Writes."));
}

TEST_CASE("render says what is wrong, and where") {
  struct Case {
    const char* in;
    const char* error;
  };
  static constexpr Case kCases[] = {
      {R"({"record":{"name":"Nora"}})", "error invalid_input: there is no form: give one of json,"},
      {R"({"record":{"name":"Nora"},"options":{"as":"jsonl"}})",
       "error invalid_input: unknown form \"jsonl\""},
      {R"({"record":{"name":"Nora"},"options":{"form":"json"}})",
       "error invalid_input: unknown option \"form\""},
      {R"({"record":{},"options":{"as":"json"}})", "error invalid_input: the record has no name"},
      {R"({"record":{"name":"N","kind":"robot"},"options":{"as":"json"}})",
       "error invalid_input: kind is \"robot\""},
      {R"({"record":{"name":"N","experience":{"years":-1}},"options":{"as":"json"}})",
       "error invalid_input: years is -1"},
      {R"({"record":7,"options":{"as":"json"}})", "error invalid_input: "},
      {R"({"options":{"as":"json"}})", "error invalid_input: there is no text"},
      {R"({"author":"a_1","options":{"as":"json"}})", "error invalid_input: "},
      {R"({"record":{"name":"N"},"options":{"as":"vcard","page":{"html":"<p>"}}})",
       "error unsupported: vcard is no markup of a page"},
      {R"({"record":{"name":"N"},"options":{"as":"jsonld","page":{"url":"a"}}})",
       "error invalid_input: there is no page"},
      {R"({"record":{"name":"N"},"options":{"as":"jsonld","width":19}})",
       "error invalid_input: width is 19"},
      {R"({"record":{"name":"N"},"options":{"as":[]}})", "error invalid_input: there is no form"},
      {R"({"record":{"name":"N"},"options":{"as":["csv","cvs"]}})",
       "error invalid_input: unknown form \"cvs\""},
      {R"({"record":{"name":"N"},"options":{"as":"csv","hide":["emial"]}})",
       "error invalid_input: unknown field \"emial\""},
      {R"({"record":{"name":"N"},"options":{"as":"csv","hide":"email"}})",
       "error invalid_input: /options/hide must be an array"},
      {R"({"author":{"row":{"name":"N"}},"options":{"as":"csv"}})",
       "error invalid_input: there is no id"},
      {R"({"author":{"author":"n1"},"options":{"as":"csv"}})",
       "error invalid_input: there is no row"},
      {R"({"author":{"author":"n1","row":{"bio":"B"}},"options":{"as":"csv"}})",
       "error invalid_input: the row has no name"},
      {R"({"author":{"author":"n1","row":{"name":7}},"options":{"as":"csv"}})",
       "error invalid_input: /author/row/name must be a string"},
      {R"({"author":{"author":"n1","row":{"name":"N","byline":"N"}},"options":{"as":"csv"}})",
       "error invalid_input: the row is an article's"},
      {R"({"author":{"author":"n1","min_confidence":2,"row":{"name":"N"}},"options":{"as":"csv"}})",
       "error invalid_input: min_confidence is 2"},
      {R"({"author":{"author":"n1","min_confidence":"1","row":{"name":"N"}},"options":{"as":"csv"}})",
       "error invalid_input: /author/min_confidence must be a number"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.in);
    CHECK(call(c.in).substr(0, std::string_view(c.error).size()) == c.error);
  }
}

TEST_CASE("a record that was rendered as JSON is rendered alike") {
  for (const auto& record : {masthead::test::full_author(), masthead::test::small_author()}) {
    const std::string json = masthead::test::rendered("json", record);
    for (const auto* renderer : masthead::render::all_renderers()) {
      // The library's version is in it.
      if (renderer->name == "json") continue;
      const std::string form(renderer->name);
      CAPTURE(form);
      const std::string in = R"({"record":)" + json.substr(0, json.size() - 1) +
                             R"(,"options":{"as":")" + form + "\"}}";
      std::string text = text_of(call(in));
      CHECK(text == masthead::test::rendered(form, record));
    }
  }
}

TEST_CASE("a stream renders all its documents, and an article where there is one alone") {
  const std::string page = R"({"html":")" + with_double_quotes(kPage) + "\"}\n";
  const std::string row = R"({"document":"d","byline":"Tom Roe"})"
                          "\n";
  const auto one = run_method("render", R"({"as":"jsonld"})", page);
  REQUIRE(one.size() == 1);
  CHECK(holds(text_of(one.front()), R"("@id":"https://times.example/bridge#article")"));
  const auto two = run_method("render", R"({"as":"jsonld"})", page + row);
  REQUIRE(two.size() == 1);
  CHECK(holds(text_of(two.front()), "Nora Lindh"));
  CHECK(holds(text_of(two.front()), "Tom Roe"));
  CHECK_FALSE(holds(text_of(two.front()), "#article"));
}

TEST_CASE("a stream renders what resolve, show and merge give") {
  const std::string page = R"({"html":")" + with_double_quotes(kPage) + "\"}\n";
  struct Case {
    std::string lines;
    const char* there;
    const char* why;
  };
  const auto resolved = run_method("resolve", "{}", page);
  REQUIRE(resolved.size() == 1);
  const auto merged = run_method("merge", R"({"records":true})", page);
  REQUIRE(merged.size() == 2);
  const Case cases[] = {
      {resolved.front() + "\n", ",Nora Lindh,", "what resolve gives"},
      {merged.back() + "\n", ",Nora Lindh,", "a record of merge"},
      {R"({"schema":"masthead.author/1","author_id":"a","record":{"name":"Tom Roe"}})"
       "\n",
       ",Tom Roe,", "what show gives"},
      {R"({"schema":"masthead.record/1","kind":"person"})"
       "\n",
       "the record has no name", "a record without a name"},
      {R"({"document":"d","byline":"Tom Roe","authors":["t"]})"
       "\n",
       ",Tom Roe,", "a row with a member that is not known"},
      {merged.back() + "\n" + page + R"({"record":{"name":"Tom Roe"}})" + "\n", ",Tom Roe,",
       "records and a document"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto lines = run_method("render", R"({"as":"csv"})", c.lines);
    REQUIRE_FALSE(lines.empty());
    CHECK(holds(lines.front(), c.there));
  }
  const auto all = run_method("render", R"({"as":"csv"})", cases[5].lines);
  CHECK(member_of(all.back(), "/authors") == "3");
}

TEST_CASE("what would change in a page is what its markup claims otherwise") {
  const std::string page = R"("page":{"id":"p.html","html":")" + with_double_quotes(kPage) + "\"}";
  struct Case {
    const char* form;
    const char* record;
    const char* change;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"jsonld", R"({"name":"Nora Lindh","url":"https://times.example/staff/nora"})", "",
       "the same"},
      {"jsonld", R"({"name":"Nora Lind","url":"https://times.example/staff/nora"})",
       "--- p.html\n+++ p.html as jsonld\n@@ -1,3 +1,3 @@\n person (jsonld)\n-  name: Nora Lindh\n"
       "+  name: Nora Lind\n   url: https://times.example/staff/nora\n",
       "another name"},
      {"head", R"({"name":"Nora Lindh"})",
       "--- p.html\n+++ p.html as head\n@@ -1,2 +1,2 @@\n author (meta)\n-  name: nlindh\n"
       "+  name: Nora Lindh\n",
       "a login"},
      {"html", R"({"name":"Nora Lindh"})",
       "--- p.html\n+++ p.html as html\n@@ -0,0 +1,2 @@\n+person (hcard)\n+  name: Nora Lindh\n",
       "no box"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const std::string answer = call(std::string(R"({"record":)") + c.record +
                                    R"(,"options":{"as":")" + c.form + "\"," + page + "}}");
    CAPTURE(answer);
    CHECK(member_of(answer, "/change") == c.change);
    CHECK(holds(answer, "\"change\":"));
  }
}

namespace {

const std::string kMentions =
    R"({"mention_id":"n1","document":"harbour","name":"Nora Lindh","links":["https://x.com/noralindh_example"],"email":"nora@times.example","job_title":"Editor"})"
    "\n"
    R"({"mention_id":"v1","document":"novel","name":"Vera Okonjo","links":["https://www.instagram.com/vera_okonjo_example"],"bio":"Writes novels."})"
    "\n"
    R"({"mention_id":"t1","document":"harbour","name":"Tom Roe","url":"https://times.example/tom"})"
    "\n";

constexpr const char* kForms[] = {"json",  "text", "jsonld", "html",   "head",
                                  "vcard", "csv",  "hugo",   "jekyll", "rss"};

std::string asked(const std::string& who, const char* form) {
  return "{" + who + R"(,"options":{"as":")" + form + "\"}}";
}

}  // namespace

TEST_CASE("authors of a registry are rendered as it protects them") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", kMentions);
  CHECK(holds(newsroom.call("render", asked(R"("author":"n1")", "vcard")), "nora@times.example"));
  CHECK(member_of(newsroom.call("render", asked(R"("authors":["n1","t1"])", "csv")), "/authors") ==
        "2");
  CHECK(newsroom.call("render", asked(R"("author":"zz")", "csv")).substr(0, 15) ==
        "error not_found");

  (void)newsroom.call("judge", R"({"kind":"suppress","author":"n1","field":"email"})");
  (void)newsroom.call("judge",
                      R"({"kind":"pin","author":"n1","field":"job_title","value":"Chief"})");
  (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"n1","value":"Vera Okonjo"})");
  const std::string id = member_of(newsroom.call("show", R"({"author":"n1"})"), "/author_id");
  const std::string record =
      R"("record":{"id":")" + id +
      R"(","name":"Nora Lindh","email":"nora@times.example","alternate_names":)"
      R"([{"name":"Vera Okonjo","source":"byline"}]})";
  const std::string page =
      R"("html":"<h1>Harbour</h1><p class=byline>By <a href=https://x.com/noralindh_example rel=author>Nora )"
      R"(Lindh</a></p><script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":)"
      R"(\"Person\",\"name\":\"Nora Lindh\",\"email\":\"nora@times.example\",)"
      R"(\"sameAs\":\"https://x.com/noralindh_example\"}}</script>")";
  std::size_t forms = 0;
  for (const auto* form : kForms) {
    CAPTURE(form);
    ++forms;
    for (const auto& who : {std::string(R"("author":"n1")"), record, page}) {
      CAPTURE(who);
      const std::string answer = newsroom.call("render", asked(who, form));
      CAPTURE(answer);
      CHECK(holds(answer, "Nora Lindh"));
      CHECK_FALSE(holds(answer, "nora@times.example"));
      CHECK_FALSE(holds(answer, "Okonjo"));
    }
    CHECK(newsroom.call("render", asked(R"("authors":["n1","v1"])", form)).substr(0, 12) ==
          "error denied");
    CHECK(newsroom
              .call("render",
                    asked(R"("records":[{"name":"Nora Lindh"},{"name":"vera okonjo"}])", form))
              .substr(0, 12) == "error denied");
    CHECK(holds(newsroom.call("render", asked(R"("authors":["t1","n1"])", form)), "Tom Roe"));
  }
  CHECK(forms == masthead::render::all_renderers().size());
  CHECK(holds(newsroom.call("render", asked(R"("author":"n1")", "vcard")), "TITLE:Chief"));
}

TEST_CASE("each field that is suppressed leaves no form of a record that is given") {
  struct Case {
    const char* field;
    const char* member;  // of the record
  };
  static constexpr Case kCases[] = {
      {"job_title", R"("job_title":"Zq")"},
      {"location", R"("location":"Zq")"},
      {"bio", R"("bio":"Zq")"},
      {"email", R"("email":"Zq@times.example")"},
      {"website", R"("website":"https://Zq.example/Zq")"},
      {"account", R"("accounts":[{"platform":"x","handle":"Zq","url":"https://x.com/Zq"}])"},
      {"employer", R"("employers":["Zq"])"},
      {"former_employer", R"("former_employers":["Zq"])"},
      {"former_title", R"("former_titles":["Zq"])"},
      {"years_of_experience", R"("experience":{"years":7777})"},
      {"since_year", R"("experience":{"since":7777})"},
      {"education", R"("education":[{"institution":"Zq"}])"},
      {"degree", R"("education":[{"degree":"Zq"}])"},
      {"beat", R"("beats":["Zq"])"},
      {"medium", R"("media":["Zq"])"},
      {"language", R"("languages":["Zq"])"},
      {"award", R"("awards":["Zq"])"},
      {"handle", R"("handles":["Zq"])"},
      {"url", R"("url":"https://times.example/Zq")"},
      {"image", R"("image":"https://times.example/Zq")"},
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", kMentions);
  const std::string id = member_of(newsroom.call("show", R"({"author":"n1"})"), "/author_id");
  const auto shows = [&](const char* member) {
    const std::string record =
        R"("record":{"id":")" + id + R"(","name":"Nora Lindh",)" + member + "}";
    for (const auto* form : kForms) {
      const std::string answer = newsroom.call("render", asked(record, form));
      REQUIRE(holds(answer, "Nora Lindh"));
      if (holds(answer, "Zq") || holds(answer, "7777")) return true;
    }
    return false;
  };
  for (const auto& c : kCases) {
    CAPTURE(c.field);
    CHECK(shows(c.member));
    (void)newsroom.call(
        "judge", std::string(R"({"kind":"suppress","author":"n1","field":")") + c.field + "\"}");
    CHECK_FALSE(shows(c.member));
  }
}
