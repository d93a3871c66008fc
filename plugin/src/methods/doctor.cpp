#include "plugin/registry/doctor.h"

#include <array>
#include <string>

#include "core/json_writer.h"
#include "plugin/src/method.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// A registry that cannot be opened is a finding, and no error.
Status examine(Context& context, std::vector<registry::Complaint>& complaints) {
  const auto registry = context.registry(Database::Missing::refused);
  Status status = registry ? (*registry)->read([&](Database& database) {
    complaints = registry::examine(database);
    return Status();
  })
                           : Status(registry.error());
  const bool is_found =
      status && (status->code == Errc::registry_corrupt || status->code == Errc::unsupported);
  if (!is_found) return status;
  complaints.push_back({"error", "unreadable", status->message, "restore a backup"});
  return std::nullopt;
}

Status call(Context& context, std::string& in, std::string& out) {
  if (Status status = read_members(context, in, {})) return status;
  std::vector<registry::Complaint> complaints;
  if (Status status = examine(context, complaints)) return status;
  JsonWriter json(out);
  json.begin_object().schema("doctor").key("findings").begin_array();
  for (const auto& each : complaints) {
    json.begin_object().member("severity", each.severity).member("what", each.what);
    json.member("message", each.message).member("fix", each.fix).end_object();
  }
  json.end_array().end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("doctor");
}

}  // namespace

extern const Method kDoctorMethod;
constexpr Method kDoctorMethod = {"doctor", call, open, false, false};

}  // namespace masthead::plugin
