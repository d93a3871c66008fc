#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/identity/blocks.h"
#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/nodes.h"
#include "core/identity/subject.h"
#include "core/share_work.h"

namespace masthead::identity {

/// Two groups of mentions that became one.
struct Step {
  std::string a;     ///< the smaller group's id: its smallest mention id
  std::string b;     ///< the other's
  double score = 0;  ///< the mean log-odds between them
  std::string left;  ///< the two mentions that speak loudest for it
  std::string right;
  bool judged = false;  ///< a person said so; the score then counts for nothing
};

/// The mentions held to be one author.
struct Author {
  std::string id;                    ///< the smallest mention id
  std::vector<std::string> members;  ///< mention ids, sorted
  double confidence = 1;             ///< the probability of the weakest step; 1 of a single mention
  std::vector<Step> steps;           ///< in the order they were made
  std::size_t component = 0;         ///< authors that some evidence connects have the same
};

/// A mention whose evidence fits several authors; it stays by itself.
struct Ambiguous {
  std::string mention;
  std::vector<std::string> rivals;  ///< ids of authors, sorted
};

/// Two mentions of two authors that are nearly one: what a person should look at.
struct UncertainPair {
  std::string a;
  std::string b;
  double probability = 0;
};

/// Who is who. A function of the subjects, the judgements, the epoch and the weights: their order
/// does not matter, to the byte.
struct Partition {
  std::vector<Author> authors;           ///< by id
  std::vector<Ambiguous> ambiguous;      ///< by mention
  std::vector<UncertainPair> uncertain;  ///< the most uncertain first, at most kMostUncertain
  std::size_t components = 0;            ///< parts of the input that no evidence connects
  std::size_t computed = 0;              ///< how many were not taken from a cache
};

inline constexpr std::size_t kMostUncertain = 10'000;
/// The most different mentions one component may hold; beyond, each is ambiguous.
inline constexpr std::size_t kMostInComponent = 20'000;

/// Keeps the answers of components, so that after a change only what it touches is computed.
/// Belongs to one epoch: clear it with the epoch.
class Cache {
 public:
  Cache();
  ~Cache();
  Cache(Cache&&) noexcept;
  Cache& operator=(Cache&&) noexcept;
  void clear();

  struct State;
  [[nodiscard]] State& state() { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// What a part of a larger whole cannot know of itself. With it partition() says of mentions that
/// no evidence connects with the others what it says of them within the whole.
struct Surroundings {
  IsLarge is_large;
  IsCrowded is_crowded;
};

/// Who is who. `cache` may be null; it changes the time alone, and so does `share`.
///
/// Mentions that share a name's key, an account, an e-mail or a page are compared; those of one
/// component are joined by mean linkage, the best pair of groups first, down to an even chance.
/// Judgements come before all evidence; co-authors of one article and rivals are never joined.
/// Cost: O(n log n) and the comparisons, at most kMostPairs a mention.
[[nodiscard]] Partition partition(std::span<const Subject> subjects,
                                  std::span<const Judgement> judgements, const Epoch& epoch,
                                  Cache* cache = nullptr, const Surroundings& surroundings = {},
                                  const ShareWork& share = {});

}  // namespace masthead::identity
