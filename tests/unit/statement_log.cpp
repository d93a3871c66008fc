#include "tests/unit/statement_log.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <memory>
#include <mutex>
#include <string_view>

namespace masthead::test {
namespace {

struct Log {
  std::mutex mutex;
  std::vector<StatementLog::Entry> entries;
  bool is_open = false;
  bool is_vacuuming = false;
};

Log& log() {
  static Log one;
  return one;
}

int note(unsigned /*kind*/, void* /*data*/, void* statement, void* /*text*/) {
  auto* const running = static_cast<sqlite3_stmt*>(statement);
  const std::unique_ptr<char, decltype(&sqlite3_free)> filled(sqlite3_expanded_sql(running),
                                                              sqlite3_free);
  const std::string_view sql = sqlite3_sql(running);
  const std::lock_guard lock(log().mutex);
  if (!log().is_open) return 0;
  const bool was_vacuuming = log().is_vacuuming;
  // Within it the database copies its tables; the next pragma is ours.
  log().is_vacuuming = sql.starts_with("VACUUM") || (was_vacuuming && !sql.starts_with("PRAGMA"));
  if (was_vacuuming && log().is_vacuuming) return 0;
  log().entries.push_back({std::string(sql), filled == nullptr ? "" : filled.get()});
  return 0;
}

int watch(sqlite3* handle, char** /*error*/, const sqlite3_api_routines* /*api*/) {
  return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, nullptr);
}

/// As SQLite takes it: without its arguments.
auto extension() { return reinterpret_cast<void (*)()>(watch); }

}  // namespace

StatementLog::StatementLog() {
  REQUIRE_FALSE(log().is_open);
  log().entries.clear();
  log().is_open = true;
  REQUIRE(sqlite3_auto_extension(extension()) == SQLITE_OK);
}

StatementLog::~StatementLog() {
  sqlite3_cancel_auto_extension(extension());
  log().is_open = false;
}

const std::vector<StatementLog::Entry>& StatementLog::entries() const { return log().entries; }

}  // namespace masthead::test
