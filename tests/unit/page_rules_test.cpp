// The rules that look at one page or at accounts, against tests/data/audit/RULE.json.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/page/page_reader.h"
#include "core/audit/rule.h"
#include "core/record.h"

namespace {

using masthead::Document;
using masthead::Field;
using masthead::Mention;
using masthead::Observation;
using masthead::SeenMention;
using simdjson::dom::element;

constexpr std::size_t kLeast = 5;  // of each kind

/// The rules whose tables are read here.
constexpr std::string_view kRules[] = {
    "structured-author-mismatch",  "co-author-missing",        "credit-as-author",
    "person-as-organisation",      "author-without-link",      "author-url-not-profile",
    "broken-profile-link",         "outlet-profile-as-author", "twitter-creator-not-handle",
    "fediverse-creator-malformed", "dangling-author-id",       "duplicate-person",
    "jsonld-unreadable",           "jsonld-repaired",          "imposter-handle",
};

std::string text_in(element object, std::string_view member) {
  std::string_view text;
  return object[member].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

Document read_html(element line) {
  static const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  const auto id = text_in(line, "id");
  const auto html = text_in(line, "html");
  const auto url = text_in(line, "url");
  auto document = masthead::page::read_page({id, html, url, {}}, links, vocabulary, {});
  REQUIRE(document);
  return std::move(*document);
}

Observation claim(const Document& document, Field field, std::string value, std::size_t place) {
  Observation observation;
  observation.field = field;
  observation.original = value;
  observation.value = std::move(value);
  observation.locator.value = std::to_string(place);
  masthead::seal(observation, document.id);
  return observation;
}

/// A mention: a name and links.
Document read_mention(element line) {
  masthead::links::LinkReader links;
  Document document;
  document.id = text_in(line, "document");
  Mention mention;
  mention.observations.push_back(claim(document, Field::name, text_in(line, "name"), 0));
  for (const std::string_view link : line["links"]) {
    const auto reading = links.read(link);
    REQUIRE(reading);
    auto account = masthead::links::to_account(*reading, link);
    mention.observations.push_back(
        claim(document, Field::account, account.url, mention.observations.size()));
    mention.accounts.push_back(std::move(account));
  }
  masthead::seal(mention, document.id);
  document.mentions.push_back(std::move(mention));
  return document;
}

/// Mentions of one name are one author's: whose they are is not what is tested here.
std::vector<std::vector<SeenMention>> groups_of(const std::vector<Document>& documents) {
  std::map<std::string, std::vector<SeenMention>> groups;
  for (const auto& document : documents) {
    for (const auto& mention : document.mentions) {
      const auto* name = masthead::find_first(mention.observations, Field::name);
      groups[name == nullptr ? "" : name->value].push_back({&document, &mention});
    }
  }
  std::vector<std::vector<SeenMention>> lists;
  for (auto& [name, mentions] : groups) lists.push_back(std::move(mentions));
  return lists;
}

std::vector<std::string> messages_of(std::string_view rule, const std::vector<Document>& documents,
                                     const std::vector<std::vector<SeenMention>>& groups) {
  const auto records = masthead::make_records(documents, groups);
  std::vector<masthead::audit::AuditedAuthor> authors;
  for (std::size_t i = 0; i < records.size(); ++i) authors.push_back({&records[i], groups[i]});
  std::vector<std::string> messages;
  for (const auto& finding : masthead::audit::audit({documents, authors, {}})) {
    if (finding.rule != rule) continue;
    CHECK_FALSE(finding.documents.empty());
    CHECK(finding.id.starts_with("f_"));
    messages.push_back(finding.message);
  }
  return messages;
}

/// What a case finds; true where it finds something.
bool check_case(std::string_view rule, element test) {
  const auto why = text_in(test, "why");
  CAPTURE(why);
  std::vector<Document> documents;
  for (const element line : test["lines"]) {
    const bool page = line["html"].is_string();
    documents.push_back(page ? read_html(line) : read_mention(line));
  }
  const auto messages = messages_of(rule, documents, groups_of(documents));
  std::vector<std::string> wanted;
  for (const std::string_view part : test["found"]) wanted.emplace_back(part);
  std::string shown;
  for (const auto& message : messages) shown += message + "\n";
  CAPTURE(shown);
  CHECK(messages.size() == wanted.size());
  for (std::size_t i = 0; i < std::min(messages.size(), wanted.size()); ++i) {
    CHECK_MESSAGE(messages[i].find(wanted[i]) != std::string::npos, wanted[i]);
  }
  return !wanted.empty();
}

TEST_CASE("the rules of pages and handles find what their tables say and nothing else") {
  for (const auto rule : kRules) {
    CAPTURE(std::string(rule));
    simdjson::dom::parser parser;
    element root;
    const auto file = std::string(MASTHEAD_TEST_DATA) + "/audit/" + std::string(rule) + ".json";
    REQUIRE(parser.load(file).get(root) == simdjson::SUCCESS);
    std::size_t positive = 0;
    std::size_t negative = 0;
    for (const element test : root) ++(check_case(rule, test) ? positive : negative);
    CHECK(positive >= kLeast);
    CHECK(negative >= kLeast);
  }
}

using People = std::vector<std::pair<std::string, std::string>>;

/// What is found of accounts on X whose authors are known to be several.
std::vector<std::string> imposters(const People& people) {
  simdjson::dom::parser parser;
  std::vector<Document> documents;
  std::vector<std::vector<SeenMention>> groups;
  documents.reserve(people.size());
  groups.reserve(people.size());
  for (const auto& [name, handle] : people) {
    std::string line = R"({"document":")";
    line.append(handle).append(R"(","name":")").append(name);
    line.append(R"(","links":["https://x.com/)").append(handle).append("\"]}");
    documents.push_back(read_mention(parser.parse(line)));
    groups.push_back({{&documents.back(), &documents.back().mentions[0]}});
  }
  return messages_of("imposter-handle", documents, groups);
}

/// Marta Kowal's handle is taken for the genuine one; `words`: "" for no finding.
void check_imposter(const People& people, const std::string& words) {
  const auto found = imposters(people);
  CHECK(found.size() == (words.empty() ? 0U : 1U));
  for (const auto& message : found) {
    CHECK_MESSAGE(message.find(words) != std::string::npos, message);
    const auto genuine = message.find("looks like martakowal, the account of Marta Kowal");
    CHECK_MESSAGE(genuine != std::string::npos, message);
  }
}

TEST_CASE("a word or a slip more is an imposter's only where the names can be one person's") {
  struct Case {
    const char* name;
    const char* handle;
    const char* words;  // "": none
  };
  static constexpr Case kCases[] = {
      {"Marta Kowal", "martakowal_tv", "a word is added to it"},
      {"M. Kowal", "real_martakowal", "a word is added to it"},
      {"Marta Kowal", "marta_kowal", "only dots, hyphens or underscores"},
      {"Marta Anna Kowal", "matrakowal", "a letter is left out, doubled or swapped"},
      {"Jan Brandt", "martakowal_tv", ""},
      {"Jan Brandt", "marta_kowal", ""},
      {"Marta Kowal", "kowalmarta", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.handle));
    check_imposter({{"Marta Kowal", "martakowal"}, {c.name, c.handle}}, c.words);
    check_imposter({{c.name, c.handle}, {"Marta Kowal", "martakowal"}}, c.words);
  }
}

}  // namespace
