#pragma once

#include <string>
#include <string_view>

#include "core/render/renderer.h"

namespace masthead::render {

/// How a language of data files writes an entry and its members.
struct DataSyntax {
  std::string_view before_key;    ///< of an author's entry
  std::string_view after_key;     ///< with the line's end
  std::string_view indent;        ///< of the members below it
  std::string_view assign;        ///< between a member and its value
  std::string_view inner_assign;  ///< the same within braces
};

/// The authors as a data file of a site generator: an entry an author, whose key is the slug of
/// the name. All texts are to_quoted(), so that none is a number, a date or a line of its own.
[[nodiscard]] std::string to_data_file(const Authors& authors, const DataSyntax& syntax);

}  // namespace masthead::render
