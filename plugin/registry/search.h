#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/identity/subject.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// The authors of mentions that share a key with a subject, those of the rarest keys first.
///
/// @param most  how many mentions are looked at.
/// Throws Poco::Exception. Cost: O(most), a look-up each.
[[nodiscard]] std::vector<std::int64_t> find_alike(Database& database,
                                                   const identity::Subject& subject,
                                                   std::size_t most);

/// The authors whose folded name begins with a text, by name. Throws Poco::Exception.
[[nodiscard]] std::vector<std::int64_t> find_beginning(Database& database, const std::string& text,
                                                       std::size_t most);

/// Authors by number, from behind `after`. Throws Poco::Exception.
[[nodiscard]] std::vector<KeptAuthor> list_authors(Database& database, std::int64_t after,
                                                   std::size_t most);

}  // namespace masthead::registry
