#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "tests/unit/identity_generator.h"
#include "tests/unit/identity_people.h"

namespace masthead::test {
namespace {

using identity::Cache;
using identity::Judgement;
using identity::make_epoch;
using identity::Subject;

constexpr std::size_t kPersons = 250;

People crowd() {
  return make_people({.persons = kPersons, .seed = 7, .namesakes = 40, .bare = 20});
}

std::string resolve(std::span<const Subject> subjects, const identity::Epoch& epoch,
                    std::span<const Judgement> judgements = {}, Cache* cache = nullptr) {
  return bytes(identity::partition(subjects, judgements, epoch, cache));
}

}  // namespace

TEST_CASE("The order of the mentions does not matter, to the byte") {
  auto people = crowd();
  const auto epoch = make_epoch(people.subjects);
  const auto batch = resolve(people.subjects, epoch);
  CHECK(people.subjects.size() > 2 * kPersons);
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    shuffle(people.subjects, seed);
    const auto again = make_epoch(people.subjects);
    CHECK(again.version == epoch.version);
    CHECK(resolve(people.subjects, again) == batch);
  }
}

TEST_CASE("Arrival bit by bit, removal and return end where a batch ends") {
  auto people = crowd();
  const auto epoch = make_epoch(people.subjects);
  const auto batch = resolve(people.subjects, epoch);
  shuffle(people.subjects, 11);
  Cache cache;
  std::vector<Subject> seen;
  const std::size_t step = people.subjects.size() / 5;
  for (const auto& subject : people.subjects) {
    seen.push_back(subject);
    if (seen.size() % step == 0) (void)resolve(seen, epoch, {}, &cache);
  }
  CHECK(resolve(seen, epoch, {}, &cache) == batch);
  const std::vector<Subject> fewer(seen.begin() + 40, seen.end());
  CHECK(resolve(fewer, epoch, {}, &cache) != batch);
  CHECK(resolve(seen, epoch, {}, &cache) == batch);
}

TEST_CASE("An un-merge recomputes one component, and its undo gives the former bytes") {
  const auto people = crowd();
  const auto epoch = make_epoch(people.subjects);
  Cache cache;
  const auto before = identity::partition(people.subjects, {}, epoch, &cache);
  CHECK(before.computed > 10);
  const auto* joined = &before.authors.front();
  for (const auto& author : before.authors) {
    if (author.steps.size() > joined->steps.size()) joined = &author;
  }
  REQUIRE(joined->members.size() >= 2);
  Judgement different{.kind = Judgement::Kind::different,
                      .a = joined->members.front(),
                      .b = joined->members.back()};
  seal(different);
  Judgement undo{.kind = Judgement::Kind::retract, .retracts = different.id};
  seal(undo);
  const std::vector<Judgement> one = {different};
  const std::vector<Judgement> both = {undo, different};
  const auto parted = identity::partition(people.subjects, one, epoch, &cache);
  CHECK(parted.computed == 1);
  CHECK(bytes(parted) != bytes(before));
  const auto back = identity::partition(people.subjects, both, epoch, &cache);
  CHECK(back.computed == 0);
  CHECK(bytes(back) == bytes(before));
}

TEST_CASE("Namesakes with other employers and accounts stay apart") {
  const auto people = make_people({.persons = 3000, .seed = 40, .namesakes = 40});
  const auto epoch = make_epoch(people.subjects);
  const auto partition = identity::partition(people.subjects, {}, epoch);
  std::map<std::string, std::size_t> bearers;
  for (const auto& name : people.names) ++bearers[name];
  std::size_t namesakes = 0;
  for (const auto& [name, count] : bearers) namesakes += count > 1 ? count : 0;
  CHECK(namesakes > people.names.size() * 4 / 10);
  std::set<std::size_t> merged;
  std::size_t joined = 0;
  for (const auto& author : partition.authors) {
    std::set<std::size_t> persons;
    for (const auto& member : author.members) persons.insert(people.person_of.at(member));
    if (persons.size() > 1) merged.insert(persons.begin(), persons.end());
    joined += author.members.size() - 1;
  }
  MESSAGE(merged.size() << " of " << namesakes << " namesakes merged; " << joined << " of "
                        << people.subjects.size() - people.names.size() << " mentions joined");
  CHECK(merged.size() * 100 <= namesakes);
  CHECK(joined * 100 >= 95 * (people.subjects.size() - people.names.size()));
}

}  // namespace masthead::test
