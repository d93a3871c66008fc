#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/text.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/withdrawal.h"
#include "plugin/src/author_view.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// What is kept of an id.
struct Shown {
  AuthorView view;  ///< with no author where the id is gone
  std::vector<registry::Descent> became;
  std::optional<registry::Withdrawn> withdrawn;
  std::vector<registry::Descent> was;
};

Status read_author(Context& context, Database& database, const std::string& id, Shown& shown) {
  shown.became = registry::descent_of(database, id);
  shown.withdrawn = registry::withdrawal_of(database, id);
  auto author = known_author(database, id);
  if (!author && shown.became.empty() && !shown.withdrawn) return author.error();
  if (!author) return std::nullopt;
  auto view = view_author(context, database, std::move(*author));
  if (!view) return view.error();
  shown.view = std::move(*view);
  shown.was = registry::origins_of(database, shown.view.author.id);
  return std::nullopt;
}

void write_descent(JsonWriter& json, std::string_view name,
                   const std::vector<registry::Descent>& descent) {
  if (descent.empty()) return;
  json.key(name).begin_array();
  for (const auto& each : descent) {
    json.begin_object().member("author_id", each.id).member("mentions", each.mentions);
    json.member_if("at", each.at).member("cause", each.cause).end_object();
  }
  json.end_array();
}

void write_gone(const std::string& id, const Shown& shown, std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("author").member("author_id", id);
  write_descent(json, "became", shown.became);
  if (shown.withdrawn.has_value()) {
    json.key("withdrawn").begin_object().member("mentions", shown.withdrawn->mentions);
    json.member_if("at", shown.withdrawn->at).end_object();
  }
  json.end_object();
}

void write_author(const Shown& shown, const Record& record, std::string& out) {
  JsonWriter json(out);
  const auto& author = shown.view.author;
  json.begin_object().schema("author").member("author_id", author.id);
  json.member("name", record.name).member("mentions", author.mentions);
  json.member("outlets", author.outlets);
  json.key("confidence").number(author.confidence);
  write_descent(json, "was", shown.was);
  json.key("record");
  // A record is written whole by core.
  write_json(record, MASTHEAD_VERSION, out);
  out += '}';
}

Status call(Context& context, std::string& in, std::string& out) {
  std::string id;
  std::string format = "json";
  render::TextStyle style;
  std::int64_t width = static_cast<std::int64_t>(style.width);
  const std::array<RequestMember, 5> members = {{{"author", &id},
                                                 {"format", &format},
                                                 {"colour", &style.colour},
                                                 {"why", &style.why},
                                                 {"width", &width}}};
  if (Status status = read_members(context, in, members)) return status;
  if (id.empty()) return missing_member("author", "author");
  if (format != "json" && format != "text") {
    return Error{Errc::invalid_input, "format must be \"json\" or \"text\"", "/format"};
  }
  style.width = static_cast<std::size_t>(std::clamp<std::int64_t>(width, 20, 1000));
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  Shown shown;
  Status status = (*registry)->read(
      [&](Database& database) -> Status { return read_author(context, database, id, shown); });
  if (status) return status;
  if (shown.view.author.id.empty()) return write_gone(id, shown, out), std::nullopt;
  const auto record = make_record(context, shown.view);
  if (!record) return record.error();
  if (format == "json") return write_author(shown, *record, out), std::nullopt;
  std::string card;
  render::append_text(*record, style, card);
  JsonWriter(out).begin_object().schema("text").member("text", card).end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("show");
}

}  // namespace

extern const Method kShowMethod;
constexpr Method kShowMethod = {"show", call, open, false, false};

}  // namespace masthead::plugin
