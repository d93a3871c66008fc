#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/fetch/url.h"
#include "core/limits.h"

namespace masthead::web {

/// A link of a page, resolved.
struct PageLink {
  std::string url;         ///< absolute, http or https
  std::string rel;         ///< words in lower case, single spaces between and around them: " me "
  std::size_t offset = 0;  ///< of its tag in the decoded page

  [[nodiscard]] bool has_rel(std::string_view word) const;
};

/// The links that a page carries, and who it says made it.
struct PageLinks {
  std::vector<PageLink> links;                  ///< of a, area and link, in document order
  std::vector<std::string> fediverse_creators;  ///< of <meta name="fediverse:creator">
};

/// Reads the links of a page, relative ones against its address or its <base>. What is no http or
/// https link is left out, as is what comes after `limits.links`.
///
/// @param page  valid UTF-8.
/// @param at    where the page was.
/// Cost: one pass. Source: HTML Standard, sections 2.5.1 and 4.2.3 (base).
[[nodiscard]] PageLinks read_links(std::string_view page, const fetch::Url& at,
                                   const Limits& limits);

}  // namespace masthead::web
