#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/identity/columns.h"
#include "core/identity/subject.h"

namespace masthead::identity {

/// Mentions that say the same of their author, and are therefore compared as one.
struct Node {
  std::size_t row = 0;                   ///< in the columns
  std::vector<const Subject*> mentions;  ///< by id
  std::vector<std::uint32_t> documents;  ///< their numbers, sorted
  bool crowded = false;  ///< one of more than kMostAlike that say the same and too little
};

/// More mentions than this that say the same, and too little to be one author, are not compared
/// with anybody.
inline constexpr std::size_t kMostAlike = 1024;

/// How many mentions of the whole say what a subject says, where there are more than kMostAlike.
/// Empty: what is there is the whole.
using IsCrowded = std::function<bool(const Subject&)>;

/// The nodes of the subjects, by their smallest mention ids, and their rows in `columns`.
///
/// Mentions become one node where all they say is equal and that is enough to say they are one
/// author; those in `apart` (ids that judgements name) always stay by themselves. Subjects that
/// have the id of an earlier one (by content) are left out.
[[nodiscard]] std::vector<Node> make_nodes(std::span<const Subject> subjects,
                                           const std::unordered_set<std::string>& apart,
                                           Columns& columns, const IsCrowded& is_crowded = {});

}  // namespace masthead::identity
