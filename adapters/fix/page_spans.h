#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::fix {

/// Bytes of a page.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// An attribute's value.
struct AttributeSpan {
  std::string name;   ///< of a meta tag what it is about ("author"); of a link empty
  std::string value;  ///< decoded
  Span span;          ///< between its quotes
  bool is_quoted = false;
};

/// What of a page can be corrected.
struct PageSpans {
  std::vector<Span> jsonld;              ///< the texts of its blocks
  std::vector<AttributeSpan> metas;      ///< contents of named meta tags
  std::vector<AttributeSpan> addresses;  ///< href of a and link
};

/// Looks for them in a page of valid UTF-8. Cost: one pass.
[[nodiscard]] PageSpans find_spans(std::string_view page);

}  // namespace masthead::fix
