#include <array>
#include <string>

#include "core/json_writer.h"
#include "plugin/src/method.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

Status call(Context& context, std::string& in, std::string& out) {
  std::string to;
  const std::array<RequestMember, 1> members = {{{"to", &to}}};
  if (Status status = read_members(context, in, members)) return status;
  if (to.empty()) return missing_member("to", "file to write");
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  if (Status status = (*registry)->back_up(to)) return status;
  JsonWriter(out).begin_object().schema("backup").member("to", to).end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("backup");
}

}  // namespace

extern const Method kBackupMethod;
constexpr Method kBackupMethod = {"backup", call, open, false, false};

}  // namespace masthead::plugin
