#include "tests/unit/registry_file.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "plugin/registry/mentions.h"

namespace masthead::test {

using registry::Database;
using registry::Registry;

RegistryFolder::RegistryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "masthead-registry-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  folder_ = name;
}

RegistryFolder::~RegistryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string RegistryFolder::path(const std::string& name) const { return folder_ / name; }

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::shared_ptr<Registry> open_registry(const std::string& path) {
  auto opened = Registry::open(path, Database::Missing::created);
  REQUIRE_MESSAGE(opened.ok(), (opened.ok() ? "" : opened.error().message));
  return *opened;
}

std::int64_t count_of(Registry& registry, const std::string& table) {
  std::int64_t count = -1;
  const auto status = registry.read([&](Database& database) -> registry::Status {
    count = database.number("SELECT COUNT(*) FROM " + table);
    return std::nullopt;
  });
  CHECK_MESSAGE(!status, (status ? status->message : ""));
  return count;
}

std::string keep_mentions(Registry& registry, int first, int last, const std::string& prefix) {
  std::vector<registry::NewMention> mentions;
  for (int i = first; i < last; ++i) {
    const std::string id = fmt::format("{}{}", prefix, i);
    mentions.push_back({id, fmt::format(R"({{"mention_id":"{}","name":"Jane Doe"}})", id), {}});
  }
  const auto status = registry.write([&](Database& database) -> registry::Status {
    (void)registry::append_mentions(database, mentions);
    return std::nullopt;
  });
  return status ? std::string(name_of(status->code)) : "";
}

}  // namespace masthead::test
