#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/method_run.h"

using masthead::test::member_of;
using masthead::test::run_method;

namespace {

/// Two who are one by an account, their namesake, and a page with two authors.
const std::vector<std::string> kLines = {
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})",
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://twitter.com/NoraMayLindh?s=20"],"outlet":"The Example Times"})",
    R"({"mention_id":"c1","document":"choir","name":"Nora Lindh","links":["https://www.facebook.com/noralindh.choirs"],"outlet":"Sample Post"})",
    R"({"mention_id":"t1","document":"harbour","name":"Tomás Quirós","links":["https://www.linkedin.com/in/tomas-quiros-example"]})",
    R"({"mention_id":"t2","document":"orchard","name":"Tomas Quiros","links":["https://es.linkedin.com/in/tomas-quiros-example"]})",
};

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

/// Each mention's author.
std::map<std::string, std::string> authors_of(const std::vector<std::string>& lines) {
  std::map<std::string, std::string> authors;
  for (const auto& line : lines) {
    authors[member_of(line, "/mention_id")] = member_of(line, "/author_id");
  }
  return authors;
}

}  // namespace

TEST_CASE("merge answers each mention in the order of the lines") {
  const auto lines = run_method("merge", "", joined(kLines));
  REQUIRE(lines.size() == kLines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(lines[i]);
    CHECK(member_of(lines[i], "/schema") == "masthead.merge/1");
    CHECK(member_of(lines[i], "/mention_id") == member_of(kLines[i], "/mention_id"));
    CHECK(member_of(lines[i], "/document") == member_of(kLines[i], "/document"));
    CHECK(member_of(lines[i], "/name") == member_of(kLines[i], "/name"));
  }
  const auto authors = authors_of(lines);
  CHECK(authors.at("a1") == "c_a1");
  CHECK(authors.at("a2") == "c_a1");
  CHECK(authors.at("t2") == authors.at("t1"));
  CHECK(authors.at("c1") == "c_c1");
}

TEST_CASE("the order of the lines does not matter") {
  auto lines = kLines;
  const auto expected = authors_of(run_method("merge", "", joined(lines)));
  std::mt19937 random(7);
  for (int i = 0; i < 20; ++i) {
    std::shuffle(lines.begin(), lines.end(), random);
    CHECK(authors_of(run_method("merge", "", joined(lines))) == expected);
  }
}

TEST_CASE("a line says by its members what it is") {
  struct Case {
    const char* line;
    const char* name;     // of the mention; "": there is none
    const char* message;  // a part of the error's
  };
  static constexpr Case kCases[] = {
      {R"({"name":"Jane Doe"})", "Jane Doe", ""},
      {R"({"mention_id":7,"name":"Jane Doe","document":8})", "Jane Doe", ""},
      {R"({"mention_id":"m","name":" Jane Doe ","links":null,"bio":null})", "Jane Doe", ""},
      {R"({"name":"Jane Doe","document":"d","author_id":"jd"})", "Jane Doe", ""},
      {R"({"html":"<meta name=author content='Jane Doe'>"})", "Jane Doe", ""},
      {R"({"text":"https://x.com/janedoe_example\n\nJane Doe\nEditor\nLahore\n"})", "Jane Doe", ""},
      {R"({"kind":"hub","account":"https://x.com/desk"})", "", ""},
      {R"({"kind":"same","a":"x","b":"y"})", "", ""},
      {R"({"retracts":"j_1"})", "", ""},
      {R"({"mention_id":"m","links":[]})", "", "there is no name"},
      {R"({"mention_id":"m","name":1})", "", "/name must be a string"},
      {R"({"mention_id":"m","name":"Jane Doe","links":"x.com/a"})", "", "/links must be an array"},
      {R"({"mention_id":"m","name":"Jane Doe","kind":"robot"})", "", "\"person\" or"},
      {R"({"mention_id":"m","name":"Jane Doe","role":"owner"})", "", "role must be"},
      {R"({"kind":"alike","a":"x","b":"y"})", "", "it must be \"same\""},
      {R"({"kind":"same","a":"x"})", "", "there are not two mentions"},
      {R"({"kind":"hub","a":"x"})", "", "there is no account"},
      {R"({"id":3})", "", "there is no text"},
      {R"({"name":)", "", "not a JSON object"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.line);
    const auto lines = run_method("merge", "", std::string(c.line) + "\n");
    const std::string wanted = c.name;
    const std::string message = lines.empty() ? "" : member_of(lines[0], "/error/message");
    CAPTURE(message);
    CHECK(lines.size() == (wanted.empty() && *c.message == '\0' ? 0 : 1));
    CHECK((lines.empty() ? "" : member_of(lines[0], "/name")) == wanted);
    CHECK(message.find(c.message) != std::string::npos);
    CHECK(message.empty() == (*c.message == '\0'));
  }
  CHECK(std::size(kCases) == 19);
}

TEST_CASE("an id stands for one mention") {
  const std::string twice = R"({"mention_id":"m","name":"Jane Doe"})";
  auto lines = run_method("merge", "", twice + "\n" + twice + "\n");
  REQUIRE(lines.size() == 2);
  CHECK(member_of(lines[0], "/error/message").find("was met before") != std::string::npos);
  CHECK(member_of(lines[0], "/line") == "2");
  CHECK(member_of(lines[1], "/mention_id") == "m");

  // What says the same of one document is one mention; of no document it may be two.
  const std::string row = R"({"document":"d","name":"Jane Doe"})";
  lines = run_method("merge", "", row + "\n" + row + "\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == lines[1]);
  CHECK(member_of(lines[0], "/mention_id").substr(0, 2) == "m_");
  const std::string alone = R"({"name":"Jane Doe"})";
  lines = run_method("merge", "", alone + "\n" + alone + "\n" + alone + "\n");
  REQUIRE(lines.size() == 3);
  std::set<std::string> ids;
  for (const auto& line : lines) {
    ids.insert(member_of(line, "/mention_id"));
    CHECK(member_of(line, "/document") == "");
  }
  CHECK(ids.size() == 3);
}

TEST_CASE("judgements decide, and a judgement and its undo give the former bytes") {
  const std::string mentions = joined(kLines);
  const auto before = run_method("merge", "", mentions);
  const std::string same =
      R"({"judgement_id":"j1","kind":"same","a":"a1","b":"c1","at":"2026-01-02"})";
  const std::string different = R"({"kind":"different","a":"t1","b":"t2"})";
  auto authors = authors_of(run_method("merge", "", same + "\n" + different + "\n" + mentions));
  CHECK(authors.at("c1") == "c_a1");
  CHECK(authors.at("t2") != authors.at("t1"));
  // A judgement may come after the mentions.
  CHECK(authors_of(run_method("merge", "", mentions + different + "\n" + same)) == authors);
  const std::string undo = R"({"retracts":"j1","at":"2026-01-03"})";
  CHECK(run_method("merge", "", same + "\n" + mentions + undo) == before);
}

TEST_CASE("a hub is named by its address") {
  const std::string mentions =
      R"({"mention_id":"a","document":"1","name":"Ada Borg","links":["https://x.com/desk_example"]})"
      "\n"
      R"({"mention_id":"b","document":"2","name":"Ada Borg","links":["https://x.com/desk_example"]})"
      "\n";
  const std::string hub = R"({"kind":"hub","account":"https://twitter.com/Desk_Example?s=20"})";
  CHECK(authors_of(run_method("merge", "", mentions)).at("b") == "c_a");
  CHECK(authors_of(run_method("merge", "", hub + "\n" + mentions)).at("b") == "c_b");
  // Why they are two is told by what is a hub, too.
  const std::string why = R"({"why":{"a":"a","b":"b"}})";
  const auto told = [&](const std::string& input) {
    return member_of(run_method("merge", why, input).at(0), "/sentence");
  };
  CHECK(told(mentions).find("desk_example") != std::string::npos);
  CHECK(told(hub + "\n" + mentions).find("desk_example") == std::string::npos);
}

TEST_CASE("records come after the mentions, one an author") {
  const auto lines = run_method("merge", R"({"records":true})", joined(kLines));
  REQUIRE(lines.size() == kLines.size() + 3);
  std::set<std::string> ids;
  for (std::size_t i = kLines.size(); i < lines.size(); ++i) {
    CHECK(member_of(lines[i], "/schema") == "masthead.record/1");
    ids.insert(member_of(lines[i], "/id"));
    CHECK(member_of(lines[i], "/provenance/0/observation") != "");
  }
  CHECK(ids == std::set<std::string>{"c_a1", "c_c1", "c_t1"});
}

TEST_CASE("why says what was weighed, and takes ids and names that one author has") {
  struct Case {
    const char* options;
    const char* pointer;
    const char* value;  // a part of it
  };
  static constexpr Case kCases[] = {
      {R"({"why":{"a":"a1","b":"a2"}})", "/one_author", "true"},
      {R"({"why":{"a":"a1","b":"a2"}})", "/b/name", "Nora Lindh"},
      {R"({"why":{"a":"a1","b":"a2"}})", "/sentence", "noramaylindh"},
      {R"({"why":{"a":"a1","b":"c1"}})", "/one_author", "false"},
      {R"({"why":{"a":"nora may lindh","b":"Tomas Quiros"}})", "/a/mention_id", "a1"},
      {R"({"why":{"a":"a1","b":"t1"}})", "/forbidden", "one"},
      {R"({"why":{"a":"t1","b":"a2"}})", "/judgement/by", "desk"},
      {R"({"why":{"a":"a1","b":"a2"},"format":"text"})", "/text", "One author: c_a1\n"},
  };
  const std::string judged = R"({"kind":"different","a":"a2","b":"t1","by":"desk"})";
  for (const auto& c : kCases) {
    CAPTURE(c.options);
    CAPTURE(c.pointer);
    const auto lines = run_method("merge", c.options, judged + "\n" + joined(kLines));
    REQUIRE(lines.size() == 1);
    CAPTURE(lines[0]);
    CHECK(member_of(lines[0], c.pointer).find(c.value) != std::string::npos);
  }
  CHECK(std::size(kCases) == 8);
}

TEST_CASE("how shows the steps of an author, in words and as a picture") {
  const std::string mentions = joined(kLines);
  for (const char* author : {"c_a1", "a2", "Nora May Lindh"}) {
    CAPTURE(author);
    const std::string how = std::string(R"({"how":")") + author + "\"}";
    const auto lines = run_method("merge", how, mentions);
    REQUIRE(lines.size() == 1);
    CHECK(member_of(lines[0], "/author_id") == "c_a1");
    CHECK(member_of(lines[0], "/mentions/1/mention_id") == "a2");
    CHECK(member_of(lines[0], "/steps/0/left") == "a1");
    CHECK(member_of(lines[0], "/steps/0/sentence").find("noramaylindh") != std::string::npos);
  }
  const auto text = run_method("merge", R"({"how":"a1","format":"text","width":60})", mentions);
  REQUIRE(text.size() == 1);
  CHECK(member_of(text[0], "/text").find("c_a1: 2 mentions") == 0);
  const auto svg = run_method("merge", R"({"how":"a1","format":"svg"})", mentions);
  REQUIRE(svg.size() == 1);
  CHECK(member_of(svg[0], "/text").find("<svg ") == 0);
}

TEST_CASE("options that cannot be used are named, and so is what is not there") {
  struct Case {
    const char* options;
    const char* message;
  };
  static constexpr Case kCases[] = {
      {R"({"recrods":true})", "error invalid_input: unknown option \"recrods\": did you mean"},
      {R"({"why":{"a":"a1"}})", "error invalid_input: why needs two mentions"},
      {R"({"why":{"a":"a1","c":"a2"}})", "error invalid_input: unknown member of why"},
      {R"({"how":""})", "error invalid_input: how is empty"},
      {R"({"how":"a1","review":3})", "error invalid_input: only one of"},
      {R"({"review":0})", "error invalid_input: review is 0: it must be from 1 to 100000"},
      {R"({"sample":100001})", "error invalid_input: sample is 100001"},
      {R"({"format":"xml"})", "error invalid_input: format is \"xml\""},
      {R"({"format":"svg","why":{"a":"a1","b":"a2"}})", "error invalid_input: only how can be"},
      {R"({"format":"text"})", "error invalid_input: only why and how have a text"},
      {R"({"width":19})", "error invalid_input: width is 19"},
      {R"({"how":"nobody"})", "error not_found: no author has the id \"nobody\""},
      {R"({"why":{"a":"a1","b":"nobody"}})", "error not_found: no mention has the id"},
      {R"({"how":"Nora Lindh"})", "error invalid_input: 2 mentions of several authors are called"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.options);
    const auto lines = run_method("merge", c.options, joined(kLines));
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back().substr(0, std::string(c.message).size()) == c.message);
  }
  CHECK(std::size(kCases) == 14);
}

TEST_CASE("what review and sample give is a judgement once it is filled in") {
  std::string mentions;
  for (int i = 0; i < 30; ++i) {
    const std::string n = std::to_string(i);
    const std::string person = std::to_string(i / 2);
    mentions += R"({"mention_id":"m)" + n + R"(","document":"d)" + n + R"(","name":"Ada Borg)" +
                std::string(1, static_cast<char>('a' + i / 2)) + R"(elund","links":["x.com/ada_)" +
                person + R"(_example"]})" + "\n";
  }
  const auto sample = run_method("merge", R"({"sample":10,"seed":3})", mentions);
  REQUIRE(sample.size() >= 2);
  CHECK(sample == run_method("merge", R"({"sample":10,"seed":3})", mentions));
  CHECK(member_of(sample.back(), "/schema") == "masthead.estimate/1");
  CHECK(member_of(sample.back(), "/judged") == "0");
  std::string judgements;
  for (std::size_t i = 0; i + 1 < sample.size(); ++i) {
    CHECK(member_of(sample[i], "/schema") == "masthead.sample/1");
    std::string line = sample[i];
    const bool is_joined = member_of(line, "/joined") == "true";
    line.replace(line.find("unsure"), 6, is_joined ? "same" : "different");
    judgements += line + "\n";
  }
  const auto judged = run_method("merge", R"({"sample":10,"seed":3})", judgements + mentions);
  REQUIRE(judged.size() == sample.size());
  CHECK(member_of(judged.back(), "/judged") == std::to_string(sample.size() - 1));
  CHECK(member_of(judged.back(), "/precision/value") == "1");
  const auto review = run_method("merge", R"({"review":5})", mentions);
  CHECK(review.size() <= 5);
  for (const auto& line : review) CHECK(member_of(line, "/kind") == "unsure");
}
