#pragma once

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace masthead::http {

/// One question to something that cannot be interrupted, such as the system's resolver. It is asked
/// on a thread that is left behind where its answer comes too late: it touches nothing but what it
/// shares with this.
template <class Answer>
class Question {
 public:
  /// Starts a thread. An exception of `ask` is an answer that holds nothing. Throws
  /// std::system_error where there is no thread to be had.
  explicit Question(std::function<Answer()> ask) : shared_(std::make_shared<Shared>()) {
    std::thread([shared = shared_, ask = std::move(ask)] {
      Answer answer{};
      try {
        answer = ask();
      } catch (...) {
        answer = {};  // nobody is left to hear why
      }
      const std::lock_guard lock(shared->mutex);
      shared->answer = std::move(answer);
      const std::uint64_t one = 1;
      [[maybe_unused]] const auto written = write(shared->event, &one, sizeof one);
    }).detach();
  }

  /// The answer, once it is there.
  [[nodiscard]] std::optional<Answer> answer() const {
    const std::lock_guard lock(shared_->mutex);
    return shared_->answer;
  }

  /// Readable when the answer is there; as long as this lives.
  [[nodiscard]] int event() const { return shared_->event; }

 private:
  struct Shared {
    Shared() : event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    ~Shared() {
      if (event >= 0) close(event);
    }

    std::mutex mutex;
    std::optional<Answer> answer;
    const int event;
  };
  std::shared_ptr<Shared> shared_;
};

}  // namespace masthead::http
