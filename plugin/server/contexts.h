#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "masthead/masthead.h"
#include "plugin/server/options.h"

namespace masthead::server {

/// What the library answered: its JSON, or with another code than 0 the error's.
struct Answer {
  std::int32_t code = MASTHEAD_OK;
  std::string json{};
};

/// Contexts of the library: each serves one request at a time and is kept for the next.
/// [any thread]
class Contexts {
 public:
  Contexts(std::string config, std::chrono::milliseconds call, Log log)
      : config_(std::move(config)), call_(call), log_(std::move(log)) {}

  /// Runs a method on one document, as masthead_call() does.
  ///
  /// Errors: the library's; MASTHEAD_CANCELLED where it took longer than it may, or cancel() was
  /// called.
  [[nodiscard]] Answer call(const std::string& method, std::string_view request);

  /// Runs a method over JSON Lines, as the masthead_stream_ functions do.
  [[nodiscard]] Answer stream(const std::string& method, const std::string& options,
                              std::string_view lines);

  /// Ends the calls that run, and every later one.
  void cancel() { is_cancelled_ = true; }

 private:
  struct Close {
    void operator()(masthead_context* context) const { masthead_close(context); }
  };
  /// A context and what its host services ask. The library keeps its address.
  struct Slot {
    const Contexts* owner = nullptr;
    std::chrono::steady_clock::time_point end{};  ///< of the call that runs
    std::unique_ptr<masthead_context, Close> context{};
  };
  class Lease;

  [[nodiscard]] Answer open(Slot& slot) const;
  [[nodiscard]] std::unique_ptr<Slot> take();
  void give_back(std::unique_ptr<Slot> slot);
  static std::int32_t log(void* user, std::int32_t level, std::int32_t code, const char* message,
                          std::size_t size);
  static std::int32_t cancel(void* user);

  std::string config_;
  std::chrono::milliseconds call_;
  Log log_;
  std::atomic<bool> is_cancelled_ = false;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Slot>> free_;
};

}  // namespace masthead::server
