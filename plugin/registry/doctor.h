#pragma once

#include <string>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// Something that is wrong with a registry, or will be.
struct Complaint {
  std::string severity;  ///< "error", "warning" or "info"
  std::string what;      ///< stable: "damaged", "waiting", ...
  std::string message;
  std::string fix;
};

/// Looks a registry over, all of it. Throws Poco::Exception. Cost: O(registry).
[[nodiscard]] std::vector<Complaint> examine(Database& database);

}  // namespace masthead::registry
