#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/identity/partition.h"
#include "plugin/registry/authors.h"

namespace masthead::registry {

/// The subjects of some mentions, and the numbers those are kept by.
struct KeptSubjects {
  std::vector<identity::Subject> subjects;
  std::vector<Member> members;  ///< of the same places
};

/// The authors of a partition of them as they are to be kept, in its order.
[[nodiscard]] std::vector<Cluster> make_clusters(const KeptSubjects& kept,
                                                 const identity::Partition& partition);

}  // namespace masthead::registry
