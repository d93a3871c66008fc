#include "plugin/src/crew.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <system_error>
#include <thread>
#include <utility>

#include "plugin/src/signals_blocked.h"

namespace masthead::plugin {
namespace {

struct LogLine {
  LogLevel level;
  Errc code;
  std::string message;
};

/// What one chunk gave.
struct Slot {
  Output out;
  std::vector<LogLine> log;
  bool is_whole = false;  ///< every line of the chunk was read
};

/// A host that keeps what is logged, for a thread that may not call the true one.
masthead_host make_log_keeper(std::vector<LogLine>& log) {
  masthead_host host{};
  host.struct_size = sizeof host;
  host.user = &log;
  host.log = [](void* user, std::int32_t level, std::int32_t code, const char* message,
                std::size_t size) -> std::int32_t {
    static_cast<std::vector<LogLine>*>(user)->push_back(
        {static_cast<LogLevel>(level), static_cast<Errc>(code), std::string(message, size)});
    return 0;
  };
  return host;
}

}  // namespace

/// One reader: its context logs into `log_`.
class Crew::Reader {
 public:
  Reader(const Config& config, const Method& method)
      : host_(make_log_keeper(log_)), context_(*Host::copy(&host_), config), method_(method) {}

  Status open(std::string_view options) {
    std::string text(options);
    auto lines = method_.open(context_, text);
    if (!lines) return lines.error();
    run_ = std::make_unique<LineRun>(context_, std::move(*lines));
    return std::nullopt;
  }

  Status read(const Chunk& chunk, const LineRun::Ask& ask, Slot& slot) {
    log_.clear();
    Status status = run_->read(chunk, ask, slot.out);
    slot.log = std::move(log_);
    slot.is_whole = !status;
    return status;
  }

 private:
  std::vector<LogLine> log_;
  masthead_host host_;
  Context context_;
  const Method& method_;
  std::unique_ptr<LineRun> run_;
};

/// The chunks of one run, and who takes which: the next one that is left.
class Crew::Work {
 public:
  explicit Work(std::span<const Chunk> chunks) : chunks_(chunks), slots_(chunks.size()) {}

  /// An error once somebody stopped.
  [[nodiscard]] Status go_on() const {
    if (!stopped_) return std::nullopt;
    return Error{Errc::cancelled, "another thread of the stream stopped"};
  }

  /// Reads until nothing is left or somebody stopped. What it would throw is kept for finish().
  void read(Reader& reader, const LineRun::Ask& ask) noexcept {
    Status status;
    std::exception_ptr thrown;
    try {
      while (!stopped_ && !status) {
        const std::size_t at = next_++;
        if (at >= chunks_.size()) return;
        status = reader.read(chunks_[at], ask, slots_[at]);
      }
    } catch (...) {
      thrown = std::current_exception();
    }
    // The first to stop says why; the others stop because of it.
    if ((!status && !thrown) || stopped_.exchange(true)) return;
    cause_ = std::move(status);
    thrown_ = std::move(thrown);
  }

  /// The same on a thread that may not ask the host.
  void help(Reader& reader) noexcept {
    read(reader, [this] { return go_on(); });
  }

  /// Appends the answers up to the first line that was not read, and says why it was not. Every
  /// thread has been joined.
  Status finish(const Host& host, Output& out) {
    for (Slot& slot : slots_) {
      out.text.append(slot.out.text, 0, slot.out.complete);
      out.complete = out.text.size();
      out.errors += slot.out.errors;
      for (const LogLine& line : slot.log) {
        if (Status status = host.log(line.level, line.code, line.message)) return status;
      }
      if (!slot.is_whole) break;
      slot = {};
    }
    if (thrown_) std::rethrow_exception(thrown_);
    return std::move(cause_);
  }

 private:
  std::span<const Chunk> chunks_;
  std::vector<Slot> slots_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  Status cause_;
  std::exception_ptr thrown_;
};

Crew::Crew(Context& context, const Method& method, std::string options)
    : context_(context), method_(method), options_(std::move(options)) {}

Crew::~Crew() = default;

Status Crew::grow(std::size_t count) {
  while (readers_.size() < std::min(context_.config().threads, count)) {
    auto reader = std::make_unique<Reader>(context_.config(), method_);
    if (Status status = reader->open(options_)) return status;
    readers_.push_back(std::move(reader));
  }
  return std::nullopt;
}

/// Gives each reader but the first a thread, as far as the system has some.
Status Crew::start(Work& work, std::size_t count, std::vector<std::jthread>& threads) {
  const SignalsBlocked blocked;
  try {
    while (threads.size() + 1 < count) {
      threads.emplace_back(&Work::help, &work, std::ref(*readers_[threads.size() + 1]));
    }
  } catch (const std::system_error& error) {
    return context_.host().log(LogLevel::warning, Errc::unavailable,
                               fmt::format("the system gives no more threads ({}): {} of {} work",
                                           error.what(), threads.size() + 1, count));
  }
  return std::nullopt;
}

Status Crew::run(std::span<const Chunk> chunks, Output& out) {
  if (Status status = grow(chunks.size())) return status;
  Work work(chunks);
  std::vector<std::jthread> threads;  // joined, whatever is thrown from here on
  const std::size_t count = std::min(readers_.size(), chunks.size());
  threads.reserve(count);
  Status refused = start(work, count, threads);
  work.read(*readers_[0], [&]() -> Status {
    Status status = work.go_on();
    return status ? status : context_.host().check_cancel();
  });
  for (std::jthread& thread : threads) thread.join();
  Status status = work.finish(context_.host(), out);
  return status ? status : refused;
}

}  // namespace masthead::plugin
