#pragma once

#include "plugin/registry/database.h"

namespace masthead::registry {

/// The version of the tables that this library writes. A file of an older one is migrated when it
/// is opened; of a newer one it is refused.
inline constexpr std::int64_t kSchemaVersion = 3;

/// Brings the tables of a database from `version` (0: an empty file) to `to`, in one transaction.
/// Errors: those of Database::guard() and begin().
[[nodiscard]] Status migrate(Database& database, std::int64_t version,
                             std::int64_t to = kSchemaVersion);

/// The version of the tables. Throws Poco::Exception.
[[nodiscard]] std::int64_t schema_version(Database& database);

}  // namespace masthead::registry
