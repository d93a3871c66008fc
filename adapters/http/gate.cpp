#include "adapters/http/gate.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>

#include "core/id.h"

namespace masthead::http {
namespace {

// A clock that was wrong once must not keep a host shut for ever.
constexpr std::int64_t kLongestQueue = 3'600'000;

/// A file that is open and locked while this lives; -1 where it could not be.
class LockedFile {
 public:
  explicit LockedFile(const std::string& path)
      : file_(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (file_ >= 0 && flock(file_, LOCK_EX) != 0) {
      close(file_);
      file_ = -1;
    }
  }
  LockedFile(const LockedFile&) = delete;
  LockedFile& operator=(const LockedFile&) = delete;
  ~LockedFile() {
    if (file_ >= 0) close(file_);
  }
  [[nodiscard]] int get() const { return file_; }

 private:
  int file_;
};

}  // namespace

template <class Change>
void Gate::change(std::string_view host, Change&& change) {
  if (rules_.folder.empty()) {
    change(entries_[std::string(host)]);
    return;
  }
  // The name of the file says nothing of the host.
  const LockedFile file(rules_.folder + '/' + make_id("h_", {host}));
  Entry entry;
  if (file.get() < 0 || pread(file.get(), &entry, sizeof entry, 0) != sizeof entry) entry = {};
  change(entry);
  if (file.get() < 0) return;
  // Half an entry is none: it is then as if nothing were known.
  if (pwrite(file.get(), &entry, sizeof entry, 0) != sizeof entry) {
    [[maybe_unused]] const int cut = ftruncate(file.get(), 0);
  }
}

std::int64_t Gate::reserve(std::string_view host, std::int64_t earliest) {
  std::int64_t turn = earliest;
  change(host, [&](Entry& entry) {
    if (entry.next - earliest < kLongestQueue) turn = std::max(turn, entry.next);
    entry.next = turn + rules_.interval_ms;
  });
  return turn;
}

void Gate::record(std::string_view host, bool good, std::int64_t now) {
  change(host, [&](Entry& entry) {
    entry.failures = good ? 0 : entry.failures + 1;
    if (entry.failures < rules_.failures) return;
    entry.failures = 0;
    entry.rests_until = now + rules_.rest_ms;
  });
}

bool Gate::is_resting(std::string_view host, std::int64_t now) {
  bool resting = false;
  change(host, [&](Entry& entry) {
    resting = entry.rests_until > now && entry.rests_until - now <= rules_.rest_ms;
  });
  return resting;
}

}  // namespace masthead::http
