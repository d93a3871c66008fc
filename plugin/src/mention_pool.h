#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "adapters/cms/author_names.h"
#include "core/document.h"
#include "core/identity/judgement.h"
#include "core/identity/subject.h"
#include "plugin/src/context.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// The mentions of one run, and what people decided about them, read line by line.
///
/// Lines are what MentionSource reads. Memory: what is compared of a mention, about 1 KiB, and
/// where documents are kept all that was read of them.
class MentionPool {
 public:
  enum class Keeps : unsigned char { subjects, documents };

  /// `context` outlives the pool. `authors`: what the ids of article rows stand for.
  MentionPool(Context& context, Keeps keeps, cms::AuthorNames authors)
      : context_(context),
        keeps_(keeps),
        source_(context,
                keeps == Keeps::documents ? MentionSource::Wants::documents
                                          : MentionSource::Wants::subjects,
                std::move(authors)) {}

  /// Reads one line. Errors: what is wrong with it; invalid_input for a mention whose id was met.
  [[nodiscard]] Status read(const Line& line, DocumentId& id);

  /// Each mention once, in the order of the lines.
  [[nodiscard]] const std::vector<identity::Subject>& subjects() const { return subjects_; }
  /// What the lines gave: places in subjects(); a row that says again what one before it said of
  /// the same document gives the same place.
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }
  [[nodiscard]] const std::vector<identity::Judgement>& judgements() const { return judgements_; }
  /// Only where documents are kept.
  [[nodiscard]] const std::vector<Document>& documents() const { return documents_; }
  /// The same for a caller who changes them: mentions keep their ids.
  [[nodiscard]] std::vector<Document>& documents() { return documents_; }

 private:
  Status add(JudgementRequest request);
  Status add(Document document, Twins twins);
  Status add(const Document& document, Mention& mention, Twins twins);

  Context& context_;
  Keeps keeps_;
  MentionSource source_;
  std::vector<identity::Subject> subjects_;
  std::vector<identity::Judgement> judgements_;
  std::vector<Document> documents_;
  std::vector<std::uint32_t> order_;
  std::unordered_map<std::uint64_t, std::uint32_t> ids_;  // by hash of the id: its subject
  std::unordered_map<std::string, std::size_t> twins_;    // of an id: how many had it
};

}  // namespace masthead::plugin
