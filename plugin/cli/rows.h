#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plugin/cli/columns.h"
#include "plugin/cli/csv.h"
#include "plugin/cli/input.h"

namespace masthead::cli {

/// A row that is not handed on, or the end of what can be read of a file, and why.
struct BadRow {
  std::size_t line = 0;    ///< of the file
  std::int32_t error = 0;  ///< one of masthead_code
  std::string message;     ///< names the file, and the line and column where they are known
};

/// Some rows of a file, as lines for a stream.
struct RowBatch {
  std::string lines;                 ///< JSON Lines; may begin and end within one
  std::vector<std::size_t> numbers;  ///< of the file: where each line that ends here stands
  std::optional<BadRow> bad;         ///< what stands behind the lines
  std::size_t bytes = 0;             ///< of the file, read for this
};

/// Reads a file of rows, JSON Lines as they are and tables (.csv, .tsv) as JSON Lines, some at a
/// time.
class Rows {
 public:
  /// @param bytes    a file, or standard input; what its name ends with says whether it is a table.
  /// @param columns  what the columns of a table are; bound to it.
  /// @param limit    the most bytes of one row of a table.
  /// Throws InputFailure: a table without columns.
  Rows(std::unique_ptr<Bytes> bytes, Columns columns, std::size_t limit);

  [[nodiscard]] const std::string& name() const { return name_; }

  /// The next rows; nullopt: there are no more, and the last line is ended. Throws InputFailure,
  /// and nothing behind it can be read.
  [[nodiscard]] std::optional<RowBatch> next();

 private:
  void read_lines(RowBatch& batch);
  void read_records(RowBatch& batch);
  void end_line(RowBatch& batch);

  std::string name_;
  std::unique_ptr<Bytes> lines_;  // of JSON Lines
  std::unique_ptr<CsvReader> table_;
  Columns columns_;
  std::size_t number_ = 0;  // of the last line that ended
  bool is_line_ended_ = true;
  bool has_failed_ = false;
};

}  // namespace masthead::cli
