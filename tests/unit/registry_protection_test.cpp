// What is never to leave a registry, asked of every method that tells of one.
#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <vector>

#include "core/text.h"
#include "plugin/src/pen_names.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

using masthead::plugin::PenNames;
using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;

namespace {

/// One person under two names, who is told by an account, an address, a biography and a page; a
/// namesake; and somebody whose address is in his biography.
const std::vector<std::string> kLines = {
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"a2","document":"bridge","name":"N. M. Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"p1","document":"novel","name":"Vera Okonjo","links":["https://x.com/noramaylindh","https://x.com/okonjo_writes"],"outlet":"The Example Times","bio":"Vera Okonjo is what N\u00f3ra Lindh signs novels with."})",
    R"({"mention_id":"p2","document":"https://example.org/by/nora-lindh","name":"V. Okonjo","links":["https://x.com/okonjo_writes"],"email":"lindh@example.org","job_title":"Novelist"})",
    R"({"mention_id":"t1","document":"orchard","name":"Tomas Quiros","links":["https://www.linkedin.com/in/tomas-quiros-example"],"email":"tq@example.org","job_title":"Editor","bio":"Write to TQ@example.org."})",
};

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

struct Question {
  const char* method;
  const char* request;
};

/// Every method that tells of a registry, each form of its answer, and every way to be refused.
constexpr Question kQuestions[] = {
    {"show", R"({"author":"a1"})"},
    {"show", R"({"author":"p1"})"},
    {"show", R"({"author":"p2"})"},
    {"show", R"({"author":"t1"})"},
    {"show", R"({"author":"a1","format":"text","why":true})"},
    {"show", R"({"author":"p1","format":"text","why":true})"},
    {"show", R"({"author":"p2","format":"text","why":true,"colour":true})"},
    {"show", R"({"author":"t1","format":"text","why":true})"},
    {"show", R"({"author":"zz"})"},
    {"show", R"({"author":"p1","format":"xml"})"},
    {"why", R"({"a":"a1","b":"p1"})"},
    {"why", R"({"a":"a2","b":"p2"})"},
    {"why", R"({"a":"p1","b":"p2"})"},
    {"why", R"({"a":"p1","b":"p2","format":"text"})"},
    {"why", R"({"a":"p1","b":"p2","format":"svg"})"},
    {"why", R"({"a":"a1","b":"a2","format":"text"})"},
    {"why", R"({"a":"t1","b":"p2"})"},
    {"why", R"({"a":"p1","b":"zz"})"},
    {"how", R"({"author":"a1"})"},
    {"how", R"({"author":"p1"})"},
    {"how", R"({"author":"p2","format":"text"})"},
    {"how", R"({"author":"p2","format":"svg"})"},
    {"how", R"({"author":"t1"})"},
    {"how", R"({"author":"zz"})"},
    {"review", "{}"},
    {"review", R"({"count":0})"},
    {"authors", R"({"query":"Vera Okonjo"})"},
    {"authors", R"({"query":"V. Okonjo"})"},
    {"authors", R"({"query":"Nora Lindh"})"},
    {"authors", R"({"query":"https://x.com/noramaylindh"})"},
    {"authors", R"({"query":"https://x.com/okonjo_writes"})"},
    {"authors", R"({"query":"lindh@example.org"})"},
    {"epoch", "{}"},
    {"doctor", "{}"},
    {"judge", R"({"kind":"same","a":"p1","b":"zz"})"},
    {"judge", R"({"kind":"pin","author":"p1","field":"shoe","value":"x"})"},
    {"judge", R"({"kind":"suppress","author":"p1","field":"shoe"})"},
    {"judge", R"({"retracts":"j_none"})"},
    {"erase", R"({"author":"zz"})"},
    {"ingest", R"({"mention_id":"p1"})"},
    {"resolve",
     R"({"id":"d","html":"<meta name=author content='Vera Okonjo'><a rel=author href=https://x.com/okonjo_writes>Vera Okonjo</a>"})"},
    {"resolve", R"({"id":"d","html":"<meta name=author content='Vera Okonjo'>"})"},
};

bool has(const std::string& text, const char* word) {
  return masthead::fold_text(text).find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("which names part, and which texts tell") {
  struct Case {
    const char* shown;
    const char* text;
    bool parts;  ///< as a second name
    bool tells;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Vera Okonjo", "Nora May Lindh", true, true, "the two names"},
      {"Vera Okonjo", "Lindh, Nora", true, true, "in another order"},
      {"Vera Okonjo", "N. M. Lindh", true, true, "initials"},
      {"V. Okonjo", "Nora Lindh", true, true, "the pen name with an initial"},
      {"VERA OKONJO", "nora lindh", true, true, "case"},
      {"Véra Okonjo", "Nóra Lindh", true, true, "accents"},
      {"Vera Okonjo", "Нора Линдх", true, true, "another script"},
      {"Vera Okonjo", "V. Okonjo", false, false, "two spellings of the pen name"},
      {"Nora Lindh", "N. M. Lindh", false, false, "two spellings of the other"},
      {"Vera Okonjo", "https://x.com/noramaylindh", true, true, "a handle"},
      {"Vera Okonjo", "lindh_n@example.org", true, true, "an address"},
      {"Vera Okonjo", "A novel by the author of Harbour.", true, false,
       "a text that tells nothing"},
      {"Vera Okonjo", "She is called Lindh at home.", true, true, "a word in a text"},
      {"Vera Okonjo", "A lindhorst is a tree.", true, false, "a word within another"},
      {"Nora May Lindh", "https://x.com/okonjo_writes", true, true, "the other way round"},
      {"Tomas Quiros", "Nora Lindh", false, false, "somebody else"},
      {"Tomas Quiros", "Vera Okonjo", true, false, "somebody else beside a pen name"},
  };
  PenNames names;
  names.add({"Vera Okonjo", {"Nora May Lindh"}});
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    const bool is_name = std::string_view(c.text).find_first_of("/@.") == std::string_view::npos;
    if (is_name) CHECK(names.parts(c.shown, c.text) == c.parts);
    if (is_name) CHECK(names.parts(c.text, c.shown) == c.parts);
    CHECK(names.tells(c.shown, c.text) == c.tells);
  }
  CHECK_FALSE(PenNames().tells("Vera Okonjo", "Nora Lindh"));
}

TEST_CASE(
    "no answer has a pseudonym and the other name, in whatever spelling, nor what is suppressed") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", joined(kLines));
  const auto before = newsroom.call("show", R"({"author":"t1"})");
  CHECK(has(before, "tq@example.org"));
  CHECK(member_of(
            newsroom.call("judge", R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})"),
            "/schema") == "masthead.judged/1");
  (void)newsroom.call("judge", R"({"kind":"suppress","author":"t1","field":"email"})");
  (void)newsroom.call("judge",
                      R"({"kind":"pin","author":"t1","field":"job_title","value":"Chief"})");
  std::size_t asked = 0;
  std::size_t named = 0;
  for (const auto& question : kQuestions) {
    ++asked;
    CAPTURE(question.method);
    CAPTURE(std::string(question.request));
    const auto text = newsroom.call(question.method, question.request);
    CAPTURE(text);
    CHECK_FALSE(text.empty());
    const bool has_pen = has(text, "okonjo");
    CHECK_FALSE((has_pen && has(text, "lindh")));
    CHECK_FALSE((has_pen && has(text, "nora")));
    CHECK_FALSE(has(text, "tq@example.org"));
    named += has_pen ? 1 : 0;
  }
  CHECK(asked == std::size(kQuestions));
  CHECK(named > 10);
  CHECK(newsroom.log().find("okonjo") == std::string::npos);
  CHECK(newsroom.log().find("tq@example") == std::string::npos);
  CHECK(newsroom.call("why", R"({"a":"a1","b":"p1"})").substr(0, 12) == "error denied");
  CHECK(member_of(newsroom.call("show", R"({"author":"t1"})"), "/record/job_title") == "Chief");
  // What tells nothing stays.
  CHECK(has(newsroom.call("show", R"({"author":"p2"})"), "novelist"));
  CHECK(has(newsroom.call("show", R"({"author":"p2"})"), "okonjo_writes"));
}

TEST_CASE("an export has what is protected only where that is asked for") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", joined(kLines));
  (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})");
  (void)newsroom.call("judge", R"({"kind":"suppress","author":"t1","field":"email"})");
  struct Case {
    const char* request;
    bool is_whole;
  };
  static constexpr Case kCases[] = {
      {R"({"count":10000})", false},
      {R"({"count":10000,"protected":true})", true},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.request));
    const auto out = newsroom.call("export", c.request);
    CHECK(has(out, "tq@example.org") == c.is_whole);
    CHECK(has(out, R"("kind":"pseudonym")") == c.is_whole);
    std::size_t rows = 0;
    bool is_told = false;
    for (;; ++rows) {
      const auto row = member_of(out, "/rows/" + std::to_string(rows));
      if (row.empty()) break;
      is_told = is_told || (has(row, "okonjo") && has(row, "lindh"));
    }
    CHECK(rows > kLines.size());
    CHECK(is_told == c.is_whole);
  }
}
