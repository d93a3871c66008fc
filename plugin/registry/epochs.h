#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// Keeps an epoch in the place of the one before. Only numbers are kept: of what was counted, a
/// hash. Within Registry::write(). Throws Poco::Exception. Cost: O(epoch).
void keep_epoch(Database& database, const identity::Epoch& epoch, const std::string& at);

/// The version of the epoch that holds, when it was made and of how many mentions; nothing is
/// changed where there is none. Throws Poco::Exception.
void find_epoch(Database& database, std::string& version, std::string& at, std::int64_t& mentions);

/// The epoch that holds, as far as these subjects need it; one that counts nobody where none was
/// kept. Throws Poco::Exception. Cost: O(what the subjects say), a look-up each; of many subjects
/// the whole epoch is read once.
[[nodiscard]] identity::Epoch load_epoch(Database& database,
                                         std::span<const identity::Subject* const> subjects);

}  // namespace masthead::registry
