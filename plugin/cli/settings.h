#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// A key of the configuration: as .properties files and --set spell it.
struct Key {
  std::string_view name;
  std::string_view fallback;  ///< the engine's default
  std::size_t most;           ///< a number from 1 to this; 0: a word
  std::string_view summary;
};

[[nodiscard]] std::span<const Key> keys();

/// The environment variable of a key: "limits.depth" is MASTHEAD_LIMITS_DEPTH.
[[nodiscard]] std::string variable_of(const Key& key);

/// The settings of one run: flags before environment before file.
class Settings {
 public:
  /// @param call         --config, --set and --log-level are read from it.
  /// @param environment  "NAME=VALUE" strings, ended by nullptr; MASTHEAD_* of them are read, and
  ///                     MASTHEAD_CONFIG names the file where --config does not.
  /// Throws Failure (usage): an unknown key, with the nearest; a value that is none of the key's; a
  /// file that cannot be read.
  Settings(const Invocation& call, const char* const* environment);

  /// The value of limits.input_bytes.
  [[nodiscard]] std::size_t input_bytes() const;

  /// The JSON for masthead_open(); `input_bytes` in place of the user's limit.
  [[nodiscard]] std::string to_json(std::size_t input_bytes) const;

 private:
  void read_file(const std::string& path);
  void read_environment(const char* const* environment);
  void read_flags(const Invocation& call);
  void put(std::string_view name, std::string_view value, std::string_view origin);

  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace masthead::cli
