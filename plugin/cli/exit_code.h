#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace masthead::cli {

// What the program answers its shell. Documented in masthead(1); only append.
inline constexpr int kDone = 0;
inline constexpr int kFound = 1;        ///< the audit found what --fail-on names
inline constexpr int kUsage = 2;        ///< the command line or a setting is wrong
inline constexpr int kSomeFailed = 3;   ///< some inputs failed, the rest was written
inline constexpr int kNothingDone = 4;  ///< nothing could be done, or the output not be written
inline constexpr int kRegistry = 5;     ///< the registry is in use or damaged
inline constexpr int kInterrupted = 130;

/// Ends the run. The message names what is wrong and the remedy, without "masthead: "; an empty one
/// is not printed.
class Failure : public std::runtime_error {
 public:
  Failure(int code, const std::string& message) : std::runtime_error(message), code_(code) {}

  [[nodiscard]] int code() const { return code_; }

 private:
  int code_;
};

/// An input that cannot be read: the others go on.
class InputFailure : public Failure {
 public:
  /// @param error  one of masthead_code, as a result names it.
  InputFailure(std::int32_t error, const std::string& message)
      : Failure(kNothingDone, message), error_(error) {}

  [[nodiscard]] std::int32_t error() const { return error_; }

 private:
  std::int32_t error_;
};

}  // namespace masthead::cli
