#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/identity/judgement.h"
#include "core/identity/subject.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"
#include "plugin/registry/mentions.h"

namespace masthead::registry {

/// What of a kept mention is compared. Errors: registry_corrupt (its row cannot be read).
using MakeSubject = std::function<Result<identity::Subject>(const KeptMention&)>;

/// What people decided, for the engine.
struct Decisions {
  /// A name that somebody signs with and that is not to be joined with the others.
  struct Pseudonym {
    std::string mention;  ///< one under another name of the person
    std::string name;     ///< folded
  };
  std::vector<identity::Judgement> judgements;
  std::vector<Pseudonym> pseudonyms;
};

/// What was derived.
struct Derived {
  std::size_t mentions = 0;  ///< how many were compared
  AuthorChanges authors;
};

/// Derives who is who from all mentions that are kept, by the epoch that holds: what `merge`
/// answers of the same mentions, judgements and epoch. Within Registry::write(). Errors:
/// `subject_of`'s; registry_corrupt. Throws Poco::Exception. Cost: O(all mentions), about 1 KiB of
/// memory each.
[[nodiscard]] Result<Derived> derive_all(Database& database, const MakeSubject& subject_of,
                                         const Decisions& decisions, const Cause& cause);

/// Counts all mentions anew, keeps that as the epoch, and derives all by it.
/// Errors and cost: as derive_all().
[[nodiscard]] Result<Derived> advance_epoch(Database& database, const MakeSubject& subject_of,
                                            const Decisions& decisions, const std::string& at);

}  // namespace masthead::registry
