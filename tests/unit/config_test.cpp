#include "plugin/src/config.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "plugin/src/context.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace {

using masthead::Errc;
using masthead::plugin::config_keys;
using masthead::plugin::read_config;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string read_file(const std::string& path) {
  std::ifstream in(path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the table of config keys is sound") {
  masthead::plugin::Config defaults;
  std::set<std::string_view> names;
  for (const auto& key : config_keys()) {
    CAPTURE(key.name);
    CHECK(names.insert(key.name).second);
    CHECK(!key.help.empty());
    CHECK((key.number == nullptr || key.words.empty()));
    if (key.number == nullptr) continue;
    const auto fallback = static_cast<std::int64_t>(key.number(defaults));
    CHECK(key.least <= fallback);
    CHECK(fallback <= key.most);
  }
  CHECK(names.size() == 10);
}

TEST_CASE("every key takes its bounds and nothing beyond them") {
  std::size_t numbers = 0;
  for (const auto& key : config_keys()) {
    if (key.number == nullptr) continue;
    ++numbers;
    CAPTURE(key.name);
    const auto with = [&key](const std::string& value) {
      return read_config("{\"" + std::string(key.name) + "\":" + value + "}");
    };
    for (const std::int64_t value : {key.least, key.most}) {
      auto config = with(std::to_string(value));
      REQUIRE(config.ok());
      CHECK(key.number(*config) == static_cast<std::size_t>(value));
    }
    for (const std::int64_t value : {key.least - 1, key.most + 1, INT64_MIN, INT64_MAX}) {
      const auto config = with(std::to_string(value));
      REQUIRE_FALSE(config.ok());
      CHECK(config.error().code == Errc::invalid_input);
      CHECK(contains(config.error().message, key.name));
      CHECK(contains(config.error().message, std::to_string(key.most)));
    }
    for (const char* value : {"1.5", "\"\"", "\"many\"", "\"7x\"", "null", "true", "[1]", "1e3"}) {
      CAPTURE(value);
      const auto config = with(value);
      REQUIRE_FALSE(config.ok());
      CHECK(config.error().code == Errc::invalid_input);
      CHECK(contains(config.error().message, key.name));
    }
  }
  CHECK(numbers == 7);
}

TEST_CASE("keys are nested, dotted or both, and numbers may be strings") {
  static constexpr const char* kSame[] = {
      R"({"limits":{"link_bytes":4096},"log":{"level":"info"}})",
      R"({"limits.link_bytes":4096,"log.level":"info"})",
      R"({"limits":{"link_bytes":"4096"},"log.level":"info"})",
      R"({"limits":{},"limits.link_bytes":1,"log":{"level":"info"},"limits":{"link_bytes":4096}})",
  };
  for (const char* json : kSame) {
    CAPTURE(json);
    const auto config = read_config(json);
    REQUIRE(config.ok());
    CHECK(config->limits.link_bytes == 4096);
    CHECK(config->limits.depth == masthead::Limits{}.depth);
    CHECK(config->log_level == masthead::plugin::LogLevel::info);
  }
}

TEST_CASE("now takes dates and times of RFC 3339, and nothing else") {
  struct Case {
    const char* text;
    bool good;
  };
  static constexpr Case kCases[] = {
      {"2026-11-23", true},
      {"2024-02-29", true},
      {"2026-11-23T08:30:00Z", true},
      {"2026-11-23t08:30:00.125z", true},
      {"2026-11-23T08:30:00+05:00", true},
      {"2016-12-31T23:59:60Z", true},
      {"", false},
      {"today", false},
      {"2026-11", false},
      {"2026-02-29", false},
      {"2026-13-01", false},
      {"2026-00-10", false},
      {"2026-11-23T08:30:00", false},
      {"2026-11-23T24:00:00Z", false},
      {"2026-11-23T08:60:00Z", false},
      {"2026-11-23T08:30:61Z", false},
      {"2026-11-23T08:30:00.Z", false},
      {"2026-11-23T08:30:00+24:00", false},
      {"2026-11-23T08:30:00Z ", false},
      {"2026/11/23", false},
  };
  CHECK(std::size(kCases) == 20);
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    const auto config = read_config("{\"now\":\"" + std::string(c.text) + "\"}");
    REQUIRE(config.ok() == c.good);
    if (c.good) CHECK(config->now == c.text);
    if (!c.good) CHECK(contains(config.error().message, "it must be a date"));
  }
  CHECK_FALSE(read_config(R"({"now":20261123})").ok());
}

TEST_CASE("what time it is: as the config says, else by the host's clock, else unknown") {
  struct Clock {
    static std::int32_t tell(void* user, std::int64_t* milliseconds) {
      *milliseconds = *static_cast<std::int64_t*>(user);
      return *milliseconds == -1 ? 1 : *milliseconds == -2 ? 7 : 0;
    }
  };
  struct Case {
    std::int64_t milliseconds;
    const char* time;
  };
  static constexpr Case kCases[] = {
      {0, "1970-01-01T00:00:00Z"},
      {1'795'422'600'999, "2026-11-23T08:30:00Z"},
      {-1000, "1969-12-31T23:59:59Z"},
      {951'782'400'000, "2000-02-29T00:00:00Z"},
      {253'402'300'799'999, "9999-12-31T23:59:59Z"},
      {-1, ""},
      {INT64_MAX, ""},
      {INT64_MIN, ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.milliseconds);
    std::int64_t milliseconds = c.milliseconds;
    masthead_host host{};
    host.struct_size = sizeof host;
    host.user = &milliseconds;
    host.clock = &Clock::tell;
    using masthead::plugin::Context;
    const auto services = masthead::plugin::Host::copy(&host);
    REQUIRE(services.ok());
    const auto now = Context(*services, *read_config("{}")).now();
    REQUIRE(now.ok());
    CHECK(*now == c.time);
    CHECK(*Context(*services, *read_config(R"({"now":"2026-11-23"})")).now() == "2026-11-23");
    milliseconds = -2;
    CHECK_FALSE(Context(*services, *read_config("{}")).now().ok());
  }
  const auto none = masthead::plugin::Host::copy(nullptr);
  CHECK(masthead::plugin::Context(*none, *read_config("{}")).now()->empty());
}

TEST_CASE("log.level takes its words") {
  using masthead::plugin::LogLevel;
  const auto level = [](const char* word) {
    return read_config("{\"log.level\":\"" + std::string(word) + "\"}");
  };
  CHECK(level("error")->log_level == LogLevel::error);
  CHECK(level("warning")->log_level == LogLevel::warning);
  CHECK(level("info")->log_level == LogLevel::info);
  CHECK(read_config("{}")->log_level == LogLevel::warning);
  REQUIRE_FALSE(level("debug").ok());
  CHECK(contains(level("debug").error().message, "one of error, warning, info"));
}

TEST_CASE("what is not a config is refused with its name and the remedy") {
  struct Case {
    const char* json;
    Errc code;
    const char* words;
    const char* pointer;
  };
  static constexpr Case kCases[] = {
      {R"({"limits":{"link_byte":1}})", Errc::invalid_input,
       R"(unknown config key "limits.link_byte": did you mean "limits.link_bytes"?)",
       "/limits/link_byte"},
      {R"({"limts.depth":1})", Errc::invalid_input, "limits.depth", "/limts.depth"},
      {R"({"level":"info"})", Errc::invalid_input, "log.level", "/level"},
      {R"({"limits":5})", Errc::invalid_input, "unknown config key", "/limits"},
      {R"({"log":{"level":{"deep":1}}})", Errc::invalid_input, "log.level.deep", "/log/level/deep"},
      {R"({"extra":{}})", Errc::invalid_input, R"("extra")", "/extra"},
      {R"({"a/b~c":1})", Errc::invalid_input, "a/b~c", "/a~1b~0c"},
      {R"({"threads":[1,{"a":2}]})", Errc::invalid_input, "threads", "/threads"},
      {R"({"threads":[1,})", Errc::malformed, "not JSON", ""},
      {"", Errc::malformed, "empty", ""},
      {"limits.depth=3", Errc::malformed, "not a JSON object", ""},
      {"{\"log.level\":\"\xFF\"}", Errc::malformed, "not UTF-8", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.json);
    const auto config = read_config(c.json);
    REQUIRE_FALSE(config.ok());
    CHECK(config.error().code == c.code);
    CHECK(contains(config.error().message, c.words));
    CHECK(config.error().message.rfind("config: ", 0) == 0);
    CHECK(config.error().pointer == c.pointer);
  }
}

TEST_CASE("nearest finds the word that was meant") {
  static constexpr std::string_view kKnown[] = {"links", "resolve", "merge"};
  struct Case {
    const char* word;
    const char* meant;
  };
  static constexpr Case kCases[] = {{"lniks", "links"},      {"link", "links"}, {"Links", "links"},
                                    {"resolver", "resolve"}, {"mrge", "merge"}, {"", "links"}};
  for (const auto& c : kCases) {
    CAPTURE(c.word);
    CHECK(masthead::plugin::nearest(c.word, kKnown) == c.meant);
  }
  CHECK(masthead::plugin::nearest(std::string(100'000, 'x') + "links", kKnown).size() > 0);
  CHECK(masthead::plugin::quoted(std::string(100, 'x')) == "\"" + std::string(64, 'x') + "...\"");
  CHECK(masthead::plugin::quoted(std::string(63, 'x') + "é") ==
        "\"" + std::string(63, 'x') + "...\"");
}

TEST_CASE("the man pages name every key and every method") {
  const std::string folder = std::string(MASTHEAD_SOURCE_DIR) + "/plugin/man/";
  const std::string config_page = read_file(folder + "masthead-config.5");
  const std::string methods_page = read_file(folder + "masthead-methods.7");
  CHECK(!config_page.empty());
  CHECK(!methods_page.empty());
  masthead::plugin::Config defaults;
  const auto lists = [](const std::string& page, std::string_view macro, std::string_view name) {
    return contains(page, "\n" + std::string(macro) + " " + std::string(name) + "\n");
  };
  for (const auto& key : config_keys()) {
    CAPTURE(key.name);
    CHECK(lists(config_page, ".It Cm", key.name));
    if (key.number == nullptr) continue;
    CHECK(contains(config_page, "default " + std::to_string(key.number(defaults)) + ","));
    CHECK(contains(config_page,
                   "from " + std::to_string(key.least) + " to " + std::to_string(key.most)));
  }
  for (const auto* method : masthead::plugin::all_methods()) {
    CAPTURE(method->name);
    CHECK(lists(methods_page, ".Ss", method->name));
  }
  CHECK(masthead::plugin::all_methods().size() == 23);
  CHECK_FALSE(lists(config_page, ".It Cm", "limits.none"));
}
