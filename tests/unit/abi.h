#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "masthead/masthead.h"

/// The C ABI as tests use it: nothing of the library but masthead.h.
namespace abi {

struct Answer {
  std::int32_t code = MASTHEAD_INTERNAL;
  std::string text;
};

/// A context that closes itself.
class Context {
 public:
  explicit Context(const char* config = nullptr, const masthead_host* host = nullptr) {
    code_ = masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, host, config, &context_);
  }
  ~Context() { masthead_close(context_); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  [[nodiscard]] std::int32_t code() const { return code_; }
  [[nodiscard]] masthead_context* get() const { return context_; }
  [[nodiscard]] std::string last_error() const { return masthead_last_error(context_); }

  Answer call(const char* method, std::string_view in) {
    Answer answer;
    char* out = nullptr;
    std::size_t size = 0;
    answer.code = masthead_call(context_, method, in.data(), in.size(), &out, &size);
    if (out != nullptr) answer.text.assign(out, size);
    masthead_free(out);
    return answer;
  }

  /// A whole stream: everything written at once, everything read at the end.
  Answer stream(const char* method, std::string_view options, std::string_view in) {
    masthead_stream* stream = nullptr;
    Answer answer;
    answer.code = masthead_stream_open(context_, method, options.data(), options.size(), &stream);
    if (answer.code == MASTHEAD_OK) {
      answer.code = masthead_stream_write(stream, in.data(), in.size());
    }
    if (answer.code == MASTHEAD_OK) answer.code = masthead_stream_write(stream, nullptr, 0);
    char* out = nullptr;
    std::size_t size = 0;
    if (stream != nullptr) masthead_stream_read(stream, &out, &size);
    if (out != nullptr) answer.text.assign(out, size);
    masthead_free(out);
    masthead_stream_close(stream);
    return answer;
  }

 private:
  std::int32_t code_;
  masthead_context* context_ = nullptr;
};

}  // namespace abi
