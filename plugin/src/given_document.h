#pragma once

#include <string_view>
#include <vector>

#include "adapters/cms/author_names.h"
#include "core/document.h"
#include "core/result.h"
#include "plugin/src/context.h"
#include "plugin/src/document_request.h"

namespace masthead::plugin {

/// Reads what a request gave, whatever it is: a page and a row are one document, a pasted text is
/// one for each of its articles, a feed one for each of its items.
///
/// @param name     what the document is called.
/// @param authors  the names of ids in rows, or nullptr: none is known.
/// Errors: those of page::read_page, text::read_text, feed::read_feed, cms::read_article and
/// cms::read_author.
[[nodiscard]] Result<std::vector<Document>> read_given(Context& context, const GivenDocument& given,
                                                       std::string_view name,
                                                       const cms::AuthorNames* authors = nullptr);

/// Tells the host's log what could not be used of documents, each with its id.
/// Errors: internal (the host's log failed).
[[nodiscard]] Status log_warnings(Context& context, const std::vector<Document>& documents);

}  // namespace masthead::plugin
