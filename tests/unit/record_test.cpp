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

TEST_CASE("mentions become one author by what merge would join") {
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
      {{page("1", "Nora Quill", {"nq"}), page("2", "Nora Quil", {"nq"})},
       {"Nora Quill"},
       "another spelling beside the account"},
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

TEST_CASE("of two values of one document the one its reader trusts most wins") {
  const auto records = masthead::resolve_records(std::vector<Document>{page(
      "d", "Nora L", {"nl"}, {{Field::job_title, "Editor"}, {Field::job_title, "journalist"}})});
  REQUIRE(records.size() == 1);
  CHECK(records[0].job_title == "Editor");
  const auto& all = records[0].provenance;
  const auto why =
      std::find_if(all.begin(), all.end(), [](const auto& p) { return p.member == "/job_title"; });
  REQUIRE(why != all.end());
  CHECK(why->chosen_by == "most-trusted");
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
  // The rules have tests of their own.
  std::erase_if(record.findings,
                [](const auto& finding) { return finding.rule != "tracking-in-profile-link"; });
  REQUIRE(record.findings.size() == 1);
  record.findings[0].id = "f_1";
  record.findings[0].message = "m";
  record.findings[0].evidence = {"o_1"};
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
      R"("Reuters as it stood","rule":"a-rule","chosen_by":"only-value"}],"findings":[{"id":"f_1",)"
      R"("rule":"tracking-in-profile-link","severity":"warning","document":"a","author":)"
      R"("Nora \"L\"","message":"m","evidence":["o_1"],"fix":{"field":"accounts","old":)"
      R"("https://x.com/nl as it stood","new":"https://x.com/nl"}}],"versions":)"
      R"({"software":"9.9.9","rules":2}})");
}

/// The members of `record` that begin so, with the values their observations had and who chose.
std::string provenance_of(const Record& record, const std::string& prefix) {
  std::string all;
  for (const auto& p : record.provenance) {
    if (!p.member.starts_with(prefix)) continue;
    all += p.member + "=" + p.observation.value + "@" + p.document + "(" + p.chosen_by + ")";
    for (const auto& rival : p.rivals) all += "!" + rival.value;
    all += "|";
  }
  return all;
}

TEST_CASE("lists keep every value once: by documents, then by place") {
  auto a = page("a", "Nora L", {"nl"}, {{Field::beat, "trade"}, {Field::beat, "Rivers"}});
  const auto place = a.mentions[0].observations.size();
  a.mentions[0].observations[place - 2].locator.value = "100";
  a.mentions[0].observations[place - 1].locator.value = "20";
  const std::vector<Document> documents = {
      page("c", "Nora L", {"nl"}, {{Field::beat, "rivers"}, {Field::beat, "rivers"}}),
      page("b", "Nora L", {"nl"}, {{Field::beat, "roads"}, {Field::beat, "ROADS"}}), a};
  const auto record = masthead::resolve_records(documents).at(0);
  CHECK(record.beats == std::vector<std::string>{"Rivers", "trade", "ROADS"});
  CHECK(provenance_of(record, "/beats") ==
        "/beats/0=Rivers@a(every-value)!rivers|/beats/1=trade@a(every-value)|"
        "/beats/2=ROADS@b(every-value)!roads|");
}

TEST_CASE("every field of an author has its member") {
  const auto document = page("a", "Nora Lind", {"NoraMayLind"},
                             {{Field::former_title, "Cook"},
                              {Field::employer, "The Skerry"},
                              {Field::former_employer, "Tind FM"},
                              {Field::years_of_experience, "7"},
                              {Field::education, "Tind College"},
                              {Field::degree, "history"},
                              {Field::medium, "radio"},
                              {Field::language, "Norwegian"},
                              {Field::award, "Golden Cod"},
                              {Field::handle, "nora_may_lind"},
                              {Field::url, "https://e.org/nora"},
                              {Field::image, "https://e.org/nora.jpg"}});
  const auto json = json_of(masthead::resolve_records({&document, 1}).at(0));
  const auto observation = document.mentions[0].observations[1].id;
  const auto has = [&](const std::string& text) {
    CAPTURE(text);
    CAPTURE(json);
    CHECK(json.find(text) != std::string::npos);
  };
  has(R"("name":"Nora Lind","alternate_names":[{"name":"Nora May Lind","source":"handle",)"
      R"("account":"https://x.com/NoraMayLind","document":"a","observation":")" +
      observation +
      R"("}],"former_titles":["Cook"],"employers":["The Skerry"],"former_employers":["Tind FM"],)"
      R"("experience":{"years":7},"education":[{"institution":"Tind College"},{"degree":"history"}],)"
      R"("media":["radio"],"languages":["Norwegian"],"awards":["Golden Cod"],)"
      R"("url":"https://e.org/nora","image":"https://e.org/nora.jpg","accounts":[{)");
  has(R"(}],"handles":["nora_may_lind"],"articles":[{)");
  const char* const members[] = {"/former_titles/0",
                                 "/employers/0",
                                 "/former_employers/0",
                                 "/experience/years",
                                 "/education/0/institution",
                                 "/education/1/degree",
                                 "/media/0",
                                 "/languages/0",
                                 "/awards/0",
                                 "/url",
                                 "/image",
                                 "/handles/0",
                                 "/alternate_names/0"};
  for (const std::string member : members) has("{\"member\":\"" + member + "\",");
}

TEST_CASE("an article shows the first claim of each field, and every date it speaks of") {
  auto document = page("a", "Nora L");
  auto& observations = document.article.observations;
  for (const auto& [field, value] :
       std::vector<std::pair<Field, std::string>>{{Field::headline, "Second headline"},
                                                  {Field::published, "2025-11-08"},
                                                  {Field::modified, "2025-11-09"},
                                                  {Field::url, "https://e.org/1"},
                                                  {Field::outlet, "The Skerry"},
                                                  {Field::dateline, "TIND"},
                                                  {Field::language, "en"},
                                                  {Field::mentioned_date, "2025-10"},
                                                  {Field::mentioned_date, "2024"},
                                                  {Field::mentioned_date, "2025-10"}}) {
    observations.push_back(claim("a", field, value));
  }
  const auto record = masthead::resolve_records({&document, 1}).at(0);
  CHECK(json_of(record).find(
            R"("articles":[{"document":"a","url":"https://e.org/1","outlet":"The Skerry",)"
            R"("headline":"News of a","dateline":"TIND","published":"2025-11-08",)"
            R"("modified":"2025-11-09","language":"en","mentioned_dates":["2025-10","2024"]}])") !=
        std::string::npos);
  CHECK(provenance_of(record, "/articles/0/headline") ==
        "/articles/0/headline=News of a@a(first)!Second headline|");
  CHECK(provenance_of(record, "/articles/0/mentioned_dates") ==
        "/articles/0/mentioned_dates/0=2025-10@a(every-value)|"
        "/articles/0/mentioned_dates/1=2024@a(every-value)|");
}

TEST_CASE("experience: numbers alone, and the year of the career before that of a job") {
  struct Claim {
    Field field;
    const char* value;
    const char* of;
  };
  struct Case {
    std::vector<Claim> claims;
    const char* json;
  };
  const Case cases[] = {
      {{{Field::years_of_experience, "15", ""}, {Field::since_year, "2009", "career"}},
       R"({"years":15,"since":2009,"since_of":"career"})"},
      {{{Field::since_year, "2021", "employer"}}, R"({"since":2021,"since_of":"employer"})"},
      {{{Field::since_year, "2021", ""}}, R"({"since":2021})"},
      {{{Field::since_year, "2021", "employer"}, {Field::since_year, "2009", "career"}},
       R"({"since":2009,"since_of":"career"})"},
      {{{Field::years_of_experience, "fifteen", ""}, {Field::since_year, "last year", ""}}, ""},
      {{{Field::years_of_experience, "101", ""}, {Field::since_year, "999", ""}}, ""},
      {{{Field::years_of_experience, "0", ""}}, R"({"years":0})"},
      {{{Field::years_of_experience, "9", ""}, {Field::years_of_experience, "12", ""}},
       R"({"years":12})"},
  };
  for (const auto& c : cases) {
    auto document = page("a", "Nora L");
    for (const auto& said : c.claims) {
      auto observation = claim("a", said.field, said.value);
      observation.qualifier = said.of;
      document.mentions[0].observations.push_back(observation);
    }
    const auto json = json_of(masthead::resolve_records({&document, 1}).at(0));
    CAPTURE(json);
    const std::string expected = c.json;
    CHECK((json.find("\"experience\":") != std::string::npos) == !expected.empty());
    CHECK(json.find(expected) != std::string::npos);
  }
}

std::string alternates_of(const Record& record) {
  std::string all;
  for (const auto& name : record.alternate_names) {
    all += name.name + "(" + name.source + " " + name.document + " " + name.account + ")";
  }
  return all;
}

TEST_CASE("alternate names: what else a mention is called, and what handles spell") {
  struct Case {
    std::vector<Document> documents;
    const char* names;
    const char* why;
  };
  const Case cases[] = {
      {{page("a", "Nora Lind", {"noralind"}, {{Field::name, "Nora May Lind"}})},
       "Nora Lind(text a )",
       "the longer of two names is chosen"},
      {{page("a", "Nora Lind", {"noralind", "nora_may_lind", "noramaylind"})},
       "Nora May Lind(handle a https://x.com/nora_may_lind)",
       "two handles that spell one name are one"},
      {{page("a", "Nora May Lind", {"noralind"}, {{Field::name, "Nora Lind"}})},
       "Nora Lind(text a )",
       "what a mention says needs no handle"},
      {{page("a", "Nora Lind", {"norralind"}), page("b", "Nora Lind", {"norralind", "noralindt"}),
        page("c", "Nora Lind", {"noralindt", "norralind"})},
       "Norra Lind(handle a https://x.com/norralind)Nora Lindt(handle b https://x.com/noralindt)",
       "most documents first"},
      {{page("a", "Nora Lind", {}, {{Field::handle, "norralind"}})},
       "Norra Lind(handle a )",
       "a handle whose platform is not known"},
      {{page("a", "Nora Lind", {"nlind", "skerry"}), page("b", "NORA LIND", {"nlind"})},
       "",
       "case is no other name"},
  };
  for (const auto& c : cases) {
    CAPTURE(std::string(c.why));
    const auto records = masthead::resolve_records(c.documents);
    REQUIRE(records.size() == 1);
    CHECK(alternates_of(records[0]) == c.names);
    CHECK(records[0].alternate_names.empty() ==
          provenance_of(records[0], "/alternate_names").empty());
  }
}

TEST_CASE("an alternate name's provenance is the claim it was read from") {
  const auto document = page("a", "Nora Lind", {"norralind"});
  const auto record = masthead::resolve_records({&document, 1}).at(0);
  CHECK(provenance_of(record, "/alternate_names") ==
        "/alternate_names/0=https://x.com/norralind@a(name-in-handle)|");
  REQUIRE(record.named_handles.size() == 1);
  CHECK(record.named_handles[0].account.handle == "norralind");
  CHECK(record.named_handles[0].reading.respelled.size() == 1);
}

TEST_CASE("a record with every kind of claim does not depend on the order of documents") {
  std::vector<Document> documents = {
      page("a", "Nora Lind", {"nl", "norralind"},
           {{Field::beat, "rivers"}, {Field::award, "Cod"}, {Field::years_of_experience, "7"}}),
      page("b", "nora lind", {"nl"}, {{Field::beat, "Rivers"}, {Field::since_year, "2009"}}),
      page("c", "Nora Lind", {"nl", "Nora_May_Lind"},
           {{Field::degree, "law"}, {Field::education, "Tind"}, {Field::name, "Nora M. Lind"}}),
  };
  const auto by_id = [](const Document& x, const Document& y) { return x.id < y.id; };
  const auto expected = json_of(masthead::resolve_records(documents).at(0));
  std::size_t orders = 0;
  do {
    ++orders;
    CHECK(json_of(masthead::resolve_records(documents).at(0)) == expected);
  } while (std::next_permutation(documents.begin(), documents.end(), by_id));
  CHECK(orders == 6);
}

TEST_CASE("only authors become records") {
  for (const auto role : {masthead::Role::photographer, masthead::Role::agency}) {
    auto document = page("a", "Reuters");
    document.mentions[0].role = role;
    CHECK(masthead::resolve_records({&document, 1}).empty());
  }
}

}  // namespace
