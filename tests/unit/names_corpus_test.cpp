#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/compare.h"

namespace masthead::names {
namespace {

using simdjson::dom::element;

struct Pair {
  Name a;
  Name b;
  bool same = false;
  bool decidable = true;
  bool cross = false;  ///< of two scripts
};

struct Scored {
  double score = 0;
  bool same = false;
};

/// True where the corpora are there; says loudly where they are not.
bool has_corpora(std::filesystem::path& folder) {
  const char* named = std::getenv("MASTHEAD_CORPORA");
  if (named != nullptr && *named != '\0') {
    folder = named;
    return true;
  }
  std::fputs(
      "\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no names were compared. ***\n"
      "*** Set it to a folder that holds identity/name_pairs.dev.jsonl. ***\n\n",
      stderr);
  return false;
}

std::vector<Pair> read_pairs(const std::filesystem::path& file, NameFrequencies& frequencies) {
  std::vector<Pair> pairs;
  std::set<std::string> seen;
  std::ifstream in(file);
  simdjson::dom::parser parser;
  std::string line;
  while (std::getline(in, line)) {
    const element row = parser.parse(line);
    Pair pair;
    pair.a = parse_name(row["a"]);
    pair.b = parse_name(row["b"]);
    pair.same = row["same"];
    const std::string_view origin = row["origin"];
    pair.cross = origin.find("xscript") != std::string_view::npos || origin.starts_with("wikidata");
    if (row["decidable"].get(pair.decidable) != simdjson::SUCCESS) pair.decidable = true;
    if (seen.emplace(row["a"]).second) frequencies.add(pair.a);
    if (seen.emplace(row["b"]).second) frequencies.add(pair.b);
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

/// How often a pair of one person is above a pair of two.
double area_under_curve(std::vector<Scored> rows) {
  std::sort(rows.begin(), rows.end(), [](const Scored& l, const Scored& r) {
    return l.score != r.score ? l.score < r.score : l.same < r.same;
  });
  double below = 0;
  double same = 0;
  double sum = 0;
  for (const auto& row : rows) {
    if (row.same) {
      ++same;
      sum += below;
    } else {
      ++below;
    }
  }
  return sum / (same * below);
}

TEST_CASE("the corpus of pairs of names is scored where MASTHEAD_CORPORA names its folder") {
  std::filesystem::path folder;
  if (!has_corpora(folder)) return;
  NameFrequencies frequencies;
  const auto pairs = read_pairs(folder / "identity" / "name_pairs.dev.jsonl", frequencies);
  REQUIRE(pairs.size() >= 6'000);
  double right = 0;
  double wrong = 0;
  double same = 0;
  double undecidable = 0;
  double leaked = 0;
  std::vector<Scored> cross;
  for (const auto& pair : pairs) {
    const auto score = agree(pair.a, pair.b, frequencies).score;
    const bool joined = score >= kSameName;
    if (!pair.decidable) {
      ++undecidable;
      leaked += joined ? 1 : 0;
      continue;
    }
    same += pair.same ? 1 : 0;
    if (joined) ++(pair.same ? right : wrong);
    if (pair.cross) cross.push_back({score, pair.same});
  }
  const auto area = area_under_curve(cross);
  MESSAGE("precision " << right / (right + wrong) << " recall " << right / same << " undecidable "
                       << leaked / undecidable << " area across scripts " << area);
  CHECK(right / (right + wrong) >= 0.945);
  CHECK(right / same >= 0.71);
  CHECK(leaked / undecidable <= 0.05);
  CHECK(area >= 0.935);
}

TEST_CASE("names of one person share a key of few words") {
  std::filesystem::path folder;
  if (!has_corpora(folder)) return;
  NameFrequencies frequencies;
  const auto pairs = read_pairs(folder / "identity" / "name_pairs.dev.jsonl", frequencies);
  double same = 0;
  double shared = 0;
  for (const auto& pair : pairs) {
    if (!pair.same) continue;
    ++same;
    const auto a = block_keys(pair.a);
    const auto b = block_keys(pair.b);
    shared += std::any_of(a.begin(), a.end(),
                          [&](const std::string& key) {
                            return std::find(b.begin(), b.end(), key) != b.end();
                          })
                  ? 1
                  : 0;
  }
  MESSAGE("of " << same << " pairs of one person " << shared / same << " share a key");
  CHECK(shared / same >= 0.9);
}

}  // namespace
}  // namespace masthead::names
