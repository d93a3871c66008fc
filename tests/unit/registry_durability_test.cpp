#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <fstream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/registry.h"
#include "tests/unit/child_process.h"
#include "tests/unit/registry_file.h"

using masthead::Errc;
using masthead::registry::Database;
using masthead::registry::KeptMention;
using masthead::registry::Registry;
using masthead::registry::Status;
using masthead::test::bytes_of;
using masthead::test::count_of;
using masthead::test::in_child;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;
using masthead::test::times;
using masthead::test::wait_for;

namespace {

/// Keeps mention after mention, and says each number once it is acknowledged.
int write_until_killed(const std::string& path, const std::string& prefix, int pipe) {
  const auto opened = Registry::open(path, Database::Missing::refused);
  if (!opened) return 1;
  for (int i = 0;; ++i) {
    if (!keep_mentions(**opened, i, i + 1, prefix).empty()) return 2;
    if (write(pipe, &i, sizeof i) != sizeof i) return 3;
  }
}

/// Reads all that a registry keeps. The error's name; "": everything is there.
std::string read_all(const std::string& path, std::int64_t mentions) {
  const auto opened = Registry::open(path, Database::Missing::refused);
  if (!opened) return std::string(name_of(opened.error().code));
  std::int64_t count = 0;
  const auto status = (*opened)->read([&](Database& database) -> Status {
    const auto all = masthead::registry::all_judgements(database);
    if (!all) return all.error();
    return for_each_kept(database, 0, 1'000'000, [&](KeptMention&&) -> Status {
      ++count;
      return std::nullopt;
    });
  });
  if (status) return std::string(name_of(status->code));
  return count == mentions ? "" : "lost";
}

/// Damages bytes in one of several ways.
void damage(std::string& bytes, std::minstd_rand& random) {
  const auto below = [&](std::size_t end) { return random() % end; };
  switch (below(4)) {
    case 0:
      bytes[below(bytes.size())] ^= static_cast<char>(1U << below(8));
      break;
    case 1:
      bytes.resize(below(bytes.size()));
      break;
    case 2:
      std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size() / 4096) * 4096),
                  4096, '\0');
      break;
    default:
      for (int i = 0; i < 20; ++i) bytes[below(bytes.size())] = static_cast<char>(random());
  }
}

}  // namespace

TEST_CASE("what was acknowledged outlives a killed process") {
  const RegistryFolder folder;
  { (void)open_registry(folder.path()); }
  std::minstd_rand random(11);
  std::int64_t acknowledged = 0;
  const int kills = times(20, 500);
  for (int kill_number = 0; kill_number < kills; ++kill_number) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const std::string prefix = fmt::format("k{}-", kill_number);
    const pid_t child =
        in_child([&] { return write_until_killed(folder.path(), prefix, ends[1]); });
    close(ends[1]);
    // Some are killed before they have written anything.
    const int enough = static_cast<int>(random() % 12) - 2;
    int last = -1;
    for (int i = 0; last < enough && read(ends[0], &i, sizeof i) == sizeof i;) last = i;
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 10000));
    kill(child, SIGKILL);
    CHECK(wait_for(child) == 128 + SIGKILL);
    for (int i = 0; read(ends[0], &i, sizeof i) == sizeof i;) last = i;
    close(ends[0]);
    acknowledged += last + 1;
    const auto registry = open_registry(folder.path());
    const auto found =
        count_of(*registry, fmt::format("head WHERE id >= '{0}' AND id < '{0}~'", prefix));
    CHECK(found >= last + 1);
  }
  CHECK(acknowledged > kills);
  CHECK(read_all(folder.path(), count_of(*open_registry(folder.path()), "mention")).empty());
}

TEST_CASE("a damaged file is a typed error, and is not written to") {
  const RegistryFolder folder;
  {
    const auto registry = open_registry(folder.path());
    REQUIRE(keep_mentions(*registry, 0, 300).empty());
    REQUIRE_FALSE(registry->compact());
  }
  const std::string sound = bytes_of(folder.path());
  REQUIRE(sound.size() > 16 * 4096);
  CHECK(read_all(folder.path(), 300).empty());
  std::minstd_rand random(7);
  int refused = 0;
  const int files = times(150, 1000);
  for (int i = 0; i < files; ++i) {
    CAPTURE(i);
    std::string bytes = sound;
    damage(bytes, random);
    const std::string path = folder.path(fmt::format("damaged{}.db", i));
    std::ofstream(path, std::ios::binary) << bytes;
    const std::string error = read_all(path, 300);
    CAPTURE(error);
    const bool is_typed = error.empty() || error == "registry_corrupt" || error == "unsupported";
    // An empty file is a registry that is to be made.
    CHECK((is_typed || bytes.empty()));
    if (!error.empty()) ++refused;
    CHECK(bytes_of(path) == bytes);
    std::filesystem::remove(path);
  }
  CHECK(refused > files / 2);
}

TEST_CASE("many processes and threads write to one file, and nothing is lost") {
  constexpr int kProcesses = 8;
  constexpr int kThreads = 4;
  const int each = times(10, 100);
  const RegistryFolder folder;
  { (void)open_registry(folder.path()); }
  std::vector<pid_t> children;
  for (int process = 0; process < kProcesses; ++process) {
    children.push_back(in_child([&] {
      const auto registry = Registry::open(folder.path(), Database::Missing::refused);
      if (!registry) return 1;
      std::atomic<int> failed{0};
      std::array<std::vector<double>, kThreads> waits;
      std::vector<std::thread> threads;
      for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
          const auto prefix = fmt::format("p{}t{}-", process, thread);
          for (int i = 0; i < each; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            if (!keep_mentions(**registry, i, i + 1, prefix).empty()) ++failed;
            const std::chrono::duration<double, std::milli> wait =
                std::chrono::steady_clock::now() - begin;
            waits[static_cast<std::size_t>(thread)].push_back(wait.count());
          }
        });
      }
      for (auto& thread : threads) thread.join();
      std::ofstream out(folder.path(fmt::format("waits{}", process)));
      for (const auto& of_thread : waits) {
        for (const double wait : of_thread) out << wait << '\n';
      }
      return failed.load();
    }));
  }
  int refused = 0;
  for (const pid_t child : children) refused += wait_for(child);
  CHECK(refused == 0);
  CHECK(count_of(*open_registry(folder.path()), "head") == kProcesses * kThreads * each);
  std::vector<double> waits;
  for (int process = 0; process < kProcesses; ++process) {
    std::ifstream in(folder.path(fmt::format("waits{}", process)));
    for (double wait = 0; in >> wait;) waits.push_back(wait);
  }
  REQUIRE(waits.size() == static_cast<std::size_t>(kProcesses * kThreads * each));
  std::sort(waits.begin(), waits.end());
  MESSAGE("writes ", waits.size(), ", refused ", refused, ", wait p50 ", waits[waits.size() / 2],
          " ms, p99 ", waits[waits.size() * 99 / 100], " ms, most ", waits.back(), " ms");
}

TEST_CASE("where there is no room nothing is acknowledged, and nothing is lost") {
  const RegistryFolder folder;
  {
    const auto registry = open_registry(folder.path());
    REQUIRE(keep_mentions(*registry, 0, 100).empty());
  }
  const int acknowledged = wait_for(in_child([&] {
    (void)std::signal(SIGXFSZ, SIG_IGN);
    const auto registry = Registry::open(folder.path(), Database::Missing::refused);
    if (!registry) return 255;
    const rlimit limit = {300'000, 300'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    int batches = 0;
    std::string error;
    while (batches < 200 && error.empty()) {
      error = keep_mentions(**registry, batches * 20, batches * 20 + 20, "full");
      if (error.empty()) ++batches;
    }
    return error == "unavailable" ? batches : 254;
  }));
  REQUIRE(acknowledged < 200);
  CHECK(acknowledged > 0);
  const auto registry = open_registry(folder.path());
  CHECK(count_of(*registry, "head") == 100 + 20 * acknowledged);
  CHECK(keep_mentions(*registry, 100, 200).empty());
}
