#pragma once

#include <span>
#include <vector>

#include "core/record.h"

namespace masthead {

/// Adds the articles of the mentions' documents to `record`, ordered by the documents' ids, with
/// their provenance. Of an article's own claims the first of a field stands and later ones are its
/// rivals; dates it speaks of are kept each once, in the article's order.
/// A document without article and credits gives none; an author's page gives those it lists, behind
/// the others, but for those whose address another document has.
void add_articles(std::span<const SeenMention> mentions, Record& record);

/// The article of a document as a record has it, by the first claim of each field; without the
/// dates it speaks of and its credits.
[[nodiscard]] RecordArticle article_of(const Document& document);

}  // namespace masthead
