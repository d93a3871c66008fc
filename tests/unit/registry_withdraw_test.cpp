// Mentions are taken back: what is left is what there would be without them.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/child_process.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

using masthead::test::bytes_of;
using masthead::test::in_child;
using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;
using masthead::test::times;
using masthead::test::wait_for;

namespace {

/// Two who are one by an account, their namesake, and two of one name in two spellings.
const std::vector<std::string> kLines = {
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"c1","document":"choir","name":"Nora Lindh","links":["https://www.facebook.com/noralindh.choirs"],"outlet":"Sample Post"})",
    R"({"mention_id":"t1","document":"harbour","name":"Tomás Quirós","links":["https://www.linkedin.com/in/tomas-quiros-example"],"job_title":"Editor"})",
    R"({"mention_id":"t2","document":"orchard","name":"Tomas Quiros","links":["https://es.linkedin.com/in/tomas-quiros-example"],"email":"tq@example.org"})",
};

using Ids = std::vector<std::string>;

std::string joined(const std::vector<std::string>& lines, const Ids& without = {}) {
  std::string text;
  for (const auto& line : lines) {
    const auto id = member_of(line, "/mention_id");
    if (std::find(without.begin(), without.end(), id) == without.end()) text += line + "\n";
  }
  return text;
}

std::string request_of(const Ids& ids) {
  std::string request = R"({"mentions":[)";
  for (const auto& id : ids) request += (request.back() == '[' ? "\"" : ",\"") + id + "\"";
  return request + "]}";
}

std::string withdraw(Newsroom& newsroom, const Ids& ids) {
  return newsroom.call("withdraw", request_of(ids));
}

std::string withdrawn(std::size_t mentions, std::size_t unknown) {
  return fmt::format(R"({{"schema":"masthead.withdrawn/1","withdrawn":{},"unknown":{}}})", mentions,
                     unknown);
}

std::string author_of(Newsroom& newsroom, const std::string& mention) {
  return member_of(newsroom.call("show", R"({"author":")" + mention + "\"}"), "/author_id");
}

/// What is asked of two registries that are to be the same.
struct Question {
  const char* method;
  const char* request;
};
constexpr Question kQuestions[] = {
    {"show", R"({"author":"a1"})"},
    {"show", R"({"author":"a2","format":"text","why":true})"},
    {"show", R"({"author":"c1"})"},
    {"show", R"({"author":"t1"})"},
    {"show", R"({"author":"t2"})"},
    {"authors", R"({"query":"Nora Lindh"})"},
    {"authors", R"({"query":"tq@example.org"})"},
    {"authors", R"({"query":"https://x.com/noramaylindh"})"},
    {"why", R"({"a":"a1","b":"a2"})"},
    {"how", R"({"author":"a2"})"},
    {"review", "{}"},
    {"epoch", "{}"},
    {"doctor", "{}"},
    {"resolve",
     R"({"id":"d","html":"<meta name=author content='Nora Lindh'><a rel=author href=https://x.com/noramaylindh>Nora Lindh</a>"})"},
    {"resolve", R"({"id":"d","html":"<meta name=author content='Tomas Quiros'>"})"},
    {"audit",
     R"({"document":"harbour","name":"Nora Lindh","links":["https://x.com/noramaylindh"]})"},
};

/// An answer without the ids that a registry makes up, and without what those were before.
std::string without_ids(std::string text) {
  const auto was = text.find(R"("was":[)");
  if (was != std::string::npos) text.erase(was, text.find("],", was) + 2 - was);
  for (const auto* before : {"\"a_", " a_"}) {
    constexpr std::size_t kLength = 29;
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before)) {
      text.erase(at, kLength);
    }
  }
  return text;
}

/// All that two registries answer.
void check_alike(Newsroom& one, Newsroom& other) {
  CHECK(one.partition() == other.partition());
  for (const auto& question : kQuestions) {
    CAPTURE(question.method);
    CAPTURE(std::string(question.request));
    const auto answer = one.call(question.method, question.request);
    CHECK_FALSE(answer.empty());
    CHECK(without_ids(answer) == without_ids(other.call(question.method, question.request)));
  }
}

}  // namespace

TEST_CASE("what is left is what there would be if the mentions had never come") {
  struct Case {
    Ids ids;
    std::size_t known;
    std::size_t unknown;
    const char* why;
  };
  const Case cases[] = {
      {{"a2"}, 1, 0, "one of two"},
      {{"a1"}, 1, 0, "the first of two"},
      {{"c1"}, 1, 0, "a namesake"},
      {{"t1", "t2"}, 2, 0, "a whole author"},
      {{"a1", "t1"}, 2, 0, "two of one document"},
      {{"a1", "a2", "c1", "t1", "t2"}, 5, 0, "everybody"},
      {{"a1", "zz", "a1", "zz"}, 1, 1, "what is unknown, and what is given twice"},
      {{"zz"}, 0, 1, "nobody"},
      {{}, 0, 0, "nothing"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const RegistryFolder folder;
    Newsroom newsroom(folder.path());
    (void)newsroom.stream("ingest", "{}", joined(kLines));
    CHECK(withdraw(newsroom, c.ids) == withdrawn(c.known, c.unknown));
    CHECK(withdraw(newsroom, c.ids) == withdrawn(0, c.known + c.unknown));
    (void)newsroom.call("epoch", R"({"advance":true})");
    Newsroom never(folder.path("never.db"));
    (void)never.stream("ingest", "{}", joined({R"({"mention_id":"u","name":"Ada Quist"})"}));
    (void)never.stream("ingest", R"({"derive":false})", joined(kLines, c.ids));
    (void)withdraw(never, {"u"});
    (void)never.call("epoch", R"({"advance":true})");
    check_alike(newsroom, never);
  }
}

TEST_CASE("mentions that came after the epoch leave as if they had never come") {
  const std::vector<std::string> later = {
      R"({"mention_id":"a3","document":"quay","name":"N. M. Lindh","links":["https://x.com/noramaylindh","https://www.facebook.com/noralindh.choirs"]})",
      R"({"mention_id":"t3","document":"quay","name":"T. Quiros","email":"tq@example.org"})",
      R"({"mention_id":"t1","document":"harbour","name":"Tom Q.","links":["https://x.com/tom_example"]})",
  };
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", "{}", joined(kLines));
  Newsroom never(folder.path("never.db"));
  (void)never.stream("ingest", "{}", joined(kLines));
  CHECK(withdraw(never, {"t1"}) == withdrawn(1, 0));
  for (const auto& line : later) (void)newsroom.call("ingest", line);
  CHECK(newsroom.partition() != never.partition());
  // The last one counts in the place of the first, and both go.
  CHECK(withdraw(newsroom, {"a3", "t3", "t1"}) == withdrawn(3, 0));
  check_alike(newsroom, never);
  CHECK(bytes_of(folder.path()).find("Tom") == bytes_of(folder.path("never.db")).find("Tom"));
}

TEST_CASE("what waits to be compared is withdrawn before anybody has seen it") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"derive":false})", joined(kLines));
  CHECK(withdraw(newsroom, {"a1", "t2"}) == withdrawn(2, 0));
  CHECK(newsroom.partition().empty());
  (void)newsroom.stream("ingest", "{}", "");
  CHECK(newsroom.partition() == Ids{"a2=a2", "c1=c1", "t1=t1"});
  // Other words for what was compared wait.
  (void)newsroom.stream("ingest", R"({"derive":false})",
                        R"({"mention_id":"a2","document":"bridge","name":"Ada Quist"})");
  CHECK(withdraw(newsroom, {"a2"}) == withdrawn(1, 0));
  CHECK(newsroom.partition() == Ids{"c1=c1", "t1=t1"});
}

TEST_CASE("an author without mentions is history, and comes back as another one") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", "{}", joined(kLines));
  const auto nora = author_of(newsroom, "a1");
  const auto tomas = author_of(newsroom, "t1");
  CHECK(withdraw(newsroom, {"t1", "a1"}) == withdrawn(2, 0));
  CHECK(author_of(newsroom, "t2") == tomas);
  CHECK(withdraw(newsroom, {"t2"}) == withdrawn(1, 0));
  const auto request = R"({"author":")" + tomas + "\"}";
  const auto gone = newsroom.call("show", request);
  CHECK(gone == R"({"schema":"masthead.author/1","author_id":")" + tomas +
                    R"(","withdrawn":{"mentions":1,"at":"2026-11-29T12:00:00Z"}})");
  const auto how = newsroom.call("how", request);
  CHECK(how.starts_with("error not_found: all mentions of the author \"" + tomas + "\" were"));
  CHECK(newsroom.call("show", R"({"author":"t2"})").starts_with("error not_found: no author"));
  CHECK(author_of(newsroom, "a2") == nora);
  CHECK(member_of(newsroom.call("ingest", kLines[4]), "/added") == "1");
  CHECK(author_of(newsroom, "t2") != tomas);
  CHECK(newsroom.call("show", request) == gone);
}

TEST_CASE("who was one by a mention alone is two without it, and one again with it") {
  const std::string bridge =
      R"({"mention_id":"a3","document":"quay","name":"Nora Lindh","links":["https://x.com/noramaylindh","https://www.facebook.com/noralindh.choirs"]})";
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", "{}", joined(kLines) + bridge);
  (void)newsroom.call("judge", R"({"kind":"same","a":"a3","b":"c1"})");
  const Ids joined_by = {"a1=a1", "a2=a1", "a3=a1", "c1=a1", "t1=t1", "t2=t1"};
  REQUIRE(newsroom.partition() == joined_by);
  const auto one = author_of(newsroom, "c1");
  CHECK(withdraw(newsroom, {"a3"}) == withdrawn(1, 0));
  CHECK(newsroom.partition() == Ids{"a1=a1", "a2=a1", "c1=c1", "t1=t1", "t2=t1"});
  CHECK(author_of(newsroom, "a1") == one);
  CHECK(author_of(newsroom, "c1") != one);
  CHECK(member_of(newsroom.call("ingest", bridge), "/added") == "1");
  CHECK(newsroom.partition() == joined_by);
}

TEST_CASE("what is withdrawn is in no table and not in the log") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", "{}", joined(kLines));
  (void)newsroom.call(
      "ingest",
      R"({"mention_id":"t1","document":"harbour","name":"Tom Zzyzx","links":["https://x.com/zzyzx"],"bio":"Zzyzx grows apples."})");
  const char* const words[] = {"Zzyzx", "zzyzx", "Quir", "quiros", "tq@example", "Editor"};
  const auto is_there = [&](const char* word) {
    return bytes_of(folder.path()).find(word) != std::string::npos ||
           bytes_of(folder.path() + "-wal").find(word) != std::string::npos;
  };
  for (const auto* word : words) {
    CAPTURE(word);
    CHECK(is_there(word));
  }
  CHECK(withdraw(newsroom, {"t1", "t2"}) == withdrawn(2, 0));
  for (const auto* word : words) {
    CAPTURE(word);
    CHECK_FALSE(is_there(word));
  }
  CHECK(newsroom.call("doctor", "{}").find("\"error\"") == std::string::npos);
  // Nothing keeps them from coming back.
  CHECK(member_of(newsroom.call("ingest", kLines[3]), "/added") == "1");
}

TEST_CASE("what cannot be withdrawn is refused in words") {
  struct Case {
    std::string request;
    const char* words;
  };
  const Case cases[] = {
      {"{}", "error invalid_input: there is no list of mentions"},
      {R"({"mention":["a1"]})", "did you mean \"mentions\"?"},
      {R"({"mentions":"a1"})", "an array"},
      {R"({"mentions":[null]})", "error invalid_input"},
      {R"({"mentions":[["a1"]]})", "error invalid_input"},
      {request_of(Ids(10'001, "a1")), "error limit: there are more than 10000 mentions"},
  };
  const RegistryFolder folder;
  CHECK(withdraw(*std::make_unique<Newsroom>(folder.path("absent.db")), {"a1"})
            .starts_with("error not_found: there is no registry"));
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", "{}", joined(kLines));
  for (const auto& c : cases) {
    CAPTURE(c.request.substr(0, 40));
    const auto out = newsroom.call("withdraw", c.request);
    CAPTURE(out);
    CHECK(out.find(c.words) != std::string::npos);
  }
  CHECK(newsroom.partition().size() == kLines.size());
  CHECK(newsroom.call("withdraw", R"({"mentions":[7]})") == withdrawn(0, 1));
}

TEST_CASE("killed while it withdraws, a registry has all of the mentions or none") {
  const RegistryFolder folder;
  std::string lines;
  Ids ids;
  constexpr std::size_t kCount = 300;
  for (std::size_t i = 0; i < kCount; ++i) {
    ids.push_back(fmt::format("m{}", i));
    lines += fmt::format(
        R"({{"mention_id":"m{}","document":"d{}","name":"Ada Quist {}","outlet":"Reef"}})"
        "\n",
        i, i, static_cast<char>('A' + i % 26));
  }
  Newsroom all(folder.path());
  (void)all.stream("ingest", "{}", lines);
  const int rounds = times(10, 200);
  std::chrono::microseconds whole{};
  std::size_t kept = 0;
  for (int round = 0; round < rounds; ++round) {
    const auto path = folder.path(fmt::format("r{}.db", round));
    (void)all.call("backup", R"({"to":")" + path + "\"}");
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = in_child([&] {
      Newsroom newsroom(path);
      return withdraw(newsroom, ids) == withdrawn(kCount, 0) ? 0 : 1;
    });
    // The first is left alone, and says how long the others have.
    if (round > 0) {
      usleep(static_cast<useconds_t>(whole.count() * round / rounds));
      kill(child, SIGKILL);
    }
    const int end = wait_for(child);
    if (round == 0) CHECK(end == 0);
    whole = round > 0 ? whole
                      : std::chrono::duration_cast<std::chrono::microseconds>(
                            std::chrono::steady_clock::now() - begin);
    Newsroom newsroom(path);
    const auto left = newsroom.partition().size();
    CAPTURE(left);
    CHECK((left == 0 || left == kCount));
    CHECK((round > 0 || left == 0));
    kept += left == 0 ? 0 : 1;
    CHECK(newsroom.call("doctor", "{}").find("\"error\"") == std::string::npos);
  }
  CHECK(kept > 0);
}
