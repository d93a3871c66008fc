#include <doctest/doctest.h>
#include <simdjson.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/json_writer.h"
#include "tests/unit/method_run.h"

// The seed's author and forty articles of invented outlets: namesakes, a renamed handle, accounts
// of a newsroom, co-authors, a byline in another script, a typo.

using masthead::test::member_of;
using masthead::test::run_method;

namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(MASTHEAD_TEST_DATA) / "merge";
constexpr std::string_view kSeed = "seed";
constexpr std::string_view kNobodyKnows = "?";
constexpr std::size_t kMostSplit = 0;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> read_lines(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

void add_document(const std::string& id, const fs::path& path, std::string& input) {
  const std::string text = read_file(path);
  REQUIRE_FALSE(text.empty());
  masthead::JsonWriter(input)
      .begin_object()
      .member("id", id)
      .member(path.extension() == ".html" ? "html" : "text", text)
      .end_object();
  input += '\n';
}

std::string read_input() {
  std::string input;
  add_document(std::string(kSeed), MASTHEAD_SEED, input);
  std::size_t pages = 0;
  std::set<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(kFolder / "pages")) paths.insert(entry.path());
  for (const auto& path : paths) {
    ++pages;
    add_document(path.filename(), path, input);
  }
  CHECK(pages == 40);
  return input;
}

/// Who signs each document: "document\nname" and the person.
std::map<std::string, std::string> read_gold() {
  std::map<std::string, std::string> gold;
  gold[std::string(kSeed) + "\nAamir Abbasi"] = "aamir";
  for (const auto& line : read_lines(kFolder / "gold.jsonl")) {
    simdjson::dom::parser parser;
    const simdjson::dom::element row = parser.parse(line);
    for (const simdjson::dom::element author : row["authors"]) {
      gold[std::string(row["document"].get_c_str().value()) + "\n" +
           author["name"].get_c_str().value()] = author["person"].get_c_str().value();
    }
  }
  return gold;
}

std::string why(const std::string& a, const std::string& b) {
  return R"({"why":{"a":")" + a + R"(","b":")" + b + "\"}}";
}

}  // namespace

TEST_CASE("the seed's author and forty articles: nobody is taken for another") {
  const auto gold = read_gold();
  REQUIRE(gold.size() == 43);
  std::map<std::string, std::set<std::string>> authors_of_person;
  std::map<std::string, std::set<std::string>> persons_of_author;
  std::set<std::string> seen;
  std::size_t bare = 0;
  std::string bare_author;
  for (const auto& line : run_method("merge", "", read_input())) {
    const std::string key = member_of(line, "/document") + "\n" + member_of(line, "/name");
    CAPTURE(line);
    REQUIRE(gold.count(key) == 1);
    seen.insert(key);
    const std::string person = gold.at(key);
    const std::string author = member_of(line, "/author_id");
    if (person == kNobodyKnows) {
      // The bare name that two people have: it is neither's.
      ++bare;
      CHECK(line.find("\"ambiguous\":[") != std::string::npos);
      bare_author = author;
      continue;
    }
    authors_of_person[person].insert(author);
    persons_of_author[author].insert(person);
  }
  CHECK(bare == 1);
  CHECK(persons_of_author.count(bare_author) == 0);
  CHECK(seen.size() == gold.size());
  std::size_t split = 0;
  for (const auto& [person, authors] : authors_of_person) split += authors.size() - 1;
  CHECK(split <= kMostSplit);
  for (const auto& [author, persons] : persons_of_author) {
    CAPTURE(author);
    CHECK(persons.size() == 1);
  }
}

TEST_CASE("each of their reasons can be read") {
  const std::string input = read_input();
  std::map<std::string, std::string> mentions;  // the first of each document
  for (const auto& line : run_method("merge", "", input)) {
    mentions.emplace(member_of(line, "/document"), member_of(line, "/mention_id"));
  }
  std::size_t reasons = 0;
  for (const auto& row : read_lines(kFolder / "reasons.jsonl")) {
    ++reasons;
    CAPTURE(row);
    const auto lines = run_method(
        "merge", why(mentions.at(member_of(row, "/a")), mentions.at(member_of(row, "/b"))), input);
    REQUIRE(lines.size() == 1);
    CAPTURE(lines[0]);
    CHECK(member_of(lines[0], "/one_author") == member_of(row, "/one"));
    CHECK(member_of(lines[0], "/sentence").find(member_of(row, "/words")) != std::string::npos);
  }
  CHECK(reasons == 9);
}
