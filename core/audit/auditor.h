#pragma once

#include <vector>

#include "core/audit/archive.h"
#include "core/audit/finding.h"
#include "core/audit/rule.h"

namespace masthead::audit {

/// Runs rules one by one over what was counted once, so that a host may share them out among
/// threads: what a rule finds depends on no other rule.
class Auditor {
 public:
  /// Keeps views into `input`. Cost: O(documents and mentions).
  explicit Auditor(const AuditInput& input) : archive_(input), input_(input) {
    input_.archive = &archive_;
  }
  Auditor(const Auditor&) = delete;
  Auditor& operator=(const Auditor&) = delete;

  /// What the rule finds, in the rule's order, each with its id. Several threads may ask at once.
  [[nodiscard]] std::vector<Finding> run(const Rule& rule) const;

 private:
  Archive archive_;
  AuditInput input_;
};

}  // namespace masthead::audit
