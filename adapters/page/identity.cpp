#include "adapters/page/identity.h"

#include <algorithm>
#include <cstddef>

namespace masthead::page {

bool PageIdentity::has_address(std::string_view address) const {
  return !address.empty() && (address == url_key || address == canonical_key);
}

bool PageIdentity::has_headline(std::string_view words) const {
  constexpr std::size_t kShortest = 12;  // "News" begins too many titles
  if (words.empty() || headline.empty()) return false;
  if (words == headline) return true;
  if (std::min(words.size(), headline.size()) < kShortest) return false;
  return words.starts_with(headline) || headline.starts_with(words);
}

}  // namespace masthead::page
