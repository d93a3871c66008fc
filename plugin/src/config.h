#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/limits.h"
#include "core/result.h"
#include "plugin/src/host.h"

namespace masthead::plugin {

/// How a context behaves.
struct Config {
  Limits limits;
  LogLevel log_level = LogLevel::warning;
  std::size_t threads = 1;  ///< readers of one stream; 1: the calling thread alone
  /// How long a read waits for a registry that another process has for itself, in milliseconds.
  std::size_t registry_wait_ms = 5000;
  std::string registry;  ///< the path of the registry's file; empty: there is none
  std::string now;  ///< RFC 3339, a date alone allowed: what "today" is; empty: the host's clock
};

/// One key of the configuration. A constant; masthead-config(5) describes each.
struct ConfigKey {
  std::string_view name;            ///< dotted where it is one of a group: "limits.link_bytes"
  std::size_t& (*number)(Config&);  ///< the number it sets; nullptr: a word or a date
  std::int64_t least;               ///< bounds of the number, both allowed
  std::int64_t most;
  std::span<const std::string_view> words;  ///< all it may be; empty: a number, a date or a path
  std::string_view help;
};

/// All keys, in the order of masthead-config(5).
[[nodiscard]] std::span<const ConfigKey> config_keys();

/// Reads a configuration.
///
/// @param json  a JSON object with the keys nested or dotted, or mixed; numbers may be strings of
///              digits, as .properties files have them; of a key given twice the last counts.
/// Errors: malformed (not JSON), invalid_input (an unknown key, with the nearest known one; a value
/// out of bounds), limit (depth, size).
[[nodiscard]] Result<Config> read_config(std::string_view json);

}  // namespace masthead::plugin
