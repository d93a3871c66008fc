#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/names/frequencies.h"

namespace masthead::audit {

/// The letters and digits of a name, folded: "dailyplanet" of "The-Daily Planet" is not, but
/// "thedailyplanet" is.
[[nodiscard]] std::string squeeze_name(std::string_view name);

/// True for one to four words of which the first is known as people's: few lines of a page that are
/// no byline, and few organisations, are called so. Cost: a look-up.
[[nodiscard]] bool is_known_name(std::string_view name);

/// Tells whether two names of one page can be one author's.
///
/// Names that differ in spelling, in initials, in words left out or in script can; "Jane Doe" and
/// "John Doe" cannot. An organisation's name may hold the other's. Cost: some microseconds.
class SameNames {
 public:
  [[nodiscard]] bool agree(const StatedName& a, const StatedName& b) const;
  /// One of `names` agrees with `name`.
  [[nodiscard]] bool has(const std::vector<const StatedName*>& names, const StatedName& name) const;

 private:
  names::NameFrequencies frequencies_;
};

}  // namespace masthead::audit
