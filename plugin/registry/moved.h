#pragma once

#include "plugin/registry/database.h"

namespace masthead::registry {

/// True where the path of an open database leads to another file by now, or to none: who puts a
/// backup in its place, or removes it, does not mean what is still open. Cost: one stat().
[[nodiscard]] bool has_moved(Database& database);

}  // namespace masthead::registry
