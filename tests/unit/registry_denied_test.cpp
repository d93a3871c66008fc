// A registry that may be read and not written.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "plugin/registry/registry.h"
#include "tests/unit/child_process.h"
#include "tests/unit/registry_file.h"

using masthead::registry::Database;
using masthead::registry::Registry;
using masthead::test::bytes_of;
using masthead::test::in_child;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;
using masthead::test::wait_for;

namespace {

constexpr uid_t kNobody = 65534;
const char* const kEnds[] = {"", "-wal", "-shm", "-turn"};

struct Case {
  bool has_index;  ///< of the log: -shm, which SQLite makes anew where it may
  const char* read;
  const char* written;
  const char* why;
};
constexpr Case kCases[] = {
    {true, "", "denied", "everything is there"},
    {false, "denied", "", "what the log's readers share is gone, and cannot be made"},
};

/// What opening and reading, and then writing, come to: "read/written".
std::string try_as_nobody(const std::string& path) {
  // Root may write whatever the mode says.
  if (geteuid() == 0 && seteuid(kNobody) != 0) return "still root";
  const auto opened = Registry::open(path, Database::Missing::refused);
  if (!opened) return std::string(name_of(opened.error().code)) + "/";
  const auto read = (*opened)->read([](Database& database) -> masthead::registry::Status {
    return database.number("SELECT COUNT(*) FROM head") == 1
               ? std::nullopt
               : masthead::registry::Status({masthead::Errc::internal, "not all is there"});
  });
  const std::string error = read ? std::string(name_of(read->code)) : "";
  return error + "/" + keep_mentions(**opened, 1, 2);
}

}  // namespace

TEST_CASE("a registry that may not be written is read, and says who is to look at what") {
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const RegistryFolder folder;
    REQUIRE(keep_mentions(*open_registry(folder.path()), 0, 1).empty());
    if (!c.has_index) REQUIRE(unlink(folder.path("r.db-shm").c_str()) == 0);
    for (const char* end : kEnds) (void)chmod((folder.path() + end).c_str(), 0444);
    const auto told = folder.path("told");
    std::ofstream(told) << "";
    REQUIRE(chmod(told.c_str(), 0666) == 0);
    REQUIRE(chmod(folder.path("").c_str(), 0555) == 0);
    const int ending = wait_for(in_child([&] {
      std::ofstream(told) << try_as_nobody(folder.path());
      return 0;
    }));
    REQUIRE(chmod(folder.path("").c_str(), 0755) == 0);
    CHECK(ending == 0);
    CHECK(bytes_of(told) == std::string(c.read) + "/" + c.written);
  }
}
