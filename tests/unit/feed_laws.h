#pragma once

#include <string>
#include <string_view>

#include "adapters/feed/feed.h"

namespace masthead::test {

/// A feed written as JSON Feed with the byline extension: its people, whatever elements named
/// them, are authors.
[[nodiscard]] std::string print_json(const feed::Feed& feed);

/// A feed written as Atom with Dublin Core, Media RSS and the byline namespace.
[[nodiscard]] std::string print_atom(const feed::Feed& feed);

/// The law that reading `bytes` breaks, in words; empty: none. A feed that is written and read
/// again is the same feed; cutting it off leaves the first of its items; UTF-16 says what UTF-8
/// says.
[[nodiscard]] std::string broken_law(std::string_view bytes);

}  // namespace masthead::test
