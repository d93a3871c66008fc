#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/box.h"
#include "core/document.h"

namespace masthead::page {

/// One author as one place of a page claims them: a node of JSON-LD, an element with
/// itemprop="author", a meta tag. Sources make them; reconcile() decides.
struct AuthorClaim {
  Source source = Source::meta;
  std::string_view rule;               ///< which reader's rule, e.g. "jsonld-author"; a constant
  std::optional<AuthorKind> declared;  ///< what the source's type says: Person, Organization
  Role role = Role::author;
  bool of_article = true;  ///< false: of something else on the page (a comment, a related story)
  /// Not yet sealed and not yet cleaned: Field::name holds the words as they stood, Field::url the
  /// author's page, Field::website every other link (sameAs, rel=me), beside job_title, bio, image,
  /// employer, email, handle.
  std::vector<Observation> observations;
};

/// What all sources of one page claim, in document order within a source.
struct PageClaims {
  std::vector<AuthorClaim> authors;
  /// Of the article: headline, section, summary, url, language, outlet, published, modified; the
  /// most trusted of a field first.
  std::vector<Observation> article;
  /// Links that are the outlet's own: a publisher's sameAs, twitter:site. Field::website or
  /// Field::handle.
  std::vector<Observation> outlet_links;
  Boxes boxes;                        ///< what the page shows of persons, nobody's yet
  std::vector<std::string> warnings;  ///< what was repaired or could not be read
};

}  // namespace masthead::page
