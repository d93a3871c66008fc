#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/cms/rows.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"
#include "plugin/src/row_request.h"

namespace masthead::plugin {

/// What a document is written in; the last two are rows, which no bytes are. A feed is several
/// documents.
enum class Form : std::uint8_t { text, html, feed, article_row, author_row };

/// A document that is ready to be read. Views are as long-lived as the request.
struct GivenDocument {
  Form form = Form::text;
  std::string_view bytes;
  std::string_view url;                      ///< where a page or a feed was; empty: not known
  std::string_view charset;                  ///< of their bytes; empty: not known
  const cms::ArticleRow* article = nullptr;  ///< of Form::article_row
  const cms::AuthorRow* author = nullptr;    ///< of Form::author_row
};

/// How callers hand a document over: as "text", "text_base64", "html", "html_base64", "feed" or
/// "feed_base64", with "id", "url" and "charset", or as bytes beside the line, of which "content"
/// ("html", "text" or "feed") says what they are. Bytes that begin as a feed does are one, whatever
/// "content" says: no page and no text begins so. A line without any of these that has the members
/// of an article's or an author's row is that row; its id is then its "document" or "author_id"
/// unless it has an "id".
class DocumentRequest {
 public:
  /// Which documents a method reads; of bytes that do not say what they are, the first is meant.
  enum class Takes : std::uint8_t { html, text_and_html };

  explicit DocumentRequest(Takes takes) : takes_(takes) {}

  /// Reads one member of the input; passes over a member it does not know.
  [[nodiscard]] Status read(Member& member, DocumentId& id);

  /// The document. Errors: invalid_input (none, or more than one; one the method does not take),
  /// malformed (base64). The row of it lives as long as this.
  [[nodiscard]] Result<GivenDocument> document(std::optional<std::string_view> bytes);

 private:
  Status read_row(Member& member, DocumentId& id);
  Result<GivenDocument> row() const;
  Result<GivenDocument> from_base64(Form form, std::string_view member, std::string_view digits);
  [[nodiscard]] Error missing() const;

  Takes takes_;
  std::optional<std::string_view> text_;
  std::optional<std::string_view> text_base64_;
  std::optional<std::string_view> html_;
  std::optional<std::string_view> html_base64_;
  std::optional<std::string_view> feed_;
  std::optional<std::string_view> feed_base64_;
  std::string_view url_;
  std::string_view charset_;
  std::optional<Form> content_;
  std::string decoded_;
  RowRequest row_;
  bool has_id_ = false;
};

/// What a document is called: its id, or "document-N" by the number of its line.
[[nodiscard]] std::string name_of_document(const DocumentId& id, std::size_t number);

}  // namespace masthead::plugin
