#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::byline {

/// A field longer than this is no byline but prose: nothing is read from it.
inline constexpr std::size_t kLongestField = std::size_t{16} << 10;

/// One name of a byline or of a source's author field.
struct BylineName {
  std::string name;       ///< cleaned: no "By", titles, degrees, addresses, handles, dates
  std::string_view text;  ///< the words it was read from; a view into the field
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  /// What was cut off the name, in the field's order, and why: "label" ("By", "Photos:"), "title"
  /// ("Dr."), "degree", "job_title", "place" ("in Berlin"), "employer" ("for The Planet"), "agency"
  /// ("(Reuters)"), "parentheses", "date", "section" ("Politics"), "email", "handle", "address" (a
  /// URL), "code" (an editor's initials behind a slash), "copyright" (a notice behind the name).
  std::vector<DroppedPart> dropped;
  std::string job_title;  ///< what was cut off and says so; empty: nothing
  std::string location;   ///< "Berlin" of "in Berlin"
  std::string email;
  std::string handle;  ///< without "@"
  /// Why this is no author's name; empty: it is one. "login" (an account's name: "jdoe42"),
  /// "placeholder" ("admin", "Unknown"), "prose" (a sentence), "not_a_name" (no letters). A field
  /// that holds no name at all gives one entry without a name whose reason says what it holds
  /// instead: "email", "handle", "address", "job_title", "date", "label", "empty", "too_long".
  std::string set_aside;
};

/// Reads what an author field or a byline holds: one name, several names in one field, names with
/// titles, places and dates glued on, or nobody's name.
///
/// "Von Dr. Jane Doe und John Roe in Berlin, dpa" is two persons, the second with a location, and
/// an organisation. "Text: Jane Doe, Fotos: John Roe" gives the roles author and photographer.
/// "Doe, Jane" is turned round; a list of names of one word each is not. A name in capitals is
/// written "Jane Doe" where that is certain.
///
/// @param field     valid UTF-8, without markup; line breaks divide names.
/// @param declared  what the source says the field names. Words that only organisations use win
///                  over it; a single word in small letters ("jdoe") is a login unless the source
///                  says Person.
/// @param outlet    the publisher's name where it is known, or empty: "The Daily Planet" in the
///                  field is then an organisation.
/// @return          empty for a field without text. Nothing is lost: each word of `field` is in a
///                  name's text, in its dropped parts, or joins two names ("and").
/// Cost: O(field); of a field longer than kLongestField only that it is.
[[nodiscard]] std::vector<BylineName> read_byline(std::string_view field,
                                                  std::optional<AuthorKind> declared,
                                                  std::string_view outlet,
                                                  const words::Vocabulary& vocabulary);

}  // namespace masthead::byline
