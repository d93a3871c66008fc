#pragma once

#include <string>
#include <utility>
#include <vector>

#include "adapters/page/claims.h"
#include "adapters/page/signer.h"

namespace masthead::page {

/// The names of a page that one source lists side by side: two people's, however alike they are
/// ("Jan Doe" and "Jan Peter Doe", "Li Wei" and "Wei Li").
///
/// A source lists two names side by side when one field holds both, when they stand in one list of
/// JSON-LD, or when one rule gives them with different links on one host. One name with two links
/// is one person; so are two names that share a link, but for the outlet's.
class SideBySide {
 public:
  /// Nothing is kept of the arguments. Cost: pairs of parts.
  SideBySide(const PageClaims& claims, const std::vector<NamePart>& parts);

  /// True when the names are two people's because a source says so.
  [[nodiscard]] bool are_two(const NameKey& a, const NameKey& b) const;

 private:
  std::vector<std::pair<std::string, std::string>> pairs_;  // squeezed, sorted
};

}  // namespace masthead::page
