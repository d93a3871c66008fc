#include "plugin/registry/fork.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>

namespace masthead::registry {
namespace {

/// Who uses connections share `uses`. `door` is passed on the way there, so that a fork that waits
/// at it is not overtaken by ever new users.
struct Gate {
  std::timed_mutex door;
  std::shared_timed_mutex uses;
};

Gate& gate() {
  // Never destroyed: a fork may come as late as the end of the process.
  static auto* const kGate = new Gate;
  return *kGate;
}

/// A database that was opened, with what lies beside it. Notes stay for as long as the process.
struct Note {
  std::array<std::string, 5> files;
  const Note* next = nullptr;
};

// NOLINTBEGIN(readability-identifier-naming): variables, not constants
constinit std::atomic<void (*)() noexcept> close_connections{nullptr};
constinit std::atomic<const Note*> notes{nullptr};
constinit std::atomic<bool> is_forked_amid{false};
/// Whether this thread, which forks, has the gate for itself.
constinit thread_local bool has_gate = false;
// NOLINTEND(readability-identifier-naming)

bool is_noted(const struct stat& file) {
  for (const Note* note = notes.load(); note != nullptr; note = note->next) {
    for (const std::string& name : note->files) {
      struct stat noted {};
      const bool is_there = stat(name.c_str(), &noted) == 0;
      if (is_there && noted.st_ino == file.st_ino && noted.st_dev == file.st_dev) return true;
    }
  }
  return false;
}

/// Lets the descriptors of databases lead nowhere. Their numbers stay taken: another file under
/// such a number would be written to by who believes in the old one.
void put_descriptors_out_of_reach() {
  DIR* const open_files = opendir("/proc/self/fd");
  const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  while (const dirent* entry = open_files == nullptr ? nullptr : readdir(open_files)) {
    const int file = std::atoi(entry->d_name);
    struct stat found {};
    const bool is_one = file > 2 && fstat(file, &found) == 0 && is_noted(found);
    if (is_one && nowhere >= 0) dup3(nowhere, file, O_CLOEXEC);
  }
  if (open_files != nullptr) closedir(open_files);
  if (nowhere >= 0) close(nowhere);
}

void before_fork() noexcept {
  Gate& own = gate();
  const auto end = std::chrono::steady_clock::now() + kForkPatience;
  if (!own.door.try_lock_until(end)) return;
  has_gate = own.uses.try_lock_until(end);
  if (has_gate) return close_connections.load()();
  own.door.unlock();
}

void after_fork_in_parent() noexcept {
  if (!has_gate) return;
  has_gate = false;
  gate().uses.unlock();
  gate().door.unlock();
}

void after_fork_in_child() noexcept {
  // The locks remember the threads that took them, which are not here; nobody waits for them.
  new (&gate()) Gate;
  if (!has_gate) {
    is_forked_amid = true;
    put_descriptors_out_of_reach();
  }
  has_gate = false;
}

}  // namespace

std::shared_lock<std::shared_timed_mutex> hold_off_fork() {
  // A registry may be closed by the very thread that forks, which has the gate for itself.
  if (has_gate) return {};
  Gate& own = gate();
  const std::lock_guard pass(own.door);
  return std::shared_lock<std::shared_timed_mutex>(own.uses);
}

void watch_forks(void (*close_all)() noexcept) {
  if (close_connections.exchange(close_all) != nullptr) return;
  (void)gate();
  pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

bool forked_amid() noexcept { return is_forked_amid.load(); }

void note_database(const std::string& path) {
  const Note* first = notes.load();
  for (const Note* note = first; note != nullptr; note = note->next) {
    if (note->files.front() == path) return;
  }
  auto* const note =
      new Note{{path, path + "-wal", path + "-shm", path + "-journal", path + "-turn"}, first};
  while (!notes.compare_exchange_weak(note->next, note)) {
  }
}

}  // namespace masthead::registry
