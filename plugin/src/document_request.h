#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// What a document is written in.
enum class Form : std::uint8_t { text, html };

/// A document that is ready to be read. Views are as long-lived as the request.
struct GivenDocument {
  Form form = Form::text;
  std::string_view bytes;
  std::string_view url;      ///< where a page was; empty: not known
  std::string_view charset;  ///< of a page's bytes; empty: not known
};

/// How callers hand a document over: as "text", "text_base64", "html" or "html_base64", with "id",
/// "url" and "charset", or as bytes beside the line, of which "content" ("html" or "text") says
/// what they are.
class DocumentRequest {
 public:
  /// Which documents a method reads; of bytes that do not say what they are, the first is meant.
  enum class Takes : std::uint8_t { html, text_and_html };

  explicit DocumentRequest(Takes takes) : takes_(takes) {}

  /// Reads one member of the input; passes over a member it does not know.
  [[nodiscard]] Status read(Member& member, DocumentId& id);

  /// The document. Errors: invalid_input (none, or more than one; one the method does not take),
  /// malformed (base64).
  [[nodiscard]] Result<GivenDocument> document(std::optional<std::string_view> bytes);

 private:
  Result<GivenDocument> from_base64(Form form, std::string_view member, std::string_view digits);
  [[nodiscard]] Error missing() const;

  Takes takes_;
  std::optional<std::string_view> text_;
  std::optional<std::string_view> text_base64_;
  std::optional<std::string_view> html_;
  std::optional<std::string_view> html_base64_;
  std::string_view url_;
  std::string_view charset_;
  std::optional<Form> content_;
  std::string decoded_;
};

/// What a document is called: its id, or "document-N" by the number of its line.
[[nodiscard]] std::string name_of_document(const DocumentId& id, std::size_t number);

}  // namespace masthead::plugin
