#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/audit/house_style.h"
#include "core/audit/rule.h"

namespace masthead::audit {

/// Which findings of a run are told.
struct Selection {
  Severity least = Severity::info;
  /// RFC 3339 or a date: what is found in dated documents alone, all of them older, is not told.
  /// Empty: everything is.
  std::string since;
  std::unordered_set<std::string> known;  ///< ids of an earlier run's findings, which are not told
  bool keeps_known = false;               ///< what is known is counted, and told all the same
  std::vector<Suppression> suppressions;  ///< what is not to be told
};

/// The findings that are told, and how many are not.
struct Selected {
  std::vector<Finding> findings;
  std::size_t known = 0;       ///< of the findings of that severity and time
  std::size_t suppressed = 0;  ///< of these, those somebody decided not to be told of
};

/// True when a suppression has ended by the day `now`; where that is not known none has.
[[nodiscard]] bool has_expired(const Suppression& suppression, std::string_view now);

/// Takes from `findings` what `selection` wants, in their order.
/// Cost: O(findings), and O(documents) where `since` is given.
[[nodiscard]] Selected select_findings(const AuditInput& input, const Selection& selection,
                                       std::vector<Finding> findings);

}  // namespace masthead::audit
