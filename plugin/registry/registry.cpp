#include "plugin/registry/registry.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <exception>
#include <map>
#include <new>
#include <optional>
#include <utility>

#include "plugin/registry/fork.h"
#include "plugin/registry/moved.h"

namespace masthead::registry {
namespace {

/// The most changes of one transaction.
constexpr std::size_t kMostTogether = 256;

/// The open registries of a process. A child makes a new one: the parent's may be locked, and stays
/// as it is.
struct Table {
  const pid_t pid = getpid();
  std::mutex mutex;
  std::map<std::string, std::weak_ptr<Registry>> registries;
};

constinit std::atomic<Table*> table{nullptr};  // NOLINT(readability-identifier-naming)

Table& own_table() {
  Table* found = table.load();
  while (found == nullptr || found->pid != getpid()) {
    auto made = std::make_unique<Table>();
    if (table.compare_exchange_strong(found, made.get())) found = made.release();
  }
  watch_forks(Registry::close_connections);
  return *found;
}

/// One name for a file, whatever way leads to it.
std::string real_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr),
                                                         std::free);
  return real == nullptr ? path : std::string(real.get());
}

Status status_of_exception() {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return Error{Errc::no_memory, "out of memory"};
  } catch (const std::exception&) {
    return Error{Errc::internal, "the registry failed"};
  }
}

}  // namespace

Result<std::shared_ptr<Registry>> Registry::open(const std::string& path, Database::Missing missing,
                                                 std::chrono::milliseconds patience) {
  if (forked_amid()) {
    return Error{Errc::forked,
                 fmt::format("this process was forked while a registry was in use, and cannot use "
                             "{}: let it exec(), or fork when no call is running",
                             path)};
  }
  Table& open = own_table();
  const auto hold = hold_off_fork();
  const std::lock_guard lock(open.mutex);
  const auto found = open.registries.find(real_path(path));
  if (found != open.registries.end()) {
    auto registry = found->second.lock();
    const bool is_gone = missing == Database::Missing::created && access(path.c_str(), F_OK) != 0;
    if (registry != nullptr && !is_gone) return registry;
  }
  note_database(real_path(path));
  auto database = Database::open(path, missing, patience);
  if (!database) return database.error();
  const std::string real = real_path(path);
  note_database(real);
  auto registry = std::make_shared<Registry>(path, patience);
  registry->readers_.push_back(std::move(*database));
  open.registries[real] = registry;
  return registry;
}

void Registry::close_connections() noexcept {
  Table* const open = table.load();
  if (open == nullptr || open->pid != getpid()) return;
  const std::lock_guard lock(open->mutex);
  for (const auto& [path, known] : open->registries) {
    const auto registry = known.lock();
    if (registry == nullptr) continue;
    registry->writer_.reset();
    registry->readers_.clear();
  }
}

Registry::~Registry() {
  if (!forked_amid()) {
    // Somebody may have read from the log when it was to be cut.
    if (log_need_ == SqliteLog::Need::cut) tidy(log_need_);
    return;
  }
  (void)writer_.release();
  for (auto& reader : readers_) (void)reader.release();
}

Status Registry::write(const Change& change) {
  Waiting waiting{&change, std::nullopt, false};
  std::vector<Waiting*> batch;
  batch.reserve(kMostTogether);
  std::unique_lock lock(mutex_);
  queue_.push_back(&waiting);
  while (!waiting.is_done) {
    if (has_leader_) {
      turn_.wait(lock);
      continue;
    }
    has_leader_ = true;
    batch.clear();
    gather(batch);
    lock.unlock();
    lead(batch);
    lock.lock();
    for (Waiting* each : batch) each->is_done = true;
    const auto need = log_need_;
    has_leader_ = false;
    turn_.notify_all();
    if (need == SqliteLog::Need::none) continue;
    // The others have waited long enough, and go on.
    lock.unlock();
    tidy(need);
    lock.lock();
  }
  return std::move(waiting.status);
}

/// Tidies the log with a connection of its own, so that others may write with theirs.
void Registry::tidy(SqliteLog::Need need) noexcept {
  try {
    const auto hold = hold_off_fork();
    auto reader = take_reader();
    if (!reader) return;
    (*reader)->tidy(need);
    const std::lock_guard lock(readers_mutex_);
    readers_.push_back(std::move(*reader));
  } catch (const std::exception&) {
    // It was to be of use, and nobody was promised it: the next commit asks for it again.
    return;
  }
}

/// Takes changes out of the queue. Under mutex_.
void Registry::gather(std::vector<Waiting*>& batch) {
  while (!queue_.empty() && batch.size() < kMostTogether) {
    batch.push_back(queue_.front());
    queue_.pop_front();
  }
}

void Registry::lead(std::vector<Waiting*>& batch) {
  Status failed;
  try {
    failed = commit(batch);
  } catch (...) {
    if (writer_ != nullptr) writer_->roll_back();
    failed = status_of_exception();
  }
  if (!failed) return;
  for (Waiting* each : batch) each->status = failed;
}

Status Registry::commit(std::vector<Waiting*>& batch) {
  const auto hold = hold_off_fork();
  if (writer_ != nullptr && has_moved(*writer_)) writer_.reset();
  if (writer_ == nullptr) {
    auto opened = Database::open(path_, Database::Missing::refused, patience_);
    if (!opened) return opened.error();
    writer_ = std::move(*opened);
  }
  Status status = commit(*writer_, batch);
  log_need_ = writer_->log_need();
  // A connection that met damage or a failing disk is not trusted again.
  if (status) writer_.reset();
  return status;
}

Status Registry::commit(Database& database, std::vector<Waiting*>& batch) {
  if (Status status = database.begin()) return status;
  {
    // Who came while this process waited for its turn is taken along.
    const std::lock_guard lock(mutex_);
    gather(batch);
  }
  Status status;
  for (Waiting* each : batch) {
    status = make(database, *each);
    if (status) break;
  }
  if (!status) status = database.commit();
  if (status) database.roll_back();
  return status;
}

/// Makes one change, and takes it back where it fails. Errors: the whole transaction failed.
Status Registry::make(Database& database, Waiting& waiting) {
  return database.guard([&]() -> Status {
    database.run("SAVEPOINT change");
    waiting.status = database.guard([&] { return (*waiting.change)(database); });
    if (!database.is_writing()) return waiting.status;
    if (waiting.status) database.run("ROLLBACK TO change");
    database.run("RELEASE change");
    return std::nullopt;
  });
}

Status Registry::back_up(const std::string& to) {
  if (access(to.c_str(), F_OK) == 0) {
    return Error{Errc::invalid_input,
                 fmt::format("the file {} is there already: name another one for the backup", to)};
  }
  return read([&](Database& database) -> Status {
    // A copy cannot be made within a transaction.
    database.roll_back();
    database.copy_to(to);
    return std::nullopt;
  });
}

Status Registry::compact() {
  const auto hold = hold_off_fork();
  {
    // Readers that nobody uses may hold on to old pages.
    const std::lock_guard lock(readers_mutex_);
    readers_.clear();
  }
  auto database = Database::open(path_, Database::Missing::refused, patience_);
  if (!database) return database.error();
  return (*database)->guard([&]() -> Status {
    if ((*database)->compact()) return std::nullopt;
    return Error{
        Errc::registry_locked,
        fmt::format("the log of the registry {} is in use: what was erased is still in it; "
                    "erase again when nobody reads",
                    path_)};
  });
}

Result<std::unique_ptr<Database>> Registry::take_reader() {
  {
    const std::lock_guard lock(readers_mutex_);
    while (!readers_.empty()) {
      auto reader = std::move(readers_.back());
      readers_.pop_back();
      if (!has_moved(*reader)) return reader;
    }
  }
  return Database::open(path_, Database::Missing::refused, patience_);
}

Status Registry::read(const std::function<Status(Database&)>& use) {
  const auto hold = hold_off_fork();
  auto reader = take_reader();
  if (!reader) return reader.error();
  Database& database = **reader;
  Status status = database.guard([&]() -> Status {
    database.run("BEGIN");
    return use(database);
  });
  database.roll_back();
  if (status && status->code == Errc::registry_corrupt) return status;
  const std::lock_guard lock(readers_mutex_);
  readers_.push_back(std::move(*reader));
  return status;
}

}  // namespace masthead::registry
