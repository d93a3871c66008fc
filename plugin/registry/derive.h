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
    /// Other names of the person that no mention need bear any longer, folded.
    std::vector<std::string> others{};
  };
  /// What was decided, or taken back, since the last derivation.
  struct Changed {
    std::vector<std::string> mentions;  ///< ids
    std::vector<std::string> accounts;
    std::vector<std::string> names;    ///< pseudonyms, folded
    std::vector<std::string> bearers;  ///< mentions of those who sign with them
  };
  std::vector<identity::Judgement> judgements;
  std::vector<Pseudonym> pseudonyms;
  Changed changed;
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

/// Derives the same where the mentions that wait and the decisions that changed may have changed
/// something: whole components, by the blocks and the epoch that are kept. Where nothing was
/// derived since those were made, or much waits, it is derive_all(). Likewise otherwise. Cost: a
/// millisecond or a few a mention that says something new, and O(its component).
[[nodiscard]] Result<Derived> derive_changes(Database& database, const MakeSubject& subject_of,
                                             const Decisions& decisions, const Cause& cause);

/// Counts all mentions anew, keeps that as the epoch, and derives all by it.
/// Errors and cost: as derive_all().
[[nodiscard]] Result<Derived> advance_epoch(Database& database, const MakeSubject& subject_of,
                                            const Decisions& decisions, const std::string& at);

/// How many judgements the last derivation knew; of all_judgements() the first ones.
/// Throws Poco::Exception.
[[nodiscard]] std::size_t derived_judgements(Database& database);
/// Says that what is derived may be wrong anywhere: the next derivation is of everything. Within
/// Registry::write(). Throws Poco::Exception.
void forget_derivation(Database& database);

}  // namespace masthead::registry
