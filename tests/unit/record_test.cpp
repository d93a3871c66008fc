#include "core/record.h"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace {

using masthead::Document;
using masthead::Field;
using masthead::Mention;
using masthead::Observation;
using masthead::Record;

Observation claim(const std::string& document, Field field, const std::string& value) {
  Observation observation;
  observation.field = field;
  observation.value = value;
  observation.original = value + " as it stood";
  observation.locator.value = "7";
  observation.rule = "a-rule";
  masthead::seal(observation, document);
  return observation;
}

/// A document with one mention of `name`, who has the accounts of `handles` on x.
Document page(const std::string& id, const std::string& name,
              const std::vector<std::string>& handles = {},
              const std::vector<std::pair<Field, std::string>>& claims = {}) {
  Document document;
  document.id = id;
  Mention mention;
  if (!name.empty()) mention.observations.push_back(claim(id, Field::name, name));
  for (const auto& handle : handles) {
    const auto url = "https://x.com/" + handle;
    mention.observations.push_back(claim(id, Field::account, url));
    mention.accounts.push_back({"x", handle, url, url, "x:" + handle});
  }
  for (const auto& [field, value] : claims) mention.observations.push_back(claim(id, field, value));
  masthead::seal(mention, id);
  document.mentions.push_back(std::move(mention));
  document.article.observations.push_back(claim(id, Field::headline, "News of " + id));
  return document;
}

std::vector<std::string> names_of(const std::vector<Record>& records) {
  std::vector<std::string> names;
  for (const auto& record : records) names.push_back(record.name);
  return names;
}

std::string json_of(const Record& record) {
  std::string out;
  masthead::write_json(record, "9.9.9", out);
  return out;
}

TEST_CASE("mentions are one author only with an equal name and a shared account") {
  struct Case {
    std::vector<Document> documents;
    std::vector<std::string> names;
    const char* why;
  };
  const Case cases[] = {
      {{}, {}, "nothing"},
      {{page("1", "")}, {}, "no name"},
      {{page("1", "Nora L", {"nl"}), page("2", "nora l", {"nl"})}, {"Nora L"}, "both"},
      {{page("1", "Nora L"), page("2", "Nora L")}, {"Nora L", "Nora L"}, "a name alone"},
      {{page("1", "Nora L", {"nl"}), page("2", "Tom K", {"nl"})},
       {"Nora L", "Tom K"},
       "an account alone"},
      {{page("1", "Nora L", {"a"}), page("2", "Nora L", {"b"}), page("3", "Nora L", {"a", "b"})},
       {"Nora L"},
       "a chain"},
      {{page("1", "Tom K", {"k"}), page("2", "Nora L", {"a"}), page("3", "Tom K", {"k"})},
       {"Tom K", "Nora L"},
       "the caller's order"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CHECK(names_of(masthead::resolve_records(c.documents)) == c.names);
  }
}

TEST_CASE("the value of most documents wins, then the longest, then the smallest") {
  struct Case {
    std::vector<std::string> titles;  ///< one a document
    const char* chosen;
    const char* reason;
    std::size_t rivals;
  };
  const Case cases[] = {
      {{"Editor"}, "Editor", "only-value", 0},
      {{"Editor", "Editor"}, "Editor", "only-value", 0},
      {{"Editor", "Editor", "Senior Editor"}, "Editor", "most-documents", 1},
      {{"Editor", "Senior Editor"}, "Senior Editor", "longest", 1},
      {{"Poet", "Host"}, "Host", "smallest", 1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.reason);
    std::vector<Document> documents;
    for (std::size_t i = 0; i < c.titles.size(); ++i) {
      documents.push_back(
          page("d" + std::to_string(i), "Nora L", {"nl"}, {{Field::job_title, c.titles[i]}}));
    }
    const auto records = masthead::resolve_records(documents);
    REQUIRE(records.size() == 1);
    CHECK(records[0].job_title == c.chosen);
    const auto& all = records[0].provenance;
    const auto why = std::find_if(all.begin(), all.end(),
                                  [](const auto& p) { return p.member == "/job_title"; });
    REQUIRE(why != all.end());
    CHECK(why->chosen_by == c.reason);
    CHECK(why->rivals.size() == c.rivals);
    CHECK(why->observation.value == c.chosen);
  }
}

TEST_CASE("a record does not depend on the order of the documents") {
  std::vector<Document> documents = {
      page("a", "Nora L", {"nl", "nora"}, {{Field::bio, "Short."}}),
      page("b", "NORA L", {"nora"},
           {{Field::bio, "Somewhat longer."}, {Field::email, "n@example.com"}}),
      page("c", "Nora L", {"nl"}, {{Field::location, "Oslo"}}),
  };
  std::sort(documents.begin(), documents.end(),
            [](const auto& x, const auto& y) { return x.id < y.id; });
  const auto expected = json_of(masthead::resolve_records(documents).at(0));
  std::size_t orders = 0;
  do {
    ++orders;
    const auto records = masthead::resolve_records(documents);
    REQUIRE(records.size() == 1);
    CHECK(json_of(records[0]) == expected);
  } while (std::next_permutation(documents.begin(), documents.end(),
                                 [](const auto& x, const auto& y) { return x.id < y.id; }));
  CHECK(orders == 6);
}

TEST_CASE("a record's id is the smallest mention's hash") {
  const std::vector<Document> documents = {page("a", "Nora L", {"nl"}),
                                           page("b", "Nora L", {"nl"})};
  const auto smallest = std::min(documents[0].mentions[0].id, documents[1].mentions[0].id);
  CHECK(masthead::resolve_records(documents).at(0).id == "c_" + smallest.substr(2));
}

TEST_CASE("the record's JSON has its members in order, and leaves out what is absent") {
  auto document = page("a", "Nora \"L\"", {"nl"});
  document.article.credits.push_back(
      {"Reuters", masthead::Role::agency, claim("a", Field::credit, "Reuters")});
  document.mentions[0].observations[1].dropped.push_back({"s=20", "tracking"});
  auto record = masthead::resolve_records({&document, 1}).at(0);
  for (auto& p : record.provenance) p.observation.id = "o_1";
  record.id = "c_1";
  CHECK(
      json_of(record) ==
      R"({"id":"c_1","kind":"person","name":"Nora \"L\"","accounts":[{"platform":"x","handle":"nl",)"
      R"("url":"https://x.com/nl","original":"https://x.com/nl"}],"articles":[{"document":"a",)"
      R"("headline":"News of a","credits":[{"name":"Reuters","role":"agency"}]}],"provenance":[)"
      R"({"member":"/name","document":"a","observation":"o_1","source":"text","locator":{"kind":)"
      R"("byte","value":"7"},"original":"Nora \"L\" as it stood","rule":"a-rule","chosen_by":)"
      R"("only-value"},{"member":"/accounts/0","document":"a","observation":"o_1","source":"text",)"
      R"("locator":{"kind":"byte","value":"7"},"original":"https://x.com/nl as it stood","rule":)"
      R"("a-rule","chosen_by":"only-value","dropped":[{"text":"s=20","why":"tracking"}]},{"member":)"
      R"("/articles/0/headline","document":"a","observation":"o_1","source":"text","locator":)"
      R"({"kind":"byte","value":"7"},"original":"News of a as it stood","rule":"a-rule",)"
      R"("chosen_by":"only-value"},{"member":"/articles/0/credits/0","document":"a","observation":)"
      R"("o_1","source":"text","locator":{"kind":"byte","value":"7"},"original":)"
      R"("Reuters as it stood","rule":"a-rule","chosen_by":"only-value"}],"versions":)"
      R"({"software":"9.9.9","rules":1}})");
}

TEST_CASE("only authors become records") {
  for (const auto role : {masthead::Role::photographer, masthead::Role::agency}) {
    auto document = page("a", "Reuters");
    document.mentions[0].role = role;
    CHECK(masthead::resolve_records({&document, 1}).empty());
  }
}

}  // namespace
