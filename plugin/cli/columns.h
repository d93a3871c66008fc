#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/csv.h"

namespace masthead::cli {

/// Which column of a table is which member of a row, by --map and by the names of the columns.
class Columns {
 public:
  /// @param maps  values of --map: "name=Author,links=Links,links.x=Twitter". A part without "="
  ///              belongs to the column's name before it. Several columns of one member are joined
  ///              by a space, of a list they are its elements.
  /// Throws Failure (usage): what is no MEMBER=COLUMN, or no member of a row, with the nearest.
  explicit Columns(const std::vector<std::string>& maps);

  /// Finds the columns by the table's first record: those that --map names, and those that are
  /// called as a member that --map does not name. Case and white space around a name are ignored.
  ///
  /// @param table  names the table in what is thrown.
  /// Throws InputFailure: no such column, with the nearest; no column of a row at all.
  void bind(const CsvRecord& header, const std::string& table);

  /// Appends the record as one JSON line of a row; nothing where none of its fields is anything.
  /// Throws InputFailure, which names the table, the line and the column: more fields than columns,
  /// and what is not UTF-8.
  void append_row(const CsvRecord& record, const std::string& table, std::string& out) const;

 private:
  /// A member of a row: "name", or "links" and the platform its handles are of.
  struct Target {
    std::size_t member = 0;
    std::string platform{};
  };
  struct Map {
    Target target;
    std::string column;
    bool is_found = false;
  };
  /// What one column is of.
  struct Bound {
    std::string column;
    std::vector<Target> targets;
  };

  static Target read_target(std::string_view text);
  void read_map(std::string_view map);
  void bind_column(const std::string& column);
  [[nodiscard]] std::string check_fields(const CsvRecord& record) const;

  std::vector<Map> maps_;
  std::vector<Bound> bound_;  // by column
};

/// The links of one field: cut at line breaks, "|", ";", a comma before white space, and white
/// space or a comma before "http". Views into `field`, without white space around them; none is
/// empty.
[[nodiscard]] std::vector<std::string_view> split_links(std::string_view field);

}  // namespace masthead::cli
