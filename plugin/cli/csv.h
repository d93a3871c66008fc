#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/input.h"

namespace masthead::cli {

/// One record of a table.
struct CsvRecord {
  std::vector<std::string> fields;
  std::size_t line = 0;  ///< of the file, from 1: where the record begins
};

/// Reads a table of comma-separated values, some bytes at a time: memory is bounded by one record.
///
/// A field may stand in double quotes, and then hold separators, line breaks and doubled quotes; a
/// quote inside a field that does not begin with one is itself. Lines end with LF, CR LF or CR.
/// Lines without a character are no records. A byte order mark is passed over.
/// Source: RFC 4180, and what spreadsheets write beyond it: semicolons where the comma is the
/// decimal sign, and tabs.
class CsvReader {
 public:
  /// @param bytes  the table. Its separator is a tab where the name ends with .tsv (.gz allowed),
  ///               and otherwise that of comma, semicolon and tab which the first line has most of,
  ///               quoted parts aside.
  /// @param limit  the most bytes of one record, named as limits.input_bytes.
  CsvReader(std::unique_ptr<Bytes> bytes, std::size_t limit);

  [[nodiscard]] const std::string& name() const { return bytes_->input().name(); }

  /// The next record; nullopt: there are no more. Throws InputFailure, which names the file, the
  /// line, the column and the remedy: what cannot be read, a quoted field that does not end well, a
  /// record larger than the limit, UTF-16. Nothing behind it can be trusted.
  [[nodiscard]] std::optional<CsvRecord> next();
  /// Where next() failed: a line of the file, from 1.
  [[nodiscard]] std::size_t failed_line() const { return failed_line_; }

 private:
  /// Where the next character stands.
  enum class State : unsigned char { field_start, plain, quoted, quote_in_quoted };

  int get();
  [[nodiscard]] int look();
  bool fill();
  bool take(char c, CsvRecord& record);
  void end_field(CsvRecord& record);
  bool end_record(char c, CsvRecord& record);
  void end_input(CsvRecord& record);
  [[nodiscard]] InputFailure fail(std::size_t line, std::size_t column, std::string_view what);

  std::unique_ptr<Bytes> bytes_;
  std::size_t limit_;
  char separator_ = ',';
  std::vector<char> buffer_;
  std::size_t at_ = 0;    // of buffer_
  std::size_t size_ = 0;  // of buffer_
  std::size_t line_ = 1;
  State state_ = State::field_start;
  std::string field_;
  std::size_t record_size_ = 0;
  std::size_t quote_line_ = 0;  // where the quoted field began
  std::size_t quote_column_ = 0;
  std::size_t failed_line_ = 1;
};

}  // namespace masthead::cli
