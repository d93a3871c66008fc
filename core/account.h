#pragma once

#include <string>

namespace masthead {

/// One profile on one platform.
struct Account {
  std::string platform;  ///< the platform's stable name: "facebook", "x", ...
  std::string handle;    ///< as the platform spells it, case kept; empty where the link hides it
  std::string url;       ///< the canonical URL
  std::string original;  ///< the link as it was found
  std::string key;       ///< identity: equal keys are one account; see links::account_key
  bool organisation = false;  ///< a company page or the like: never a person's own profile
};

}  // namespace masthead
