// The log beside a registry: it has its size from the start, and a large change leaves none behind.
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "plugin/registry/registry.h"
#include "plugin/registry/sqlite_log.h"
#include "tests/unit/registry_file.h"

using masthead::registry::Database;
using masthead::registry::Registry;
using masthead::registry::SqliteLog;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;

namespace {

constexpr auto kRoom = static_cast<std::uintmax_t>(SqliteLog::kRoom);
/// Mentions, with ids of this size, that fill more of the log than it has room for.
constexpr int kMany = 60'000;
constexpr std::size_t kLongId = 200;

std::uintmax_t size_of_log(const RegistryFolder& folder) {
  return std::filesystem::file_size(folder.path() + "-wal");
}

/// Keeps many mentions, while somebody reads or not.
void make_large_change(const RegistryFolder& folder, Registry& registry, bool is_read) {
  auto reader = Database::open(folder.path(), Database::Missing::refused);
  REQUIRE(reader.ok());
  (*reader)->run("BEGIN");
  // A transaction reads from when it first asks.
  const std::int64_t mentions = is_read ? (*reader)->number("SELECT COUNT(*) FROM head") : 1;
  CHECK(mentions == 1);
  CHECK(keep_mentions(registry, 0, kMany, std::string(kLongId, 'm')).empty());
  CHECK((size_of_log(folder) > 4 * kRoom) == is_read);
}

}  // namespace

TEST_CASE("a registry's log has its size from the start") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  CHECK(size_of_log(folder) == kRoom);
  for (int i = 0; i < 300; ++i) {
    REQUIRE(keep_mentions(*registry, i, i + 1).empty());
    REQUIRE(size_of_log(folder) == kRoom);
  }
  // After an erasure it is empty, and has its room again with the next write.
  REQUIRE_FALSE(registry->compact());
  CHECK(size_of_log(folder) == 0);
  REQUIRE(keep_mentions(*registry, 300, 301).empty());
  CHECK(size_of_log(folder) == kRoom);
}

TEST_CASE("what is written goes into the file, so that the log stays short") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  for (int i = 0; i < 3000; ++i) {
    REQUIRE(keep_mentions(*registry, i, i + 1).empty());
    REQUIRE(size_of_log(folder) == kRoom);
  }
}

TEST_CASE("a large change leaves no long log, whoever reads") {
  struct Case {
    const char* why;
    bool is_read;          ///< while the change is made
    bool is_written_then;  ///< once more, after the reading
    bool is_closed;
  };
  constexpr Case kCases[] = {
      {"nobody reads: it is cut at once", false, false, false},
      {"somebody reads: the next change cuts it", true, true, false},
      {"somebody reads: it is cut when the registry is closed", true, false, true},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const RegistryFolder folder;
    auto registry = open_registry(folder.path());
    REQUIRE(keep_mentions(*registry, 0, 1).empty());
    make_large_change(folder, *registry, c.is_read);
    if (c.is_written_then) REQUIRE(keep_mentions(*registry, 1, 2).empty());
    if (c.is_closed) registry.reset();
    CHECK(size_of_log(folder) <= kRoom);
    // It was moved, and is not lost.
    if (registry == nullptr) registry = open_registry(folder.path());
    CHECK(masthead::test::count_of(*registry, "head") == kMany + (c.is_written_then ? 2 : 1));
  }
}
