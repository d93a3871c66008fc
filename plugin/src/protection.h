#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/record.h"
#include "plugin/registry/database.h"
#include "plugin/registry/mentions.h"
#include "plugin/src/context.h"
#include "plugin/src/judgement_request.h"

namespace masthead::plugin {

/// What people decided about records: fields that never leave, values that win, and names that
/// must not stand beside each other.
class Protection {
 public:
  Protection() = default;
  /// @param standing  judgements that hold
  explicit Protection(std::vector<KeptJudgement> standing) : standing_(std::move(standing)) {}

  /// The fields that never leave, of the author of one of these mentions.
  [[nodiscard]] std::set<std::string> suppressed(const std::set<std::string>& mentions) const;
  /// Takes those claims out of a document.
  static void hide(const std::set<std::string>& fields, Document& document);
  /// A kept mention's row without what is suppressed of its author.
  [[nodiscard]] Result<std::string> hide(Context& context, registry::Database& database,
                                         const registry::KeptMention& mention) const;

  /// Puts what was pinned into a record of the author of these mentions; the later pin wins.
  void pin(const std::set<std::string>& mentions, Record& record) const;

  /// True of a name that somebody signs with and that stands beside no other.
  [[nodiscard]] bool is_pseudonym(std::string_view name) const;
  /// True of two names that may not stand beside each other.
  [[nodiscard]] bool parts(std::string_view name, std::string_view other) const;

 private:
  std::vector<KeptJudgement> standing_;
};

/// The record's members that can be pinned. Errors: invalid_input, with the nearest.
[[nodiscard]] Status check_pinned(std::string_view field);
/// The fields that can be suppressed. Errors: likewise.
[[nodiscard]] Status check_suppressed(std::string_view field);

}  // namespace masthead::plugin
