#pragma once

#include <string>
#include <vector>

#include "adapters/page/claims.h"
#include "adapters/page/signer.h"

namespace masthead::page {

/// Whether a page shows its readers a name. Asked where byline and markup disagree, because it
/// costs the page's lines.
class ShownNames {
 public:
  /// Keeps a reference.
  explicit ShownNames(const PageClaims& claims) : claims_(claims) {}
  /// True when a line of the page holds one of the signer's names, as any source writes it.
  /// Cost: O(lines), at the first question more.
  [[nodiscard]] bool shows(const Signer& signer);

 private:
  const PageClaims& claims_;
  bool is_folded_ = false;
  std::vector<std::string> lines_;
};

/// Sets Signer::shown of those whom markup names as the article's authors and the byline does not,
/// where the page names others, too.
void look_for_names(std::vector<Signer>& signers, const PageClaims& claims);

}  // namespace masthead::page
