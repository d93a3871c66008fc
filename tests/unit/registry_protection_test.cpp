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
    {"withdraw", R"({"mentions":["zz"]})"},
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
      {"Vera Okonjo", "Her novels may be read in a night.", true, false, "a word that is no name"},
      {"Vera Okonjo", "her novels may be read in a night", true, true, "a text without capitals"},
      {"Vera Okonjo", "HER NOVELS MAY BE READ IN A NIGHT", true, true, "a text of capitals"},
      {"Vera Okonjo", "She is nora lindh at home.", true, true, "two words of it together"},
      {"Vera Okonjo", "Read the books, may they last, by lindhs.", true, false, "no word of it"},
      {"Vera Okonjo", "She sees нора and may.", true, false, "without capitals, in two scripts"},
      {"Vera Okonjo", "她是 Nora", true, true, "among letters that have no capitals"},
      {"Vera Okonjo", "Write to lindh.n or to nobody.", true, true, "a handle within a text"},
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

TEST_CASE("of a text the sentences that tell nothing stay") {
  struct Case {
    const char* text;
    const char* left;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"She builds a stone wall. Grace Stone is a mason.", "She builds a stone wall.",
       "one sentence tells"},
      {"Vera Okonjo writes about stone and water.", "Vera Okonjo writes about stone and water.",
       "nothing tells"},
      {"Born as G. Stone. She writes.", "She writes.", "an initial ends no sentence"},
      {"Ask Dr. Stone about it! She writes.\nShe reads.", "She writes.\nShe reads.",
       "nor does a title"},
      {"She writes. Is she Grace? Nobody knows.", "She writes. Nobody knows.", "in the middle"},
      {"她写作。Stone 是她。她读书。", "她写作。她读书。", "another full stop"},
      {"Grace Stone, novelist", "", "nothing else is there"},
      {"Walls of stone.", "Walls of stone.", "a common word"},
      {"grace and stone and water", "", "a text without capitals"},
  };
  PenNames names;
  names.add({"Vera Okonjo", {"Grace Stone"}});
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    const auto left = names.without_telling("Vera Okonjo", c.text);
    CHECK(left == c.left);
    CHECK_FALSE(names.tells("Vera Okonjo", left));
    CHECK(names.without_telling("Tomas Quiros", c.text) == c.text);
  }
}

TEST_CASE("a biography stays but for the sentence that tells, also in a record that is given") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream(
      "ingest", R"({"advance":true})",
      R"({"mention_id":"g1","name":"Grace Stone","links":["https://x.com/gracestone"]})"
      "\n"
      R"({"mention_id":"v1","name":"Vera Okonjo","bio":"Vera Okonjo writes novels about stone walls. Grace Stone is her name at home."})");
  (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"g1","value":"Vera Okonjo"})");
  const Question questions[] = {
      {"show", R"({"author":"v1"})"},
      {"render",
       R"({"record":{"name":"Vera Okonjo","bio":"Vera Okonjo writes novels about stone walls. Grace Stone is her name at home.","email":"stone@example.org","employers":["Stone Press"],"accounts":[{"platform":"x","handle":"gracestone","url":"https://x.com/gracestone"}],"alternate_names":[{"name":"Grace Stone","source":"byline"}],"articles":[{"url":"https://example.org/by/grace-stone","headline":"Walls"}]},"options":{"as":"json"}})"},
  };
  for (const auto& question : questions) {
    CAPTURE(question.method);
    const auto text = newsroom.call(question.method, question.request);
    CAPTURE(text);
    CHECK(has(text, "stone walls"));
    CHECK_FALSE(has(text, "grace"));
    CHECK_FALSE(has(text, "stone press"));
    CHECK_FALSE(has(text, "stone@"));
  }
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
