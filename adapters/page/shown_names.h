#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/claims.h"
#include "adapters/page/signer.h"
#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// Whether a page shows its readers a name. Asked where byline and markup disagree, because it
/// costs the page's lines.
class ShownNames {
 public:
  /// Keeps references.
  ShownNames(const PageClaims& claims, const words::Vocabulary& vocabulary)
      : claims_(claims), vocabulary_(vocabulary) {}
  /// True when a line of the page holds the name, and not only as that of who edited the article or
  /// took its pictures ("Editor: NAME"). Cost: O(lines), at the first question more.
  [[nodiscard]] bool shows(std::string_view name);
  /// The same of one of the signer's names, as any source writes it.
  [[nodiscard]] bool shows(const Signer& signer);

 private:
  [[nodiscard]] bool holds(std::string_view line, std::string_view folded) const;

  const PageClaims& claims_;
  const words::Vocabulary& vocabulary_;
  bool is_folded_ = false;
  std::vector<std::string> lines_;
};

/// Sets NamePart::shown of those whom markup names as the article's authors and the byline does
/// not, where the page names others, too.
void look_for_names(std::vector<Signer>& signers, const PageClaims& claims,
                    const words::Vocabulary& vocabulary);

}  // namespace masthead::page
