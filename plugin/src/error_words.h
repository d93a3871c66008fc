#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/json_writer.h"
#include "core/result.h"

namespace masthead::plugin {

/// nullopt: done. Otherwise why not.
using Status = std::optional<Error>;

/// Writes the members of an error, "code", "name", "message", "pointer"?, "offset"?, into the
/// object that is open.
void write_error_members(JsonWriter& json, const Error& error);

/// The last error as JSON (masthead.error/1), kept where no allocation can fail: an aggregate of
/// bytes without a destructor, so it may be thread_local.
class ErrorWords {
 public:
  /// Keeps `error`; a message too long for the place is cut. Never throws: where there is no memory
  /// to write the words, the words are those of no_memory.
  void set(const Error& error) noexcept;
  /// Keeps the fixed words of a code; allocates nothing.
  void set(Errc code) noexcept;
  /// The words, NUL-terminated: as long as this lives, until the next set().
  [[nodiscard]] const char* text() const noexcept;

 private:
  bool keep(std::string_view json) noexcept;

  std::array<char, 2048> text_{};
};

/// The words for a code whose cause leaves no room to write any: static, NUL-terminated.
[[nodiscard]] const char* fixed_words(Errc code) noexcept;

}  // namespace masthead::plugin
