#include "adapters/cms/row_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/cms/row_document.h"
#include "adapters/cms/signers.h"

namespace masthead::cms {
namespace {

Error too_many(std::string_view id, std::string_view what, std::size_t count, std::size_t limit) {
  return Error{Errc::limit, fmt::format("{} has {} {}, more than limits.{} ({}): raise the limit",
                                        id, count, what, what, limit)};
}

}  // namespace

Result<Document> read_article(std::string_view id, const ArticleRow& row,
                              const AuthorNames* authors, links::LinkReader& links,
                              const words::Vocabulary& vocabulary, const Limits& limits) {
  const auto names = std::max(row.byline.size(), row.author_ids.size());
  if (names > limits.authors) return too_many(id, "authors", names, limits.authors);
  if (row.byline_links.size() > limits.links) {
    return too_many(id, "links", row.byline_links.size(), limits.links);
  }
  const auto signers = find_row_signers(row, authors, vocabulary, limits);
  if (signers.size() > limits.authors) {
    return too_many(id, "authors", signers.size(), limits.authors);
  }
  auto document = make_article(id, row, signers, links, limits);
  for (const auto entry : row.byline) {
    if (entry.size() <= byline::kLongestField) continue;
    document.warnings.push_back(fmt::format("a byline of {} bytes is prose: at most {} are read",
                                            entry.size(), byline::kLongestField));
  }
  return document;
}

Result<Document> read_author(std::string_view id, const AuthorRow& row, links::LinkReader& links,
                             const words::Vocabulary& vocabulary, const Limits& limits) {
  if (row.links.size() > limits.links) {
    return too_many(id, "links", row.links.size(), limits.links);
  }
  RowSigner like;
  like.rule = "author-row";
  like.place = "/name";
  std::vector<RowSigner> signers;
  read_names(read_marked_text(row.name, Breaks::line, limits), like, row.outlet, vocabulary,
             signers);
  if (signers.size() > limits.authors) {
    return too_many(id, "authors", signers.size(), limits.authors);
  }
  // An account's name is what the system shows where nobody typed another.
  for (auto& signer : signers) {
    if (signer.name.set_aside != "login") continue;
    signer.stands_in = std::exchange(signer.name.set_aside, {});
  }
  return make_author(id, row, signers, links, limits);
}

}  // namespace masthead::cms
