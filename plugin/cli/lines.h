#pragma once

#include <string>
#include <string_view>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// Shows the results of a run of lines to a person, some at a time.
class LineView {
 public:
  LineView() = default;
  LineView(const LineView&) = delete;
  LineView& operator=(const LineView&) = delete;
  virtual ~LineView() = default;

  /// Adds a result that the library wrote.
  virtual void add(std::string_view json) = 0;
  /// Marks a line that could not be used.
  virtual void add_error(std::string_view line_number) = 0;
  /// What was added since the last page. Memory is bounded by that.
  [[nodiscard]] virtual std::string take_page() = 0;
};

/// `masthead links`, `masthead bio` and `masthead names pairs`: stream, so that memory is bounded
/// by one chunk and one line.
int run_links(const Invocation& call);
int run_bio(const Invocation& call);
int run_name_pairs(const Invocation& call);

}  // namespace masthead::cli
