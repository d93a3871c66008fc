#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/identity/subject.h"
#include "core/names/frequencies.h"

namespace masthead::identity {

struct Weights;
[[nodiscard]] const Weights& learned_weights();

/// What is counted once and then held still, so that an answer never depends on what arrived
/// first: how common the words of names and bios are, which accounts many unrelated names use, and
/// which outlets have authors in common.
///
/// A value it has not seen counts as common (a word), as personal (an account) and as unrelated to
/// nothing (an outlet).
struct Epoch {
  std::string version;  ///< "e_..."; a hash of what was counted
  std::size_t mentions = 0;
  names::NameFrequencies names;
  /// Accounts, e-mails and pages that more than one name uses: how many unrelated ones, at most
  /// kMostHolders. Keyed by count_key() of columns.h, as `counts` are.
  std::unordered_map<std::string, std::uint32_t> holders;
  /// In how many mentions a trait that is no key is met, where it is more than one.
  std::unordered_map<std::string, std::uint32_t> counts;
  /// The outlets and sites that two or more mentions name, numbered from 1.
  struct Context {
    std::uint32_t number = 0;
    std::uint32_t mentions = 0;
    std::uint32_t names = 0;  ///< of an outlet: how many different ones its mentions print
  };
  std::unordered_map<std::string, Context> contexts;
  /// Of an author's id that mentions of one outlet alone give: that outlet, by the folded id.
  std::unordered_map<std::string, std::string> desks;
  /// The outlet whose author ids a subject's is one of, or "".
  [[nodiscard]] std::string_view desk_of(const Subject& subject) const;
  /// Accounts of one platform that one mention gives, three at most: two of them are no sign of two
  /// persons.
  /// Keyed by pair_key().
  std::unordered_set<std::string> pairs;
  /// How two contexts have authors in common, by both numbers (related_key()). Absent: unknown.
  enum class Relation : std::uint8_t { unknown, never, seldom, often, closely };
  std::unordered_map<std::uint64_t, Relation> related;
  std::vector<double> links;  ///< of each context by number: how many such authors it has
  double all_links = 0;
  const Weights* weights = &learned_weights();
};

/// From so many unrelated names on an account is a hub: a newsroom's, which joins nobody.
inline constexpr std::uint32_t kHubNames = 3;
inline constexpr std::uint32_t kMostHolders = 8;

/// "x:janedoe" and "x:jane_doe" as one key, whichever comes first.
[[nodiscard]] std::string pair_key(std::string_view account, std::string_view other);

[[nodiscard]] constexpr std::uint64_t related_key(std::uint32_t a, std::uint32_t b) {
  return static_cast<std::uint64_t>(a < b ? a : b) << 32U | (a < b ? b : a);
}

/// Counts the whole input. The order of the subjects does not matter. Cost: O(traits); a value's
/// names are compared with at most kMostHolders others.
[[nodiscard]] Epoch make_epoch(std::span<const Subject> subjects);

}  // namespace masthead::identity
