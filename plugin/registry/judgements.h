#pragma once

#include <string>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// A judgement that is kept: its id, and masthead.judgement/1 as this library writes it.
struct KeptJudgement {
  std::string id;
  std::string row;
};

/// Keeps a judgement. False: one of that id is there. Within Registry::write().
/// Throws Poco::Exception.
bool append_judgement(Database& database, const KeptJudgement& judgement);

/// Keeps another row for the judgement of an id: what it says stays, what it is known by may
/// change. Within Registry::write(). Throws Poco::Exception.
void change_judgement(Database& database, const KeptJudgement& judgement);

/// All judgements, in the order of arrival. Errors: registry_corrupt. Throws Poco::Exception.
[[nodiscard]] Result<std::vector<KeptJudgement>> all_judgements(Database& database);

}  // namespace masthead::registry
