#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/database.h"
#include "plugin/registry/derive.h"

namespace masthead::registry {

/// True where cards, blocks and authors are what the epoch that holds makes of all mentions but
/// those that wait. Throws Poco::Exception.
[[nodiscard]] bool is_derived(Database& database);
/// Says that it is so, and with all judgements. Within Registry::write(). Throws Poco::Exception.
void note_derived(Database& database);

/// What of a document is kept beside its mentions; 0: there is none.
[[nodiscard]] std::int64_t document_hash(std::string_view document);

/// Of those under a pseudonym and those under another name of its bearer so many are held apart.
inline constexpr std::size_t kMostHeldApart = 200;

/// Adds judgements that hold each of some apart from each of others.
void hold_apart(const std::vector<std::string>& some, const std::vector<std::string>& others,
                std::vector<identity::Judgement>& judgements);

/// Keeps what was derived of all mentions by the epoch that is kept: cards, blocks and authors.
/// Nobody waits then. Within Registry::write(). Throws Poco::Exception.
[[nodiscard]] Derived keep_partition(Database& database, KeptSubjects& kept,
                                     const identity::Partition& partition,
                                     const identity::Epoch& epoch, const Cause& cause);

/// Derives what changed. Precondition: is_derived(). Errors: those of derive_changes().
[[nodiscard]] Result<Derived> derive_region(Database& database, const MakeSubject& subject_of,
                                            const Decisions& decisions, const Cause& cause);

}  // namespace masthead::registry
