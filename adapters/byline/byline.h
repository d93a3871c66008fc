#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::byline {

/// One name of a byline or of a source's author field.
struct BylineName {
  std::string name;       ///< cleaned: no "By", titles, degrees, addresses, handles, dates
  std::string_view text;  ///< the words it was read from; a view into the field
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  std::vector<DroppedPart> dropped;  ///< what was cut off the name, and why
  std::string job_title;             ///< what was cut off and says so; empty: nothing
  std::string location;              ///< "Berlin" of "in Berlin"
  std::string email;
  std::string handle;  ///< without "@"
  /// Why this is no author's name, in a stable word ("login", "placeholder", "address"); empty: it
  /// is one.
  std::string set_aside;
};

/// Reads what an author field or a byline holds: one name, several names in one field, names with
/// titles, places and dates glued on, or nobody's name.
///
/// @param field     valid UTF-8, without markup; white space is collapsed by the reader.
/// @param declared  what the source says the field names; the words may say otherwise.
/// @param outlet    the publisher's name where it is known, or empty.
/// Nothing is lost: each word of `field` is in a name, in its dropped parts, or between two names.
/// Cost: O(field).
[[nodiscard]] std::vector<BylineName> read_byline(std::string_view field,
                                                  std::optional<AuthorKind> declared,
                                                  std::string_view outlet,
                                                  const words::Vocabulary& vocabulary);

}  // namespace masthead::byline
