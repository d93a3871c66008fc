#pragma once

#include <string_view>

#include "adapters/links/reader.h"
#include "adapters/page/claims.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::page {

/// Makes a document of what a page's sources claim: which claims are one author, person or
/// organisation, names cleaned and split, links given to whom they belong. What disagrees stays:
/// every claim is an observation of a mention, of the article, or of what was set aside.
///
/// @param page_url  where the page was, or empty.
/// Errors: limit (more than limits.authors or limits.links). Cost: O(claims), their names compared
/// pair by pair.
[[nodiscard]] Result<Document> reconcile(std::string_view id, std::string_view page_url,
                                         PageClaims claims, links::LinkReader& links,
                                         const words::Vocabulary& vocabulary, const Limits& limits);

}  // namespace masthead::page
