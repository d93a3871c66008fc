#pragma once

#include <string>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// What is kept under a name; "": nothing. Throws Poco::Exception.
[[nodiscard]] std::string find_meta(Database& database, const std::string& name);
/// Keeps a text under a name, in the place of the one before. Throws Poco::Exception.
void keep_meta(Database& database, const std::string& name, const std::string& value);

}  // namespace masthead::registry
