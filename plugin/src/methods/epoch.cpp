#include <array>
#include <string>

#include "core/json_writer.h"
#include "plugin/registry/epochs.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// What is known of the epoch that holds.
struct Held {
  std::string version;
  std::string at;
  std::int64_t counted = 0;
  std::int64_t mentions = 0;
};

Held read_held(Database& database) {
  Held held;
  registry::find_epoch(database, held.version, held.at, held.counted);
  held.mentions = database.number("SELECT COUNT(*) FROM head");
  return held;
}

Status call(Context& context, std::string& in, std::string& out) {
  bool advances = false;
  const std::array<RequestMember, 1> members = {{{"advance", &advances}}};
  if (Status status = read_members(context, in, members)) return status;
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  const auto now = context.now();
  if (!now) return now.error();
  Held held;
  registry::Derived derived;
  const auto read = [&](Database& database) -> Status {
    held = read_held(database);
    return std::nullopt;
  };
  const auto advance = [&](Database& database) -> Status {
    auto result = advance_epoch(context, database, *now);
    if (!result) return result.error();
    derived = *result;
    return read(database);
  };
  Status status = advances ? (*registry)->write(advance) : (*registry)->read(read);
  if (status) return status;
  JsonWriter json(out);
  json.begin_object().schema("epoch").member_if("version", held.version).member_if("at", held.at);
  json.member("counted", held.counted).member("mentions", held.mentions);
  if (advances) write_changes(json, derived.authors);
  json.end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("epoch");
}

}  // namespace

extern const Method kEpochMethod;
constexpr Method kEpochMethod = {"epoch", call, open, false, false};

}  // namespace masthead::plugin
