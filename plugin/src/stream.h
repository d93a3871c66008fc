#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "plugin/src/context.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// Cuts what is written into lines, has a method read each, and keeps what it gives.
///
/// Lines end with LF or CR LF; the last may end with the input. A byte order mark before the first
/// is passed over. A line longer than limits.input_bytes is passed over without being kept. After
/// an error of write() or finish() the stream is over: what was complete can still be taken.
class Stream {
 public:
  /// `context` outlives the stream.
  Stream(Context& context, const Method& method, std::unique_ptr<LineReader> lines)
      : context_(context), method_(method), lines_(std::move(lines)) {}

  /// Reads the next bytes. Errors: cancelled, internal (a host service failed); invalid_input after
  /// the end. Throws std::bad_alloc.
  [[nodiscard]] Status write(std::string_view bytes);
  /// Ends the input. Errors as write().
  [[nodiscard]] Status finish();

  /// Whole lines that are ready, in order.
  [[nodiscard]] std::string_view ready() const { return {out_.data(), complete_}; }
  /// Forgets what is ready.
  void take();

 private:
  Status check_open() const;
  Status feed(std::string_view bytes);
  Status end_input();
  void keep(std::string_view piece);
  Status end_line();
  Status read_line();
  void write_error(const Error& error, const DocumentId& id);

  Context& context_;
  const Method& method_;
  std::unique_ptr<LineReader> lines_;
  std::string line_;           ///< the line so far, empty where it is too long
  std::size_t line_size_ = 0;  ///< its true size
  bool ends_with_cr_ = false;
  std::size_t number_ = 0;  ///< of the last complete line
  std::size_t errors_ = 0;
  std::string out_;
  std::size_t complete_ = 0;  ///< the part of out_ that is whole lines
  Errc over_ = Errc::ok;      ///< why nothing more is taken; ok: more is
};

}  // namespace masthead::plugin
