#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/subject.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"
#include "plugin/src/context.h"
#include "plugin/src/merge_options.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// Mentions of a registry, to be told about: what merge tells of its own input.
struct ToldMentions {
  std::vector<identity::Subject> subjects;
  std::unordered_map<std::string, std::string> authors;  ///< of each mention its author's id
  std::vector<identity::Judgement> judgements;
  identity::Epoch epoch;
  Protection protection;
};

/// Reads all mentions of an author, and adds them. Errors: registry_corrupt, internal.
[[nodiscard]] Status add_author(Context& context, registry::Database& database,
                                const registry::KeptAuthor& author, ToldMentions& told);
/// Reads all mentions. Errors: likewise.
[[nodiscard]] Status add_everybody(Context& context, registry::Database& database,
                                   ToldMentions& told);
/// Reads what was decided and the epoch, once the mentions are there. Errors: likewise.
[[nodiscard]] Status complete(Context& context, registry::Database& database, ToldMentions& told);

/// Takes out of a subject what is suppressed, so that no evidence can name it.
void withhold(const std::set<std::string>& fields, identity::Subject& subject);

/// The error for two names that may not stand beside each other. It names neither.
[[nodiscard]] Error not_together();

/// Reads "format", "colour" and "width". Errors: invalid_input.
struct ToldStyle {
  std::string format = "json";
  bool colour = false;
  std::int64_t width = 80;
};
[[nodiscard]] Status set_style(const ToldStyle& style, MergeOptions& options);

}  // namespace masthead::plugin
