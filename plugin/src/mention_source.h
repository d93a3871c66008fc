#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/cms/author_names.h"
#include "core/document.h"
#include "core/identity/subject.h"
#include "plugin/src/context.h"
#include "plugin/src/judgement_request.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// What two equal mention ids mean.
enum class Twins : std::uint8_t {
  refused,   ///< the caller gave them
  repeated,  ///< they say the same of one document
  apart,     ///< they say the same, and may be of two documents
};

/// What one line says: a judgement, or documents with the mentions in them.
struct MentionLine {
  std::optional<JudgementRequest> judgement;
  std::vector<Document> documents;
  Twins twins = Twins::repeated;
  std::string row;  ///< of a mention's line, where rows are wanted: what is to be kept of it
};

/// Reads lines of mentions, of documents that name them and of judgements.
///
/// A line says by its members what it is: a judgement ("a" and "b", "account", "retracts", ...), a
/// mention ("mention_id"; or "name" and nothing of an article or a page), or a document.
class MentionSource {
 public:
  enum class Wants : std::uint8_t { subjects, documents, rows };

  /// `context` outlives this. `authors`: what the ids of article rows stand for.
  MentionSource(Context& context, Wants wants, cms::AuthorNames authors)
      : context_(context), wants_(wants), authors_(std::move(authors)) {}

  /// Reads one line. Errors: what is wrong with it.
  [[nodiscard]] Result<MentionLine> read(const Line& line, DocumentId& id);

 private:
  Result<MentionLine> read_judgement(const Line& line);
  Result<MentionLine> read_mention(const Line& line, DocumentId& id);
  Result<MentionLine> read_document(const Line& line, DocumentId& id);

  Context& context_;
  Wants wants_;
  cms::AuthorNames authors_;
};

/// What of a mention is compared.
[[nodiscard]] identity::Subject to_subject(const Document& document, const Mention& mention);

/// The account a person names by its address, by its key; `text` where it is none.
/// Errors: limit, malformed.
[[nodiscard]] Result<std::string> account_key_of(Context& context, const std::string& text);

}  // namespace masthead::plugin
