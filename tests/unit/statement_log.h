#pragma once

#include <string>
#include <vector>

namespace masthead::test {

/// Writes down each statement that SQLite runs on connections that are opened while the object
/// lives. At most one at a time.
class StatementLog {
 public:
  StatementLog();
  StatementLog(const StatementLog&) = delete;
  StatementLog& operator=(const StatementLog&) = delete;
  StatementLog(StatementLog&&) = delete;
  StatementLog& operator=(StatementLog&&) = delete;
  ~StatementLog();

  struct Entry {
    std::string sql;     ///< as it is written, with "$1"
    std::string filled;  ///< with the values in it
  };
  /// What was run, in order; not what a VACUUM does within itself.
  [[nodiscard]] const std::vector<Entry>& entries() const;
};

}  // namespace masthead::test
