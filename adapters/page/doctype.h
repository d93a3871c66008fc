#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "adapters/page/tokenizer.h"

namespace masthead::page {

/// The parts of a document type declaration; absent is not the same as empty.
struct DoctypeParts {
  std::optional<std::string> name;  ///< lower case
  std::optional<std::string> public_id;
  std::optional<std::string> system_id;
  bool force_quirks = false;
};

/// Takes a document type declaration apart. Cost: O(size); allocates.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#doctype-state
[[nodiscard]] DoctypeParts parse_doctype(const Doctype& doctype);

}  // namespace masthead::page
