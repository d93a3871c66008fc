#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

using masthead::test::bytes_of;
using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;

namespace {

/// Two who are one by an account, their namesake, and two of one name in two spellings.
const std::vector<std::string> kLines = {
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://twitter.com/NoraMayLindh?s=20"],"outlet":"The Example Times","secret":"never kept"})",
    R"({"mention_id":"c1","document":"choir","name":"Nora Lindh","links":["https://www.facebook.com/noralindh.choirs"],"outlet":"Sample Post"})",
    R"({"mention_id":"t1","document":"harbour","name":"Tomás Quirós","links":["https://www.linkedin.com/in/tomas-quiros-example"],"job_title":"Editor"})",
    R"({"mention_id":"t2","document":"orchard","name":"Tomas Quiros","links":["https://es.linkedin.com/in/tomas-quiros-example"],"email":"tq@example.org"})",
};

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

std::string author_of(Newsroom& newsroom, const std::string& mention) {
  return member_of(newsroom.call("show", R"({"author":")" + mention + "\"}"), "/author_id");
}

/// All that a registry holds, in pages of a few rows.
std::string export_of(Newsroom& newsroom) {
  std::string lines;
  std::string after;
  for (int page = 0; page < 1000; ++page) {
    const auto out = newsroom.call("export", R"({"count":3,"after":")" + after + "\"}");
    for (int i = 0;; ++i) {
      const auto row = member_of(out, "/rows/" + std::to_string(i));
      if (row.empty()) break;
      lines += row + "\n";
    }
    after = member_of(out, "/next");
    if (after.empty()) break;
  }
  return lines;
}

// Counted anew, the answers are those of merge.
const std::string kAdvance = R"({"advance":true})";

using Partition = std::vector<std::string>;
const Partition kExpected = {"a1=a1", "a2=a1", "c1=c1", "t1=t1", "t2=t1"};

}  // namespace

TEST_CASE("ingest keeps, acknowledges and compares; the same again changes nothing") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  // The first mentions are counted unasked.
  auto lines = newsroom.stream("ingest", "{}", joined(kLines));
  REQUIRE(lines.size() == 2);
  CHECK(
      lines[0] ==
      R"({"schema":"masthead.ingest/1","line":5,"added":5,"known":0,"replaced":0,"erased":0,"judgements":0})");
  CHECK(member_of(lines[1], "/schema") == "masthead.ingested/1");
  CHECK(member_of(lines[1], "/authors/made") == "3");
  CHECK(newsroom.partition() == kExpected);
  const auto ids = newsroom.author_ids();
  lines = newsroom.stream("ingest", kAdvance, joined(kLines));
  CHECK(member_of(lines.back(), "/known") == "5");
  CHECK(member_of(lines.back(), "/added") == "0");
  CHECK(newsroom.author_ids() == ids);
  CHECK(bytes_of(folder.path()).find("never kept") == std::string::npos);
  CHECK(bytes_of(folder.path() + "-wal").find("never kept") == std::string::npos);
}

TEST_CASE("one by one, in any order and after a restart the authors are the same") {
  const RegistryFolder folder;
  for (auto at = kLines.rbegin(); at != kLines.rend(); ++at) {
    Newsroom newsroom(folder.path());
    const auto out = newsroom.call("ingest", *at);
    CAPTURE(out);
    CHECK(member_of(out, "/added") == "1");
  }
  Newsroom newsroom(folder.path());
  const auto epoch = newsroom.call("epoch", kAdvance);
  CHECK(member_of(epoch, "/counted") == "5");
  CHECK(newsroom.partition() == kExpected);
}

TEST_CASE("what an epoch counted holds for mentions that come later") {
  const std::vector<std::string> counted = {
      R"({"mention_id":"p1","name":"Ada Quist","links":["https://x.com/quistada","https://x.com/reading_desk"]})",
      R"({"mention_id":"p2","name":"Ada Quist","links":["https://x.com/quistada"]})",
      R"({"mention_id":"d1","document":"harbour","name":"Zoltan Brenner","author_id":"7","outlet":"Sample Post"})",
  };
  struct Case {
    const char* line;
    const char* member;  ///< the new mention with the smallest one of its author
    const char* why;
  };
  const Case cases[] = {
      {R"({"mention_id":"p3","name":"Ada Quist","links":["https://x.com/reading_desk"]})", "p3=p1",
       "one mention gave both handles"},
      {R"({"mention_id":"d2","name":"Zoli Brener","author_id":"7"})", "d2=d1",
       "the id is the only outlet's that gives it"},
      {R"({"mention_id":"d3","name":"Zoli Brener","author_id":"8"})", "d3=d3", "nobody gives it"},
  };
  for (const auto& c : cases) {
    CAPTURE(std::string(c.why));
    const RegistryFolder folder;
    (void)Newsroom(folder.path()).stream("ingest", kAdvance, joined(counted));
    Newsroom later(folder.path());
    Newsroom imported(folder.path("other.db"));
    (void)imported.stream("import", "{}", export_of(later));
    for (auto* newsroom : {&later, &imported}) {
      (void)newsroom->call("ingest", c.line);
      const auto partition = newsroom->partition();
      CHECK(std::find(partition.begin(), partition.end(), c.member) != partition.end());
    }
  }
}

TEST_CASE("authors are found by name whatever its spelling, by account and by list") {
  struct Case {
    const char* query;
    const char* name;  // of the best answer; "": none
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Tomas Quiros", "Tomas Quiros", "as printed"},
      {"TOMÁS QUIRÓS", "Tomas Quiros", "diacritics and case"},
      {"Томас Кирос", "Tomas Quiros", "another script"},
      {"Quiros", "Tomas Quiros", "one word"},
      {"toma", "Tomas Quiros", "how the name begins"},
      {"https://www.linkedin.com/in/tomas-quiros-example", "Tomas Quiros", "an account"},
      {"tq@example.org", "Tomas Quiros", "an e-mail address"},
      {"Zebulon Okafor", "", "nobody"},
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    CAPTURE(std::string(c.query));
    const auto out = newsroom.call("authors", R"({"query":")" + std::string(c.query) + "\"}");
    CAPTURE(out);
    std::string name = member_of(out, "/authors/0/name");
    if (name == "Tomás Quirós") name = "Tomas Quiros";
    CHECK(name == c.name);
  }
  const auto all = newsroom.call("authors", "{}");
  CHECK(member_of(all, "/authors/2/mentions") == "2");
  const auto first = newsroom.call("authors", R"({"count":2})");
  CHECK(member_of(first, "/authors/2").empty());
  const auto rest =
      newsroom.call("authors", R"({"count":2,"after":)" + member_of(first, "/next") + "}");
  CHECK(member_of(rest, "/authors/0/author_id") == member_of(all, "/authors/2/author_id"));
  CHECK(member_of(rest, "/next").empty());
}

TEST_CASE("judgements move authors, keep ids, and are undone") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  const auto ids = newsroom.author_ids();
  const auto nora = author_of(newsroom, "a1");
  const auto choir = author_of(newsroom, "c1");
  struct Case {
    std::string request;
    Partition partition;
    const char* why;
  };
  const std::vector<Case> cases = {
      {R"({"kind":"different","a":"a1","b":"a2","by":"ed","why":"two people"})",
       {"a1=a1", "a2=a2", "c1=c1", "t1=t1", "t2=t1"},
       "a correction beats an account"},
      {R"({"kind":"same","a":")" + nora + R"(","b":")" + choir + "\"}",
       {"a1=a1", "a2=a1", "c1=a1", "t1=t1", "t2=t1"},
       "two authors, all of their mentions"},
      {R"({"kind":"hub","account":"https://linkedin.com/in/tomas-quiros-example"})",
       {},
       "an account that is not one person's"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto out = newsroom.call("judge", c.request);
    CAPTURE(out);
    CHECK(member_of(out, "/schema") == "masthead.judged/1");
    if (!c.partition.empty()) CHECK(newsroom.partition() == c.partition);
    const auto undone =
        newsroom.call("judge", R"({"retracts":")" + member_of(out, "/judgement_id") + "\"}");
    CHECK(member_of(undone, "/schema") == "masthead.judged/1");
    CHECK(newsroom.partition() == kExpected);
    CHECK(author_of(newsroom, "a1") == nora);
  }
  CHECK(author_of(newsroom, "t1") == ids[3].substr(3));
}

TEST_CASE("what is decided within one second holds in the order it was said") {
  struct Case {
    std::vector<const char*> decisions;  ///< on one pair; "undo": of the one before
    bool is_one;
  };
  const std::vector<Case> cases = {
      {{"same", "undo", "same"}, true},
      {{"same", "undo", "same", "undo"}, false},
      {{"same", "undo", "same", "undo", "same"}, true},
      {{"same", "same", "undo"}, false},
      {{"different", "same"}, true},
      {{"same", "different"}, false},
      {{"same", "different", "undo"}, true},
      {{"different", "same", "different", "undo"}, true},
      {{"unsure", "same", "unsure", "different"}, false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.decisions);
    const RegistryFolder folder;
    Newsroom newsroom(folder.path());
    (void)newsroom.stream("ingest", kAdvance, joined(kLines));
    std::string last;
    for (const std::string_view each : c.decisions) {
      const std::string kind(each);
      const std::string request = each == "undo"
                                      ? R"({"retracts":")" + last + "\"}"
                                      : R"({"kind":")" + kind + R"(","a":"a1","b":"c1"})";
      const auto out = newsroom.call("judge", request);
      CAPTURE(out);
      CHECK(member_of(out, "/schema") == "masthead.judged/1");
      if (each != "undo") last = member_of(out, "/judgement_id");
    }
    CHECK((author_of(newsroom, "a1") == author_of(newsroom, "c1")) == c.is_one);
  }
}

TEST_CASE("an id that is gone says what it became") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  const auto nora = author_of(newsroom, "a1");
  const auto choir = author_of(newsroom, "c1");
  const auto out =
      newsroom.call("judge", R"({"kind":"same","a":")" + nora + R"(","b":")" + choir + "\"}");
  const auto gone = newsroom.call("show", R"({"author":")" + choir + "\"}");
  CAPTURE(gone);
  CHECK(member_of(gone, "/became/0/author_id") == nora);
  CHECK(member_of(gone, "/became/0/cause") == member_of(out, "/judgement_id"));
  CHECK(member_of(gone, "/became/0/at") == "2026-11-29T12:00:00Z");
  CHECK(member_of(newsroom.call("show", R"({"author":")" + nora + "\"}"), "/was/0/author_id") ==
        choir);
}

TEST_CASE("what is asked wrongly is refused in words") {
  struct Case {
    const char* method;
    const char* request;
    const char* words;
  };
  static constexpr Case kCases[] = {
      {"show", "{}", "there is no author"},
      {"show", R"({"author":"nobody"})", "error not_found: no author"},
      {"show", R"({"autor":"x"})", "did you mean \"author\"?"},
      {"judge", R"({"kind":"same","a":"a1","b":"nobody"})", "error not_found"},
      {"judge", R"({"kind":"same","a":"a1","b":"a1"})", "the same mention"},
      {"judge", R"({"kind":"pin","a":"a1","field":"shoe","value":"9"})", "unknown field"},
      {"judge", R"({"kind":"pin","a":"a1","value":"9"})", "there is no field"},
      {"judge", R"({"kind":"suppress","a":"a1","field":"name"})", "unknown field"},
      {"judge", R"({"retracts":"j_x"})", "error not_found: no judgement"},
      {"why", R"({"a":"a1"})", "there is no second"},
      {"why", R"({"a":"a1","b":"zz"})", "error not_found"},
      {"how", R"({"author":"zz"})", "error not_found"},
      {"review", R"({"count":0})", "it must be from 1"},
      {"review", R"({"after":-1})", "after is -1: it must be what the page before called next"},
      {"authors", R"({"count":0})", "it must be from 1"},
      {"export", R"({"after":"here"})", "no place of an export"},
      {"backup", "{}", "there is no file to write"},
      {"erase", R"({"author":"zz"})", "error not_found"},
      {"import", "{}", "open a stream"},
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  for (const auto& c : kCases) {
    CAPTURE(c.method);
    CAPTURE(c.request);
    const auto out = newsroom.call(c.method, c.request);
    CAPTURE(out);
    CHECK(out.find(c.words) != std::string::npos);
    CHECK(out.substr(0, 6) == "error ");
  }
  CHECK(Newsroom(folder.path("absent.db")).call("authors", "{}").substr(0, 15) ==
        "error not_found");
}

TEST_CASE("why, how and review speak of kept mentions") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  const auto nora = author_of(newsroom, "a1");
  const auto why = newsroom.call("why", R"({"a":"a1","b":"a2"})");
  CAPTURE(why);
  CHECK(member_of(why, "/one_author") == "true");
  CHECK(member_of(why, "/a/author_id") == nora);
  const auto how = newsroom.call("how", R"({"author":")" + nora + "\"}");
  CAPTURE(how);
  CHECK(member_of(how, "/author_id") == nora);
  CHECK(member_of(how, "/steps/0/a") == "a1");
  CHECK(member_of(newsroom.call("how", R"({"author":"a1","format":"text"})"), "/schema") ==
        "masthead.text/1");
  const auto review = newsroom.call("review", "{}");
  CAPTURE(review);
  CHECK(member_of(review, "/schema") == "masthead.reviews/1");
}

TEST_CASE("the pages of a review are the whole of it") {
  std::vector<std::string> lines;
  for (int i = 0; i < 20; ++i) {
    const auto n = std::to_string(i);
    lines.push_back(R"({"mention_id":"m)" + n + R"(","document":"d)" + n + R"(","outlet":"Post )" +
                    n + R"(","name":"Ada Borg)" + std::string(1, static_cast<char>('a' + i / 2)) +
                    R"(elund"})");
  }
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(lines));
  const auto pairs_of = [](const std::string& page) {
    std::vector<std::string> pairs;
    for (int i = 0;; ++i) {
      auto pair = member_of(page, "/pairs/" + std::to_string(i));
      if (pair.empty()) return pairs;
      pairs.push_back(std::move(pair));
    }
  };
  const auto whole = newsroom.call("review", R"({"count":1000})");
  CAPTURE(whole);
  const auto expected = pairs_of(whole);
  REQUIRE(expected.size() > 4);
  CHECK(member_of(whole, "/next").empty());
  std::vector<std::string> found;
  std::string next = "0";
  while (!next.empty() && found.size() < expected.size()) {
    const auto page = newsroom.call("review", R"({"count":2,"after":)" + next + "}");
    const auto pairs = pairs_of(page);
    found.insert(found.end(), pairs.begin(), pairs.end());
    next = member_of(page, "/next");
  }
  CHECK(found == expected);
  CHECK(next.empty());
  const auto behind = R"({"after":)" + std::to_string(expected.size()) + "}";
  CHECK(newsroom.call("review", behind) == R"({"schema":"masthead.reviews/1","pairs":[]})");
}

TEST_CASE("an export makes the same registry again") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", joined(kLines));
  (void)newsroom.call("judge", R"({"kind":"same","a":"a1","b":"c1","by":"ed"})");
  const auto lines = export_of(newsroom);
  CHECK(std::count(lines.begin(), lines.end(), '\n') > 20);
  Newsroom other(folder.path("other.db"));
  const auto out = other.stream("import", "{}", lines);
  CAPTURE(out.back());
  CHECK(member_of(out.back(), "/authors/made") == "0");
  CHECK(other.author_ids() == newsroom.author_ids());
  CHECK(other.partition() == newsroom.partition());
  CHECK(export_of(other) == lines);
  // Once more changes nothing.
  (void)other.stream("import", "{}", lines);
  CHECK(export_of(other) == lines);
}

TEST_CASE("a backup is a registry") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  const auto request = R"({"to":")" + folder.path("copy.db") + "\"}";
  CHECK(member_of(newsroom.call("backup", request), "/schema") == "masthead.backup/1");
  CHECK(newsroom.call("backup", request).find("is there already") != std::string::npos);
  Newsroom copy(folder.path("copy.db"));
  CHECK(copy.author_ids() == newsroom.author_ids());
  CHECK(member_of(copy.call("ingest", kLines[0]), "/known") == "1");
}

TEST_CASE("who is erased is nowhere and does not come back") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", joined(kLines));
  // What was said before counts as well.
  (void)newsroom.call(
      "ingest",
      R"({"mention_id":"t1","document":"harbour","name":"Tom Q. Zzyzx","links":["https://www.linkedin.com/in/tomas-quiros-example"],"outlet":"Zzyzx Times"})");
  (void)newsroom.call("judge", R"({"kind":"same","a":"t1","b":"t2","why":"Zzyzx said so"})");
  const auto out = newsroom.call("erase", R"({"author":"t2"})");
  CAPTURE(out);
  CHECK(member_of(out, "/schema") == "masthead.erased/1");
  CHECK(member_of(out, "/judgements") == "1");
  const char* const words[] = {"Zzyzx", "Quir", "quiros", "tq@example", "orchard", "Editor"};
  for (const auto* word : words) {
    CAPTURE(word);
    for (const auto* end : {"", "-wal", "-shm", "-journal"}) {
      CHECK(bytes_of(folder.path() + end).find(word) == std::string::npos);
    }
  }
  // The next crawl, the same page again, and a new one with the same account.
  const std::string again[] = {
      kLines[3], kLines[4],
      R"({"mention_id":"t9","name":"T. Quiros","links":["https://linkedin.com/in/tomas-quiros-example"]})",
      R"({"mention_id":"t8","name":"tom q. zzyzx","outlet":"Zzyzx Times"})"};
  for (const auto& line : again) {
    CAPTURE(line);
    CHECK(member_of(newsroom.call("ingest", line), "/erased") == "1");
  }
  CHECK(member_of(newsroom.call("ingest",
                                R"({"mention_id":"u","name":"Tomas Quiros","outlet":"Elsewhere"})"),
                  "/added") == "1");
  CHECK(newsroom.partition() == Partition{"a1=a1", "a2=a1", "c1=c1", "u=u"});
  CHECK(newsroom.call("doctor", "{}").find("\"error\"") == std::string::npos);
}

TEST_CASE("of two namesakes at one outlet one is erased, and the other goes on") {
  // Two who are told apart by their accounts.
  const std::vector<std::string> lines = {
      R"({"mention_id":"n1","document":"harbour","name":"Ada Quist","links":["https://x.com/adaq_harbour"],"outlet":"Sample Post"})",
      R"({"mention_id":"n2","document":"choir","name":"Ada Quist","links":["https://x.com/quist_choirs"],"outlet":"Sample Post"})"};
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(lines));
  (void)newsroom.call("judge", R"({"kind":"different","a":"n1","b":"n2"})");
  const auto gone = author_of(newsroom, "n1");
  REQUIRE(gone != author_of(newsroom, "n2"));
  CHECK(member_of(newsroom.call("erase", R"({"author":")" + gone + "\"}"), "/author_id") == gone);
  struct Case {
    const char* line;
    const char* counted;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"({"mention_id":"n1","name":"Ada Quist","outlet":"Sample Post"})", "/erased",
       "the same page again"},
      {R"({"mention_id":"n3","name":"Ada Quist","links":["https://x.com/adaq_harbour"],"outlet":"Sample Post"})",
       "/erased", "the account of the one who was erased"},
      {R"({"mention_id":"n4","name":"Ada Quist","links":["https://x.com/quist_choirs"],"outlet":"Sample Post"})",
       "/added", "the other's account"},
      {R"({"mention_id":"n5","name":"Ada Quist","outlet":"Sample Post"})", "/added",
       "the name that both bore"},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    CHECK(member_of(newsroom.call("ingest", c.line), c.counted) == "1");
  }
}

TEST_CASE("resolve says who may be any of several authors of the registry") {
  struct Case {
    const char* html;
    const char* name;  // who is ambiguous; "": nobody
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"<meta name=author content='Nora Lindh'>", "Nora Lindh", "a name that two bear"},
      {"<a rel=author href=https://x.com/noramaylindh>Nora Lindh</a>", "", "an account of one"},
      {"<meta name=author content='Tomas Quiros'>", "", "a name that one bears"},
      {"<meta name=author content='Zebulon Okafor'>", "", "nobody"},
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto in = R"({"id":"p","html":")" + std::string(c.html) + "\"";
    const auto out = newsroom.call("resolve", in + "}");
    const auto text = newsroom.call("resolve", in + R"(,"options":{"format":"text"}})");
    CAPTURE(out);
    CHECK(member_of(out, "/ambiguous/0/name") == c.name);
    CHECK((text.find("Ambiguous: Nora Lindh may be any of 2 authors") != std::string::npos) ==
          (*c.name != '\0'));
    if (*c.name == '\0') continue;
    CHECK(member_of(out, "/known/0/author_id").empty());
    std::set<std::string> candidates;
    for (const auto* place : {"0", "1"}) {
      const auto at = std::string("/ambiguous/0/candidates/") + place;
      candidates.insert(member_of(out, at + "/author_id"));
      CHECK(std::stod(member_of(out, at + "/probability")) > 0);
    }
    CHECK(candidates ==
          std::set<std::string>{author_of(newsroom, "a1"), author_of(newsroom, "c1")});
    CHECK(member_of(out, "/ambiguous/0/candidates/2").empty());
  }
}

TEST_CASE("resolve says who of the registry a page names, and writes nothing") {
  struct Case {
    const char* html;
    const char* mention;  // of the author it is; "": nobody
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"<a rel=author href=https://x.com/noramaylindh>N. M. Lindh</a>", "a1", "an account"},
      {"<meta name=author content='Tomas Quiros'><a rel=author "
       "href=https://linkedin.com/in/tomas-quiros-example>Tomas Quiros</a>",
       "t1", "a name and an account"},
      {"<meta name=author content='Zebulon Okafor'>", "", "nobody"},
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", kAdvance, joined(kLines));
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto out =
        newsroom.call("resolve", R"({"id":"p","html":")" + std::string(c.html) + "\"}");
    CAPTURE(out);
    CHECK(member_of(out, "/known/0/author_id") ==
          (*c.mention == '\0' ? "" : author_of(newsroom, c.mention)));
    if (*c.mention != '\0') CHECK(member_of(out, "/known/0/mentions") == "2");
  }
  CHECK(newsroom.partition() == kExpected);
}
