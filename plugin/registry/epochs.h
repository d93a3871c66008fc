#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

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

/// What the epoch that holds says of the whole: its version and its totals, and of nothing in
/// particular. Throws Poco::Exception.
[[nodiscard]] identity::Epoch load_epoch_totals(Database& database);
/// The same, and all that it counted of one subject; not how its outlets are related to others.
/// Throws Poco::Exception. Cost: O(what the subject says), a look-up each.
[[nodiscard]] identity::Epoch load_counts_of(Database& database, const identity::Subject& subject);
/// The number by which an outlet or site is kept; 0: it is not. Throws Poco::Exception.
[[nodiscard]] std::int64_t context_number(Database& database, const std::string& name);
/// The key under which an account is kept beside those that one mention gave with it.
[[nodiscard]] std::int64_t paired_key(std::string_view account);

/// The epoch that holds, as far as these subjects need it; one that counts nobody where none was
/// kept. Throws Poco::Exception. Cost: O(what the subjects say), a look-up each; of many subjects
/// the whole epoch is read once.
[[nodiscard]] identity::Epoch load_epoch(Database& database,
                                         std::span<const identity::Subject* const> subjects);

}  // namespace masthead::registry
