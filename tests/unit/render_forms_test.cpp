#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "core/render/renderer.h"
#include "tests/unit/render_sample.h"

using masthead::Record;
using masthead::RecordArticle;
using masthead::render::all_renderers;
using masthead::test::full_author;
using masthead::test::rendered;
using masthead::test::signed_article;
using masthead::test::small_author;

namespace {

std::string read_file(const std::string& name) {
  std::ifstream in(std::string(MASTHEAD_TEST_DATA) + "/render/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an author alone, and two of an article, in every form") {
  const std::vector<Record> both = {full_author(), small_author()};
  const RecordArticle article = signed_article();
  std::size_t read = 0;
  for (const auto* renderer : all_renderers()) {
    const std::string name(renderer->name);
    CAPTURE(name);
    const std::string alone = read_file(name + ".author");
    const std::string together = read_file(name + ".article");
    if (!alone.empty() && !together.empty()) ++read;
    CHECK(rendered(name, both.front()) == alone);
    CHECK(rendered(name, {both, &article}) == together);
  }
  CHECK(read == 10);
}

TEST_CASE("every form says what it is") {
  std::set<std::string_view> names;
  for (const auto* renderer : all_renderers()) {
    CAPTURE(renderer->name);
    CHECK(names.insert(renderer->name).second);
    CHECK(renderer->media_type.find('/') != std::string_view::npos);
    CHECK_FALSE(renderer->extension.empty());
    CHECK_FALSE(renderer->help.empty());
    CHECK(masthead::render::find_renderer(renderer->name) == renderer);
  }
  CHECK(masthead::render::find_renderer("jsonl") == nullptr);
}

TEST_CASE("what is published of an author") {
  struct Case {
    const char* form;
    void (*change)(Record& record);
    const char* there;      // "": nothing is asked for
    const char* not_there;  // "": nothing is asked for
    const char* why;
  };
  static const Case kCases[] = {
      {"jsonld", [](Record& r) { r.url.clear(); }, R"("mainEntity":{"@type":"Person","name":)",
       "@id", "nothing is named by a page that is not known"},
      {"jsonld", [](Record& r) { r.url = "https://times.example/staff/nora@times.example"; },
       R"("mainEntity":{"@type":"Person","name":)", "#author", "an e-mail address in the page's"},
      {"jsonld", [](Record& r) { r.url = "https://times.example/staff?user=nlindh"; },
       R"("mainEntity":{"@type":"Person","name":)", "#author", "a login in the page's address"},
      {"jsonld", [](Record& r) { r.url = "https://times.example/staff/nora#bio"; },
       R"("@id":"https://times.example/staff/nora#author")", "#bio#", "the page's own fragment"},
      {"jsonld", [](Record& r) { r.url = "https://times.example/bridge#bio"; },
       R"("mainEntity":{"@type":"Person","name":)", "#author", "an article is no author's page"},
      {"jsonld", [](Record& r) { r.email = "nora"; }, R"("name":)", R"("email")", "no address"},
      {"jsonld", [](Record& r) { r.website = r.url; },
       R"("sameAs":["https://x.com/nl","https://server.example/@nora","https://other.example/@nora"])",
       "nora.example\"", "a website that is the page"},
      {"jsonld", [](Record& r) { r.website = "https://x.com/nl"; },
       R"("sameAs":["https://x.com/nl","https://server.example/@nora","https://other.example/@nora"])",
       "", "a website that is an account"},
      {"jsonld",
       [](Record& r) {
         r.accounts = {r.accounts[2], r.accounts[2]};
       },
       R"("sameAs":["https://server.example/@nora","https://nora.example/"])", "",
       "a profile twice"},
      {"jsonld", [](Record& r) { r.kind = masthead::AuthorKind::organisation; },
       "https://www.linkedin.com/company/times", "jobTitle",
       "an organisation has pages and no job"},
      {"html", [](Record& r) { r.image = "data:image/png;base64,AA"; }, "h-card", "<img", "data"},
      {"html", [](Record& r) { r.accounts[0].handle.clear(); }, ">https://x.com/nl</a>",
       "X: ", "a link that hides its handle"},
      {"html", [](Record& r) { r.email = "a&b@times.example"; },
       "href=\"mailto:a%26b@times.example\">a&amp;b@", "", "an address in a link"},
      {"head", [](Record& r) { r.accounts[2].handle = "nora"; }, "content=\"@nora@other.example\"",
       "content=\"@nora\"", "no handle of the fediverse"},
      {"head", [](Record& r) { r.accounts.clear(); }, "author", "fediverse", "no account there"},
      {"vcard", [](Record& r) { r.employers = {"A; B, C"}; }, "ORG:A\\; B\\, C\r\n", "",
       "a value of several parts"},
      {"vcard", [](Record& r) { r.job_title = "A; B, C"; }, "TITLE:A; B\\, C\r\n", "",
       "a value of one part"},
      {"vcard", [](Record& r) { r.name = "Dr Ana de la Cruz Jr"; }, "", "N:Ana", "family first"},
      {"csv", [](Record& r) { r.name = "  =1+1"; }, "\"'  =1+1\"", "", "spaces before a formula"},
      {"csv", [](Record& r) { r.name = "＝1"; }, "\"'＝1\"", "", "an ideographic sign"},
      {"csv", [](Record& r) { r.name = "a \"b\""; }, "\"a \"\"b\"\"\"", "", "quotes"},
      {"rss", [](Record& r) { r.bio = std::string(300, 'a') + " b"; }, "…</byline:context>", " b",
       "a long biography"},
      {"rss", [](Record& r) { r.bio.clear(); }, "<byline:context>Editor</byline:context>", "",
       "no biography"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.form);
    CAPTURE(c.why);
    Record record = full_author();
    c.change(record);
    const std::string out = rendered(c.form, record);
    CAPTURE(out);
    CHECK(holds(out, c.there));
    if (*c.not_there != '\0') CHECK_FALSE(holds(out, c.not_there));
  }
}

TEST_CASE("two authors of one page are not one node, and of one name not one entry") {
  std::vector<Record> twins = {full_author(), full_author()};
  twins[1].bio = "Another Nora.";
  const RecordArticle article = signed_article();
  const std::string graph = rendered("jsonld", {twins, &article});
  CHECK_FALSE(holds(graph, "#author"));
  CHECK(holds(graph, "Another Nora."));
  CHECK(holds(rendered("hugo", {twins, nullptr}), "[\"nora-may-lindqvist-2\"]"));
  CHECK(holds(rendered("rss", {twins, &article}), "<byline:author ref=\"nora-may-lindqvist-2\"/>"));
}

TEST_CASE("links are the author's own only where he is alone") {
  const std::vector<Record> both = {full_author(), small_author()};
  const RecordArticle article = signed_article();
  CHECK(holds(rendered("html", both.front()), "rel=\"me\""));
  CHECK(holds(rendered("html", {{both.data(), 1}, &article}), "rel=\"me\""));
  CHECK_FALSE(holds(rendered("html", {both, &article}), "rel=\"me\""));
  CHECK(holds(rendered("head", both.front()), "rel=\"me\""));
  CHECK_FALSE(holds(rendered("head", {{both.data(), 1}, &article}), "rel=\"me\""));
}
