#pragma once

#include <string>
#include <string_view>

namespace masthead::page {

/// What the rest of a page says about which article it holds.
struct PageIdentity {
  std::string url_key;        ///< page_key() of where the page was, or ""
  std::string canonical_key;  ///< page_key() of what the page calls its own address, or ""
  std::string headline;       ///< the title or the first heading, plain and folded; or ""

  /// `address` (page_key()) or `headline` (folded) is the page's. Two headlines are one when one
  /// begins with the other: titles go on with the outlet's name.
  [[nodiscard]] bool has_address(std::string_view address) const;
  [[nodiscard]] bool has_headline(std::string_view words) const;
};

}  // namespace masthead::page
