// kill -9 cannot tell whether a write was synced: the system keeps it. Here the power is lost.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "plugin/registry/mentions.h"
#include "plugin/registry/registry.h"
#include "tests/unit/child_process.h"
#include "tests/unit/lossy_disk.h"
#include "tests/unit/registry_file.h"

using masthead::registry::Database;
using masthead::registry::KeptMention;
using masthead::registry::NewMention;
using masthead::registry::Registry;
using masthead::registry::Status;
using masthead::test::after_power_loss;
using masthead::test::count_of;
using masthead::test::keep_mentions;
using masthead::test::LossyDisk;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;
using masthead::test::times;

namespace {

using Steps = std::vector<LossyDisk::Step>;

/// How many writes are made: enough for the log to be moved into the file a few times.
constexpr int kWrites = 500;

int acknowledged_in(const Steps& steps, std::size_t count) {
  return static_cast<int>(std::count_if(
      steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(count),
      [](const auto& step) { return step.kind == LossyDisk::Step::Kind::acknowledge; }));
}

/// What is left of a registry. The error's name, or how many of the first mentions are missing.
struct Left {
  std::string error;
  int missing = 0;
};

Left look(const std::string& path, int acknowledged) {
  Left left;
  const auto opened = Registry::open(path, Database::Missing::created);
  if (!opened) return {std::string(name_of(opened.error().code)), acknowledged};
  std::vector<bool> found(static_cast<std::size_t>(acknowledged));
  const auto status = (*opened)->read([&](Database& database) {
    return for_each_kept(database, 0, 1'000'000, [&](KeptMention&& mention) -> Status {
      const auto number = static_cast<std::size_t>(std::stoi(mention.id.substr(1)));
      if (number < found.size()) found[number] = true;
      return std::nullopt;
    });
  });
  if (status) left.error = name_of(status->code);
  left.missing = static_cast<int>(std::count(found.begin(), found.end(), false));
  return left;
}

struct Losses {
  int states = 0;   ///< that were looked at
  int lossy = 0;    ///< in which something that was acknowledged is missing
  int refused = 0;  ///< that cannot be opened or read
  std::string first;
};

/// Loses the power again and again behind a step that is drawn, and looks at what is left.
Losses lose_power(const Steps& steps, int states, unsigned seed) {
  Losses losses;
  std::minstd_rand random(seed);
  for (; losses.states < states; ++losses.states) {
    const std::size_t count = random() % (steps.size() + 1);
    const RegistryFolder folder;
    for (const auto& entry : after_power_loss(steps, count, random)) {
      const auto file = std::filesystem::path(entry.first).filename().string();
      std::ofstream(folder.path(file), std::ios::binary) << entry.second;
    }
    const int acknowledged = acknowledged_in(steps, count);
    const Left left = look(folder.path(), acknowledged);
    losses.lossy += left.missing > 0 ? 1 : 0;
    losses.refused += left.error.empty() ? 0 : 1;
    const bool is_first = losses.first.empty() && (left.missing > 0 || !left.error.empty());
    if (!is_first) continue;
    losses.first =
        fmt::format("state {}: {} of {} steps, {} acknowledged, {} missing {}", losses.states,
                    count, steps.size(), acknowledged, left.missing, left.error);
  }
  return losses;
}

}  // namespace

TEST_CASE("what was acknowledged outlives a loss of power, wherever it comes") {
  Steps steps;
  {
    LossyDisk disk;
    const RegistryFolder folder;
    const auto registry = open_registry(folder.path());
    for (int i = 0; i < kWrites; ++i) {
      REQUIRE(keep_mentions(*registry, i, i + 1).empty());
      disk.acknowledge();
    }
    steps = disk.steps();
  }
  CHECK(acknowledged_in(steps, steps.size()) == kWrites);
  // The log was moved into the file, so that its beginning was written over.
  const auto syncs = std::count_if(steps.begin(), steps.end(), [](const auto& step) {
    return step.kind == LossyDisk::Step::Kind::sync && !step.file.ends_with("-wal");
  });
  CHECK(syncs > 2);
  const Losses losses = lose_power(steps, times(100, 2000), 5);
  CAPTURE(losses.first);
  MESSAGE("states ", losses.states, ", lossy ", losses.lossy, ", refused ", losses.refused);
  CHECK(losses.lossy == 0);
  CHECK(losses.refused == 0);
}

TEST_CASE("without a sync a write the same losses of power lose something") {
  Steps steps;
  {
    LossyDisk disk;
    const RegistryFolder folder;
    { (void)open_registry(folder.path()); }
    auto database = Database::open(folder.path(), Database::Missing::refused);
    REQUIRE(database.ok());
    (*database)->run("PRAGMA synchronous = NORMAL");
    for (int i = 0; i < kWrites; ++i) {
      const std::vector<NewMention> mentions = {
          {fmt::format("m{}", i), fmt::format(R"({{"mention_id":"m{}","name":"J"}})", i), {}}};
      REQUIRE_FALSE((*database)->begin());
      CHECK(append_mentions(**database, mentions).added == 1);
      REQUIRE_FALSE((*database)->commit());
      disk.acknowledge();
    }
    steps = disk.steps();
  }
  const Losses losses = lose_power(steps, times(100, 2000), 5);
  MESSAGE("states ", losses.states, ", lossy ", losses.lossy, ", refused ", losses.refused);
  CHECK(losses.lossy > losses.states / 4);
  CHECK(losses.refused == 0);
}
