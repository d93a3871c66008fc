#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/identity/subject.h"
#include "core/record.h"
#include "plugin/registry/database.h"
#include "plugin/registry/mentions.h"
#include "plugin/src/context.h"
#include "plugin/src/judgement_request.h"
#include "plugin/src/pen_names.h"

namespace masthead::plugin {

/// What people decided about records: fields that never leave, values that win, and names that
/// must not stand beside each other.
class Protection {
 public:
  Protection() = default;
  /// @param standing  judgements that hold
  explicit Protection(std::vector<KeptJudgement> standing);
  /// Looks up whom the pseudonyms are of; until then a text tells nothing.
  /// Errors: registry_corrupt, internal. Throws Poco::Exception. Cost: O(their mentions).
  [[nodiscard]] Status find_bearers(Context& context, registry::Database& database);

  /// The fields that never leave, of the author of one of these mentions.
  [[nodiscard]] std::set<std::string> suppressed(const std::set<std::string>& mentions) const;
  /// Takes those claims out of a document, and all others that repeat one of them.
  static void hide(const std::set<std::string>& fields, Document& document);
  /// Takes out of a document what may not stand beside an author's name.
  void hide_beside(std::string_view name, Document& document) const;
  /// The same of what is compared of a mention.
  void hide_beside(std::string_view name, identity::Subject& subject) const;
  /// A kept mention's row without what is suppressed of its author, and what tells who is behind a
  /// pseudonym.
  [[nodiscard]] Result<std::string> hide(Context& context, registry::Database& database,
                                         const registry::KeptMention& mention) const;

  /// Puts what was pinned into a record of the author of these mentions; the later pin wins.
  void pin(const std::set<std::string>& mentions, Record& record) const;

  /// True of two names that may not stand beside each other.
  [[nodiscard]] bool parts(std::string_view name, std::string_view other) const {
    return pens_.parts(name, other);
  }
  /// True of a text that would tell beside a name what may not stand beside it.
  [[nodiscard]] bool tells(std::string_view name, std::string_view text) const {
    return pens_.tells(name, text);
  }
  /// A text of some sentences without those that would.
  [[nodiscard]] std::string without_telling(std::string_view name, std::string_view text) const {
    return pens_.without_telling(name, text);
  }

  [[nodiscard]] bool has_pen_names() const { return !pens_.empty(); }
  /// True of a text that tells by itself.
  [[nodiscard]] bool tells_all(std::string_view text) const { return pens_.tells_all(text); }

 private:
  std::vector<KeptJudgement> standing_;
  PenNames pens_;
};

/// The record's members that can be pinned. Errors: invalid_input, with the nearest.
[[nodiscard]] Status check_pinned(std::string_view field);
/// The fields that can be suppressed. Errors: likewise.
[[nodiscard]] Status check_suppressed(std::string_view field);

}  // namespace masthead::plugin
