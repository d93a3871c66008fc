#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "adapters/links/platform.h"

namespace masthead::links {

/// A host label with its ASCII look-alikes folded: 0/o, 1/l, i/l, rn/m, vv/w, cl/d ...
class FoldedLabel {
 public:
  explicit FoldedLabel(std::string_view label);
  [[nodiscard]] std::string_view view() const { return {chars_.data(), size_}; }

 private:
  static constexpr std::size_t kMaxSize = 63;  // RFC 1035 section 2.3.4
  std::array<char, kMaxSize> chars_{};
  std::size_t size_ = 0;
};

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
  struct Brand {
    std::string_view name;
    FoldedLabel folded;
  };
  [[nodiscard]] bool plays_brand(std::string_view piece) const;

  std::vector<Brand> brands_;
};

}  // namespace masthead::links
