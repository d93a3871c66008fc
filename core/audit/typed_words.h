#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace masthead::audit {

/// Words of a typed field that stand beside the names, as they stood.
struct ExtraWords {
  std::string_view text;  ///< a view into the field's value
  /// What they are: "email", "address", "handle", "copyright", "date", "title", "degree",
  /// "job_title", "employer", "place", "agency", or "words".
  std::string_view kind;
};

/// "an e-mail address", "a degree": a kind for an editor.
[[nodiscard]] std::string_view words_of_kind(std::string_view kind);

/// What the typed field of a document (typed_field()) holds beside the names that were read from
/// it.
///
/// Labels ("By"), single small words that join two names ("and"), initials and nicknames in
/// quotation marks are no extra words. A field of ids has none.
/// Cost: O(field * names).
[[nodiscard]] std::vector<ExtraWords> extra_words(const Document& document);

/// The letters and digits of a word, folded: what words are compared by.
[[nodiscard]] std::string squeeze(std::string_view word);

/// The pieces between white space and `separators`. Views into `text`; none is empty.
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view text,
                                                        std::string_view separators);

}  // namespace masthead::audit
