#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "adapters/cms/marked_text.h"

namespace masthead::cms {

/// Where a link of HTML begins or ends in a line whose Markdown is not read yet.
struct LinkMark {
  std::size_t at = 0;
  std::string url;  ///< empty: the link ends here
};

/// Takes the marks of Markdown out of a line and collapses its white space. `marks` are in the
/// order of their places. The line may come out empty. Cost: one pass.
[[nodiscard]] MarkedLine read_marked_line(const std::string& line, std::vector<LinkMark> marks);

}  // namespace masthead::cms
