#include "plugin/src/given_document.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "adapters/cms/row_reader.h"
#include "adapters/feed/feed_reader.h"
#include "adapters/page/page_reader.h"
#include "adapters/text/text_reader.h"

namespace masthead::plugin {
namespace {

Result<Document> read_one(Context& context, const GivenDocument& given, std::string_view name,
                          const cms::AuthorNames* authors) {
  const auto& limits = context.limits();
  if (given.form == Form::article_row) {
    return cms::read_article(name, *given.article, authors, context.links(), context.vocabulary(),
                             limits);
  }
  if (given.form == Form::author_row) {
    return cms::read_author(name, *given.author, context.links(), context.vocabulary(), limits);
  }
  return page::read_page({name, given.bytes, given.url, given.charset}, context.links(),
                         context.vocabulary(), limits);
}

}  // namespace

Result<std::vector<Document>> read_given(Context& context, const GivenDocument& given,
                                         std::string_view name, const cms::AuthorNames* authors) {
  if (given.form == Form::text) {
    return text::read_text(std::string(name), given.bytes, context.links(), context.vocabulary(),
                           context.limits());
  }
  if (given.form == Form::feed) {
    return feed::read_feed({name, given.bytes, given.url, given.charset}, context.links(),
                           context.vocabulary(), context.limits());
  }
  auto document = read_one(context, given, name, authors);
  if (!document) return document.error();
  std::vector<Document> documents;
  documents.push_back(std::move(*document));
  return documents;
}

Status log_warnings(Context& context, const std::vector<Document>& documents) {
  for (const Document& document : documents) {
    for (const std::string& warning : document.warnings) {
      Status status = context.host().log(LogLevel::warning, Errc::ok,
                                         fmt::format("{}: {}", document.id, warning));
      if (status) return status;
    }
  }
  return std::nullopt;
}

}  // namespace masthead::plugin
