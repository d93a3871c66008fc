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
  std::string_view fallback;  ///< what it is where nobody says; empty: the summary says
  std::size_t most;           ///< a number from 1 to this; 0: it is no number
  std::span<const std::string_view> words;  ///< all it may be; empty: a number, or a date
  std::string_view summary;
};

[[nodiscard]] std::span<const Key> keys();

/// The environment variable of a key: "limits.depth" is MASTHEAD_LIMITS_DEPTH.
[[nodiscard]] std::string variable_of(const Key& key);

/// The settings of one run: flags before environment before file.
class Settings {
 public:
  /// @param call         --config, --set and what is short for a setting (--log-level,
  ///                     --now, --threads) are read from it.
  /// @param environment  "NAME=VALUE" strings, ended by nullptr; MASTHEAD_* of them are read, and
  ///                     MASTHEAD_CONFIG names the file where --config does not.
  /// Throws Failure (usage): an unknown key, with the nearest; a value that is none of the key's; a
  /// file that cannot be read.
  Settings(const Invocation& call, const char* const* environment);

  /// The value of limits.input_bytes.
  [[nodiscard]] std::size_t input_bytes() const;

  /// The value of threads: one a core of this machine, at most 256, where nobody says.
  [[nodiscard]] std::size_t threads() const;

  /// True where log.level asks for all there is to tell.
  [[nodiscard]] bool tells_all() const;

  /// The JSON for masthead_open().
  [[nodiscard]] std::string to_json() const;

 private:
  void read_file(const std::string& path);
  void read_environment(const char* const* environment);
  void read_flags(const Invocation& call);
  void put(std::string_view name, std::string_view value, std::string_view origin);

  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace masthead::cli
