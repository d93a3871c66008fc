#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/lines.h"

namespace masthead::cli {

/// Results of "links" as an aligned table for a person. Rows are set a page at a time, so memory is
/// bounded by what is added between two pages; columns only ever grow wider.
class LinkTable final : public LineView {
 public:
  explicit LinkTable(bool colour) : colour_(colour) {}

  void add(std::string_view json) override;
  void add_error(std::string_view line_number) override;
  /// The rows added since the last page, under the heading the first time.
  [[nodiscard]] std::string take_page() override;

 private:
  // Platform, kind, handle, and the canonical URL or why there is none.
  using Row = std::array<std::string, 4>;

  void add_row(Row row);
  void append_row(const Row& row, std::string_view style, std::string& out) const;

  bool colour_;
  bool has_heading_ = false;
  std::array<std::size_t, 3> widths_{8, 7, 16};
  std::vector<Row> rows_;
};

}  // namespace masthead::cli
