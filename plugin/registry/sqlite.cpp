#include <Poco/Data/RecordSet.h>
#include <Poco/Data/SQLite/SQLiteException.h>
#include <Poco/Data/SQLite/SessionImpl.h>
#include <Poco/Data/SQLite/Utility.h>
#include <Poco/Data/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <fstream>
#include <ostream>
#include <random>
#include <thread>

#include "plugin/registry/database.h"
#include "plugin/registry/key_hash.h"
#include "plugin/registry/moved.h"
#include "plugin/registry/schema.h"

// What SQLite does in its own way. The rest of this folder is portable SQL.

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
namespace sqlite = Poco::Data::SQLite;

/// "MHrg": says of a file that it is a registry.
constexpr std::int64_t kApplication = 0x4D487267;
/// How long a writer waits for those of other processes.
constexpr std::chrono::seconds kWriterPatience{10};
/// How long Poco tries again to open a file that cannot be opened, in seconds: it would for sixty.
constexpr std::size_t kOpenPatience = 1;

sqlite3* handle_of(const Poco::Data::Session& session) {
  return sqlite::Utility::dbHandle(session);
}

std::ostream& throw_what_fails(std::ostream& out) {
  out.exceptions(std::ios::badbit);
  return out;
}

/// Statements are put together in a stream, which keeps silent where there is no memory for the
/// rest of one; and "SELECT COUNT(*)" is another question than that of some table.
class SessionImpl final : public sqlite::SessionImpl {
 public:
  using sqlite::SessionImpl::SessionImpl;
  Poco::SharedPtr<Poco::Data::StatementImpl> createStatementImpl() override {
    auto statement = sqlite::SessionImpl::createStatementImpl();
    statement->add(throw_what_fails);
    return statement;
  }
};

/// What is at a path.
enum class Found : std::uint8_t { nothing, empty, database, other };

Found look_at(const std::string& path) {
  // SQLite takes a file of a few bytes for an empty database, and would write over it.
  constexpr std::string_view kStart = "SQLite format 3";
  constexpr std::size_t kHeader = 100;
  std::ifstream file(path, std::ios::binary);
  if (!file) return Found::nothing;
  std::array<char, kHeader> header{};
  file.read(header.data(), header.size());
  if (file.gcount() == 0) return file.eof() ? Found::empty : Found::other;
  const bool is_database = static_cast<std::size_t>(file.gcount()) == kHeader &&
                           std::string_view(header.data(), kStart.size()) == kStart;
  return is_database ? Found::database : Found::other;
}

/// A path that SQLite cannot take for anything else.
std::string plain_path(const std::string& path) { return path.front() == '/' ? path : "./" + path; }

/// Rows of a query of one text column.
std::vector<std::string> texts(Poco::Data::Session& session, const std::string& sql) {
  std::vector<std::string> rows;
  session << sql, into(rows), now;
  return rows;
}

/// What tells tables whose definitions have changed since they were made: of a damaged letter in
/// "INTEGER PRIMARY KEY" no check of the file's structure knows. Never 0.
std::int64_t sum_of_tables(Poco::Data::Session& session) {
  std::string all;
  // Whoever keeps an index of his own, or lets SQLite count, has changed no table.
  const auto* const select =
      "SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      " ORDER BY name";
  for (const auto& sql : texts(session, select)) {
    all += sql + '\n';
  }
  constexpr std::int64_t kMost = 0x7FFFFFFF;
  return (key_hash('t', all) & kMost) | 1;
}

Error damaged(const std::string& path) {
  return {Errc::registry_corrupt,
          fmt::format("the registry {} is damaged: restore a backup, or ask \"doctor\"", path)};
}

Error no_registry(const std::string& path) {
  return {Errc::registry_corrupt,
          fmt::format("{} is no registry of masthead: name another file", path)};
}

/// Whether our own statement could not be said to the tables, which somebody else must have
/// changed.
bool has_lost_tables(sqlite3* handle) {
  if ((sqlite3_errcode(handle) & 0xFF) != SQLITE_ERROR) return false;
  const std::string_view words = sqlite3_errmsg(handle);
  return words.starts_with("no such table") || words.starts_with("no such column") ||
         words.find("has no column named") != std::string_view::npos;
}

/// Sleeps for a moment that differs from one waiter to the next.
void wait_a_moment(std::minstd_rand& random) {
  std::uniform_int_distribution<int> microseconds(100, 600);
  std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
}

}  // namespace

std::string in_dialect(std::string_view sql) {
  std::string out(sql);
  const auto replace = [&](std::string_view word, std::string_view by) {
    for (auto at = out.find(word); at != std::string::npos; at = out.find(word, at + by.size())) {
      out.replace(at, word.size(), by);
    }
  };
  replace("{key}", "INTEGER PRIMARY KEY");
  replace("{lean}", " WITHOUT ROWID");
  return out;
}

Database::Database(Poco::Data::Session session, std::string path,
                   std::chrono::milliseconds patience)
    : session_(std::move(session)),
      path_(std::move(path)),
      patience_(patience),
      turn_(plain_path(path_) + "-turn"),
      log_(handle_of(session_)) {}

Database::~Database() {
  // The last of a process to close would move the log into the file, while others wait.
  sqlite3_db_config(handle_of(session_), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Missing missing,
                                                 std::chrono::milliseconds patience) {
  if (path.empty()) {
    return Error{Errc::invalid_input, "the registry's path is empty: name a file as \"registry\""};
  }
  const Found found = look_at(path);
  if (found == Found::nothing && missing == Missing::refused) {
    return Error{Errc::not_found, fmt::format("there is no registry {}: ingest makes one", path)};
  }
  if (found == Found::other) return no_registry(path);
  try {
    Poco::Data::Session session(new SessionImpl(plain_path(path), kOpenPatience));
    std::unique_ptr<Database> database(new Database(std::move(session), path, patience));
    Status status = database->guard([&]() -> Status {
      return found == Found::database ? database->check_file() : std::nullopt;
    });
    // What our own statements cannot be said to has lost its tables.
    if (status && status->code == Errc::internal) status = damaged(path);
    if (!status) status = database->guard([&] { return database->prepare(); });
    if (status) return *status;
    return database;
  } catch (const Poco::Exception&) {
    return Error{Errc::not_found,
                 fmt::format("cannot open the registry {}: check that its folder is there and may "
                             "be written to",
                             path)};
  }
}

Status Database::check_file() {
  run("PRAGMA trusted_schema = OFF");
  run("PRAGMA cell_size_check = ON");
  run("PRAGMA mmap_size = 0");
  wait_as_reader();
  if (!has_tables()) return std::nullopt;
  if (number("PRAGMA application_id") != kApplication) return no_registry(path_);
  const auto version = schema_version(*this);
  if (version > kSchemaVersion) {
    return Error{Errc::unsupported,
                 fmt::format("a newer masthead wrote the registry {} (its tables are of version "
                             "{}, this library knows {}): use that one",
                             path_, version, kSchemaVersion)};
  }
  // Of one moment: another process may be changing both.
  run("BEGIN");
  const auto sum = number("PRAGMA user_version");
  const bool is_other = sum != 0 && sum != sum_of_tables(session_);
  run("COMMIT");
  if (is_other) return damaged(path_);
  const auto bytes = number("PRAGMA page_count") * number("PRAGMA page_size");
  const std::string wrong = bytes > kCheckedBytes ? "" : check();
  if (wrong.empty() && version > 0) return std::nullopt;
  return Error{
      Errc::registry_corrupt,
      fmt::format("the registry {} is damaged: restore a backup, or ask \"doctor\"", path_)};
}

Status Database::prepare() {
  run("PRAGMA trusted_schema = OFF");
  run("PRAGMA cell_size_check = ON");
  run("PRAGMA mmap_size = 0");
  wait_as_reader();
  if (!has_tables()) run(fmt::format("PRAGMA application_id = {}", kApplication));
  // A copy made by copy_to() has no log yet.
  const bool has_log = texts(session_, "PRAGMA journal_mode").front() == "wal";
  if (!has_log) (void)texts(session_, "PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("PRAGMA secure_delete = ON");
  run("PRAGMA temp_store = MEMORY");
  log_.watch();
  const auto version = schema_version(*this);
  if (version == kSchemaVersion) return std::nullopt;
  // Between the two the sum is not known: 0.
  run("PRAGMA user_version = 0");
  if (Status status = migrate(*this, version)) return status;
  run(fmt::format("PRAGMA user_version = {}", sum_of_tables(session_)));
  return std::nullopt;
}

void Database::wait_as_reader() {
  sqlite3_busy_timeout(handle_of(session_), static_cast<int>(patience_.count()));
}

void Database::run(const std::string& sql) {
  sqlite3* const handle = handle_of(session_);
  const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) sqlite::Utility::throwException(handle, code);
}

std::int64_t Database::number(const std::string& sql) {
  std::vector<std::int64_t> rows;
  session_ << sql, into(rows), now;
  return rows.empty() ? 0 : rows.front();
}

State Database::state() {
  // A page asks this of each author it shows: the session's way costs more than the answer.
  sqlite3* const handle = handle_of(session_);
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(handle, "PRAGMA data_version", -1, &statement, nullptr);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  const std::int64_t version = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_finalize(statement);
  if (code != SQLITE_ROW) sqlite::Utility::throwException(handle, code);
  return {identity_, version};
}

bool Database::has_tables() { return number("SELECT COUNT(*) FROM sqlite_master") > 0; }

Status Database::begin() {
  const auto end = std::chrono::steady_clock::now() + kWriterPatience;
  // The database is asked only when it is this process's turn: its own waiting grows with every
  // try, and lets latecomers go first.
  if (!turn_.wait_until(end)) return still_locked();
  std::minstd_rand random(std::random_device{}());
  sqlite3* const handle = handle_of(session_);
  sqlite3_busy_timeout(handle, 0);
  int code = sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
  while (code == SQLITE_BUSY && std::chrono::steady_clock::now() < end) {
    wait_a_moment(random);
    code = sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
  }
  wait_as_reader();
  if (code == SQLITE_OK) {
    log_.make_room();
    return std::nullopt;
  }
  turn_.leave();
  return code == SQLITE_BUSY ? still_locked() : failed(code);
}

Status Database::failed(int code) {
  return guard([&]() -> Status {
    sqlite::Utility::throwException(handle_of(session_), code);
    return std::nullopt;
  });
}

Error Database::still_locked() const {
  return {Errc::registry_locked,
          fmt::format("other processes have been writing to the registry {} for {} seconds: try "
                      "again when they are done",
                      path_, kWriterPatience.count())};
}

Status Database::commit() {
  Status status = guard([&]() -> Status {
    run("COMMIT");
    return std::nullopt;
  });
  if (!status) turn_.leave();
  return status;
}

void Database::roll_back() noexcept {
  sqlite3* const handle = handle_of(session_);
  if (sqlite3_get_autocommit(handle) == 0) {
    sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
  }
  turn_.leave();
}

bool Database::is_writing() const { return sqlite3_get_autocommit(handle_of(session_)) == 0; }

void Database::tidy(SqliteLog::Need need) {
  using Need = SqliteLog::Need;
  sqlite3* const handle = handle_of(session_);
  if (need == Need::none || !SqliteLog::move(handle, false) || need == Need::move) return;
  // What was written meanwhile is little. Without this the log would grow for as long as everybody
  // is busy.
  if (!turn_.wait_until(std::chrono::steady_clock::now() + kWriterPatience)) return;
  sqlite3_busy_timeout(handle, 0);
  (void)SqliteLog::move(handle, need == Need::cut);
  wait_as_reader();
  turn_.leave();
}

std::string Database::check() {
  const auto is_sound = [&] {
    const auto rows = texts(session_, "PRAGMA quick_check(1)");
    return rows.size() == 1 && rows.front() == "ok";
  };
  // A check that was short of memory for a moment tells of damage, too.
  return is_sound() || is_sound() ? "" : "the file's structure is damaged";
}

void Database::copy_to(const std::string& path) {
  const std::string to = plain_path(path);
  session_ << "VACUUM INTO $1", useRef(to), now;
}

bool has_moved(Database& database) {
  int moved = 0;
  sqlite3_file_control(handle_of(database.session()), nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

bool Database::compact() {
  run("VACUUM");
  return number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}

Error Database::explain(const Poco::Exception& exception) const {
  const auto is = [&](auto* kind) { return dynamic_cast<decltype(kind)>(&exception) != nullptr; };
  const int code = sqlite3_errcode(handle_of(session_)) & 0xFF;
  if (is(static_cast<const sqlite::DBLockedException*>(nullptr)) || code == SQLITE_BUSY) {
    return {Errc::registry_locked, fmt::format("the registry {} is in use: try again", path_)};
  }
  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || has_lost_tables(handle_of(session_))) {
    return {Errc::registry_corrupt,
            fmt::format("the registry {} is damaged, or no registry: restore a backup, or ask "
                        "\"doctor\"",
                        path_)};
  }
  if (code == SQLITE_FULL) {
    return {Errc::unavailable,
            fmt::format("there is no room for the registry {}: make room; nothing was lost that "
                        "had been acknowledged",
                        path_)};
  }
  if (is(static_cast<const sqlite::NoMemoryException*>(nullptr)) || code == SQLITE_NOMEM) {
    return {Errc::no_memory, "out of memory"};
  }
  if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM ||
      is(static_cast<const sqlite::ReadOnlyException*>(nullptr)) ||
      is(static_cast<const sqlite::CantOpenDBFileException*>(nullptr))) {
    return {Errc::denied, fmt::format("the registry {} may not be written: check who owns the file "
                                      "and its folder",
                                      path_)};
  }
  if (code == SQLITE_IOERR) {
    return {Errc::unavailable,
            fmt::format("the disk failed the registry {}: look at the system's log", path_)};
  }
  return {Errc::internal, fmt::format("the registry {} failed ({})", path_, exception.name())};
}

}  // namespace masthead::registry
