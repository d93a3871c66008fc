#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::identity {

/// A person's decision. Retracted by another judgement that names it, never deleted.
struct Judgement {
  enum class Kind : std::uint8_t {
    same,       ///< mentions `a` and `b` are one author
    different,  ///< they are not
    unsure,     ///< somebody looked and could not say; takes back an earlier word on the pair
    hub,        ///< `account` (a key, an e-mail or a page) is not one person's
    retract,    ///< says nothing but `retracts`
  };
  std::string id{};  ///< "j_..."; seal() makes one
  Kind kind = Kind::unsure;
  std::string a{};  ///< mention ids
  std::string b{};
  std::string account{};
  std::string who{};
  std::string when{};  ///< RFC 3339; empty: not known
  std::string why{};
  std::string retracts{};  ///< the id of the judgement that no longer holds
  /// Its place among those of one time, where it is known which came first.
  std::size_t order = 0;
};
[[nodiscard]] std::string_view name_of(Judgement::Kind kind);

/// Gives a judgement its content id, of everything it says.
void seal(Judgement& judgement);

/// What holds once retractions are followed: a judgement that a standing one retracts does not; of
/// several on one pair or account the latest by (when, order, id) does. Retractions in a circle all
/// fall. Sorted likewise, the latest first. Cost: O(n log n); no recursion.
[[nodiscard]] std::vector<const Judgement*> standing(std::span<const Judgement> judgements);

}  // namespace masthead::identity
