#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// An open registry: one a file and process, shared by all contexts that name the file.
///
/// Writers queue up, and the first of them commits for all who wait: one transaction, one sync of
/// the disk. There is no thread of our own. Connections are opened when they are needed.
class Registry {
 public:
  /// The registry of that file. It is as patient with other processes as whoever opened it first in
  /// this one. Errors: those of Database::open(); forked (forked_amid()).
  [[nodiscard]] static Result<std::shared_ptr<Registry>> open(
      const std::string& path, Database::Missing missing,
      std::chrono::milliseconds patience = Database::kPatience);
  /// Closes all connections of this process, so that a child inherits none. They are opened again
  /// when they are needed.
  static void close_connections() noexcept;

  Registry(std::string path, std::chrono::milliseconds patience)
      : path_(std::move(path)), patience_(patience) {}
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;
  Registry(Registry&&) = delete;
  Registry& operator=(Registry&&) = delete;
  ~Registry();

  /// A change, made within a transaction, perhaps by another thread that waits for its own: it must
  /// not call the host. An error takes back this change alone.
  using Change = std::function<Status(Database&)>;
  /// Makes a change and waits until it is on the disk. Errors: the change's; registry_locked,
  /// unavailable (no room), registry_corrupt, denied; then nothing was changed.
  [[nodiscard]] Status write(const Change& change);
  /// Reads with a connection of its own: `use(Database&) -> Status`, which sees one state of the
  /// registry. It must not call the host.
  [[nodiscard]] Status read(const std::function<Status(Database&)>& use);

  /// Writes a copy of the registry as of now to a file that is not there yet; writers go on.
  /// Errors: invalid_input (the file is there), denied, unavailable.
  [[nodiscard]] Status back_up(const std::string& to);
  /// Writes the file anew without what was removed, and empties its log. Cost: O(file).
  /// Errors: registry_locked (somebody reads what the log holds); try again then.
  [[nodiscard]] Status compact();

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  struct Waiting {
    const Change* change;
    Status status;
    bool is_done = false;
  };

  void gather(std::vector<Waiting*>& batch);
  void lead(std::vector<Waiting*>& batch);
  Status commit(std::vector<Waiting*>& batch);
  Status commit(Database& database, std::vector<Waiting*>& batch);
  static Status make(Database& database, Waiting& waiting);
  void tidy(SqliteLog::Need need) noexcept;
  Result<std::unique_ptr<Database>> take_reader();

  std::string path_;
  std::chrono::milliseconds patience_;
  std::mutex mutex_;
  std::condition_variable turn_;
  std::deque<Waiting*> queue_;
  bool has_leader_ = false;
  std::unique_ptr<Database> writer_;                  ///< the leader's
  SqliteLog::Need log_need_ = SqliteLog::Need::none;  ///< the leader's: after the last commit
  std::mutex readers_mutex_;
  std::vector<std::unique_ptr<Database>> readers_;  ///< those nobody uses
};

}  // namespace masthead::registry
