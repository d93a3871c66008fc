#include "tests/unit/identity_generator.h"

#include <fmt/format.h>

#include <utility>

namespace masthead::test {
namespace {

using identity::Subject;
using identity::TraitKind;

/// An invented word of a name: number n is always the same.
std::string invented(std::size_t n, std::size_t syllables) {
  static constexpr const char* kFirst[] = {"b", "d", "f", "g", "k", "l", "m",  "n",  "p",
                                           "r", "s", "t", "v", "z", "j", "br", "dr", "st"};
  static constexpr const char* kVowels[] = {"a", "e", "i", "o", "u", "ai"};
  static constexpr const char* kLast[] = {"", "n", "r", "l", "s", "m"};
  Dice dice(n * 2 + syllables);
  std::string word;
  for (std::size_t i = 0; i < syllables; ++i) {
    word += kFirst[dice.below(std::size(kFirst))];
    word += kVowels[dice.below(std::size(kVowels))];
    word += kLast[dice.below(std::size(kLast))];
  }
  word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

struct Person {
  std::string given;
  std::string family;
  std::string outlet;
  std::string employer;
  std::string account;
};

std::string handle(const Person& person, std::size_t number) {
  constexpr std::size_t kForms = 3;
  if (number % kForms == 0) return fmt::format("{}{}", person.given, number);
  const auto word = invented(number, 4);
  return number % kForms == 1 ? person.family + '_' + word : word;
}

Person make_person(std::size_t number, const std::vector<Person>& others,
                   const Population& population, Dice& dice) {
  constexpr std::size_t kGiven = 400;
  constexpr std::size_t kFamily = 4000;
  Person person;
  if (!others.empty() && dice.in_hundred(population.namesakes)) {
    const auto& namesake = others[dice.below(others.size())];
    person.given = namesake.given;
    person.family = namesake.family;
  } else {
    person.given = invented(dice.zipf(kGiven), 2);
    person.family = invented(dice.zipf(kFamily), 3);
  }
  person.outlet = fmt::format("outlet {}", dice.below(1 + population.persons / 10));
  person.employer = fmt::format("employer {}", number);
  person.account = "x:" + handle(person, number);
  return person;
}

std::string spelling(const Person& person, Dice& dice) {
  constexpr std::size_t kInitialled = 10;
  constexpr std::size_t kReordered = 10;
  if (dice.in_hundred(kInitialled)) return person.given.substr(0, 1) + ". " + person.family;
  if (dice.in_hundred(kReordered)) return person.family + ", " + person.given;
  return person.given + ' ' + person.family;
}

Subject mention_of(const Person& person, const Population& population, Dice& dice) {
  Subject subject;
  subject.name = spelling(person, dice);
  subject.parsed = names::parse_name(subject.name);
  subject.outlet = person.outlet;
  if (!dice.in_hundred(population.bare)) {
    add_trait(subject, TraitKind::account, person.account);
    add_trait(subject, TraitKind::employer, person.employer);
    settle(subject);
  }
  return subject;
}

}  // namespace

std::size_t Dice::below(std::size_t size) {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return static_cast<std::size_t>((z ^ (z >> 31U)) % size);
}

std::size_t Dice::zipf(std::size_t size) {
  // A throw below a throw: P(n) is the sum of 1/(size * k) over k > n, nearly Zipf's.
  return below(1 + below(size));
}

People make_people(const Population& population) {
  Dice dice(population.seed);
  std::vector<Person> persons;
  People people;
  for (std::size_t i = 0; i < population.persons; ++i) {
    persons.push_back(make_person(i, persons, population, dice));
    people.names.push_back(persons.back().given + ' ' + persons.back().family);
    const auto mentions = 1 + dice.below(population.most_mentions);
    for (std::size_t m = 0; m < mentions; ++m) {
      auto subject = mention_of(persons.back(), population, dice);
      subject.id = fmt::format("m_{:07}", people.subjects.size());
      // Every third mention stands beside the one before it, often somebody else's.
      subject.document = fmt::format("d{}", people.subjects.size() - (m == 0 ? 1 : 0));
      people.person_of[subject.id] = i;
      people.subjects.push_back(std::move(subject));
    }
  }
  return people;
}

void shuffle(std::vector<Subject>& subjects, std::uint64_t seed) {
  Dice dice(seed);
  for (std::size_t i = subjects.size(); i > 1; --i)
    std::swap(subjects[i - 1], subjects[dice.below(i)]);
}

}  // namespace masthead::test
