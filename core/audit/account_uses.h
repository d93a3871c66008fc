#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/rule.h"

namespace masthead::audit {

/// Where an account, an e-mail address or a handle of an author stands.
struct AccountPlace {
  const Document* document = nullptr;
  const Observation* observation = nullptr;
};

/// An account of an author, with every place that names it.
struct AccountUse {
  std::string_view
      platform;            ///< "email" of an address; empty: a handle whose platform is not known
  std::string key;         ///< what it is compared by: the handle or the address, folded
  std::string_view shown;  ///< as it stands first
  std::vector<AccountPlace> places;
};

/// The accounts that an author's mentions name, by platform and key. Those of organisations are
/// left out. Cost: O(n log n) of the observations.
[[nodiscard]] std::vector<AccountUse> account_uses(const AuditedAuthor& author);

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one
/// of the other; more than `most` is most + 1. Of bytes. Cost: O(a * b).
[[nodiscard]] std::size_t edits_between(std::string_view a, std::string_view b, std::size_t most);

}  // namespace masthead::audit
