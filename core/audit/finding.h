#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_writer.h"

namespace masthead::audit {

/// error: what is published is wrong. warning: it misleads somebody or does harm. info: it could be
/// better.
enum class Severity : std::uint8_t { error, warning, info };
[[nodiscard]] std::string_view name_of(Severity severity);

/// What would make a finding go away. Of a field that is a list `old_value` and `new_value` hold
/// the values concerned, one a line and in the same order.
struct Fix {
  std::string field;  ///< a member of the record, or a Field's name
  std::string old_value;
  std::string new_value;
};

/// One result of one rule. A rule fills what it found; audit() adds rule, severity, names and id.
struct Finding {
  /// "f_..." of the rule, its subject (the authors' folded names; where there are neither authors
  /// nor values, the documents) and `values`.
  /// Never of words or dates, so that a baseline outlives a new wording and a new article.
  std::string id;
  std::string_view rule;  ///< the rule's id: a constant
  Severity severity = Severity::warning;
  std::vector<std::string> documents;  ///< ids; where it was found
  /// Names as printed. A rule that names others than the authors of `subjects` (a spelling, a
  /// name of no mention) fills them itself; audit() adds what is missing.
  std::vector<std::string> authors;
  std::string message;                ///< for an editor: what disagrees, and where
  std::vector<std::string> evidence;  ///< ids of observations
  std::optional<Fix> fix;

  std::vector<std::size_t> subjects;  ///< places in AuditInput::authors; not in the JSON
  std::vector<std::string> values;    ///< what was found, for the id; not in the JSON
};

/// Writes the finding as one JSON object, in the order of its schema.
void write_json(JsonWriter& json, const Finding& finding);
/// The same as a top-level object: masthead.finding/1.
void write_top_json(JsonWriter& json, const Finding& finding);

}  // namespace masthead::audit
