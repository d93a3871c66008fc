#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/registry.h"
#include "plugin/registry/schema.h"
#include "tests/unit/registry_file.h"

using masthead::Errc;
using masthead::registry::Appended;
using masthead::registry::Database;
using masthead::registry::KeptMention;
using masthead::registry::NewMention;
using masthead::registry::Registry;
using masthead::registry::Status;
using masthead::test::bytes_of;
using masthead::test::count_of;
using masthead::test::keep_mentions;
using masthead::test::open_registry;
using masthead::test::RegistryFolder;

namespace {

Appended append(Registry& registry, const std::vector<NewMention>& mentions) {
  Appended counts;
  const auto status = registry.write([&](Database& database) -> Status {
    counts = append_mentions(database, mentions);
    return std::nullopt;
  });
  CHECK_FALSE(status);
  return counts;
}

std::string one_text(Registry& registry, const std::string& pragma) {
  std::int64_t value = -1;
  const auto status = registry.write([&](Database& database) -> Status {
    value = database.number("PRAGMA " + pragma);
    return std::nullopt;
  });
  CHECK_FALSE(status);
  return std::to_string(value);
}

}  // namespace

TEST_CASE("mentions are kept once, and again where they say something else") {
  struct Case {
    const char* id;
    const char* row;
    std::size_t added;
    std::size_t known;
    std::size_t replaced;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"a", "1", 1, 0, 0, "new"},
      {"a", "1", 0, 1, 0, "said before"},
      {"b", "1", 1, 0, 0, "the same words under another id"},
      {"a", "2", 0, 0, 1, "other words: the last count"},
      {"a", "2", 0, 1, 0, "said before"},
      {"a", "1", 0, 0, 1, "back to the first words"},
  };
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto counts = append(*registry, {{c.id, c.row, {}}});
    CHECK(counts.added == c.added);
    CHECK(counts.known == c.known);
    CHECK(counts.replaced == c.replaced);
    CHECK(counts.erased == 0);
    std::string row;
    const auto status = registry->read([&](Database& database) -> Status {
      const auto found = find_mention(database, c.id);
      if (!found) return found.error();
      row = found->value().row;
      return std::nullopt;
    });
    CHECK_FALSE(status);
    CHECK(row == c.row);
  }
  CHECK(std::size(kCases) == 6);
  CHECK(count_of(*registry, "mention") == 4);  // nothing is ever changed
  CHECK(count_of(*registry, "head") == 2);
  CHECK(count_of(*registry, "pending") == 2);  // what was replaced waits no more
}

TEST_CASE("what counts is read in the order of arrival, from any place") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  REQUIRE(keep_mentions(*registry, 0, 10).empty());
  (void)append(*registry, {{"m3", "other", {}}});
  struct Case {
    std::int64_t after;
    std::size_t most;
    std::string ids;
  };
  const std::vector<Case> cases = {{0, 100, "m0 m1 m2 m4 m5 m6 m7 m8 m9 m3 "},
                                   {2, 3, "m2 m4 m5 "},
                                   {10, 100, "m3 "},
                                   {11, 100, ""},
                                   {0, 0, ""}};
  for (const auto& c : cases) {
    CAPTURE(c.after);
    std::string ids;
    const auto status = registry->read([&](Database& database) {
      return for_each_mention(database, c.after, c.most, [&](KeptMention&& mention) -> Status {
        ids += mention.id + " ";
        return std::nullopt;
      });
    });
    CHECK_FALSE(status);
    CHECK(ids == c.ids);
  }
}

TEST_CASE("judgements are kept once") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  for (int i = 0; i < 2; ++i) {
    bool is_new = false;
    const auto status = registry->write([&](Database& database) -> Status {
      is_new = append_judgement(database, {"j_1", "{}"});
      return std::nullopt;
    });
    CHECK_FALSE(status);
    CHECK(is_new == (i == 0));
  }
  CHECK(count_of(*registry, "judgement") == 1);
}

TEST_CASE("writes are on the disk before they are acknowledged") {
  struct Case {
    const char* pragma;
    const char* value;
  };
  static constexpr Case kCases[] = {
      {"synchronous", "2"}, {"secure_delete", "1"},   {"trusted_schema", "0"},
      {"mmap_size", "0"},   {"cell_size_check", "1"},
  };
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  for (const auto& c : kCases) {
    CAPTURE(c.pragma);
    CHECK(one_text(*registry, c.pragma) == c.value);
  }
  const std::string header = bytes_of(folder.path()).substr(18, 2);
  CHECK(header == std::string("\x02\x02", 2));  // journal_mode = WAL
}

TEST_CASE("a change that fails takes back itself alone") {
  const RegistryFolder folder;
  const auto registry = open_registry(folder.path());
  const auto status = registry->write([&](Database& database) -> Status {
    (void)append_mentions(database, std::vector<NewMention>{{"a", "1", {}}});
    return masthead::Error{Errc::invalid_input, "no"};
  });
  REQUIRE(status);
  CHECK(status->message == "no");
  CHECK(count_of(*registry, "mention") == 0);
  const auto broken = registry->write([&](Database& database) -> Status {
    (void)append_mentions(database, std::vector<NewMention>{{"a", "1", {}}});
    database.run("INSERT INTO mention VALUES(1)");
    return std::nullopt;
  });
  REQUIRE(broken);
  CHECK(broken->code == Errc::internal);
  CHECK(count_of(*registry, "mention") == 0);
  CHECK(keep_mentions(*registry, 0, 3).empty());
  CHECK(count_of(*registry, "mention") == 3);
}

TEST_CASE("a file that is no registry of ours is refused and left as it is") {
  const RegistryFolder folder;
  {
    const auto registry = open_registry(folder.path("newer.db"));
    const auto status = registry->write([](Database& database) -> Status {
      database.run("UPDATE meta SET value = '99' WHERE name = 'schema'");
      return std::nullopt;
    });
    REQUIRE_FALSE(status);
  }
  {
    const auto registry = open_registry(folder.path("other.db"));
    const auto status = registry->read([](Database& database) -> Status {
      database.roll_back();
      database.run("PRAGMA application_id = 7");
      return std::nullopt;
    });
    REQUIRE_FALSE(status);
  }
  std::ofstream(folder.path("text.db")) << std::string(5000, 'x');
  std::ofstream(folder.path("short.db")) << "x";
  std::filesystem::create_directory(folder.path("folder.db"));
  struct Case {
    const char* name;
    Errc code;
    const char* words;
  };
  static constexpr Case kCases[] = {
      {"newer.db", Errc::unsupported, "a newer masthead wrote"},
      {"text.db", Errc::registry_corrupt, "is no registry"},
      {"short.db", Errc::registry_corrupt, "is no registry"},
      {"other.db", Errc::registry_corrupt, "is no registry"},
      {"absent.db", Errc::not_found, "ingest makes one"},
      {"folder.db", Errc::registry_corrupt, "is no registry"},
      {"no/such/folder.db", Errc::not_found, "ingest makes one"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.name);
    const std::string before = bytes_of(folder.path(c.name));
    const auto opened = Registry::open(folder.path(c.name), Database::Missing::refused);
    REQUIRE_FALSE(opened.ok());
    CAPTURE(opened.error().message);
    CHECK(opened.error().code == c.code);
    CHECK(opened.error().message.find(c.words) != std::string::npos);
    CHECK(opened.error().message.find(folder.path(c.name)) != std::string::npos);
    CHECK(bytes_of(folder.path(c.name)) == before);
  }
  CHECK(std::size(kCases) == 7);
  CHECK(Registry::open("", Database::Missing::created).error().code == Errc::invalid_input);
}

TEST_CASE("every older version of the tables is brought up to date") {
  const RegistryFolder folder;
  for (std::int64_t version = 0; version < masthead::registry::kSchemaVersion; ++version) {
    const std::string path = folder.path(fmt::format("v{}.db", version));
    auto database = Database::open(path, Database::Missing::created);
    REQUIRE(database.ok());
    CHECK(masthead::registry::schema_version(**database) == masthead::registry::kSchemaVersion);
    // A second process that waited for the first finds the work done.
    CHECK_FALSE(masthead::registry::migrate(**database, version));
    CHECK(masthead::registry::schema_version(**database) == masthead::registry::kSchemaVersion);
  }
}

TEST_CASE("a registry that was replaced while it was open is written to where it is now") {
  const RegistryFolder folder;
  auto registry = open_registry(folder.path());
  REQUIRE(keep_mentions(*registry, 0, 1).empty());
  const auto backup = folder.path() + ".backup";
  REQUIRE(!registry->back_up(backup));
  REQUIRE(keep_mentions(*registry, 1, 3).empty());
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(folder.path() + end);
  std::filesystem::rename(backup, folder.path());
  CHECK(count_of(*registry, "head") == 1);
  CHECK(keep_mentions(*registry, 3, 4).empty());
  registry.reset();
  CHECK(count_of(*open_registry(folder.path()), "head") == 2);
}
