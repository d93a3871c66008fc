#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/author_page.h"
#include "adapters/page/box.h"
#include "adapters/page/visible_line.h"
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
  std::string node;        ///< JSON-LD's "@id" of the author; empty: none
  std::string dangling;    ///< the JSON Pointer of that id where no node describes it
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
  AuthorPageClues author_page;        ///< whether the page is about an author
  Boxes boxes;                        ///< what the page shows of persons, nobody's yet
  std::vector<std::string> warnings;  ///< what was repaired or could not be read
  std::vector<MarkupFault> faults;    ///< what was wrong with the markup
  std::vector<TextLine> lines;        ///< what a reader sees, for find_visible_byline()
  std::string base;                   ///< what links of `lines` are relative to; may be empty
};

}  // namespace masthead::page
