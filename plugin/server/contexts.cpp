#include "plugin/server/contexts.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace masthead::server {
namespace {

using std::chrono::steady_clock;

/// What is written to a stream before its answer is read: bounds what the library keeps.
constexpr std::size_t kPart = std::size_t{1} << 20U;

std::int32_t clock(void* /*user*/, std::int64_t* milliseconds) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  *milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  return 0;
}

struct Free {
  void operator()(char* text) const { masthead_free(text); }
};
using Text = std::unique_ptr<char, Free>;

struct CloseStream {
  void operator()(masthead_stream* stream) const { masthead_stream_close(stream); }
};
using Stream = std::unique_ptr<masthead_stream, CloseStream>;

std::int32_t read_lines(masthead_stream* stream, std::string& out) {
  char* text = nullptr;
  std::size_t size = 0;
  const std::int32_t code = masthead_stream_read(stream, &text, &size);
  const Text owner(text);
  if (code == MASTHEAD_OK && text != nullptr) out.append(text, size);
  return code;
}

std::int32_t run(masthead_stream* stream, std::string_view lines, std::string& out) {
  while (!lines.empty()) {
    const auto part = lines.substr(0, kPart);
    lines.remove_prefix(part.size());
    std::int32_t code = masthead_stream_write(stream, part.data(), part.size());
    if (code == MASTHEAD_OK) code = read_lines(stream, out);
    if (code != MASTHEAD_OK) return code;
  }
  const std::int32_t code = masthead_stream_write(stream, nullptr, 0);
  return code == MASTHEAD_OK ? read_lines(stream, out) : code;
}

}  // namespace

/// A slot for one request, with its context open and its time running.
class Contexts::Lease {
 public:
  explicit Lease(Contexts& owner) : owner_(owner), slot_(owner.take()) {
    slot_->end = steady_clock::now() + owner.call_;
    failure_ = slot_->context == nullptr ? owner.open(*slot_) : Answer{};
  }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    if (slot_->context != nullptr) owner_.give_back(std::move(slot_));
  }

  [[nodiscard]] masthead_context* context() const { return slot_->context.get(); }
  /// Why there is no context.
  [[nodiscard]] const Answer& failure() const { return failure_; }

  /// The words of a call that failed. What broke inside is not used again.
  [[nodiscard]] Answer failed(std::int32_t code) {
    Answer answer{code, masthead_last_error(context())};
    if (code == MASTHEAD_INTERNAL || code == MASTHEAD_FORKED) slot_->context.reset();
    return answer;
  }

 private:
  Contexts& owner_;
  std::unique_ptr<Slot> slot_;
  Answer failure_;
};

Answer Contexts::call(const std::string& method, std::string_view request) {
  Lease lease(*this);
  if (lease.context() == nullptr) return lease.failure();
  char* text = nullptr;
  std::size_t size = 0;
  const std::int32_t code =
      masthead_call(lease.context(), method.c_str(), request.data(), request.size(), &text, &size);
  const Text owner(text);
  return code == MASTHEAD_OK ? Answer{code, std::string(text, size)} : lease.failed(code);
}

Answer Contexts::stream(const std::string& method, const std::string& options,
                        std::string_view lines) {
  Lease lease(*this);
  if (lease.context() == nullptr) return lease.failure();
  masthead_stream* opened = nullptr;
  std::int32_t code = masthead_stream_open(lease.context(), method.c_str(), options.data(),
                                           options.size(), &opened);
  Stream stream(opened);
  Answer answer;
  if (code == MASTHEAD_OK) code = run(stream.get(), lines, answer.json);
  if (code != MASTHEAD_OK) answer = lease.failed(code);
  return answer;
}

Answer Contexts::open(Slot& slot) const {
  masthead_host host{};
  host.struct_size = sizeof(host);
  host.user = &slot;
  host.log = log;
  host.clock = clock;
  host.cancel = cancel;
  masthead_context* context = nullptr;
  const std::int32_t code = masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, &host,
                                          config_.c_str(), &context);
  if (code != MASTHEAD_OK) return {code, masthead_last_error(nullptr)};
  slot.context.reset(context);
  return {};
}

std::unique_ptr<Contexts::Slot> Contexts::take() {
  const std::lock_guard lock(mutex_);
  if (free_.empty()) {
    auto slot = std::make_unique<Slot>();
    slot->owner = this;
    return slot;
  }
  auto slot = std::move(free_.back());
  free_.pop_back();
  return slot;
}

void Contexts::give_back(std::unique_ptr<Slot> slot) {
  const std::lock_guard lock(mutex_);
  free_.push_back(std::move(slot));
}

std::int32_t Contexts::log(void* user, std::int32_t level, std::int32_t /*code*/,
                           const char* message, std::size_t size) {
  static_cast<const Slot*>(user)->owner->log_(level, {message, size});
  return 0;
}

std::int32_t Contexts::cancel(void* user) {
  const auto* slot = static_cast<const Slot*>(user);
  return slot->owner->is_cancelled_ || steady_clock::now() > slot->end ? 1 : 0;
}

}  // namespace masthead::server
