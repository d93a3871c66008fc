#include "tests/unit/newsroom_file.h"

#include <Poco/Data/Statement.h>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>

#include "core/text.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"

namespace masthead::test {
namespace {

using namespace Poco::Data::Keywords;

plugin::Config config_of(const std::string& path) {
  plugin::Config config;
  config.registry = path;
  config.now = "2026-11-29T12:00:00Z";
  config.log_level = plugin::LogLevel::info;
  return config;
}

std::int32_t keep_line(void* user, std::int32_t /*level*/, std::int32_t /*code*/,
                       const char* message, std::size_t size) {
  static_cast<std::string*>(user)->append(fold_text({message, size})).append("\n");
  return 0;
}

plugin::Host host_of(std::string& log) {
  masthead_host host{};
  host.struct_size = sizeof host;
  host.user = &log;
  host.log = keep_line;
  return *plugin::Host::copy(&host);
}

std::string words_of(const Error& error) {
  return fmt::format("error {}: {}", name_of(error.code), error.message);
}

std::vector<std::string> members(plugin::Context& context, const std::string& column) {
  std::vector<std::string> rows;
  const auto registry = context.registry(registry::Database::Missing::refused);
  REQUIRE(registry.ok());
  const auto status = (*registry)->read([&](registry::Database& database) -> registry::Status {
    database.session() << fmt::format(
        "SELECT m.id || '=' || a.{} FROM member p JOIN mention m ON m.mention = p.mention"
        " JOIN author a ON a.author = p.author ORDER BY m.id",
        column),
        into(rows), now;
    return std::nullopt;
  });
  CHECK_FALSE(status);
  return rows;
}

}  // namespace

Newsroom::Newsroom(const std::string& path) : context_(host_of(log_), config_of(path)) {}

std::string Newsroom::call(const char* method, std::string in) {
  const auto found = plugin::find_method(method);
  if (!found) return words_of(found.error());
  std::string out;
  const auto status = (*found)->call(context_, in, out);
  return status ? words_of(*status) : out;
}

std::vector<std::string> Newsroom::stream(const char* method, std::string options,
                                          const std::string& in) {
  const auto found = plugin::find_method(method);
  if (!found) return {words_of(found.error())};
  auto reader = (*found)->open(context_, options);
  if (!reader) return {words_of(reader.error())};
  plugin::Stream stream(context_, **found, std::move(*reader));
  plugin::Status status = stream.write(in);
  if (!status) status = stream.finish();
  std::istringstream out{std::string(stream.ready())};
  std::vector<std::string> lines;
  for (std::string line; std::getline(out, line);) lines.push_back(line);
  if (status) lines.push_back(words_of(*status));
  return lines;
}

std::vector<std::string> Newsroom::partition() { return members(context_, "smallest"); }
std::vector<std::string> Newsroom::author_ids() { return members(context_, "id"); }

}  // namespace masthead::test
