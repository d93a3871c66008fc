#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// A mention to be kept.
struct NewMention {
  std::string id;
  std::string row;                 ///< masthead.mention/1, as this library writes it
  std::vector<std::string> marks;  ///< what an erased person is known by again: see erasure.h
};

/// A mention that is kept.
struct KeptMention {
  std::int64_t number = 0;  ///< in the order of arrival
  std::string id;
  std::string row;
};

/// What became of mentions that were given.
struct Appended {
  std::size_t added = 0;
  std::size_t known = 0;  ///< said the same before: nothing was written
  std::size_t replaced =
      0;                   ///< the id was known with other words: the new ones count, both are kept
  std::size_t erased = 0;  ///< of a person who was erased: refused
};

/// Keeps mentions, and notes those that are new as pending. Within Registry::write().
/// Throws Poco::Exception. Cost: O(mentions), some microseconds each.
[[nodiscard]] Appended append_mentions(Database& database, std::span<const NewMention> mentions);

/// The mention of that id; of several the last one that was kept.
/// Errors: registry_corrupt (its bytes have changed). Throws Poco::Exception.
[[nodiscard]] Result<std::optional<KeptMention>> find_mention(Database& database,
                                                              const std::string& id);

/// Calls `use(KeptMention&&) -> Status` for each mention that counts, in the order of arrival, from
/// behind `after`, at most `most`. Errors: `use`'s; registry_corrupt. Throws Poco::Exception.
[[nodiscard]] Status for_each_mention(Database& database, std::int64_t after, std::size_t most,
                                      const std::function<Status(KeptMention&&)>& use);
/// Calls `use(KeptMention&&, was) -> Status` for each mention that waits to be compared, in the
/// order of arrival; `was` is the mention it replaces, or 0. Errors: likewise.
[[nodiscard]] Status for_each_pending(
    Database& database, const std::function<Status(KeptMention&&, std::int64_t was)>& use);
/// The same for all that was ever kept, also what was replaced.
[[nodiscard]] Status for_each_kept(Database& database, std::int64_t after, std::size_t most,
                                   const std::function<Status(KeptMention&&)>& use);
/// SQL that gives the numbers of all that was ever kept under the id $1.
inline constexpr std::string_view kVersions =
    "SELECT mention FROM head WHERE id = $1 UNION ALL SELECT mention FROM earlier WHERE id = $1";
/// The same for all that was ever kept under an id. Cost: O(that).
[[nodiscard]] Status for_each_version(Database& database, const std::string& id,
                                      const std::function<Status(KeptMention&&)>& use);
/// The same for the mentions of an author, by his number.
[[nodiscard]] Status for_each_mention_of(Database& database, std::int64_t author,
                                         const std::function<Status(KeptMention&&)>& use);

}  // namespace masthead::registry
