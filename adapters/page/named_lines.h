#pragma once

#include <string>
#include <vector>

#include "adapters/page/claims.h"
#include "adapters/page/layout.h"
#include "adapters/page/visible.h"

namespace masthead::page {

/// What the rest of a page says of the lines that may be its byline: how often their form and their
/// names come again.
class NamedLines {
 public:
  /// Keeps a reference to the claims.
  NamedLines(const PageClaims& claims, const Layout& layout);

  /// Sets the evidence of bylines that are all of the page.
  /// Cost: O(bylines x long lines).
  void say(std::vector<VisibleByline>& bylines) const;

 private:
  void say_names(VisibleByline& byline) const;

  const PageClaims& claims_;
  std::string hints_;  // names and accounts of markup that is not about the article's author
  std::vector<std::string> fronts_;  // of long lines
};

}  // namespace masthead::page
