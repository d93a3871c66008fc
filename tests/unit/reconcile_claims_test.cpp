#include <doctest/doctest.h>
#include <simdjson.h>

#include <filesystem>
#include <set>
#include <string>

#include "adapters/page/reconcile.h"
#include "tests/unit/reconcile_table.h"

namespace {

using masthead::Document;
using masthead::Errc;
using masthead::Limits;
using masthead::Result;
using simdjson::dom::element;

Result<Document> reconcile(element test, const masthead::words::Vocabulary& vocabulary,
                           const Limits& limits = {}) {
  std::string_view url = "https://www.planet-tidings.example/news/one";
  std::string_view given;
  if (test["url"].get(given) == simdjson::SUCCESS) url = given;
  masthead::links::LinkReader links;
  return masthead::page::reconcile("page", url, masthead::test::claims_of(test), links, vocabulary,
                                   limits);
}

/// Each claim's observation stands somewhere in the document, sealed, and accounts in their order.
void check_kept(const Document& document) {
  const auto check = [](const std::vector<masthead::Observation>& observations,
                        const std::vector<masthead::Account>& accounts) {
    std::size_t next = 0;
    for (const auto& o : observations) {
      CHECK(o.id.starts_with("o_"));
      if (o.field != masthead::Field::account) continue;
      REQUIRE(next < accounts.size());
      CHECK(accounts[next++].url == o.value);
    }
    CHECK(next == accounts.size());
  };
  for (const auto& mention : document.mentions) {
    CHECK(mention.id.starts_with("m_"));
    check(mention.observations, mention.accounts);
  }
  for (const auto& aside : document.set_aside) {
    CHECK_FALSE(aside.reason.empty());
    check(aside.mention.observations, aside.mention.accounts);
  }
  check(document.article.observations, document.article.accounts);
}

/// No word of any claim is lost.
void check_all_words(element test, const Document& document) {
  std::set<std::string> kept;
  const auto keep = [&kept](const std::vector<masthead::Observation>& observations) {
    for (const auto& o : observations) {
      kept.insert(o.original);
      kept.insert(o.value);
    }
  };
  for (const auto& mention : document.mentions) keep(mention.observations);
  for (const auto& aside : document.set_aside) keep(aside.mention.observations);
  keep(document.article.observations);
  for (const auto& claim : masthead::test::claims_of(test).authors) {
    for (const auto& o : claim.observations) {
      CAPTURE(o.value);
      if (o.field != masthead::Field::name) CHECK(kept.count(o.original) == 1);
    }
  }
}

}  // namespace

TEST_CASE("claims become authors, credits and what is set aside") {
  const masthead::words::Vocabulary vocabulary;
  simdjson::dom::parser parser;
  std::size_t count = 0;
  for (const auto& file :
       std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/page/reconcile")) {
    CAPTURE(file.path().filename().string());
    for (const element test : parser.load(file.path().string()).get_array()) {
      const std::string_view why = test["why"];
      CAPTURE(why);
      const auto document = reconcile(test, vocabulary);
      REQUIRE(document.ok());
      std::vector<std::string> expected;
      for (const std::string_view line : test["says"].get_array()) expected.emplace_back(line);
      const auto said = masthead::test::say(*document);
      CHECK(said.size() == expected.size());
      for (std::size_t i = 0; i < std::min(said.size(), expected.size()); ++i) {
        CHECK(said[i] == expected[i]);
      }
      check_kept(*document);
      check_all_words(test, *document);
      ++count;
    }
  }
  CHECK(count >= 40);
}

TEST_CASE("more authors or links than the limits allow are an error") {
  const masthead::words::Vocabulary vocabulary;
  simdjson::dom::parser parser;
  const element test = parser.parse(R"({"claims": [
    {"rule": "jsonld-author", "name": "Jane Doe", "website": ["https://a.example"]},
    {"rule": "jsonld-author", "name": "John Roe", "website": ["https://b.example"]}]})"_padded);
  Limits limits;
  limits.authors = 1;
  CHECK(reconcile(test, vocabulary, limits).error().code == Errc::limit);
  limits.authors = 2;
  CHECK(reconcile(test, vocabulary, limits).ok());
  limits.links = 1;
  CHECK(reconcile(test, vocabulary, limits).error().code == Errc::limit);
}
