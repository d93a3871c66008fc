#include "plugin/src/config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <string>
#include <vector>

#include "plugin/src/json_reader.h"
#include "plugin/src/nearest.h"
#include "plugin/src/time.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMebi = std::int64_t{1} << 20;
constexpr std::string_view kLevels[] = {"error", "warning", "info"};

// limits.depth: a level costs stack, and a caller may have no more than 128 KiB of it. threads:
// each takes the memory of a reader, about 300 KiB.
constexpr ConfigKey kKeys[] = {
    {"limits.input_bytes",
     [](Config& config) -> std::size_t& { return config.limits.input_bytes; },
     1,
     1024 * kMebi,
     {},
     "bytes of one document or of one line of a stream"},
    {"limits.link_bytes",
     [](Config& config) -> std::size_t& { return config.limits.link_bytes; },
     1,
     16 * kMebi,
     {},
     "bytes of one link"},
    {"limits.depth",
     [](Config& config) -> std::size_t& { return config.limits.depth; },
     1,
     128,
     {},
     "nesting of JSON input"},
    {"limits.links",
     [](Config& config) -> std::size_t& { return config.limits.links; },
     1,
     1'000'000,
     {},
     "links of one document"},
    {"limits.authors",
     [](Config& config) -> std::size_t& { return config.limits.authors; },
     1,
     100'000,
     {},
     "authors of one document"},
    {"limits.registry_wait_ms",
     [](Config& config) -> std::size_t& { return config.registry_wait_ms; },
     1,
     600'000,
     {},
     "milliseconds a read waits for a registry in use"},
    {"log.level", nullptr, 0, 0, kLevels, "the gravest messages only, or all"},
    {"now", nullptr, 0, 0, {}, "the day that rules about age count from"},
    {"registry", nullptr, 0, 0, {}, "the file of the registry"},
    {"threads",
     [](Config& config) -> std::size_t& { return config.threads; },
     1,
     256,
     {},
     "readers of one stream"},
};

const ConfigKey* find_key(std::string_view name) {
  const auto* found = std::find_if(std::begin(kKeys), std::end(kKeys),
                                   [name](const ConfigKey& key) { return key.name == name; });
  return found == std::end(kKeys) ? nullptr : found;
}

bool is_group(std::string_view name) {
  return std::any_of(std::begin(kKeys), std::end(kKeys), [name](const ConfigKey& key) {
    return key.name.size() > name.size() && key.name.starts_with(name) &&
           key.name[name.size()] == '.';
  });
}

Error unknown_key(const Member& member, std::string_view name) {
  std::array<std::string_view, std::size(kKeys)> names;
  std::transform(std::begin(kKeys), std::end(kKeys), names.begin(),
                 [](const ConfigKey& key) { return key.name; });
  return member.refuse(unknown_name("config key", name, names));
}

/// The number a member stands for, written as a number or as a string of digits.
Status read_number(Member& member, std::int64_t& out) {
  if (!member.is_string()) return member.read(out);
  std::string_view text;
  if (Status status = member.read(text)) return status;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (code == std::errc() && end == text.data() + text.size()) return std::nullopt;
  return member.refuse(fmt::format("{} is not an integer", quoted(text)));
}

Status read_count(const ConfigKey& key, Member& member, Config& config) {
  std::int64_t number = 0;
  if (Status status = read_number(member, number)) {
    if (status->code == Errc::invalid_input) {
      status->message = fmt::format("{} must be an integer from {} to {}: {}", key.name, key.least,
                                    key.most, status->message);
    }
    return status;
  }
  if (number < key.least || number > key.most) {
    return member.refuse(
        fmt::format("{} is {}: it must be from {} to {}", key.name, number, key.least, key.most));
  }
  key.number(config) = static_cast<std::size_t>(number);
  return std::nullopt;
}

Status read_level(const ConfigKey& key, Member& member, LogLevel& level) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  const auto found = std::find(key.words.begin(), key.words.end(), word);
  if (found == key.words.end()) {
    return member.refuse(fmt::format("{} is {}: it must be one of {}", key.name, quoted(word),
                                     fmt::join(key.words, ", ")));
  }
  level = static_cast<LogLevel>(found - key.words.begin() + MASTHEAD_ERROR);
  return std::nullopt;
}

Status read_now(const ConfigKey& key, Member& member, std::string& now) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  if (is_time(text)) {
    now = text;
    return std::nullopt;
  }
  return member.refuse(
      fmt::format("{} is {}: it must be a date, \"2026-11-23\", or a time of "
                  "RFC 3339, \"2026-11-23T08:30:00Z\"",
                  key.name, quoted(text)));
}

Status read_path(Member& member, std::string& path) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  if (text.empty() || text.find('\0') != std::string_view::npos) {
    return member.refuse("registry is no path: name a file");
  }
  path = text;
  return std::nullopt;
}

Status read_key(Member& member, const std::string& prefix, Config& config) {
  const std::string name = prefix + std::string(member.name());
  if (member.is_object()) {
    std::size_t members = 0;
    Status status = member.read_members([&](Member& inner) {
      ++members;
      return read_key(inner, name + ".", config);
    });
    const bool unknown = !status && members == 0 && !is_group(name);
    return unknown ? Status(unknown_key(member, name)) : status;
  }
  const ConfigKey* key = find_key(name);
  if (key == nullptr) {
    if (Status status = member.skip()) return status;
    return unknown_key(member, name);
  }
  if (key->number != nullptr) return read_count(*key, member, config);
  if (name == "registry") return read_path(member, config.registry);
  return key->words.empty() ? read_now(*key, member, config.now)
                            : read_level(*key, member, config.log_level);
}

}  // namespace

std::span<const ConfigKey> config_keys() { return kKeys; }

Result<Config> read_config(std::string_view json) {
  Config config;
  const Limits limits;
  if (json.size() > limits.input_bytes) {
    return Error{Errc::limit, fmt::format("the config is {} bytes long, more than {}: shorten it",
                                          json.size(), limits.input_bytes)};
  }
  JsonReader reader(limits);
  std::string text(json);
  Status status = reader.read(text, [&](Member& member) { return read_key(member, "", config); });
  if (!status) return config;
  status->message.insert(0, "config: ");
  return *status;
}

}  // namespace masthead::plugin
