#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::cli {

/// `text` for a terminal: bytes of control characters (line breaks and C1 too), of bidirectional
/// overrides and of what is not UTF-8 become \xNN, so that a file name or a link cannot drive the
/// terminal.
[[nodiscard]] std::string printable(std::string_view text);

/// The two output channels of the program: results on standard output, words on standard error.
class Console {
 public:
  /// @param color  "auto", "always" or "never", as --color was given.
  explicit Console(std::string_view color);

  [[nodiscard]] bool is_terminal() const { return out_is_terminal_; }
  [[nodiscard]] bool colour() const { return colour_; }
  /// Columns for results: the terminal's, at most 100; 80 where there is no terminal.
  [[nodiscard]] std::size_t width() const;

  /// Writes all of `text` to standard output. Throws Failure: with no words when the reader has
  /// gone (EPIPE), otherwise with the system's.
  void write(std::string_view text);

  /// Writes `text` to standard error as it is.
  void explain(std::string_view text);

  /// Prints "masthead: MESSAGE" on standard error, as printable() shows it.
  void complain(std::string_view message);

  /// Keeps one line on standard error up to date, four times a second, once the run has lasted a
  /// second; only where standard error is a terminal and standard output is not.
  ///
  /// @param what  what is counted: "lines", "pages"
  void progress(std::uint64_t count, std::string_view what, std::uint64_t bytes);
  /// The same for work whose end is not known: says what is done, once the run has lasted a second.
  void announce(std::string_view what);
  /// Takes the progress line away.
  void clear_progress();

 private:
  using Clock = std::chrono::steady_clock;

  bool out_is_terminal_;
  bool shows_progress_;
  bool colour_;
  bool progress_shown_ = false;
  Clock::time_point begin_;
  Clock::time_point next_progress_;
};

}  // namespace masthead::cli
