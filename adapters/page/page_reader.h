#pragma once

#include <string_view>

#include "adapters/links/reader.h"
#include "adapters/page/claims.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::page {

/// A page as it was kept.
struct PageInput {
  std::string_view id;
  std::string_view bytes;    ///< HTML in any encoding of the WHATWG Encoding Standard
  std::string_view url;      ///< where it was; empty: not known, relative links stay unread
  std::string_view charset;  ///< of the HTTP Content-Type; empty: not known
};

/// What every source of a page claims, nothing decided yet.
///
/// Errors: limit (bytes), unsupported or malformed (the encoding). Beyond `limits.authors` and
/// `limits.links` one author more is kept, and a warning says that there were others.
/// Cost: one pass over the bytes.
[[nodiscard]] Result<PageClaims> read_claims(const PageInput& input,
                                             const words::Vocabulary& vocabulary,
                                             const Limits& limits);

/// Reads who a page of HTML says its authors are, from every source it carries.
///
/// Errors: limit (bytes, depth, links or authors beyond `limits`), malformed (nothing to read).
/// Cost: one pass over the bytes.
[[nodiscard]] Result<Document> read_page(const PageInput& input, links::LinkReader& links,
                                         const words::Vocabulary& vocabulary, const Limits& limits);

}  // namespace masthead::page
