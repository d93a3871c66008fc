#pragma once

#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/text/rules.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::text {

/// Reads pasted text: profile links, an article page copied from a browser, or both.
///
/// @param id      the document's id, as the caller names it; goes into every observation.
/// @param bytes   UTF-8 or UTF-16 with a byte order mark; ill-formed sequences become U+FFFD with a
///                warning. Empty, blank or binary (NUL) input is an error: malformed.
/// @param links   the reader the links go through; borrowed for the call.
/// @param vocabulary  the words the rules lean on; borrowed for the call.
/// @param left_out  rules that are not tried, so that a test can show what needs each.
/// @return        one document an article, at least one: the article, the authors it names with
///                their observations, the credits, and warnings. The first has the id `id`, the
///                second `id#2`, and so on. A text that names no author gives no mention: absent
///                is not an error. Locators are byte offsets into the decoded UTF-8 of the whole
///                text. Errors: malformed; limit (bytes, links, authors).
/// Cost: O(size). Throws only std::bad_alloc.
[[nodiscard]] Result<std::vector<Document>> read_text(std::string_view id, std::string_view bytes,
                                                      links::LinkReader& links,
                                                      const words::Vocabulary& vocabulary,
                                                      const Limits& limits = {},
                                                      RuleSet left_out = {});

}  // namespace masthead::text
