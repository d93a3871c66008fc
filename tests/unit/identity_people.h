#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/identity/partition.h"
#include "core/identity/subject.h"

namespace masthead::test {

using identity::TraitKind;

/// What a test says of one mention.
struct Said {
  std::string id;
  std::string name;
  std::string outlet;
  std::vector<std::pair<TraitKind, std::string>> traits{};
  std::string document{};
  std::string author_id{};
  std::string bio{};
};

[[nodiscard]] identity::Subject subject_of(const Said& said);
[[nodiscard]] std::vector<identity::Subject> subjects_of(const std::vector<Said>& all);

/// Every author's members in brackets and every ambiguous mention, for a CHECK to compare: "[m1 m2]
/// [m3] ?m3".
[[nodiscard]] std::string shown(const identity::Partition& partition);

/// All of a partition, to the last digit.
[[nodiscard]] std::string bytes(const identity::Partition& partition);

}  // namespace masthead::test
