#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"
#include "masthead/masthead.h"
#include "plugin/src/error_words.h"

namespace masthead::plugin {

/// How grave a log message is. The values are the ABI's masthead_level.
enum class LogLevel : std::uint8_t {
  error = MASTHEAD_ERROR,
  warning = MASTHEAD_WARNING,
  info = MASTHEAD_INFO,
};

/// The host's services, those of them it has.
class Host {
 public:
  /// Copies as much of `host` as its struct_size says there is; nullptr: no services.
  /// Errors: invalid_input (struct_size too small to be one).
  [[nodiscard]] static Result<Host> copy(const masthead_host* host);

  void set_log_level(LogLevel level) { log_level_ = level; }

  /// Hands one line to the host's log, control characters escaped. What is below the level, or has
  /// no log to go to, costs nothing. Errors: internal (the host's log failed).
  [[nodiscard]] Status log(LogLevel level, Errc code, std::string_view message) const;
  [[nodiscard]] bool logs(LogLevel level) const {
    return services_.log != nullptr && level <= log_level_;
  }

  /// The time by the host's clock, "2026-11-23T08:30:00Z"; empty where it has none, or does not
  /// know. Errors: internal (the host's clock failed).
  [[nodiscard]] Result<std::string> now() const;

  /// Errors: cancelled (the host wants to stop); internal (the host's cancel failed).
  [[nodiscard]] Status check_cancel() const;

 private:
  masthead_host services_{};
  LogLevel log_level_ = LogLevel::warning;
};

}  // namespace masthead::plugin
