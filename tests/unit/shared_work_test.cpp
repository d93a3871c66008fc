// Work that is shared out: every piece is done once, whoever does it, and what it gives does not
// depend on that.
#include "plugin/src/shared_work.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/partition.h"
#include "tests/unit/identity_generator.h"

namespace {

namespace identity = masthead::identity;

/// All that a partition says, in words.
std::string words_of(const identity::Partition& partition) {
  std::string words;
  for (const auto& author : partition.authors) {
    words += author.id + ' ' + std::to_string(author.confidence) + ':';
    for (const auto& member : author.members) words += ' ' + member;
    for (const auto& step : author.steps) words += ' ' + step.a + '+' + step.b;
    words += '\n';
  }
  for (const auto& ambiguous : partition.ambiguous) words += ambiguous.mention + '\n';
  for (const auto& pair : partition.uncertain) words += pair.a + '?' + pair.b + '\n';
  return words;
}

TEST_CASE("each piece is done once, by however many threads") {
  struct Case {
    std::size_t threads;
    std::size_t pieces;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {1, 0, "nothing to do"},          {1, 7, "the caller alone"}, {2, 1, "one piece"},
      {8, 3, "more threads than work"}, {3, 1000, "much work"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    std::vector<std::atomic<int>> done(c.pieces);
    masthead::plugin::share_work(c.threads)(c.pieces, [&](std::size_t piece) { ++done[piece]; });
    for (const auto& times : done) CHECK(times == 1);
  }
}

TEST_CASE("what a piece throws ends the work and is thrown") {
  for (const std::size_t threads : {std::size_t{1}, std::size_t{4}}) {
    CAPTURE(threads);
    std::atomic<std::size_t> begun = 0;
    const auto share = masthead::plugin::share_work(threads);
    CHECK_THROWS_AS(share(100'000,
                          [&](std::size_t) {
                            ++begun;
                            throw std::runtime_error("a piece");
                          }),
                    std::runtime_error);
    CHECK(begun <= threads);
  }
}

TEST_CASE("who is who does not depend on who weighs, nor when") {
  masthead::test::Population population;
  population.persons = 1500;
  const auto people = masthead::test::make_people(population);
  const auto epoch = identity::make_epoch(people.subjects);
  const auto alone = words_of(identity::partition(people.subjects, {}, epoch));
  CHECK(alone.size() > people.subjects.size());
  const masthead::ShareWork backwards = [](std::size_t pieces, const auto& do_piece) {
    while (pieces > 0) do_piece(--pieces);
  };
  for (const auto& share : {backwards, masthead::plugin::share_work(3)}) {
    CHECK(words_of(identity::partition(people.subjects, {}, epoch, nullptr, {}, share)) == alone);
  }
}

}  // namespace
