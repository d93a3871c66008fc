#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"

namespace masthead::test {

/// The member of a test's object, or "".
[[nodiscard]] std::string text_of(simdjson::dom::element object, std::string_view member);

/// "person", "organisation" or nothing in the member "declared".
[[nodiscard]] std::optional<AuthorKind> declared_of(simdjson::dom::element object);

/// A name as one line, with what distinguishes it and what was cut off: to compare and to print.
/// Of a kind, role and the like only what is not usual is said.
[[nodiscard]] std::string say(const byline::BylineName& name);
/// The same of a table's name; `word` stands where the table says "{}".
[[nodiscard]] std::string say(simdjson::dom::element name, std::string_view word);

[[nodiscard]] std::vector<std::string> say(const std::vector<byline::BylineName>& names);
[[nodiscard]] std::vector<std::string> say_expected(simdjson::dom::element test,
                                                    std::string_view word = {});

}  // namespace masthead::test
