#include "core/identity/sample.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using masthead::identity::Judgement;
using masthead::identity::Partition;
using masthead::identity::Sample;

namespace {

/// Authors of `size` mentions each, surely joined and barely joined in turn, and pairs of them that
/// are nearly one.
Partition make_partition(std::size_t authors, std::size_t size, std::size_t uncertain) {
  Partition partition;
  for (std::size_t i = 0; i < authors; ++i) {
    auto& author = partition.authors.emplace_back();
    for (std::size_t j = 0; j < size; ++j) {
      author.members.push_back("m" + std::to_string(1000 + i) + "." + std::to_string(10000 + j));
    }
    author.id = author.members.front();
    author.confidence = i % 2 == 0 ? 0.999 : 0.6;
  }
  for (std::size_t i = 0; i < uncertain; ++i) {
    partition.uncertain.push_back(
        {partition.authors[i].id, partition.authors[i + 1].id, i % 2 == 0 ? 0.4 : 0.05});
  }
  return partition;
}

std::set<std::pair<std::string, std::string>> pairs_of(const Sample& sample) {
  std::set<std::pair<std::string, std::string>> pairs;
  for (const auto& pair : sample.pairs) pairs.insert({pair.a, pair.b});
  return pairs;
}

}  // namespace

TEST_CASE("a sample is as large as asked, its pairs differ, and its strata are counted") {
  struct Case {
    std::size_t authors;
    std::size_t size;
    std::size_t uncertain;
    std::size_t count;
    std::size_t drawn;
    std::size_t strata;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {40, 5, 20, 30, 30, 4, "enough of everything"}, {40, 5, 0, 30, 30, 2, "nothing is uncertain"},
      {40, 1, 20, 10, 10, 2, "nothing is joined"},    {2, 2, 1, 50, 3, 3, "fewer pairs than asked"},
      {0, 0, 0, 10, 0, 0, "nothing at all"},          {40, 5, 20, 1, 1, 4, "one pair"},
      {1, 2000, 0, 100, 100, 1, "one large author"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto partition = make_partition(c.authors, c.size, c.uncertain);
    const auto sample = masthead::identity::draw_sample(partition, c.count, 1);
    CHECK(sample.pairs.size() == c.drawn);
    CHECK(pairs_of(sample).size() == c.drawn);
    CHECK(sample.strata.size() == c.strata);
    std::uint64_t drawn = 0;
    for (const auto& stratum : sample.strata) {
      CHECK(stratum.drawn <= stratum.pairs);
      drawn += stratum.drawn;
    }
    CHECK(drawn == c.drawn);
    for (const auto& pair : sample.pairs) CHECK(pair.a < pair.b);
    CHECK(pairs_of(masthead::identity::draw_sample(partition, c.count, 1)) == pairs_of(sample));
  }
  CHECK(std::size(kCases) == 7);
}

TEST_CASE("another seed draws other pairs") {
  const auto partition = make_partition(40, 5, 20);
  const auto draw = [&](std::uint64_t seed) {
    return pairs_of(masthead::identity::draw_sample(partition, 20, seed));
  };
  CHECK(draw(1) != draw(2));
}

TEST_CASE("the pairs of one author are drawn alike") {
  const auto partition = make_partition(1, 4, 0);
  std::map<std::pair<std::string, std::string>, int> drawn;
  for (std::uint64_t seed = 0; seed < 6000; ++seed) {
    for (const auto& pair : pairs_of(masthead::identity::draw_sample(partition, 1, seed))) {
      ++drawn[pair];
    }
  }
  CHECK(drawn.size() == 6);
  for (const auto& [pair, count] : drawn) {
    CHECK(count > 850);
    CHECK(count < 1150);
  }
}

TEST_CASE("an estimate is what the strata weigh") {
  Sample sample;
  sample.strata = {
      {"surely joined", true, 900, 2}, {"barely joined", true, 100, 2}, {"apart", false, 50, 2}};
  sample.pairs = {{"a", "b", 0}, {"c", "d", 0}, {"e", "f", 1},
                  {"g", "h", 1}, {"i", "j", 2}, {"k", "l", 2}};
  const auto judge = [](const char* kinds) {
    std::vector<Judgement> judgements;
    for (int i = 0; kinds[i] != '\0'; ++i) {
      Judgement judgement;
      judgement.kind = kinds[i] == 's'   ? Judgement::Kind::same
                       : kinds[i] == 'd' ? Judgement::Kind::different
                                         : Judgement::Kind::unsure;
      // The sides of a judgement are in no order.
      judgement.b = std::string(1, static_cast<char>('a' + 2 * i));
      judgement.a = std::string(1, static_cast<char>('b' + 2 * i));
      seal(judgement);
      judgements.push_back(judgement);
    }
    return judgements;
  };
  struct Case {
    const char* kinds;  // of the pairs in turn; "u": unsure
    std::size_t judged;
    double precision;  // below 0: not known
    double recall;
  };
  static constexpr Case kCases[] = {
      {"", 0, -1, -1},       {"uuuuuu", 0, -1, -1},           {"ssss", 4, 1, -1},
      {"ssdddd", 6, 0.9, 1}, {"ssssss", 6, 1, 1000.0 / 1050}, {"sdssdd", 6, 0.55, 1},
      {"uussdd", 4, 1, 1},   {"sssssd", 6, 1, 1000.0 / 1025},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.kinds);
    const auto made = masthead::identity::estimate(sample, judge(c.kinds));
    CHECK(made.judged == c.judged);
    CHECK(made.has_precision == (c.precision >= 0));
    CHECK(made.has_recall == (c.recall >= 0));
    if (made.has_precision) CHECK(made.precision.value == doctest::Approx(c.precision));
    if (made.has_recall) CHECK(made.recall.value == doctest::Approx(c.recall));
    for (const auto& share : {made.precision, made.recall}) {
      CHECK(share.low >= 0);
      CHECK(share.high <= 1);
      CHECK(share.low <= share.high);
    }
  }
  CHECK(std::size(kCases) == 8);
}
