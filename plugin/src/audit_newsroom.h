#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/audit/newsroom.h"
#include "core/identity/judgement.h"
#include "core/record.h"
#include "plugin/src/context.h"
#include "plugin/src/mention_pool.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// What a registry knows of those whom an audit's documents name. A place is one in `authors`.
struct AuditNewsroom {
  Protection protection;
  std::vector<identity::Judgement> judgements;  ///< those that hold, for the engine
  std::vector<audit::RegisteredAuthor> authors;
  /// By place: the fields that never leave the registry.
  std::vector<std::set<std::string>> suppressed;
  std::vector<std::string> withheld;                     ///< values of such fields, folded
  std::unordered_map<std::string, std::uint32_t> known;  ///< of a mention its author's place
  /// Of a mention that is nobody's the places of those who share its name, where they are several.
  std::unordered_map<std::string, std::vector<std::uint32_t>> candidates;
  std::unordered_map<std::string, std::uint32_t> holders;  ///< as audit::Newsroom has them
};

/// Asks the registry of the config whose the mentions of the pool are, and what it knows of those
/// authors and of the accounts that are named. Nothing is written.
///
/// Errors: those of Context::registry(); registry_corrupt, internal.
/// Cost: a registry::recognise() for each mention that says something else than the others, and
/// the mentions of the authors who are known.
[[nodiscard]] Result<AuditNewsroom> read_newsroom(Context& context, const MentionPool& pool);

/// Mentions of one author.
struct AuthorPart {
  std::uint32_t known = audit::Newsroom::kNobody;  ///< the registered author's place
  std::vector<SeenMention> mentions;
};

/// Divides mentions that were taken for one author's by whose they are in the registry, and by
/// names that may not stand beside each other. Who is not known stays with the largest part he may
/// stand in. Cost: O(mentions * parts).
[[nodiscard]] std::vector<AuthorPart> divide(const AuditNewsroom& newsroom,
                                             const std::vector<SeenMention>& mentions);

}  // namespace masthead::plugin
