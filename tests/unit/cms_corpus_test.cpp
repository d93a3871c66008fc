// Who signs the articles of whole archives, as far as a corpus of them knows. The figures are
// printed; what is checked is that they do not fall.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "adapters/byline/shape.h"
#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/given_document.h"
#include "plugin/src/row_options.h"

namespace {

namespace fs = std::filesystem;
using masthead::AuthorKind;
using simdjson::dom::element;

struct Gold {
  std::set<std::string> names;  // squeezed, each way to write it
  bool optional = false;
  AuthorKind kind = AuthorKind::person;
};
using GoldOfArticles = std::map<std::string, std::vector<Gold>>;

struct Counts {
  std::size_t articles = 0;
  std::size_t exact = 0;
  std::size_t names = 0;
  std::size_t kinds = 0;

  void add(const Counts& more) {
    articles += more.articles;
    exact += more.exact;
    names += more.names;
    kinds += more.kinds;
  }
};

std::string text_in(element object, const char* member) {
  std::string_view text;
  return object[member].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

/// As names are compared: without what stands in parentheses or quotation marks.
std::string squeezed(std::string_view name) {
  std::string out;
  int depth = 0;
  for (const char c : name) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return masthead::byline::squeeze(out.empty() ? name : std::string_view(out));
}

std::map<std::string, GoldOfArticles> read_gold(const fs::path& folder) {
  std::map<std::string, GoldOfArticles> gold;
  std::ifstream in(folder / "gold.bylines.jsonl");
  simdjson::dom::parser parser;
  for (std::string line; std::getline(in, line);) {
    const element row = parser.parse(line);
    Gold one;
    one.names.insert(squeezed(text_in(row, "name")));
    simdjson::dom::array others;
    if (row["alt"].get(others) == simdjson::SUCCESS) {
      for (const std::string_view name : others) one.names.insert(squeezed(name));
    }
    one.optional = row["optional"].is_bool() && bool(row["optional"]);
    if (text_in(row, "kind") == "organisation") one.kind = AuthorKind::organisation;
    gold[text_in(row, "archive")][text_in(row, "article")].push_back(std::move(one));
  }
  return gold;
}

/// The authors of one article against those known.
Counts judge(const masthead::Document& document, const std::vector<Gold>& gold) {
  Counts counts;
  counts.articles = 1;
  std::vector<bool> found(gold.size(), false);
  bool wrong = false;
  for (const auto& mention : document.mentions) {
    if (mention.role != masthead::Role::author) continue;
    const auto* name = masthead::find_first(mention.observations, masthead::Field::name);
    if (name == nullptr) continue;
    std::size_t at = 0;
    while (at < gold.size() && (found[at] || gold[at].names.count(squeezed(name->value)) == 0)) {
      ++at;
    }
    if (at == gold.size()) {
      wrong = true;
      continue;
    }
    found[at] = true;
    if (gold[at].optional) continue;
    ++counts.names;
    counts.kinds += gold[at].kind == mention.kind ? 1 : 0;
  }
  for (std::size_t i = 0; i < gold.size(); ++i) wrong = wrong || (!found[i] && !gold[i].optional);
  counts.exact = wrong ? 0 : 1;
  return counts;
}

masthead::cms::AuthorNames read_authors(const fs::path& path, masthead::plugin::Context& context) {
  masthead::cms::AuthorNames names;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    std::string rows = R"({"authors":[)" + line + "]}";
    REQUIRE_FALSE(context.json().read(rows, [&](masthead::plugin::Member& member) {
      return masthead::plugin::read_author_names(member, names);
    }));
  }
  return names;
}

Counts read_archive(const fs::path& folder, const std::string& archive,
                    const GoldOfArticles& gold) {
  masthead::plugin::Context context(*masthead::plugin::Host::copy(nullptr),
                                    masthead::plugin::Config{});
  const auto names = read_authors(folder / (archive + ".authors.jsonl"), context);
  Counts counts;
  std::ifstream in(folder / (archive + ".jsonl"));
  for (std::string line; std::getline(in, line);) {
    masthead::plugin::DocumentRequest request(masthead::plugin::DocumentRequest::Takes::html);
    masthead::plugin::DocumentId id;
    REQUIRE_FALSE(context.json().read(
        line, [&](masthead::plugin::Member& member) { return request.read(member, id); }));
    const auto given = request.document(std::nullopt);
    REQUIRE(given.ok());
    const auto name = masthead::plugin::name_of_document(id, 1);
    const auto known = gold.find(name);
    if (known == gold.end()) continue;
    const auto documents = masthead::plugin::read_given(context, *given, name, &names);
    REQUIRE(documents.ok());
    counts.add(judge(documents->front(), known->second));
  }
  return counts;
}

}  // namespace

TEST_CASE("the bylines of whole archives") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    MESSAGE("MASTHEAD_CORPORA is not set: no archive was read");
    return;
  }
  const fs::path folder = fs::path(corpora) / "archives";
  Counts all;
  double worst = 1;
  for (const auto& [archive, gold] : read_gold(folder)) {
    const auto counts = read_archive(folder, archive, gold);
    REQUIRE(counts.articles == gold.size());
    const double exact = static_cast<double>(counts.exact) / static_cast<double>(counts.articles);
    worst = std::min(worst, exact);
    MESSAGE(archive, ": ", counts.exact, " of ", counts.articles, " articles exact (", exact, ")");
    all.add(counts);
  }
  const double exact = static_cast<double>(all.exact) / static_cast<double>(all.articles);
  const double kinds = static_cast<double>(all.kinds) / static_cast<double>(all.names);
  MESSAGE("all: ", all.exact, " of ", all.articles, " exact (", exact, "), ", all.kinds, " of ",
          all.names, " told person from organisation (", kinds, ")");
  CHECK(exact >= 0.98);
  CHECK(worst >= 0.95);
  CHECK(kinds >= 0.97);
}
