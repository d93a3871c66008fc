#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/cms/author_names.h"
#include "adapters/cms/marked_text.h"
#include "adapters/cms/rows.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"

namespace masthead::cms {

/// One author as a row names them.
struct RowSigner {
  byline::BylineName name;  ///< its `text` is empty: `original` has the words
  std::string original;
  Source source = Source::cms;
  std::string_view rule;           ///< which reader's rule, e.g. "cms-byline"; a constant
  std::string place;               ///< a JSON Pointer into the row
  std::vector<std::string> links;  ///< as they stood
  std::string employer;            ///< "(Acme)", ", Acme"
  std::string author_id;
  /// "login" or "placeholder" of one who signs because nothing better is known; empty: it is a
  /// name.
  std::string stands_in;
};

/// The lines that make up a typed byline, as the body's first lines show it; empty where they do
/// not. What was one line in the body and another is not one name. Cost: O(both).
[[nodiscard]] std::vector<MarkedLine> lines_of(const MarkedLine& typed,
                                               std::vector<MarkedLine> body);

/// The names of some lines, of which those behind the first add a name only by a label or as a
/// person's alone; each with the links that stand on it or behind it.
void read_names(const std::vector<MarkedLine>& lines, const RowSigner& like,
                std::string_view outlet, const words::Vocabulary& vocabulary,
                std::vector<RowSigner>& out);

/// Who signs an article: as typed, where that names somebody; else as the body's first or last
/// lines say. Those who are no authors have `name.set_aside`.
/// Cost: O(row); names and ids are compared pair by pair, of at most limits.authors each.
[[nodiscard]] std::vector<RowSigner> find_row_signers(const ArticleRow& row,
                                                      const AuthorNames* authors,
                                                      const words::Vocabulary& vocabulary,
                                                      const Limits& limits);

}  // namespace masthead::cms
