#include "plugin/registry/turn.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <thread>

namespace masthead::registry {
namespace {

using std::chrono::microseconds;
using std::chrono::steady_clock;

/// The byte that is locked by who looks for the end of the queue.
constexpr off_t kDoor = 0;
/// The first place. Locks that touch would become one, and kDoor is held together with a place.
constexpr off_t kFirst = 2;

struct flock lock_of(short type, off_t start, off_t length) {
  struct flock lock {};
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = start;
  lock.l_len = length;
  return lock;
}

// Locks of a file description: those of a process would go with the first descriptor it closes.
bool take(int file, off_t byte) {
  struct flock lock = lock_of(F_WRLCK, byte, 1);
  return fcntl(file, F_OFD_SETLK, &lock) == 0;
}

void give(int file, off_t byte) {
  struct flock lock = lock_of(F_UNLCK, byte, 1);
  fcntl(file, F_OFD_SETLK, &lock);
}

/// The last byte of some lock of others within the range; 0: there is none. A length of 0 is
/// without end.
off_t find_lock(int file, off_t start, off_t length) {
  struct flock lock = lock_of(F_WRLCK, start, length);
  if (fcntl(file, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return 0;
  return lock.l_start + std::max<off_t>(lock.l_len, 1) - 1;
}

/// The place behind everybody's.
off_t end_of_queue(int file) {
  off_t end = kFirst;
  for (off_t last = find_lock(file, end, 0); last != 0; last = find_lock(file, end, 0)) {
    end = last + 1;
  }
  return end;
}

/// Sleeps for a moment that differs from one waiter to the next; longer where many are before.
void wait_a_moment(std::minstd_rand& random, off_t before) {
  constexpr off_t kMostBefore = 8;
  std::uniform_int_distribution<int> moment(60, 180);
  std::this_thread::sleep_for(microseconds(moment(random) * std::min(before, kMostBefore)));
}

}  // namespace

Turn::~Turn() {
  if (file_ >= 0) close(file_);
}

bool Turn::take_place(Time end, std::minstd_rand& random) {
  while (!take(file_, kDoor)) {
    if (errno != EAGAIN && errno != EACCES) return true;
    if (steady_clock::now() >= end) return false;
    wait_a_moment(random, 1);
  }
  place_ = end_of_queue(file_);
  if (!take(file_, place_)) place_ = 0;
  give(file_, kDoor);
  return true;
}

off_t Turn::before() const { return find_lock(file_, kFirst, place_ - kFirst); }

bool Turn::wait_until(Time end) {
  if (place_ != 0) return true;
  if (file_ < 0) {
    constexpr mode_t kMode = 0600;
    file_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kMode);
  }
  if (file_ < 0) return true;
  std::minstd_rand random(static_cast<unsigned>(getpid()));
  if (!take_place(end, random)) return false;
  while (place_ > kFirst) {
    const off_t last = before();
    if (last == 0) break;
    if (steady_clock::now() >= end) {
      leave();
      return false;
    }
    wait_a_moment(random, place_ - last);
  }
  return true;
}

void Turn::leave() noexcept {
  if (file_ >= 0 && place_ != 0) give(file_, place_);
  place_ = 0;
}

}  // namespace masthead::registry
