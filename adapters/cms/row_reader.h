#pragma once

#include <string_view>

#include "adapters/cms/author_names.h"
#include "adapters/cms/rows.h"
#include "adapters/links/reader.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::cms {

/// Reads who signs an article, from its row: the byline as typed, its links, the ids; and where the
/// byline is absent, an account's name, or an organisation that stands for somebody, the notes and
/// signatures of the body's first and last lines.
///
/// @param id       what the document is called.
/// @param authors  the names of ids, or nullptr: none is known.
/// @return         a document whose mentions are the authors and those with another role, as
///                 Source::cms (typed) or Source::byline (of the body), each place a JSON Pointer
///                 into the row ("/byline/0", "/excerpt").
/// Errors: limit (names beyond limits.authors, links beyond limits.links).
/// Cost: O(row), of the excerpt and the tail at most 64 KiB each; names and ids pair by pair.
[[nodiscard]] Result<Document> read_article(std::string_view id, const ArticleRow& row,
                                            const AuthorNames* authors, links::LinkReader& links,
                                            const words::Vocabulary& vocabulary,
                                            const Limits& limits);

/// Reads an author's row: a document with one mention, the author; none where the name is nobody's.
/// As above.
[[nodiscard]] Result<Document> read_author(std::string_view id, const AuthorRow& row,
                                           links::LinkReader& links,
                                           const words::Vocabulary& vocabulary,
                                           const Limits& limits);

}  // namespace masthead::cms
