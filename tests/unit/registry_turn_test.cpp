#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <memory>
#include <vector>

#include "plugin/registry/turn.h"
#include "tests/unit/registry_file.h"

using masthead::registry::Turn;
using masthead::test::RegistryFolder;

namespace {

Turn::Time in(int milliseconds) {
  return std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
}

/// Waits until so many bytes behind each other are locked, the first of which is byte 2.
void wait_for_places(const std::string& path, int places) {
  const int file = open(path.c_str(), O_RDWR | O_CLOEXEC);
  REQUIRE(file >= 0);
  for (int tries = 0; tries < 60'000; ++tries) {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 1 + places;
    lock.l_len = 1;
    REQUIRE(fcntl(file, F_OFD_GETLK, &lock) == 0);
    if (lock.l_type != F_UNLCK) break;
    usleep(1000);
  }
  close(file);
}

/// A process that waits in the queue, says so once its turn has come, and stays until it is killed.
struct Waiter {
  explicit Waiter(const std::string& path) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      alarm(60);
      Turn turn(path);
      const char has_turn = turn.wait_until(in(30'000)) ? 'y' : 'n';
      if (write(ends[1], &has_turn, 1) != 1) _exit(1);
      for (;;) pause();
    }
    close(ends[1]);
    said = ends[0];
  }

  void end() {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(said);
  }

  /// Waits until the turn has come.
  [[nodiscard]] bool has_turn() const {
    char word = 'n';
    return read(said, &word, 1) == 1 && word == 'y';
  }

  pid_t child = -1;
  int said = -1;
};

}  // namespace

TEST_CASE("who comes first writes first, and who gives up leaves no gap") {
  const RegistryFolder folder;
  std::vector<std::unique_ptr<Turn>> turns;
  for (int i = 0; i < 4; ++i) turns.push_back(std::make_unique<Turn>(folder.path("turn")));
  REQUIRE(turns[0]->wait_until(in(0)));
  // It is not theirs, and they leave the queue.
  CHECK_FALSE(turns[1]->wait_until(in(5)));
  CHECK_FALSE(turns[2]->wait_until(in(5)));
  turns[0]->leave();
  CHECK(turns[3]->wait_until(in(0)));
  CHECK_FALSE(turns[0]->wait_until(in(5)));
  turns[3].reset();
  CHECK(turns[0]->wait_until(in(0)));
  CHECK(turns[0]->wait_until(in(0)));
}

TEST_CASE("a queue of processes moves up in order, also when one of them is killed") {
  const RegistryFolder folder;
  Turn first(folder.path("turn"));
  REQUIRE(first.wait_until(in(0)));
  std::vector<Waiter> waiters;
  for (int i = 0; i < 5; ++i) {
    waiters.emplace_back(folder.path("turn"));
    wait_for_places(folder.path("turn"), i + 2);
  }
  waiters[1].end();
  first.leave();
  CHECK(waiters[0].has_turn());
  for (const std::size_t next : {2, 3, 4}) {
    CHECK_FALSE(first.wait_until(in(5)));
    waiters[next == 2 ? 0 : next - 1].end();
    CHECK(waiters[next].has_turn());
  }
  waiters[4].end();
  CHECK(first.wait_until(in(0)));
}

TEST_CASE("where there can be no queue it is everybody's turn") {
  const RegistryFolder folder;
  Turn turn(folder.path("absent/turn"));
  CHECK(turn.wait_until(in(0)));
  turn.leave();
}
