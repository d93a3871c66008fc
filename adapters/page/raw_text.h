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

}  // namespace masthead::page
