#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "plugin/src/context.h"
#include "plugin/src/crew.h"
#include "plugin/src/line_run.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// Cuts what is written into lines, has a method read each, and keeps what it gives.
///
/// Lines end with LF or CR LF; the last may end with the input. A byte order mark before the first
/// is passed over. A line longer than limits.input_bytes is passed over without being kept. After
/// an error of write() or finish() the stream is over: what was complete can still be taken.
///
/// With a config of more than one thread, and a method whose lines are independent, the lines of
/// one write() are shared by as many readers; the answers keep the order of the lines. Nothing is
/// held back for a later write(), so a host that writes line by line gains nothing.
class Stream {
 public:
  /// `context` outlives the stream. `options` are those `lines` was opened with.
  Stream(Context& context, const Method& method, std::unique_ptr<LineReader> lines,
         std::string options = "{}")
      : context_(context),
        method_(method),
        options_(std::move(options)),
        lines_(context, std::move(lines)) {}

  /// Reads the next bytes. Errors: cancelled, internal (a host service failed); invalid_input after
  /// the end. Throws std::bad_alloc.
  [[nodiscard]] Status write(std::string_view bytes);
  /// Reads documents whose bytes come beside their lines. Errors as write(); invalid_input where
  /// the method takes none or a line is unfinished: the stream goes on then.
  [[nodiscard]] Status write(std::span<const DocumentBytes> documents);
  /// Ends the input. Errors as write().
  [[nodiscard]] Status finish();

  /// Whole lines that are ready, in order.
  [[nodiscard]] std::string_view ready() const { return {out_.text.data(), out_.complete}; }
  /// Forgets what is ready.
  void take();

 private:
  Status check_open() const;
  template <class Step>
  Status guard(Errc after, Step&& step);
  Status feed(std::string_view bytes);
  Status read(const Chunk& whole);
  Status share(const Chunk& whole);
  Status end_input();
  void keep(std::string_view piece);
  Status end_line();

  Context& context_;
  const Method& method_;
  std::string options_;
  LineRun lines_;
  std::unique_ptr<Crew> crew_;  ///< made when several lines are there for the first time
  std::string line_;            ///< the line so far, empty where it is too long
  std::size_t line_size_ = 0;   ///< its true size
  bool ends_with_cr_ = false;
  std::size_t number_ = 0;  ///< of the last complete line
  Output out_;
  Errc over_ = Errc::ok;  ///< why nothing more is taken; ok: more is
};

}  // namespace masthead::plugin
