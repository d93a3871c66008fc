#pragma once

#include <simdjson.h>

#include <string>
#include <vector>

#include "core/document.h"

namespace masthead::test {

/// A feed of a row of tests/data/feed: the lines of "feed", or the bytes of "base64".
[[nodiscard]] std::string feed_of(simdjson::dom::element test);

/// What the documents of a feed say, a line each: "item ID headline=... published=..." and the
/// lines of say() behind it, without that of the article.
[[nodiscard]] std::vector<std::string> say(const std::vector<Document>& documents);

}  // namespace masthead::test
