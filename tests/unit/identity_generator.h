#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/identity/subject.h"

namespace masthead::test {

/// Pseudo-random numbers that are the same everywhere (SplitMix64, Steele et al. 2014).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  /// Below `size`. Precondition: size > 0.
  [[nodiscard]] std::size_t below(std::size_t size);
  /// True in so many of a hundred throws.
  [[nodiscard]] bool in_hundred(std::size_t percent) { return below(100) < percent; }
  /// Below `size`, number n as often as 1/(n+1).
  [[nodiscard]] std::size_t zipf(std::size_t size);

 private:
  std::uint64_t state_;
};

/// What a population is made of.
struct Population {
  std::size_t persons = 1000;
  std::uint64_t seed = 1;
  std::size_t namesakes = 40;  ///< of a hundred persons, how many bear another one's name
  std::size_t bare = 0;        ///< of a hundred mentions, how many say a name and an outlet alone
  std::size_t most_mentions = 4;
};

/// Invented people and what is said of them.
struct People {
  std::vector<identity::Subject> subjects;
  std::map<std::string, std::size_t> person_of;  ///< a mention's person
  std::vector<std::string> names;                ///< of the persons
};

/// People of invented names that are as unevenly spread as real ones. Each has an outlet, an
/// employer and an account of their own, so namesakes differ in those; names are now and then
/// initialled or reordered, and some articles have two authors.
[[nodiscard]] People make_people(const Population& population);

/// `subjects` in an order that `seed` decides.
void shuffle(std::vector<identity::Subject>& subjects, std::uint64_t seed);

}  // namespace masthead::test
