#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "masthead/masthead.h"
#include "plugin/cli/console.h"
#include "plugin/cli/loader.h"

namespace masthead::cli {

/// JSON Lines that the library made.
class Text {
 public:
  Text() = default;
  Text(char* bytes, std::size_t size) : bytes_(bytes), size_(size) {}

  /// Valid as long as this lives.
  [[nodiscard]] std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    void operator()(char* bytes) const { masthead_free(bytes); }
  };
  std::unique_ptr<char, Free> bytes_;
  std::size_t size_ = 0;
};

/// One context of the library with one stream. What the library logs is printed on standard error;
/// Ctrl-C cancels.
class Engine {
 public:
  /// @param input  names the input in what the library logs; empty: the messages name it.
  /// Throws Failure: usage where the library does not take the settings.
  Engine(const std::string& settings, const char* method, const std::string& options,
         const std::string& input, Console& console);
  /// A context without a stream, for calls alone.
  Engine(const std::string& settings, Console& console);
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  Engine(Engine&&) = delete;
  Engine& operator=(Engine&&) = delete;
  ~Engine() = default;

  /// What a method answers to one request. Throws Failure: registry where the registry cannot be
  /// used.
  [[nodiscard]] Text call(const char* method, const std::string& request);
  struct CloseJob {
    void operator()(masthead_job* job) const { masthead_job_close(job); }
  };
  using Job = std::unique_ptr<masthead_job, CloseJob>;
  /// Starts a job; it must go before this does. Throws Failure.
  [[nodiscard]] Job start_job(const char* kind, const std::string& request);
  /// What a job that is done gives. Throws Failure.
  [[nodiscard]] Text result_of(masthead_job* job);
  /// Gives the stream its next bytes. False: Ctrl-C was pressed. Throws Failure.
  [[nodiscard]] bool write(std::string_view bytes);
  /// Gives the stream documents with their bytes, each with its line. False: Ctrl-C was pressed.
  /// Throws Failure.
  [[nodiscard]] bool write(std::span<const Item> items);
  /// Ends the input. False: Ctrl-C was pressed. Throws Failure.
  [[nodiscard]] bool finish();
  /// Whole lines that are ready; empty where there are none. Throws Failure.
  [[nodiscard]] Text read();

 private:
  /// Where log messages go: the library keeps its address.
  struct Log {
    Console& console;
    std::string start;
  };
  struct CloseContext {
    void operator()(masthead_context* context) const { masthead_close(context); }
  };
  struct CloseStream {
    void operator()(masthead_stream* stream) const { masthead_stream_close(stream); }
  };

  void open(const std::string& settings);
  static std::int32_t log(void* user, std::int32_t level, std::int32_t code, const char* message,
                          std::size_t size);
  [[nodiscard]] bool goes_on(std::int32_t code);

  Log log_;
  std::unique_ptr<masthead_context, CloseContext> context_;
  std::unique_ptr<masthead_stream, CloseStream> stream_;
};

}  // namespace masthead::cli
