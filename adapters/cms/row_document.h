#pragma once

#include <string_view>
#include <vector>

#include "adapters/cms/rows.h"
#include "adapters/cms/signers.h"
#include "adapters/links/reader.h"
#include "core/document.h"

namespace masthead::cms {

/// The document of an article's row: observations with JSON Pointers into the row.
[[nodiscard]] Document make_article(std::string_view id, const ArticleRow& row,
                                    const std::vector<RowSigner>& signers,
                                    links::LinkReader& links);

/// The document of an author's row, whose one mention is the author.
[[nodiscard]] Document make_author(std::string_view id, const AuthorRow& row,
                                   const std::vector<RowSigner>& signers, links::LinkReader& links);

}  // namespace masthead::cms
