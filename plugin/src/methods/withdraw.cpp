#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/json_writer.h"
#include "plugin/registry/removal.h"
#include "plugin/registry/withdrawal.h"
#include "plugin/src/carried.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// The most mentions of one request: who is who is said anew for all of them at once.
constexpr std::size_t kMost = 10'000;

Status read_id(Member& element, std::vector<std::string>& ids) {
  DocumentId id;
  if (Status status = element.read(id)) return status;
  if (ids.size() == kMost) {
    return Error{Errc::limit,
                 fmt::format("there are more than {} mentions: give them in several calls", kMost),
                 "/mentions"};
  }
  const auto* number = std::get_if<std::int64_t>(&id);
  ids.push_back(number != nullptr ? std::to_string(*number)
                                  : std::string(std::get<std::string_view>(id)));
  return std::nullopt;
}

Result<std::vector<std::string>> read_ids(Context& context, std::string& in) {
  static constexpr std::array<std::string_view, 1> kMembers = {"mentions"};
  std::vector<std::string> ids;
  bool has_ids = false;
  Status status = context.json().read(in, [&](Member& member) -> Status {
    if (member.name() != kMembers[0]) {
      if (Status wrong = member.skip()) return wrong;
      return member.refuse(unknown_name("member", member.name(), kMembers));
    }
    has_ids = true;
    return member.read_elements([&](Member& element) { return read_id(element, ids); });
  });
  if (status) return *status;
  if (!has_ids) return missing_member("mentions", "list of mentions");
  return ids;
}

Status withdraw(Context& context, Database& database, const registry::Withdrawal& withdrawal,
                const registry::Cause& cause) {
  const auto carried = carry_judgements(context, database, withdrawal.mentions);
  if (!carried) return carried.error();
  registry::remove_mentions(database, withdrawal.mentions);
  // Of what only waited to be compared nothing was derived.
  if (withdrawal.losers.empty()) return std::nullopt;
  const auto derived = derive_authors(context, database, cause, *carried);
  if (!derived) return derived.error();
  registry::note_withdrawal(database, withdrawal, cause);
  return std::nullopt;
}

/// Leaves nothing in the log of what was removed. While somebody reads there it stays, until it is
/// written over.
void empty_log(registry::Registry& registry) {
  (void)registry.read([](Database& database) -> Status {
    // A log is not moved within a transaction.
    database.roll_back();
    database.tidy(registry::SqliteLog::Need::cut);
    return std::nullopt;
  });
}

Status call(Context& context, std::string& in, std::string& out) {
  const auto ids = read_ids(context, in);
  if (!ids) return ids.error();
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  const auto now = context.now();
  if (!now) return now.error();
  registry::Withdrawal withdrawal;
  Status status = (*registry)->write([&](Database& database) -> Status {
    withdrawal = registry::find_withdrawal(database, *ids);
    if (withdrawal.mentions.empty()) return std::nullopt;
    return withdraw(context, database, withdrawal, {*now, "withdraw"});
  });
  if (status) return status;
  // The words are gone from the tables; now from the log.
  if (!withdrawal.mentions.empty()) empty_log(**registry);
  JsonWriter json(out);
  json.begin_object().schema("withdrawn");
  json.member("withdrawn", static_cast<std::int64_t>(withdrawal.mentions.size()));
  json.member("unknown", static_cast<std::int64_t>(withdrawal.unknown)).end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("withdraw");
}

}  // namespace

extern const Method kWithdrawMethod;
constexpr Method kWithdrawMethod = {"withdraw", call, open, false, false};

}  // namespace masthead::plugin
