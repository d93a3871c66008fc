#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "plugin/cli/lines.h"

namespace masthead::cli {

/// Results of "bio" for a person: a heading for each biography, a row for each field it claims.
class BioCards final : public LineView {
 public:
  explicit BioCards(bool colour) : colour_(colour) {}

  void add(std::string_view json) override;
  void add_error(std::string_view line_number) override;
  [[nodiscard]] std::string take_page() override;

 private:
  void append_heading(std::string_view text);

  bool colour_;
  bool is_first_ = true;
  std::size_t count_ = 0;
  std::string page_;
};

}  // namespace masthead::cli
