// What an audit tells that only the registry knows, and what it never tells.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;

namespace {

/// Whom the newsroom knows: one with a page, one with an account of her own, two of one name.
const std::string kKnown =
    R"({"mention_id":"n1","document":"k1","name":"Nora Lindh","links":["https://x.com/noralindh_ex"],"observations":[{"field":"url","value":"https://times.example/authors/nora-lindh","source":"rel"}],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"n2","document":"k2","name":"Nora Lindh","links":["https://x.com/noralindh_ex"],"observations":[{"field":"url","value":"https://times.example/authors/nora-lindh","source":"rel"}],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"t1","document":"k3","name":"Tomas Quiros","email":"tq@times.example","outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"w1","document":"k4","name":"Wen Zhao","links":["https://x.com/wen_one_ex"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"w2","document":"k5","name":"Wen Zhao","links":["https://x.com/wen_two_ex"],"outlet":"The Other Paper"})"
    "\n";

/// The findings of a rule, one a line.
std::string findings_of(const std::vector<std::string>& lines) {
  std::string found;
  for (const auto& line : lines) {
    if (line.find("masthead.finding/1") != std::string::npos || line.starts_with("error")) {
      found += line + "\n";
    }
  }
  return found;
}

std::string audit(Newsroom& newsroom, const std::string& rule, const std::string& lines) {
  return findings_of(newsroom.stream("audit", R"({"rules":[")" + rule + "\"]}", lines));
}

/// A newsroom in which that is known, and somebody decided some things.
struct Desk {
  explicit Desk(const std::string& known = kKnown, const std::vector<std::string>& decided = {})
      : newsroom(folder.path()) {
    (void)newsroom.stream("ingest", R"({"advance":true})", known);
    for (const auto& each : decided) judge(each);
  }
  void judge(const std::string& decision) {
    const auto answer = newsroom.call("judge", decision);
    CHECK_MESSAGE(member_of(answer, "/schema") == "masthead.judged/1", answer);
  }
  RegistryFolder folder;
  Newsroom newsroom;
};

bool has(const std::string& text, std::string_view word) {
  return masthead::fold_text(text).find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("what the newsroom knows joins the archive") {
  struct Case {
    const char* rule;
    const char* lines;
    std::vector<const char*> parts;  ///< of its one finding; empty: there is none
    const char* why;
  };
  const std::vector<Case> cases = {
      {"house-style",
       R"({"document":"d1","name":"Nora B. Lindh","links":["https://x.com/noralindh_ex"]})",
       {"Nora B. Lindh", "the house writes", "\"new\":\"Nora Lindh\""},
       "a byline that is not the pinned name"},
      {"house-style",
       R"({"document":"d1","name":"Nora Lindh","links":["https://x.com/noralindh_ex"]})",
       {},
       "the pinned name"},
      {"house-style",
       R"({"document":"d1","name":"Petra Holm","links":["https://x.com/petraholm_ex"]})",
       {},
       "somebody the newsroom does not know"},
      {"house-style",
       R"({"document":"d1","name":"Tomas Quiros","email":"tq@times.example","job_title":"Reporter"})",
       {"Reporter", "\"field\":\"job_title\"", "\"new\":\"Chief editor\""},
       "a title that is not the pinned one"},
      {"wrong-link",
       R"({"document":"d1","name":"Ada Berg","links":["https://x.com/noralindh_ex"]})",
       {"noralindh_ex", "the registry knows as that of Nora Lindh (a_"},
       "an account that is another registered author's"},
      {"wrong-link",
       R"({"document":"d1","name":"Ada Berg","email":"tq@times.example"})",
       {"tq@times.example", "Tomas Quiros (a_"},
       "an address that is"},
      {"wrong-link",
       R"({"document":"d1","name":"Nora Lindh","links":["https://x.com/noralindh_ex"]})",
       {},
       "her own account"},
      {"wrong-link",
       R"({"document":"d1","name":"Ada Berg","links":["https://x.com/adaberg_ex"]})",
       {},
       "an account nobody is known by"},
      {"ambiguous-mention",
       R"({"document":"d1","name":"Wen Zhao","outlet":"A Third"})",
       {"may be any of several authors", "Wen Zhao (a_"},
       "two who are registered have the name"},
      {"ambiguous-mention",
       R"({"document":"d1","name":"Wen Zhao","links":["https://x.com/wen_one_ex"]})",
       {},
       "the account says who it is"},
      {"ambiguous-mention", R"({"document":"d1","name":"Tomas Quiros"})", {}, "only one has it"},
      {"missing-author-record",
       R"({"document":"d1","byline":"Nora Lindh","byline_links":[["https://x.com/noralindh_ex","Nora Lindh"]],"outlet":"The Example Times"})",
       {"the registry knows one", "https://times.example/authors/nora-lindh"},
       "the registry knows the page that no byline leads to"},
      {"missing-author-record",
       R"({"document":"d1","byline":"Tomas Quiros","byline_links":[["mailto:tq@times.example","Tomas Quiros"]]})",
       {"Tomas Quiros has no author page"},
       "the registry knows no page either"},
  };
  Desk desk(kKnown, {R"({"kind":"pin","author":"n1","field":"name","value":"Nora Lindh"})",
                     R"({"kind":"pin","author":"t1","field":"job_title","value":"Chief editor"})"});
  std::size_t found = 0;
  for (const auto& c : cases) {
    CAPTURE(c.rule);
    CAPTURE(std::string(c.why));
    const auto text = audit(desk.newsroom, c.rule, std::string(c.lines) + "\n");
    CAPTURE(text);
    CHECK(std::count(text.begin(), text.end(), '\n') == (c.parts.empty() ? 0 : 1));
    for (const char* part : c.parts) CHECK(text.find(part) != std::string::npos);
    found += c.parts.empty() ? 0 : 1;
  }
  CHECK(found == 7);
}

TEST_CASE("who is who is as the registry says") {
  const std::string lines =
      R"({"mention_id":"n1","document":"k1","name":"Nora Lindh","links":["https://x.com/noralindh_ex"]})"
      "\n"
      R"({"mention_id":"n2","document":"k2","name":"N. Lindh","links":["https://x.com/noralindh_ex"]})"
      "\n";
  Desk together;
  CHECK(has(audit(together.newsroom, "author-several-spellings", lines), "n. lindh"));
  Desk apart(kKnown, {R"({"kind":"different","a":"n1","b":"n2"})"});
  const auto text = audit(apart.newsroom, "shared-account", lines);
  CAPTURE(text);
  CHECK(has(text, "stands for 2 authors"));
  CHECK(audit(together.newsroom, "shared-account", lines).empty());
}

TEST_CASE("a mention that waits in the registry is told of until somebody says whose it is") {
  const std::string waiting = R"({"mention_id":"w3","document":"k6","name":"Wen Zhao"})"
                              "\n";
  Desk desk(kKnown + waiting);
  const auto text = audit(desk.newsroom, "ambiguous-mention", kKnown + waiting);
  CAPTURE(text);
  CHECK(has(text, "wen zhao in 1 document may be any of several authors"));
  CHECK(has(text, "\"document\":\"k6\""));
  Desk decided(kKnown + waiting, {R"({"kind":"same","a":"w1","b":"w3"})"});
  CHECK(audit(decided.newsroom, "ambiguous-mention", kKnown + waiting).empty());
}

TEST_CASE("an audit writes nothing, and a registry that is not there is an error") {
  Desk desk;
  const auto before = desk.newsroom.author_ids();
  (void)audit(desk.newsroom, "wrong-link", kKnown);
  CHECK(desk.newsroom.author_ids() == before);
  Newsroom none(desk.folder.path("none.db"));
  const auto text = audit(none, "wrong-link", kKnown);
  CAPTURE(text);
  CHECK(text.starts_with("error not_found"));
  CHECK(text.find("none.db") != std::string::npos);
}

namespace {

/// Somebody signs novels with another name; the documents tell it in every way they can.
const std::string kTwoNames =
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"t1","document":"orchard","name":"Tomas Quiros","email":"tomas@hidden.example","job_title":"Editor"})"
    "\n";

const std::string kTelling =
    R"({"document":"novel","name":"Vera Okonjo","links":["https://x.com/noramaylindh","https://x.com/okonjo_writes","https://x.com/shelf_ex"],"outlet":"The Example Times","bio":"Vera Okonjo is what N\u00f3ra Lindh signs novels with, for 15 years, since 1990.","published":"2025-01-01"})"
    "\n"
    R"({"document":"https://example.org/by/nora-lindh","name":"V. Okonjo","links":["https://x.com/noramaylindh"],"email":"lindh@example.org","job_title":"Novelist"})"
    "\n"
    R"({"document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh","https://x.com/shelf_ex"],"outlet":"The Example Times"})"
    "\n"
    R"({"document":"bridge","name":"N. M. Lindh","links":["https://x.com/noramaylindh?s=20"],"email":"okonjo@example.org"})"
    "\n"
    R"({"document":"both","byline":["Vera Okonjo","Nora Lindh"],"outlet":"The Example Times","published":"2025-02-01"})"
    "\n"
    R"({"document":"orchard","name":"Tomas Quiros","email":"tomas@hidden.example"})"
    "\n"
    R"({"id":"page","html":"<html><head><title>A novel</title><meta name=author content='Nora Lindh'><meta name=twitter:creator content='noramaylindh'><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"headline\":\"Nora Lindh writes\",\"author\":{\"@type\":\"Person\",\"name\":\"Nora Lindh\",\"sameAs\":\"https://x.com/noramaylindh?s=20\"}}</script></head><body><article><h1>A novel</h1><p class=byline>By <a rel=author href=/by/okonjo>Vera Okonjo</a></p><p>Text.</p></article></body></html>"})"
    "\n";

constexpr const char* kFormats[] = {"jsonl", "table", "csv", "sarif", "html"};

/// Where the next of what a reader takes in at once begins, as the text of a line has it: a
/// finding, a row, a name with its dates, an author of the report.
bool begins_unit(std::string_view format, std::string_view rest, bool is_author) {
  if (format == "csv") return rest.starts_with("\\r\\n");
  if (format == "sarif") return rest.starts_with(R"({\"ruleId\")");
  if (format == "table") {
    return rest.starts_with("\\n  ") && rest.size() > 4 && rest[4] != ' ';
  }
  if (format != "html") return false;
  const bool is_element = rest.starts_with("],[") && !is_author;
  return is_element || rest.starts_with("},{") || rest.starts_with(R"(,\"claims\")") ||
         rest.starts_with(R"(,\"documents\":[)") || rest.starts_with(R"(,\"authors\":[{)") ||
         rest.starts_with("\\n");
}

std::vector<std::string> units_of(std::string_view format, const std::string& text) {
  std::vector<std::string> units;
  std::size_t begin = 0;
  bool is_author = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = std::string_view(text).substr(at);
    is_author = (is_author || rest.starts_with(R"(,\"authors\":[{)")) && !rest.starts_with("\\n");
    if (!begins_unit(format, rest, is_author)) continue;
    units.push_back(text.substr(begin, at - begin));
    begin = at;
  }
  units.push_back(text.substr(begin));
  return units;
}

bool is_telling(const std::string& unit) {
  const bool has_other = has(unit, "lindh") || has(unit, "nora");
  return (has(unit, "okonjo") && has_other) || has(unit, "@hidden.example");
}

/// What an audit prints that must not be printed, a line each.
std::string telling_units(Newsroom& newsroom, const char* format, const std::string& options) {
  std::string telling;
  for (const auto& line : newsroom.stream("audit", options, kTelling)) {
    for (const auto& unit : units_of(format, line)) telling += is_telling(unit) ? unit + "\n" : "";
  }
  return telling;
}

}  // namespace

TEST_CASE("no form of an audit has a pseudonym beside the other name, nor what is suppressed") {
  Desk open(kTwoNames);
  Desk desk(kTwoNames, {R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})",
                        R"({"kind":"suppress","author":"t1","field":"email"})"});
  std::size_t told_open = 0;
  for (const char* format : kFormats) {
    CAPTURE(std::string(format));
    const std::string options = std::string(R"({"width":1000,"format":")") + format +
                                R"(","baseline":[{"id":"f_old","rule":"shared-account",)"
                                R"("message":"Vera Okonjo and Nora Lindh share an account"}]})";
    const auto words = telling_units(desk.newsroom, format, options);
    CAPTURE(words);
    CHECK(words.empty());
    told_open += telling_units(open.newsroom, format, options).empty() ? 0 : 1;
  }
  // Without the judgements every form tells.
  CHECK(told_open == std::size(kFormats));
  const auto& log = desk.newsroom.log();
  CAPTURE(log);
  CHECK(has(log, "pseudonym was left out"));
  CHECK_FALSE(has(log, "okonjo"));
  CHECK_FALSE(has(log, "@hidden"));
}

TEST_CASE("of what is hidden the rest is told") {
  Desk desk(kTwoNames, {R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})"});
  const auto spellings = findings_of(
      desk.newsroom.stream("audit", R"({"rules":["author-several-spellings"]})", kTelling));
  CAPTURE(spellings);
  // Each name has its own spellings, and neither has the other's.
  CHECK(has(spellings, "v. okonjo"));
  CHECK(has(spellings, "n. m. lindh"));
}
