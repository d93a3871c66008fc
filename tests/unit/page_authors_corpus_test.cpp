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
constexpr double kExact = 85.5;
constexpr double kF1 = 88.5;
constexpr double kPrecision = 90.5;
constexpr double kUnmarked = 68;
constexpr double kSeveral = 76;
constexpr double kOrganisations = 90;
constexpr std::size_t kFewestPages = 500;
constexpr std::size_t kFewestUnmarked = 80;

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

/// The authors of a page, and whether its markup names any: "no" is a page of a visible byline
/// only.
struct Answer {
  std::map<std::string, AuthorKind> authors;
  bool marked = false;
};

/// Of the article, with a name, by any source but the byline a reader sees and links.
bool names_author(const masthead::page::PageClaims& claims) {
  return std::any_of(claims.authors.begin(), claims.authors.end(), [](const auto& claim) {
    return claim.of_article && claim.source != masthead::Source::byline &&
           masthead::find_first(claim.observations, masthead::Field::name) != nullptr;
  });
}

Answer read_authors(element row, const std::string& folder) {
  static const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  const auto bytes = unzip(folder + "/" + std::string(std::string_view(row["page"])));
  std::string_view url;  // some pages have none
  if (row["url"].get(url) != simdjson::SUCCESS) url = {};
  const masthead::page::PageInput page{std::string_view(row["id"]), bytes, url, {}};
  Answer answer;
  if (const auto claims = masthead::page::read_claims(page, vocabulary, {})) {
    answer.marked = names_author(*claims);
  }
  const auto document = masthead::page::read_page(page, links, vocabulary, {});
  auto& authors = answer.authors;
  if (!document) return answer;
  for (const auto& mention : document->mentions) {
    const auto* name = masthead::find_first(mention.observations, masthead::Field::name);
    if (mention.role == masthead::Role::author && name != nullptr) {
      authors.emplace(key(name->value), mention.kind);
    }
  }
  return answer;
}

/// "de" of "de-ch"; pages that do not say are "?".
std::string language_of(element row) {
  std::string_view language;
  if (row["lang"].get(language) != simdjson::SUCCESS) return "?";
  return std::string(language.substr(0, language.find('-')));
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

double f1(const Score& s) { return percent(2 * s.right, s.given + s.wanted); }

void print(const std::string& name, const Score& s) {
  std::printf(
      "%-24s %4zu pages, exact %5.1f (%zu), precision %5.1f (%zu of %zu), recall %5.1f, "
      "F1 %5.1f\n",
      name.c_str(), s.pages, percent(s.exact, s.pages), s.exact, percent(s.right, s.given), s.right,
      s.given, percent(s.right, s.wanted), f1(s));
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
  std::map<std::string, Score> groups;
  Score all;
  Score unmarked;
  Score several;
  std::ifstream rows(folder + "/dev.jsonl");
  for (std::string line; std::getline(rows, line);) {
    const element row = parser.parse(line);
    const auto [authors, marked] = read_authors(row, folder);
    add(all, row, authors);
    add(groups["origin " + std::string(std::string_view(row["origin"]))], row, authors);
    add(groups["language " + language_of(row)], row, authors);
    if (!marked) add(unmarked, row, authors);
    if (row["authors"].get_array().size() > 1) add(several, row, authors);
  }
  for (const auto& [name, score] : groups) print(name, score);
  print("no markup names an author", unmarked);
  print("several authors", several);
  print("all", all);
  std::printf("organisations typed right: %zu of %zu\n", all.organisations_right,
              all.organisations);
  CHECK(all.pages >= kFewestPages);
  CHECK(percent(all.exact, all.pages) >= kExact);
  CHECK(f1(all) >= kF1);
  CHECK(unmarked.pages >= kFewestUnmarked);
  CHECK(percent(unmarked.exact, unmarked.pages) >= kUnmarked);
  CHECK(percent(several.exact, several.pages) >= kSeveral);
  CHECK(percent(all.right, all.given) >= kPrecision);
  CHECK(percent(all.organisations_right, all.organisations) >= kOrganisations);
}
