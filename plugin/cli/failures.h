#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plugin/cli/console.h"

namespace masthead::cli {

/// The inputs of a run that could not be used: the first are named on standard error, the others
/// counted, because a wrong folder has bad files by the thousand.
class Failures {
 public:
  explicit Failures(Console& console) : console_(console) {}

  /// @param document  named before the message, unless the message begins with it
  void add(const std::string& document, const std::string& message);

  /// Says how many there were, where not all were named. Returns the exit code of a run over
  /// `count` inputs.
  ///
  /// @param what  what was read: "pages"
  int conclude(std::uint64_t count, std::string_view what);

  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  Console& console_;
  std::uint64_t count_ = 0;
};

/// The word for one of masthead_code: "not_found".
[[nodiscard]] std::string_view name_of_error(std::int32_t code);

/// A line that says why an input could not be used, as the library writes it (masthead.error/1).
///
/// @param id    what the result calls the input, as JSON
/// @param line  its place among the inputs or in its file, from 1
[[nodiscard]] std::string error_line(std::string_view id, std::uint64_t line, std::int32_t code,
                                     const std::string& message);

}  // namespace masthead::cli
