// What people decided holds although the mention it was kept by is withdrawn.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "core/text.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

using masthead::test::bytes_of;
using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;

namespace {

using Ids = std::vector<std::string>;

/// One person under two names, who is told by an account, an address and a biography; and somebody
/// in two mentions, the second of which has his address.
constexpr const char* kLines =
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"a2","document":"bridge","name":"N. Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"p1","document":"novel","name":"Vera Okonjo","links":["https://x.com/noramaylindh","https://x.com/okonjo_writes"],"outlet":"The Example Times","bio":"Vera Okonjo is what Nora May signs novels with."})"
    "\n"
    R"({"mention_id":"p2","document":"https://example.org/by/nora-lindh","name":"V. Okonjo","links":["https://x.com/okonjo_writes"],"email":"lindh@example.org","job_title":"Novelist"})"
    "\n"
    R"({"mention_id":"t1","document":"orchard","name":"Tomas Quiros","links":["https://www.linkedin.com/in/tomas-quiros-example"],"job_title":"Editor"})"
    "\n"
    R"({"mention_id":"t2","document":"meadow","name":"Tomas Quiros","links":["https://www.linkedin.com/in/tomas-quiros-example"],"email":"tq@example.org"})"
    "\n";

struct Question {
  const char* method;
  const char* request;
};
constexpr Question kQuestions[] = {
    {"show", R"({"author":"a1"})"},
    {"show", R"({"author":"a2"})"},
    {"show", R"({"author":"p1"})"},
    {"show", R"({"author":"p2"})"},
    {"show", R"({"author":"p1","format":"text","why":true})"},
    {"why", R"({"a":"a2","b":"p1"})"},
    {"why", R"({"a":"p1","b":"p2","format":"text"})"},
    {"how", R"({"author":"a2"})"},
    {"how", R"({"author":"p2"})"},
    {"review", "{}"},
    {"authors", R"({"query":"Vera Okonjo"})"},
    {"authors", R"({"query":"Nora Lindh"})"},
    {"authors", R"({"query":"https://x.com/noramaylindh"})"},
    {"render", R"({"author":"p1","options":{"as":"jsonld"}})"},
    {"resolve", R"({"id":"d","html":"<meta name=author content='Vera Okonjo'>"})"},
    {"epoch", "{}"},
    {"doctor", "{}"},
};

std::string withdraw(Newsroom& newsroom, const Ids& ids) {
  std::string request = R"({"mentions":[)";
  for (const auto& id : ids) request += (request.back() == '[' ? "\"" : ",\"") + id + "\"";
  const auto out = newsroom.call("withdraw", request + "]}");
  const auto withdrawn = member_of(out, "/withdrawn");
  return withdrawn.empty() ? out : withdrawn;
}

bool has(const std::string& text, const char* word) {
  return masthead::fold_text(text).find(word) != std::string::npos;
}

/// How many answers tell who Vera Okonjo is.
std::size_t tell(Newsroom& newsroom) {
  std::size_t telling = 0;
  for (const auto& question : kQuestions) {
    const auto text = newsroom.call(question.method, question.request);
    const bool tells =
        has(text, "okonjo") && (has(text, "lindh") || has(text, "nora") || has(text, "maylindh"));
    telling += tells ? 1 : 0;
  }
  return telling;
}

bool are_one(Newsroom& newsroom, const char* a, const char* b) {
  const auto id = [&](const char* mention) {
    return member_of(newsroom.call("show", R"({"author":")" + std::string(mention) + "\"}"),
                     "/author_id");
  };
  return !id(a).empty() && id(a) == id(b);
}

/// What is derived bit by bit is what a derivation of everything gives.
void check_derived(Newsroom& newsroom) {
  const auto partition = newsroom.partition();
  (void)newsroom.call("epoch", R"({"advance":true})");
  CHECK(newsroom.partition() == partition);
}

}  // namespace

TEST_CASE("a pseudonym is protected whichever mentions are withdrawn, and who comes then") {
  struct Case {
    std::vector<Ids> steps;
    const char* why;
  };
  const Case cases[] = {
      {{{"a1"}}, "the mention that the judgement names"},
      {{{"a2"}}, "another one"},
      {{{"a1"}, {"a2"}}, "one after the other"},
      {{{"a1", "a2"}}, "both at once"},
      {{{"a1", "p1"}}, "one of each name"},
      {{{"p1", "p2"}}, "all of the pen name"},
      {{{"a1", "a2", "p1", "p2"}}, "everybody"},
  };
  const char* const later[] = {
      R"({"mention_id":"a8","document":"quay","name":"Nora May Lindh","links":["https://x.com/noramaylindh"]})",
      R"({"mention_id":"a9","document":"weir","name":"N. Lindh","links":["https://x.com/noramaylindh"]})",
      R"({"mention_id":"p1","document":"novel","name":"Vera Okonjo","links":["https://x.com/noramaylindh","https://x.com/okonjo_writes"],"bio":"Vera Okonjo is Nora May."})",
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const RegistryFolder folder;
    Newsroom open(folder.path("open.db"));
    Newsroom newsroom(folder.path());
    for (auto* each : {&open, &newsroom}) {
      (void)each->stream("ingest", R"({"advance":true})", kLines);
    }
    (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})");
    CHECK(tell(open) > 0);
    CHECK(tell(newsroom) == 0);
    for (const auto& ids : c.steps) {
      CHECK(withdraw(newsroom, ids) == std::to_string(ids.size()));
      CHECK(tell(newsroom) == 0);
    }
    for (const auto* line : later) (void)newsroom.call("ingest", line);
    CHECK(tell(newsroom) == 0);
    CHECK_FALSE(are_one(newsroom, "a8", "p1"));
    CHECK_FALSE(are_one(newsroom, "a9", "p1"));
    check_derived(newsroom);
    CHECK(tell(newsroom) == 0);
    CHECK_FALSE(has(newsroom.call("export", R"({"count":10000})"), R"("names")"));
  }
}

TEST_CASE("what was decided of an author holds by another mention of his, and is undone") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", kLines);
  const auto hidden =
      newsroom.call("judge", R"({"kind":"suppress","author":"t1","field":"email"})");
  (void)newsroom.call("judge",
                      R"({"kind":"pin","author":"t1","field":"job_title","value":"Chief"})");
  const auto show = [&] { return newsroom.call("show", R"({"author":"t2"})"); };
  CHECK(withdraw(newsroom, {"t1"}) == "1");
  CHECK_FALSE(has(show(), "tq@example.org"));
  CHECK(member_of(show(), "/record/job_title") == "Chief");
  // Whoever stands in its place is withdrawn, too.
  (void)newsroom.call(
      "ingest",
      R"({"mention_id":"t3","name":"Tomas Quiros","links":["https://www.linkedin.com/in/tomas-quiros-example"],"email":"tq@example.org"})");
  CHECK(withdraw(newsroom, {"t2"}) == "1");
  CHECK_FALSE(has(newsroom.call("show", R"({"author":"t3"})"), "tq@example.org"));
  (void)newsroom.stream("ingest", "{}", kLines);
  CHECK_FALSE(has(show(), "tq@example.org"));
  CHECK(withdraw(newsroom, {"t1"}) == "1");
  (void)newsroom.call("judge", R"({"retracts":")" + member_of(hidden, "/judgement_id") + "\"}");
  CHECK(has(show(), "tq@example.org"));
  CHECK(member_of(show(), "/record/job_title") == "Chief");
}

TEST_CASE("a judgement rests while its mention is not there, and an author's does not") {
  struct Case {
    const char* judgement;
    Ids gone;
    const char* a;
    const char* b;
    bool without;  ///< whether the two are one while the mentions are gone
    bool with;     ///< and once they are back
    const char* why;
  };
  const Case cases[] = {
      {R"({"kind":"different","a":"t1","b":"t2"})",
       {"t1"},
       "t3",
       "t2",
       false,
       false,
       "held apart, of the first's author another one is left"},
      {R"({"kind":"different","a":"t2","b":"t1"})",
       {"t1"},
       "t3",
       "t2",
       false,
       false,
       "the other way round"},
      {R"({"kind":"different","a":"t1","b":"t2"})",
       {"t1", "t3"},
       "t1",
       "t2",
       false,
       false,
       "none is left, and both are back"},
      {R"({"kind":"same","a":"a2","b":"t2"})",
       {"a2"},
       "a1",
       "t2",
       false,
       true,
       "one by a mention alone"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const RegistryFolder folder;
    Newsroom newsroom(folder.path());
    (void)newsroom.stream("ingest", R"({"advance":true})", kLines);
    (void)newsroom.call("judge", c.judgement);
    (void)newsroom.call(
        "ingest",
        R"({"mention_id":"t3","name":"Tomas Quiros","links":["https://www.linkedin.com/in/tomas-quiros-example"]})");
    (void)newsroom.call("judge", R"({"kind":"same","a":"t1","b":"t3"})");
    CHECK(withdraw(newsroom, c.gone) == std::to_string(c.gone.size()));
    CHECK(are_one(newsroom, c.a, c.b) == c.without);
    (void)newsroom.stream("ingest", "{}", kLines);
    CHECK(are_one(newsroom, c.a, c.b) == c.with);
    check_derived(newsroom);
  }
}

TEST_CASE("two authors who were joined stay one without some of their mentions") {
  const std::string lines =
      R"({"mention_id":"m1","document":"1","name":"Ada Quist","outlet":"Reef"})"
      "\n"
      R"({"mention_id":"m2","document":"2","name":"Ola Weir","links":["https://x.com/olaweir"]})"
      "\n"
      R"({"mention_id":"m3","document":"3","name":"Ola Weir","links":["https://x.com/olaweir"]})"
      "\n"
      R"({"mention_id":"m4","document":"4","name":"Bo Tarn","outlet":"Tide"})"
      "\n";
  struct Case {
    Ids gone;
    Ids one;  ///< those who are one then
  };
  const Case cases[] = {
      {{"m2"}, {"m1=m1", "m3=m1", "m4=m1"}},
      {{"m3"}, {"m1=m1", "m2=m1", "m4=m1"}},
      {{"m2", "m3"}, {"m1=m1", "m4=m1"}},
      {{"m1", "m2"}, {"m3=m3", "m4=m3"}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.gone.front());
    const RegistryFolder folder;
    Newsroom newsroom(folder.path());
    (void)newsroom.stream("ingest", R"({"advance":true})", lines);
    const auto id = [&](const char* mention) {
      return member_of(newsroom.call("show", R"({"author":")" + std::string(mention) + "\"}"),
                       "/author_id");
    };
    (void)newsroom.call("judge",
                        R"({"kind":"same","a":")" + id("m1") + R"(","b":")" + id("m2") + "\"}");
    (void)newsroom.call("judge",
                        R"({"kind":"same","a":")" + id("m1") + R"(","b":")" + id("m4") + "\"}");
    REQUIRE(newsroom.partition() == Ids{"m1=m1", "m2=m1", "m3=m1", "m4=m1"});
    CHECK(withdraw(newsroom, c.gone) == std::to_string(c.gone.size()));
    CHECK(newsroom.partition() == c.one);
    check_derived(newsroom);
    (void)newsroom.stream("ingest", "{}", lines);
    CHECK(newsroom.partition() == Ids{"m1=m1", "m2=m1", "m3=m1", "m4=m1"});
  }
}

TEST_CASE("who is erased leaves no name beside a pseudonym whose mentions were withdrawn") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", kLines);
  (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"a1","value":"Vera Okonjo"})");
  CHECK(withdraw(newsroom, {"a1", "a2"}) == "2");
  CHECK(bytes_of(folder.path()).find("Nora May Lindh") != std::string::npos);
  (void)newsroom.call("ingest", R"({"mention_id":"a9","document":"quay","name":"Nora May Lindh"})");
  const auto out = newsroom.call("erase", R"({"author":"a9"})");
  CHECK(member_of(out, "/judgements") == "1");
  for (const auto* end : {"", "-wal"}) {
    CHECK(bytes_of(folder.path() + end).find("Nora May Lindh") == std::string::npos);
  }
}
