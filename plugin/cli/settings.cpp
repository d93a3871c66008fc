#include "plugin/cli/settings.h"

#include <Poco/Exception.h>
#include <Poco/File.h>
#include <Poco/JSONString.h>
#include <Poco/Util/PropertyFileConfiguration.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <thread>
#include <vector>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/nearest.h"

namespace masthead::cli {
namespace {

using Poco::Util::PropertyFileConfiguration;

constexpr std::array<std::string_view, 3> kLevels = {"error", "warning", "info"};
constexpr std::size_t kMostThreads = 256;

constexpr std::array<Key, 10> kKeys = {{
    {"limits.input_bytes", "16777216", std::size_t{1} << 30, {}, "bytes of one input or line"},
    {"limits.link_bytes", "8192", std::size_t{16} << 20, {}, "bytes of one link"},
    {"limits.depth", "64", 128, {}, "nesting of JSON input"},
    {"limits.links", "10000", 1'000'000, {}, "links of one input"},
    {"limits.authors", "200", 100'000, {}, "authors of one input"},
    {"limits.registry_wait_ms",
     "5000",
     600'000,
     {},
     "milliseconds a read waits for a registry in use"},
    {"log.level", "warning", 0, kLevels, "error, warning or info"},
    {"now", "", 0, {}, "the day that rules about age count from; else today"},
    {"registry", "", 0, {}, "the registry's file; else there is none"},
    {"threads", "", kMostThreads, {}, "inputs read at once; else one a core"},
}};

// Options that are short for a setting.
struct Short {
  std::string_view option;
  std::string_view key;
};
constexpr std::array<Short, 4> kShorts = {{
    {"log-level", "log.level"},
    {"now", "now"},
    {"registry", "registry"},
    {"threads", "threads"},
}};

constexpr std::string_view kPrefix = "MASTHEAD_";

std::size_t to_number(std::string_view text) {
  std::size_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end ? number : 0;
}

bool is_value_of(const Key& key, std::string_view text) {
  const std::size_t number = to_number(text);
  if (key.most > 0) return number > 0 && number <= key.most;
  if (key.words.empty()) return !text.empty();
  return std::find(key.words.begin(), key.words.end(), text) != key.words.end();
}

std::string range_of(const Key& key) {
  if (key.most > 0) return fmt::format("a number from 1 to {}", key.most);
  if (key.name == "registry") return "the path of a file";
  return key.words.empty() ? "a date, for example 2026-11-23" : std::string(key.summary);
}

void append_leaves(const PropertyFileConfiguration& file, const std::string& base,
                   std::vector<std::string>& leaves) {
  std::vector<std::string> names;
  file.keys(base, names);
  for (const std::string& name : names) {
    const std::string key = base.empty() ? name : fmt::format("{}.{}", base, name);
    if (file.hasProperty(key)) leaves.push_back(key);
    append_leaves(file, key, leaves);
  }
}

std::string nearest_variable(std::string_view name) {
  std::vector<std::string> known = {"MASTHEAD_CONFIG"};
  for (const Key& key : kKeys) known.push_back(variable_of(key));
  const std::vector<std::string_view> views(known.begin(), known.end());
  return std::string(nearest(name, views));
}

}  // namespace

std::span<const Key> keys() { return kKeys; }

std::string variable_of(const Key& key) {
  std::string name(kPrefix);
  for (const char c : key.name) {
    const bool is_lower = c >= 'a' && c <= 'z';
    name += c == '.' ? '_' : is_lower ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return name;
}

Settings::Settings(const Invocation& call, const char* const* environment) {
  std::string file;
  // The file comes first and the environment over it, but the environment may name the file.
  for (const char* const* entry = environment; *entry != nullptr; ++entry) {
    constexpr std::string_view kFile = "MASTHEAD_CONFIG=";
    const std::string_view text = *entry;
    if (text.substr(0, kFile.size()) == kFile) file = text.substr(kFile.size());
  }
  if (call.has("config")) file = call.value("config", "");
  if (!file.empty() || call.has("config")) read_file(file);
  read_environment(environment);
  read_flags(call);
}

void Settings::read_flags(const Invocation& call) {
  for (const auto& [name, value] : call.options) {
    for (const Short& is_short : kShorts) {
      if (is_short.option == name) put(is_short.key, value, "--" + name);
    }
    if (name != "set") continue;
    const std::size_t equals = value.find('=');
    if (equals == std::string::npos) {
      throw Failure(kUsage, fmt::format("--set needs KEY=VALUE, not \"{}\": for example --set "
                                        "limits.depth=32",
                                        value));
    }
    put(std::string_view(value).substr(0, equals), std::string_view(value).substr(equals + 1),
        "--set");
  }
}

void Settings::read_file(const std::string& path) {
  try {
    // A folder opens as an empty stream, which would pass for a file without settings.
    if (path.empty() || Poco::File(path).isDirectory()) {
      throw Failure(kUsage,
                    fmt::format("\"{}\" is no file: give --config a .properties file", path));
    }
    const Poco::AutoPtr<PropertyFileConfiguration> file(new PropertyFileConfiguration(path));
    std::vector<std::string> leaves;
    append_leaves(*file, "", leaves);
    for (const std::string& name : leaves) put(name, file->getRawString(name), path);
  } catch (const Poco::Exception& error) {
    throw Failure(kUsage, fmt::format("cannot read the settings in \"{}\" ({}): give --config a "
                                      "readable .properties file",
                                      path, error.name()));
  }
}

void Settings::read_environment(const char* const* environment) {
  for (const char* const* entry = environment; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::size_t equals = std::min(text.find('='), text.size());
    const std::string_view name = text.substr(0, equals);
    if (name.substr(0, kPrefix.size()) != kPrefix) continue;
    if (name == "MASTHEAD_CONFIG" || name == "MASTHEAD_CORPORA") continue;

    const auto* key = std::find_if(kKeys.begin(), kKeys.end(),
                                   [name](const Key& k) { return variable_of(k) == name; });
    if (key == kKeys.end()) {
      throw Failure(kUsage, fmt::format("unknown environment variable {} (the nearest is {}): "
                                        "correct or unset it",
                                        name, nearest_variable(name)));
    }
    put(key->name, text.substr(std::min(equals + 1, text.size())), name);
  }
}

void Settings::put(std::string_view name, std::string_view value, std::string_view origin) {
  const auto* key =
      std::find_if(kKeys.begin(), kKeys.end(), [name](const Key& k) { return k.name == name; });
  if (key == kKeys.end()) {
    std::array<std::string_view, kKeys.size()> known;
    std::transform(kKeys.begin(), kKeys.end(), known.begin(), [](const Key& k) { return k.name; });
    throw Failure(kUsage,
                  fmt::format("{}: unknown setting {} (the nearest is {}); \"masthead help\" lists "
                              "the settings",
                              origin, name, nearest(name, known)));
  }
  if (!is_value_of(*key, value)) {
    throw Failure(kUsage, fmt::format("{}: {} cannot be \"{}\": give {}", origin, name, value,
                                      range_of(*key)));
  }
  values_.insert_or_assign(std::string(name), std::string(value));
}

std::size_t Settings::input_bytes() const {
  const auto found = values_.find("limits.input_bytes");
  return to_number(found == values_.end() ? kKeys.front().fallback
                                          : std::string_view(found->second));
}

std::size_t Settings::threads() const {
  const auto found = values_.find("threads");
  if (found != values_.end()) return to_number(found->second);
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
}

bool Settings::tells_all() const {
  const auto found = values_.find(std::string_view("log.level"));
  return found != values_.end() && found->second == kLevels.back();
}

std::string Settings::to_json() const {
  std::string json = fmt::format("{{\"threads\":{}", threads());
  for (const Key& key : kKeys) {
    const auto found = values_.find(key.name);
    if (found == values_.end() || key.name == "threads") continue;
    json += fmt::format(
        ",\"{}\":{}", key.name,
        key.most > 0 ? std::to_string(to_number(found->second)) : Poco::toJSON(found->second));
  }
  return json + "}";
}

}  // namespace masthead::cli
