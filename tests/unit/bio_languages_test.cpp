#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/bio/bio_reader.h"
#include "adapters/bio/rules.h"
#include "adapters/links/reader.h"
#include "core/document.h"
#include "core/text.h"

// The languages that are read by clauses (adapters/bio/clauses.h): tests/data/bio/CODE.json holds
// "rows" ({"bio", "name", "claims": [[field, text, value?]]}), "templates" (as rows, each of their
// "words" stands for "{}"; [word, value] fills "{=}", too), and "untold" (rows that are read
// without being told their language).
namespace {

using masthead::bio::BioReader;
using masthead::words::Class;
using simdjson::dom::element;

constexpr std::string_view kLanguages[] = {"de", "fr", "es", "pt", "it", "nl"};
constexpr std::size_t kFewestBiographies = 25;

struct Row {
  std::string bio;
  std::string folded;
  std::string name;
  std::string language;
  std::string claims;  ///< a line each, as read_claims() writes them
};

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

void add_claim(std::string& claims, std::string_view field, std::string_view text,
               std::string_view value) {
  claims.append(field).append("|").append(text).append("|").append(value).append("\n");
}

Row row_of(element object, std::string_view language) {
  Row row;
  row.bio = std::string_view(object["bio"]);
  row.name = std::string_view(object["name"]);
  row.language = language;
  for (const element claim : object["claims"].get_array()) {
    simdjson::dom::array parts = claim.get_array();
    const std::string_view text = parts.at(1);
    const std::string_view value = parts.size() > 2 ? std::string_view(parts.at(2)) : text;
    add_claim(row.claims, std::string_view(parts.at(0)), text, value);
  }
  return row;
}

Row filled(Row row, element word) {
  std::string_view text;
  std::string_view value;
  if (word.get(text) != simdjson::SUCCESS) {
    text = std::string_view(word.at(0));
    value = std::string_view(word.at(1));
  }
  for (std::string* in : {&row.bio, &row.claims}) {
    replace_all(*in, "{}", text);
    replace_all(*in, "{=}", value);
  }
  return row;
}

struct Table {
  std::vector<Row> rows;
  std::size_t biographies = 0;  ///< of `rows`, those that stand in the file as they are
};

Table read_table(std::string_view language) {
  simdjson::dom::parser parser;
  const auto path =
      std::filesystem::path(MASTHEAD_TEST_DATA) / "bio" / (std::string(language) + ".json");
  const element document = parser.load(path.string());
  Table table;
  for (const element row : document["rows"].get_array())
    table.rows.push_back(row_of(row, language));
  table.biographies = table.rows.size();
  for (const element made : document["templates"].get_array()) {
    const Row row = row_of(made, language);
    for (const element word : made["words"].get_array()) table.rows.push_back(filled(row, word));
  }
  for (const element row : document["untold"].get_array()) table.rows.push_back(row_of(row, ""));
  for (auto& row : table.rows) row.folded = masthead::fold_text(row.bio);
  return table;
}

std::string read_claims(BioReader& reader, const Row& row) {
  std::string claims;
  for (const auto& claim : reader.read(row.bio, row.name, row.language)) {
    add_claim(claims, masthead::name_of(claim.field), claim.text, claim.value);
  }
  return claims;
}

/// What the clauses ask for; the other lists are other adapters' or shared with them.
bool is_used(Class what) { return what >= Class::common_word || what == Class::job_head; }

/// True when some row is read otherwise with `vocabulary`. A word cannot matter where it is not.
bool is_missed(const Table& table, const masthead::words::Vocabulary& vocabulary,
               std::string_view word) {
  masthead::links::LinkReader links;
  BioReader reader(links, vocabulary);
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
    return row.folded.find(word) != std::string::npos && read_claims(reader, row) != row.claims;
  });
}

std::span<const masthead::words::WordList> lists_of(std::string_view language) {
  for (const auto* one : masthead::words::all_languages()) {
    if (one->code == language) return one->lists;
  }
  return {};
}

/// Leaves each word of a list out in turn; how many there were.
std::size_t check_words(const Table& table, const masthead::words::WordList& list) {
  if (!is_used(list.is)) return 0;
  CAPTURE(static_cast<int>(list.is));
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    CAPTURE(list.words[i]);
    const masthead::words::Vocabulary without(masthead::words::all_languages(), {&list, i});
    CHECK(is_missed(table, without, list.words[i]));
  }
  return list.words.size();
}

void check_places(BioReader& reader, std::string_view bio, std::string_view language) {
  CAPTURE(bio.substr(0, 80));
  for (const auto& claim : reader.read(bio, "Kim Roth", language)) {
    CHECK(claim.text.data() >= bio.data());
    CHECK(claim.text.data() + claim.text.size() <= bio.data() + bio.size());
    CHECK_FALSE(claim.text.empty());
  }
}

}  // namespace

TEST_CASE("biographies in six languages are read as their tables say") {
  const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  BioReader reader(links, vocabulary);
  for (const auto language : kLanguages) {
    CAPTURE(language);
    const Table table = read_table(language);
    CHECK(table.biographies >= kFewestBiographies);
    CHECK(table.rows.size() > table.biographies);
    for (const auto& row : table.rows) {
      CAPTURE(row.bio);
      CHECK(read_claims(reader, row) == row.claims);
    }
  }
}

TEST_CASE("every word of six languages is needed by a row of their tables") {
  std::size_t count = 0;
  for (const auto language : kLanguages) {
    CAPTURE(language);
    const Table table = read_table(language);
    for (const auto& list : lists_of(language)) count += check_words(table, list);
  }
  CHECK(count > 2000);
}

TEST_CASE("without the rule that reads clauses six languages lose their claims") {
  const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  std::vector<const masthead::bio::Rule*> rules;
  for (const auto* rule : masthead::bio::all_rules()) {
    if (rule->at != masthead::bio::Rule::At::clauses) rules.push_back(rule);
  }
  CHECK(rules.size() + 1 == masthead::bio::all_rules().size());
  BioReader reader(links, vocabulary, rules);
  for (const auto language : kLanguages) {
    CAPTURE(language);
    const Table table = read_table(language);
    CHECK(read_claims(reader, table.rows.front()) != table.rows.front().claims);
  }
}

TEST_CASE("the text of a claim stands in the biography, whatever its bytes") {
  const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  BioReader reader(links, vocabulary);
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "Redakteurin und in der de la \"(d' ";
  static constexpr std::string_view kOdd[] = {
      "",
      "(",
      ")",
      ",",
      "l'",
      "d'",
      "seit",
      "seit März",
      "als",
      "Redakteur:",
      "Redakteur:in",
      "der der der der",
      "Musik- und",
      "- und Redakteurin",
      "ist ist ist",
      "2019",
      "seit 2019",
      "depuis l'an",
      "rédactrice en chef de la de la de la",
      "studierte",
      "hat studiert",
      "Universität",
      "université de",
      "laureato in",
      "Master",
      "scrive di e e e",
      "über",
      "beschäftigt sich mit",
      "bei",
      "chez \"",
      "(Bonn",
      "Bonn)",
      "«»",
      "vive a",
      "&",
      "a & b",
  };
  std::size_t count = 0;
  for (const auto language : kLanguages) {
    for (const auto bio : kOdd) check_places(reader, bio, language);
    check_places(reader, many, language);
    count += std::size(kOdd) + 1;
  }
  CHECK(count == std::size(kLanguages) * (std::size(kOdd) + 1));
}
