// Each write, each sync and each allocation of SQLite's fails in turn, until everything succeeds.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>

#include "plugin/registry/registry.h"
#include "tests/unit/child_process.h"
#include "tests/unit/lossy_disk.h"
#include "tests/unit/registry_file.h"

using masthead::registry::Database;
using masthead::registry::Registry;
using masthead::test::bytes_of;
using masthead::test::count_of;
using masthead::test::in_child;
using masthead::test::keep_mentions;
using masthead::test::LossyDisk;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;
using masthead::test::wait_for;

namespace {

constexpr int kMost = 10'000;
/// Mentions of one write: enough for several pages.
constexpr int kBatch = 40;

std::int64_t kept_in(Registry& registry, int batch) {
  return count_of(registry, fmt::format("head WHERE id LIKE 'b{}-%'", batch));
}

/// Which call of SQLite's fails, and with what.
struct Failure {
  const char* why;
  LossyDisk::Fails fails;
  int code;
  bool for_good;
};

constexpr Failure kFailures[] = {
    {"a write fails once", LossyDisk::Fails::write, SQLITE_IOERR_WRITE, false},
    {"the disk fails", LossyDisk::Fails::write, SQLITE_IOERR_WRITE, true},
    {"the disk is full for a moment", LossyDisk::Fails::write, SQLITE_FULL, false},
    {"the disk is full", LossyDisk::Fails::write, SQLITE_FULL, true},
    {"a sync fails once", LossyDisk::Fails::sync, SQLITE_IOERR_FSYNC, false},
    {"no sync succeeds", LossyDisk::Fails::sync, SQLITE_IOERR_FSYNC, true},
};

/// What came of one try.
struct Tried {
  bool is_refused = false;
  bool has_failed = false;  ///< the call that was to fail was made
};

/// Writes while the n-th call fails.
Tried write_once(LossyDisk& disk, Registry& registry, const Failure& failure, int n) {
  CAPTURE(n);
  disk.fail(failure.fails, n, failure.code, failure.for_good);
  const auto prefix = fmt::format("b{}-", n);
  const std::string error = keep_mentions(registry, 0, kBatch, prefix);
  const bool has_failed = disk.mend();
  CAPTURE(error);
  // All or nothing, as was said. A log that could not be moved into the file stays where it is.
  REQUIRE((error.empty() || error == "unavailable"));
  REQUIRE(kept_in(registry, n) == (error.empty() ? kBatch : 0));
  // The next call works.
  REQUIRE(keep_mentions(registry, 0, kBatch, prefix).empty());
  REQUIRE(kept_in(registry, n) == kBatch);
  return {!error.empty(), has_failed};
}

/// Makes a registry while the n-th call fails.
Tried open_once(LossyDisk& disk, const Failure& failure, int n) {
  CAPTURE(n);
  const RegistryFolder folder;
  disk.fail(failure.fails, n, failure.code, failure.for_good);
  std::string error;
  {
    const auto opened = Registry::open(folder.path(), Database::Missing::created);
    if (!opened) error = name_of(opened.error().code);
  }
  const bool has_failed = disk.mend();
  CAPTURE(error);
  REQUIRE((error.empty() || error == "unavailable"));
  const auto registry = open_registry(folder.path());
  REQUIRE(keep_mentions(*registry, 0, kBatch).empty());
  return {!error.empty(), has_failed};
}

/// Tries for n = 1, 2, ... until nothing fails. How many tries were refused; -1: there is no end.
int fail_each(const std::function<Tried(int)>& attempt) {
  int refused = 0;
  for (int n = 1; n < kMost; ++n) {
    const Tried tried = attempt(n);
    refused += tried.is_refused ? 1 : 0;
    if (!tried.has_failed) return refused;
  }
  return -1;
}

// Allocations of SQLite's: its own are made through these.
long left_to_fail = -1;  // -1: none fails
bool fails_now() { return left_to_fail >= 0 && left_to_fail-- == 0; }

/// The size before the memory, as SQLite asks for it.
constexpr std::size_t kHead = 16;
void* allocate(int size) {
  auto* memory = fails_now() ? nullptr : static_cast<char*>(std::malloc(kHead + std::size_t(size)));
  if (memory == nullptr) return nullptr;
  *reinterpret_cast<int*>(memory) = size;
  return memory + kHead;
}
void release(void* memory) {
  if (memory != nullptr) std::free(static_cast<char*>(memory) - kHead);
}
int size_of(void* memory) {
  return memory == nullptr ? 0 : *reinterpret_cast<int*>(static_cast<char*>(memory) - kHead);
}
void* reallocate(void* memory, int size) {
  if (fails_now()) return nullptr;
  auto* moved = static_cast<char*>(
      std::realloc(static_cast<char*>(memory) - kHead, kHead + std::size_t(size)));
  if (moved == nullptr) return nullptr;
  *reinterpret_cast<int*>(moved) = size;
  return moved + kHead;
}
int round_up(int size) { return (size + 7) & ~7; }
int start(void* /*data*/) { return SQLITE_OK; }
void stop(void* /*data*/) {}

/// Writes while the n-th allocation fails. "": all is well; otherwise what is not.
std::string fail_each_allocation(const std::string& path) {
  sqlite3_shutdown();
  sqlite3_mem_methods methods = {allocate, release, reallocate, size_of,
                                 round_up, start,   stop,       nullptr};
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK) return "no allocator";
  int refused = 0;
  for (int n = 0; n < kMost; n = n < 200 ? n + 1 : n + 19) {
    // Opened anew, so that the opening fails, too.
    left_to_fail = n;
    std::string error;
    {
      const auto opened = Registry::open(path, Database::Missing::created);
      error = opened ? keep_mentions(**opened, 0, 3, fmt::format("b{}-", n))
                     : std::string(name_of(opened.error().code));
    }
    const bool has_failed = left_to_fail < 0;
    left_to_fail = -1;
    if (!error.empty() && error != "no_memory") return fmt::format("allocation {}: {}", n, error);
    refused += error.empty() ? 0 : 1;
    const auto registry = open_registry(path);
    const auto kept = kept_in(*registry, n);
    if (kept != (error.empty() ? 3 : 0)) return fmt::format("allocation {}: {} kept", n, kept);
    const auto again = keep_mentions(*registry, 0, 3, fmt::format("b{}-", n));
    if (!again.empty()) return fmt::format("after allocation {}: {}", n, again);
    if (!has_failed) return refused > 50 ? "" : "too few were refused";
  }
  return "no end";
}

}  // namespace

TEST_CASE("a write or a sync fails: a typed error, no loss, and the next call works") {
  std::size_t failures = 0;
  for (const auto& failure : kFailures) {
    ++failures;
    CAPTURE(std::string(failure.why));
    LossyDisk disk;
    {
      const RegistryFolder folder;
      const auto registry = open_registry(folder.path());
      CHECK(fail_each([&](int n) { return write_once(disk, *registry, failure, n); }) > 0);
      CHECK(Database::open(folder.path(), Database::Missing::refused).ok());
    }
    CHECK(fail_each([&](int n) { return open_once(disk, failure, n); }) > 0);
  }
  CHECK(failures == std::size(kFailures));
}

TEST_CASE("an allocation of SQLite's fails: no_memory, no loss, and the next call works") {
  const RegistryFolder folder;
  // In a process of its own: SQLite takes an allocator only before anything else.
  const pid_t child = in_child([&] {
    const auto wrong = fail_each_allocation(folder.path());
    std::ofstream(folder.path("wrong")) << wrong;
    return wrong.empty() ? 0 : 1;
  });
  const int ending = wait_for(child);
  CAPTURE(bytes_of(folder.path("wrong")));
  CHECK(ending == 0);
}
