#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "adapters/mention/mention_row.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The members of a mention line: "mention_id", "name", "links", ... A null is a member that is not
/// there; an id may be an integer. Views are valid as long as this lives and until the reader's
/// next read.
class MentionRequest {
 public:
  /// Reads one member; passes over a member it does not know.
  ///
  /// @param id  out: the mention's id, once it is known
  [[nodiscard]] Status read(Member& member, DocumentId& id);

  /// The row. Errors: invalid_input (no name).
  [[nodiscard]] Result<mention::MentionRow> row() &&;

 private:
  Status read_id(Member& member, std::string_view& out, DocumentId& id);
  Status read_kind(Member& member);
  Status read_role(Member& member);
  Status read_links(Member& member);
  Status read_observation(Member& member);
  [[nodiscard]] std::string_view* text_member(std::string_view name);

  mention::MentionRow row_;
  std::deque<std::string> numbers_;  // ids that were integers
};

}  // namespace masthead::plugin
