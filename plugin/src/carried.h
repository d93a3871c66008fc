#pragma once

#include <set>
#include <string>
#include <vector>

#include "plugin/registry/database.h"
#include "plugin/src/context.h"
#include "plugin/src/judgement_request.h"

// What people decided outlives the mention by which it is kept. A decision about an author (a pin,
// a suppressed field, a pseudonym, that he is not somebody else) is kept as one about a mention of
// his; when that is withdrawn another one stands for it, until it comes back.

namespace masthead::plugin {

/// All judgements that a registry keeps, word for word.
/// Errors: registry_corrupt, internal. Throws Poco::Exception.
[[nodiscard]] Result<std::vector<KeptJudgement>> read_as_kept(Context& context,
                                                              registry::Database& database);

/// Lets other mentions of their authors stand for mentions that are about to be withdrawn, and
/// notes beside pseudonyms the names that go with them, so that what is protected stays so. Who has
/// no other mention has none to stand for his: the judgement rests. Within Registry::write().
/// @return  the ids of the judgements that changed by it.
/// Errors: likewise. Cost: O(judgements), and O(mentions of an author) of those it changes.
[[nodiscard]] Result<std::set<std::string>> carry_judgements(
    Context& context, registry::Database& database, const std::vector<std::string>& mentions);

/// Puts the stand-ins in the place of mentions that are not there. Throws Poco::Exception.
void put_stand_ins(registry::Database& database, std::vector<KeptJudgement>& judgements);
/// The judgements on mentions that have come back and wait to be compared: who stood for those
/// stands for nobody any longer. Throws Poco::Exception.
[[nodiscard]] std::set<std::string> find_returned(registry::Database& database,
                                                  const std::vector<KeptJudgement>& judgements);
/// Leaves withdrawn mentions out of those that a judgement holds together, so that the others are
/// held together without them. Throws Poco::Exception.
void close_gaps(registry::Database& database, std::vector<KeptJudgement>& judgements);

}  // namespace masthead::plugin
