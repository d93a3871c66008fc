#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/identity/judgement.h"
#include "plugin/registry/derive.h"
#include "plugin/registry/registry.h"
#include "plugin/src/context.h"
#include "plugin/src/judgement_request.h"

namespace masthead::plugin {

/// All judgements that a registry keeps, in the order of arrival, of the mentions that stand in the
/// place of those that were withdrawn (carried.h).
/// Errors: registry_corrupt, internal. Throws Poco::Exception.
[[nodiscard]] Result<std::vector<KeptJudgement>> read_judgements(Context& context,
                                                                 registry::Database& database);
/// Those that still hold: what was retracted, and the retractions, are left out.
[[nodiscard]] std::vector<KeptJudgement> standing_of(const std::vector<KeptJudgement>& judgements);

/// What they say to the engine of who is who; a judgement of many mentions is one on each two that
/// follow each other.
[[nodiscard]] registry::Decisions for_engine(const std::vector<KeptJudgement>& judgements);

/// Reads a kept mention for the engine. `context` outlives it.
[[nodiscard]] registry::MakeSubject subject_maker(Context& context);

/// Derives what changed, within Registry::write().
/// @param changed  ids of judgements that say something else than at the last derivation
/// Errors: those of registry::derive_all().
[[nodiscard]] Result<registry::Derived> derive_authors(Context& context,
                                                       registry::Database& database,
                                                       const registry::Cause& cause,
                                                       const std::set<std::string>& changed = {});

/// Counts all mentions anew and derives all authors by that, likewise.
[[nodiscard]] Result<registry::Derived> advance_epoch(Context& context,
                                                      registry::Database& database,
                                                      const std::string& at);

/// The author of that id, or of the mention of that id.
/// Errors: not_found, with what the id became where it is gone. Throws Poco::Exception.
[[nodiscard]] Result<registry::KeptAuthor> known_author(registry::Database& database,
                                                        const std::string& id);
/// The mention of that id, or the first of the author of that id. Errors: likewise.
[[nodiscard]] Result<std::string> find_anchor(registry::Database& database, const std::string& id);

/// Writes `"authors":{"made":...}`: what a derivation changed.
void write_changes(JsonWriter& json, const registry::AuthorChanges& changes);

}  // namespace masthead::plugin
