#include <doctest/doctest.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "plugin/registry/registry.h"
#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/host.h"
#include "tests/unit/registry_file.h"

// How long a read waits for a registry that another program has for itself.

using masthead::Errc;
using masthead::registry::Database;
using masthead::registry::Registry;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;

namespace {

using Milliseconds = std::chrono::milliseconds;

/// A connection that nobody else's goes beside.
class Holder {
 public:
  explicit Holder(const std::string& path) {
    REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
    const auto* const sql = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
    REQUIRE(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;
  Holder(Holder&&) = delete;
  Holder& operator=(Holder&&) = delete;
  ~Holder() { sqlite3_close(handle_); }

 private:
  sqlite3* handle_ = nullptr;
};

struct Case {
  Milliseconds patience;
  Milliseconds least;
  Milliseconds most;
  const char* why;
};
constexpr Case kCases[] = {
    {Milliseconds(1), Milliseconds(0), Milliseconds(4000), "a page does not wait for five seconds"},
    {Milliseconds(1500), Milliseconds(1400), Milliseconds(4900), "it waits for as long as is said"},
};

}  // namespace

TEST_CASE("a read waits for a registry in use as long as the config says") {
  const RegistryFolder folder;
  REQUIRE(keep_mentions(*open_registry(folder.path()), 0, 1).empty());
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto json = R"({"registry":")" + folder.path() + R"(","limits.registry_wait_ms":)" +
                      std::to_string(c.patience.count()) + "}";
    const auto config = masthead::plugin::read_config(json);
    REQUIRE(config.ok());
    masthead::plugin::Context context(*masthead::plugin::Host::copy(nullptr), *config);
    const Holder holder(folder.path());
    const auto from = std::chrono::steady_clock::now();
    const auto opened = context.registry(Database::Missing::refused);
    const auto took = std::chrono::steady_clock::now() - from;
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Errc::registry_locked);
    CHECK(took >= c.least);
    CHECK(took < c.most);
  }
}

TEST_CASE("whoever has the registry open is as patient as it was opened to be") {
  const RegistryFolder folder;
  REQUIRE(keep_mentions(*open_registry(folder.path()), 0, 1).empty());
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto opened = Registry::open(folder.path(), Database::Missing::refused, c.patience);
    REQUIRE(opened.ok());
    std::int64_t said = 0;
    const auto ask = [&](Database& database) -> masthead::registry::Status {
      said = database.number("PRAGMA busy_timeout");
      return std::nullopt;
    };
    CHECK_FALSE((*opened)->read(ask));
    CHECK(said == c.patience.count());
    // A writer waits for its turn in another way, and then reads.
    said = 0;
    CHECK_FALSE((*opened)->write(ask));
    CHECK(said == c.patience.count());
  }
}
