// What identity.py learns from: how the mentions of a corpus compare, and the clusters that weights
// give.
//
//   identity_dump patterns RECORDS.jsonl            levels of candidate pairs, counted
//   identity_dump levels                            the names of the features and their levels
//   identity_dump clusters RECORDS.jsonl [WEIGHTS]  {"mention_id","cluster_id"} lines
//
// `person_id` is the answer and read for it alone; no other field that is no input is read.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/identity/blocks.h"
#include "core/identity/columns.h"
#include "core/identity/epoch.h"
#include "core/identity/levels.h"
#include "core/identity/nodes.h"
#include "core/identity/partition.h"
#include "core/identity/weights.h"
#include "tests/unit/identity_corpus.h"

using namespace masthead::identity;  // NOLINT(*-using-namespace)
using masthead::test::half_of;
using masthead::test::IdentityCorpus;
using masthead::test::read_identity_corpus;

namespace {

void print_patterns(const IdentityCorpus& corpus) {
  const auto epoch = make_epoch(corpus.subjects);
  Columns columns(epoch);
  const auto nodes = make_nodes(corpus.subjects, {}, columns);
  std::map<std::tuple<int, bool, Levels>, std::size_t> counts;
  for (const auto& [a, b] : candidates(columns, nodes)) {
    const auto& left = corpus.persons.at(nodes[a].mentions.front()->id);
    const auto& right = corpus.persons.at(nodes[b].mentions.front()->id);
    const int half = half_of(left) == half_of(right) ? half_of(left) : 2;
    ++counts[{half, left == right, levels_of(columns, nodes[a].row, nodes[b].row)}];
  }
  for (const auto& [key, count] : counts) {
    fmt::print("{} {} {}", std::get<0>(key), std::get<1>(key) ? 1 : 0, count);
    for (const auto level : std::get<2>(key)) fmt::print(" {}", level);
    fmt::print("\n");
  }
}

void print_levels() {
  for (const auto& feature : feature_names()) {
    fmt::print("{}", feature.name);
    for (const auto level : feature.levels) fmt::print("|{}", level);
    fmt::print("\n");
  }
}

Weights read_weights(const char* path) {
  Weights weights;
  std::ifstream file(path);
  file >> weights.prior;
  for (std::size_t f = 0; f < kFeatures; ++f) {
    for (std::size_t i = 0; i < feature_names()[f].levels.size(); ++i) file >> weights.of[f][i];
  }
  return weights;
}

void print_clusters(const IdentityCorpus& corpus, const Weights& weights) {
  auto epoch = make_epoch(corpus.subjects);
  epoch.weights = &weights;
  const auto result = masthead::identity::partition(corpus.subjects, {}, epoch);
  for (const auto& author : result.authors) {
    for (const auto& member : author.members) {
      fmt::print("{{\"mention_id\":\"{}\",\"cluster_id\":\"{}\"}}\n", member, author.id);
    }
  }
  fmt::print(stderr, "{} authors, {} ambiguous, {} uncertain, {} components\n",
             result.authors.size(), result.ambiguous.size(), result.uncertain.size(),
             result.components);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "levels") {
    print_levels();
  } else if (what == "patterns" && argc == 3) {
    print_patterns(read_identity_corpus(argv[2]));
  } else if (what == "clusters" && argc >= 3) {
    print_clusters(read_identity_corpus(argv[2]),
                   argc > 3 ? read_weights(argv[3]) : learned_weights());
  } else {
    fmt::print(stderr, "identity_dump levels | patterns RECORDS | clusters RECORDS [WEIGHTS]\n");
    return 2;
  }
  return 0;
}
