#pragma once

#include <Poco/Data/Session.h>
#include <Poco/Exception.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/result.h"
#include "plugin/registry/sqlite_log.h"
#include "plugin/registry/turn.h"

namespace masthead::registry {

/// nullopt: done. Otherwise why not.
using Status = std::optional<Error>;

/// What a registry held when a connection read it. As long as a connection tells the same state,
/// nobody has written to the registry.
struct State {
  std::shared_ptr<const void> connection;  ///< no other one has the same; nullptr: none
  std::int64_t version = 0;
  bool operator==(const State&) const = default;
};

/// One connection to a registry's database. What SQLite does in its own way is behind this class,
/// in sqlite.cpp; everything else in this folder is SQL that other databases take too.
///
/// Not for two threads at once; must not be used or closed in a child process (fork.h).
class Database {
 public:
  /// Whether a file that is not there is made.
  enum class Missing : std::uint8_t { refused, created };

  /// How long a reader waits for a process that has the file for itself, or makes its log anew.
  static constexpr std::chrono::milliseconds kPatience{5000};

  /// Opens the file and brings its schema up to date.
  ///
  /// @param patience  of whoever reads; a writer waits for its turn in begin().
  /// Errors: not_found (no such file, or it cannot be opened), registry_corrupt (damaged, or
  /// another program's), unsupported (a newer masthead wrote it), registry_locked. A file that is
  /// refused is not written to. Cost: below a millisecond; files of up to kCheckedBytes are checked
  /// whole.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open(
      const std::string& path, Missing missing, std::chrono::milliseconds patience = kPatience);
  /// Files up to this size are checked whole whenever they are opened; larger ones by `doctor`.
  static constexpr std::int64_t kCheckedBytes = std::int64_t{4} << 20;

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  Database(Database&&) = delete;
  Database& operator=(Database&&) = delete;
  ~Database();

  [[nodiscard]] Poco::Data::Session& session() { return session_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  /// Runs SQL that takes nothing and gives nothing. Throws Poco::Exception.
  void run(const std::string& sql);
  /// The one number a query gives; 0 where it gives none. Throws Poco::Exception.
  [[nodiscard]] std::int64_t number(const std::string& sql);

  /// The registry's state as this transaction sees it. Others' writing alone changes it: a
  /// connection that writes itself does not ask. Throws Poco::Exception.
  [[nodiscard]] State state();

  /// Whether there are tables yet. Throws Poco::Exception.
  [[nodiscard]] bool has_tables();

  /// Begins to write; waits a fair while for other processes. Errors: registry_locked, and those of
  /// guard().
  [[nodiscard]] Status begin();
  [[nodiscard]] Status commit();
  /// Takes back what was written since begin(). Never fails: where it cannot, the database has done
  /// so itself.
  void roll_back() noexcept;
  /// False once the database gave a transaction up by itself, as it does when the disk is full.
  [[nodiscard]] bool is_writing() const;

  /// What the log needs after this connection's last commit, asked once a commit.
  [[nodiscard]] SqliteLog::Need log_need() { return log_.need(); }
  /// Moves what the log holds into the file, mostly while others go on writing. Any connection may,
  /// outside of a transaction. Where it cannot be done now, it is left to a later commit.
  void tidy(SqliteLog::Need need);

  /// What is wrong with the file; "": nothing. Cost: O(file).
  [[nodiscard]] std::string check();
  /// Writes a copy as of now to a file that is not there yet. Throws Poco::Exception.
  void copy_to(const std::string& path);
  /// Moves what the log holds into the file, empties the log, and writes the file anew without what
  /// was deleted from it. False: somebody still reads from the log. Throws Poco::Exception.
  [[nodiscard]] bool compact();

  /// Runs `body() -> Status`, and turns what the database throws into an error that names the file
  /// and the remedy, never what is stored.
  template <class Body>
  [[nodiscard]] Status guard(Body&& body);

 private:
  Database(Poco::Data::Session session, std::string path, std::chrono::milliseconds patience);
  void wait_as_reader();
  [[nodiscard]] Status failed(int code);
  [[nodiscard]] Error still_locked() const;
  [[nodiscard]] Status prepare();
  [[nodiscard]] Status check_file();
  [[nodiscard]] Error explain(const Poco::Exception& exception) const;

  Poco::Data::Session session_;
  std::string path_;
  std::chrono::milliseconds patience_;
  Turn turn_;  ///< among the processes that write
  SqliteLog log_;
  std::shared_ptr<const void> identity_ = std::make_shared<char>();
};

template <class Body>
Status Database::guard(Body&& body) {
  try {
    return std::forward<Body>(body)();
  } catch (const Poco::Exception& exception) {
    return explain(exception);
  }
}

/// The SQL that makes or changes tables, with the words in which databases differ: {key} is a
/// 64-bit number that is the primary key, {lean} ends a table that is kept in its key's order.
[[nodiscard]] std::string in_dialect(std::string_view sql);

}  // namespace masthead::registry
