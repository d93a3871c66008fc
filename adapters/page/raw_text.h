#pragma once

#include <string_view>

#include "adapters/page/tokenizer.h"

namespace masthead::page {

/// Where text of a kind that ends at its own end tag ends: the "<" of the "</name" in
/// [at, end), or nullptr where there is none. Script data keeps to its escapes: within
/// "<!-- <script>" the first "</script>" is text.
///
/// @param kind  rcdata, rawtext or script.
/// @param name  of the element, in any case.
/// Cost: one pass.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#script-data-state
[[nodiscard]] const char* find_end_tag(const char* at, const char* end, TextKind kind,
                                       std::string_view name);

/// The "-->" or "--!>" that ends a comment.
struct CommentEnd {
  const char* text = nullptr;    ///< the end of the comment's text; nullptr: it does not end
  const char* behind = nullptr;  ///< the byte behind ">"
};

/// Where the comment ends whose text begins at `begin`. Cost: one pass.
[[nodiscard]] CommentEnd find_comment_end(const char* begin, const char* end);

/// The text of a comment in which the page ends: without what may have been the begin of its end.
[[nodiscard]] std::string_view unfinished_comment(std::string_view text);

}  // namespace masthead::page
