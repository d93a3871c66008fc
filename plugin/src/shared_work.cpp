#include "plugin/src/shared_work.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <system_error>
#include <thread>
#include <vector>

#include "plugin/src/signals_blocked.h"

namespace masthead::plugin {
namespace {

/// The pieces that are left, and what the first to fail threw.
class Pieces {
 public:
  Pieces(std::size_t count, const std::function<void(std::size_t)>& do_piece)
      : count_(count), do_piece_(do_piece) {}

  void work() noexcept {
    try {
      while (!failed_) {
        const std::size_t at = next_++;
        if (at >= count_) return;
        do_piece_(at);
      }
    } catch (...) {
      if (!failed_.exchange(true)) thrown_ = std::current_exception();
    }
  }

  /// Every thread has been joined.
  void finish() const {
    if (thrown_) std::rethrow_exception(thrown_);
  }

 private:
  const std::size_t count_;
  const std::function<void(std::size_t)>& do_piece_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> failed_ = false;
  std::exception_ptr thrown_;
};

void start(Pieces& pieces, std::size_t count, std::vector<std::jthread>& threads) {
  const SignalsBlocked blocked;
  threads.reserve(count);
  try {
    while (threads.size() < count) threads.emplace_back(&Pieces::work, &pieces);
  } catch (const std::system_error&) {
    return;  // fewer threads take longer, and do the same
  }
}

void work_together(std::size_t threads, std::size_t pieces,
                   const std::function<void(std::size_t)>& do_piece) {
  Pieces work(pieces, do_piece);
  std::vector<std::jthread> helpers;  // joined, whatever is thrown from here on
  if (pieces > 1 && threads > 1) start(work, std::min(threads, pieces) - 1, helpers);
  work.work();
  for (auto& helper : helpers) helper.join();
  work.finish();
}

}  // namespace

ShareWork share_work(std::size_t threads) {
  return [threads](std::size_t pieces, const std::function<void(std::size_t)>& do_piece) {
    work_together(threads, pieces, do_piece);
  };
}

}  // namespace masthead::plugin
