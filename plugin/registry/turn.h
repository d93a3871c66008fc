#pragma once

#include <sys/types.h>

#include <chrono>
#include <random>
#include <string>

namespace masthead::registry {

/// A queue of the processes that write to one file: who comes first writes first, and who is killed
/// is out of it. It is kept as locks on the bytes of a file beside the database, whose contents
/// nobody reads: a place in the queue is a locked byte, and it is one's turn once no byte before it
/// is locked.
///
/// Where there can be no such file, or its locks do not work, it is everybody's turn at any time.
///
/// One place for each object; not for two threads at once.
class Turn {
 public:
  /// @param path  of the file; it is made when it is first needed
  explicit Turn(std::string path) : path_(std::move(path)) {}
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  Turn(Turn&&) = delete;
  Turn& operator=(Turn&&) = delete;
  ~Turn();

  using Time = std::chrono::steady_clock::time_point;
  /// Queues up and waits for one's turn, which lasts until leave(). False: it had not come by then;
  /// the place is given up. Cost: some system calls; while waiting a few a millisecond.
  [[nodiscard]] bool wait_until(Time end);
  /// Gives the place up, so that it is the next one's turn.
  void leave() noexcept;

 private:
  [[nodiscard]] bool take_place(Time end, std::minstd_rand& random);
  /// The place of somebody who is before this one; 0: nobody is.
  [[nodiscard]] off_t before() const;

  std::string path_;
  int file_ = -1;
  off_t place_ = 0;  ///< 0: none
};

}  // namespace masthead::registry
