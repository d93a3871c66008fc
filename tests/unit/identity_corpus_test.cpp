#include "tests/unit/identity_corpus.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "core/identity/epoch.h"
#include "core/identity/partition.h"

namespace masthead::test {
namespace {

/// Pairs of mentions, of which the mentions that `counts` are.
struct Pairs {
  double together = 0;  ///< of one author
  double gold = 0;      ///< of one person
  double right = 0;     ///< of both
  [[nodiscard]] double precision() const { return right / together; }
  [[nodiscard]] double recall() const { return right / gold; }
  [[nodiscard]] double f1() const { return 2 * right / (together + gold); }
};

double pairs(std::size_t n) { return static_cast<double>(n) * static_cast<double>(n - 1) / 2; }

Pairs score(const IdentityCorpus& corpus, const identity::Partition& partition,
            const std::function<bool(const std::string&)>& counts) {
  std::map<std::string, std::size_t> persons;
  Pairs result;
  for (const auto& author : partition.authors) {
    std::map<std::string, std::size_t> inside;
    std::size_t size = 0;
    for (const auto& member : author.members) {
      if (!counts(member)) continue;
      ++inside[corpus.persons.at(member)];
      ++persons[corpus.persons.at(member)];
      ++size;
    }
    if (size > 0) result.together += pairs(size);
    for (const auto& [person, count] : inside) result.right += pairs(count);
  }
  for (const auto& [person, count] : persons) result.gold += pairs(count);
  return result;
}

}  // namespace

// The weights were learned from these mentions, so the floors tell of a change and not of how well
// strangers are told apart: tests/learn/identity.py --half says that.
TEST_CASE("The mentions of known persons come together as they did") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    MESSAGE("MASTHEAD_CORPORA is not set: nothing is measured");
    return;
  }
  auto corpus = read_identity_corpus(std::string(corpora) + "/identity/records.dev.jsonl");
  REQUIRE(corpus.subjects.size() == 51172);
#ifdef MASTHEAD_SANITIZED
  corpus.subjects.erase(corpus.subjects.begin() + 5'000, corpus.subjects.end());
#endif
  const auto epoch = identity::make_epoch(corpus.subjects);
  const auto partition = identity::partition(corpus.subjects, {}, epoch);
  const auto all = score(corpus, partition, [](const std::string&) { return true; });
  const auto two = score(corpus, partition, [&](const std::string& mention) {
    const auto& group = corpus.groups.at(mention);
    return group == "Pakistan" || group == "India";
  });
  MESSAGE("pairs: precision " << all.precision() << ", recall " << all.recall() << ", F1 "
                              << all.f1() << "; Pakistan and India: precision " << two.precision()
                              << ", F1 " << two.f1());
#ifndef MASTHEAD_SANITIZED
  CHECK(all.precision() >= 0.965);
  CHECK(all.f1() >= 0.84);
  CHECK(two.precision() >= 0.92);
  CHECK(two.f1() >= 0.86);
#endif
}

}  // namespace masthead::test
