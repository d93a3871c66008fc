#pragma once

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/text_reader.h"
#include "core/document.h"

namespace masthead::test {

/// A pasted page and what must be read from it: one file of tests/data/text.
struct Layout {
  std::string file;
  std::string why;
  std::string text;
  std::vector<simdjson::dom::element> expected;   ///< one a document
  std::shared_ptr<simdjson::dom::parser> parser;  ///< keeps `expected` alive
};

/// All layouts, by file name.
[[nodiscard]] std::vector<Layout> read_layouts();

/// A member of a JSON object that is a string; "" where there is none.
[[nodiscard]] std::string member(simdjson::dom::element object, std::string_view name);

/// The lines of a JSON array, each with a newline.
[[nodiscard]] std::string join_lines(simdjson::dom::element lines);

/// What differs between `documents` and what is expected of them; empty: nothing.
/// `whole`: what the expectation does not name must be absent; otherwise it is not looked at.
[[nodiscard]] std::vector<std::string> differences(
    const std::vector<Document>& documents, const std::vector<simdjson::dom::element>& expected,
    bool whole);

}  // namespace masthead::test
