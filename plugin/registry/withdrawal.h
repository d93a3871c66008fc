#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// Mentions that are to be taken back, and whom that touches.
struct Withdrawal {
  /// An author who loses mentions.
  struct Loser {
    std::string id;
    std::int64_t mentions = 0;  ///< how many
  };
  std::vector<std::string> mentions;  ///< those that are kept, each once
  std::size_t unknown = 0;            ///< ids that are no mention's
  std::vector<Loser> losers;          ///< none: nothing was derived of them
};

/// What of these ids is kept. An id that is given twice counts once. Throws Poco::Exception.
/// Cost: O(ids), some microseconds each.
[[nodiscard]] Withdrawal find_withdrawal(Database& database, const std::vector<std::string>& ids);

/// Says of the losers who are nobody now what became of their ids. After the mentions were removed
/// and the authors derived. Within Registry::write(). Throws Poco::Exception.
void note_withdrawal(Database& database, const Withdrawal& withdrawal, const Cause& cause);

/// How an id came to be nobody's.
struct Withdrawn {
  std::int64_t mentions = 0;  ///< how many were withdrawn the last time
  std::string at;
};
/// Of an id that is nobody's as its mentions were withdrawn. Throws Poco::Exception.
[[nodiscard]] std::optional<Withdrawn> withdrawal_of(Database& database, const std::string& id);

}  // namespace masthead::registry
