#pragma once

#include <string_view>
#include <vector>

#include "adapters/cms/rows.h"
#include "adapters/cms/signers.h"
#include "adapters/links/reader.h"
#include "core/document.h"
#include "core/limits.h"

namespace masthead::cms {

/// The document of an article's row: observations with JSON Pointers into the row. The article's
/// Field::name is the byline as it was typed (its value: without marks; entries on lines).
[[nodiscard]] Document make_article(std::string_view id, const ArticleRow& row,
                                    const std::vector<RowSigner>& signers, links::LinkReader& links,
                                    const Limits& limits);

/// The document of an author's row, whose one mention is the author. Its article's Field::name is
/// the name as it was typed.
[[nodiscard]] Document make_author(std::string_view id, const AuthorRow& row,
                                   const std::vector<RowSigner>& signers, links::LinkReader& links,
                                   const Limits& limits);

}  // namespace masthead::cms
