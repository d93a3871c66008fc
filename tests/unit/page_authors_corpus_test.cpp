// Who signs the pages of corpora/bylines: the figures that were reached, less a little slack, so
// that a change which loses what was won is seen.
#include <doctest/doctest.h>
#include <simdjson.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/page_reader.h"
#include "adapters/page/same_name.h"
#include "core/text.h"

namespace {

using masthead::AuthorKind;
using simdjson::dom::element;

// What was measured, and how much of it may be lost before the test fails.
constexpr double kExact = 72;
constexpr double kPrecision = 85;
constexpr double kOrganisations = 90;
constexpr std::size_t kFewestPages = 500;

struct Score {
  std::size_t pages = 0;
  std::size_t exact = 0;
  std::size_t right = 0;
  std::size_t given = 0;
  std::size_t wanted = 0;
  std::size_t organisations = 0;        ///< of those found
  std::size_t organisations_right = 0;  ///< typed so
};

std::string unzip(const std::filesystem::path& path) {
  std::string bytes;
  gzFile file = gzopen(path.c_str(), "rb");
  REQUIRE_MESSAGE(file != nullptr, path.string() << " cannot be read");
  std::vector<char> piece(std::size_t{1} << 16);
  int size = 0;
  while ((size = gzread(file, piece.data(), static_cast<unsigned>(piece.size()))) > 0) {
    bytes.append(piece.data(), static_cast<std::size_t>(size));
  }
  gzclose(file);
  return bytes;
}

/// A name as the scorer compares it: folded, marks at its ends and behind initials gone.
std::string key(std::string_view name) {
  std::string folded = masthead::fold_text(masthead::compose_text(name));
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const bool initial =
        folded[i] == '.' && i > 0 && (i == 1 || folded[i - 2] == ' ' || folded[i - 2] == '.');
    if (!initial) out += folded[i];
  }
  const auto first = out.find_first_not_of(" .,;:|@\"'()[]/-");
  if (first == std::string::npos) return {};
  return out.substr(first, out.find_last_not_of(" .,;:|\"'()[]/-") - first + 1);
}

std::map<std::string, AuthorKind> read_authors(element row, const std::string& folder) {
  static const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  const auto bytes = unzip(folder + "/" + std::string(std::string_view(row["page"])));
  std::string_view url;  // some pages have none
  if (row["url"].get(url) != simdjson::SUCCESS) url = {};
  const auto document = masthead::page::read_page({std::string_view(row["id"]), bytes, url, {}},
                                                  links, vocabulary, {});
  std::map<std::string, AuthorKind> authors;
  if (!document) return authors;
  for (const auto& mention : document->mentions) {
    const auto* name = masthead::find_first(mention.observations, masthead::Field::name);
    if (mention.role == masthead::Role::author && name != nullptr) {
      authors.emplace(key(name->value), mention.kind);
    }
  }
  return authors;
}

void add(Score& score, element row, const std::map<std::string, AuthorKind>& authors) {
  std::set<std::string> gold;
  for (const element author : row["authors_typed"].get_array()) {
    const auto name = key(std::string_view(author["name"]));
    gold.insert(name);
    const auto found = authors.find(name);
    if (found == authors.end()) continue;
    ++score.right;
    if (std::string_view(author["type"]) != "org") continue;
    ++score.organisations;
    score.organisations_right += found->second == AuthorKind::organisation ? 1 : 0;
  }
  ++score.pages;
  score.given += authors.size();
  score.wanted += gold.size();
  const bool equal = gold.size() == authors.size() &&
                     std::all_of(gold.begin(), gold.end(),
                                 [&](const auto& name) { return authors.count(name) == 1; });
  score.exact += equal ? 1 : 0;
}

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void print(const std::string& name, const Score& s) {
  std::printf("%-12s %4zu pages, exact %5.1f, precision %5.1f (%zu of %zu), recall %5.1f\n",
              name.c_str(), s.pages, percent(s.exact, s.pages), percent(s.right, s.given), s.right,
              s.given, percent(s.right, s.wanted));
}

}  // namespace

TEST_CASE("the authors of the corpus's pages are found, where MASTHEAD_CORPORA names its folder") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    std::printf("\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no page was read. ***\n\n");
    return;
  }
  const std::string folder = std::string(corpora) + "/bylines";
  simdjson::dom::parser parser;
  std::map<std::string, Score> by_origin;
  Score all;
  std::ifstream rows(folder + "/dev.jsonl");
  for (std::string line; std::getline(rows, line);) {
    const element row = parser.parse(line);
    const auto authors = read_authors(row, folder);
    add(all, row, authors);
    add(by_origin[std::string(std::string_view(row["origin"]))], row, authors);
  }
  for (const auto& [origin, score] : by_origin) print(origin, score);
  print("all", all);
  std::printf("organisations typed right: %zu of %zu\n", all.organisations_right,
              all.organisations);
  CHECK(all.pages >= kFewestPages);
  CHECK(percent(all.exact, all.pages) >= kExact);
  CHECK(percent(all.right, all.given) >= kPrecision);
  CHECK(percent(all.organisations_right, all.organisations) >= kOrganisations);
}
