#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "core/document.h"
#include "core/result.h"

namespace masthead::mention {

/// One mention as another program keeps it: a line of JSON Lines. All text is valid UTF-8; an empty
/// member is one the line does not have. Views are the caller's.
struct MentionRow {
  std::string_view mention_id;
  std::string_view document;  ///< what it was met in; mentions of one document are co-authors
  std::string_view url;       ///< of the document
  std::string_view published;
  std::string_view outlet;
  std::string_view name;
  std::string_view author_id;  ///< what the outlet's system calls the author
  std::string_view job_title;
  std::string_view bio;
  std::string_view email;
  std::vector<std::string_view> links;
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  std::vector<Observation> observations;  ///< claims that were read before; their ids are kept
};

/// Whether observations get their ids, which cost a hash each and which a record needs.
enum class Ids : unsigned char { none, sealed };

/// Makes a document with the one mention. Observations are Source::cms and their places JSON
/// Pointers into the row ("/links/0"); those that were given come after them as they were. A link
/// is an account, an e-mail address, a handle whose platform is not known, or a website; a post or
/// a share button is nobody's profile and becomes no claim.
///
/// A mention that has no id gets one of everything the row says of it; rows that say the same are
/// then the same mention. A mention without a document is its own: the document is called by the
/// mention's id.
///
/// Errors: limit, malformed (a link). Cost: O(row), about a quarter of a microsecond a link, and
/// with Ids::sealed a hash an observation.
[[nodiscard]] Result<Document> read_mention(const MentionRow& row, links::LinkReader& links,
                                            Ids ids);

}  // namespace masthead::mention
