#pragma once

#include <string_view>
#include <vector>

#include "adapters/links/platform.h"

namespace masthead::links {

/// The names an imposter's host plays on.
class LookalikeIndex {
 public:
  LookalikeIndex();

  /// True when `host` could be taken for a platform's: the platform's host inside another's, its
  /// name with another ending, with something put before or behind it, one edit away, or spelt with
  /// look-alikes, and when a label mixes scripts (UTS 39, less than highly restrictive). A
  /// platform's own hosts are found too. `host` is lower-case ASCII.
  /// Cost: O(host x platforms), no allocation; ICU for labels that begin with "xn--".
  [[nodiscard]] bool has(std::string_view host) const;

 private:
  [[nodiscard]] bool plays_brand(std::string_view piece) const;
  [[nodiscard]] bool plays_in_unicode(std::string_view label) const;
  [[nodiscard]] bool plays_in_label(std::string_view label) const;

  std::vector<std::string_view> brands_;
};

}  // namespace masthead::links
