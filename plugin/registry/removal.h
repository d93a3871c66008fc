#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"
#include "plugin/registry/mentions.h"

namespace masthead::registry {

/// Calls `use(KeptMention&&) -> Status` for all that was ever kept of an author's mentions, also
/// what was replaced. Errors: `use`'s; registry_corrupt. Throws Poco::Exception.
[[nodiscard]] Status for_each_version_of(Database& database, std::int64_t author,
                                         const std::function<Status(KeptMention&&)>& use);

/// Removes mentions, in every version; what was derived of them goes with the next derivation,
/// which is to follow before anything is read. Judgements stay. Within Registry::write(). Throws
/// Poco::Exception. Cost: O(mentions), some microseconds each.
void remove_mentions(Database& database, const std::vector<std::string>& mentions);

/// Removes an author: his row, these mentions in every version, what was derived of them alone, and
/// the judgements that name him or them, or have one of these ids. How many judgements that were.
/// The bytes are gone once Registry::compact() has run. Within Registry::write().
/// Throws Poco::Exception.
std::size_t remove_author(Database& database, const KeptAuthor& author,
                          const std::vector<std::string>& mentions,
                          const std::vector<std::string>& judgements);

}  // namespace masthead::registry
