#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

#include "plugin/registry/registry.h"
#include "tests/unit/child_process.h"
#include "tests/unit/registry_file.h"

using masthead::Errc;
using masthead::registry::Database;
using masthead::registry::Registry;
using masthead::registry::Status;
using masthead::test::count_of;
using masthead::test::in_child;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;
using masthead::test::times;
using masthead::test::wait_for;

namespace {

/// What a child ends with.
enum Ending : int { kKept = 0, kSharesDescriptor = 1, kNotOpened = 2, kNotKept = 3, kForked = 4 };

bool shares_descriptor(const RegistryFolder& folder) {
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    std::error_code ignored;
    const auto target = std::filesystem::read_symlink(entry.path(), ignored).string();
    if (target.find(folder.path("")) == 0) return true;
  }
  return false;
}

/// Opens the registry in a child, and keeps a mention.
Ending use_registry(const RegistryFolder& folder, int number) {
  alarm(60);
  if (shares_descriptor(folder)) return kSharesDescriptor;
  const auto own = Registry::open(folder.path(), Database::Missing::refused);
  if (!own) return own.error().code == Errc::forked ? kForked : kNotOpened;
  return keep_mentions(**own, number, number + 1, "child").empty() ? kKept : kNotKept;
}

}  // namespace

TEST_CASE("a child inherits no connection, and both go on") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  std::atomic<bool> is_over{false};
  std::atomic<int> kept{0};
  std::thread writer([&] {
    for (int i = 0; !is_over; ++i) {
      if (keep_mentions(*registry, i, i + 1, "parent").empty()) ++kept;
    }
  });
  const int forks = times(30, 100);
  int well = 0;
  int forked = 0;
  for (int i = 0; i < forks; ++i) {
    const int ending = wait_for(in_child([&] { return use_registry(folder, i); }));
    // Where the disk was slow the child is told so.
    CHECK((ending == kKept || ending == kForked));
    well += ending == kKept ? 1 : 0;
    forked += ending == kForked ? 1 : 0;
  }
  is_over = true;
  writer.join();
  MESSAGE("forks ", forks, ", amid a write ", forked);
  CHECK(well > forks / 2);
  CHECK(count_of(*registry, "head WHERE id LIKE 'child%'") == well);
  CHECK(count_of(*registry, "head WHERE id LIKE 'parent%'") == kept);
  CHECK(kept > 0);
}

TEST_CASE("a fork does not wait for a long write; its child is told, and shares nothing") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  std::atomic<bool> is_writing{false};
  std::atomic<bool> has_forked{false};
  std::atomic<bool> was_waited_for{false};
  std::thread writer([&] {
    const auto status = registry->write([&](Database&) -> Status {
      is_writing = true;
      const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
      while (!has_forked && std::chrono::steady_clock::now() < end) usleep(1000);
      was_waited_for = !has_forked;
      return std::nullopt;
    });
    CHECK_FALSE(status);
  });
  while (!is_writing) usleep(1000);
  const pid_t child = in_child([&] {
    const Ending ending = use_registry(folder, 0);
    // A child of its own is no better off.
    const int next = ending == kForked ? wait_for(in_child([&] { return use_registry(folder, 1); }))
                                       : static_cast<int>(kForked);
    return next == kForked ? ending : kNotOpened;
  });
  has_forked = true;
  CHECK(wait_for(child) == kForked);
  writer.join();
  CHECK_FALSE(was_waited_for);
  // The parent goes on, and its next child is well.
  CHECK(keep_mentions(*registry, 0, 1, "parent").empty());
  CHECK(wait_for(in_child([&] { return use_registry(folder, 2); })) == kKept);
  CHECK(count_of(*registry, "head") == 2);
}
