#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/text.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/mentions.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// An author with all that is shown of him.
struct Shown {
  registry::KeptAuthor author;
  std::vector<Document> documents;
  std::set<std::string> mentions;
  std::vector<registry::Descent> became;
  std::vector<registry::Descent> was;
  Protection protection;
};

Status read_author(Context& context, Database& database, Shown& shown) {
  Status status = registry::for_each_mention_of(
      database, shown.author.number, [&](registry::KeptMention&& mention) -> Status {
        auto document = read_row(context, std::move(mention.row), mention::Ids::sealed);
        if (!document) return document.error();
        shown.mentions.insert(mention.id);
        shown.documents.push_back(std::move(*document));
        return std::nullopt;
      });
  if (status) return status;
  const auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  shown.protection = Protection(standing_of(*judgements));
  if (Status failed = shown.protection.find_bearers(context, database)) return failed;
  shown.was = registry::origins_of(database, shown.author.id);
  return std::nullopt;
}

std::string_view name_in(const Document& document) {
  const auto& observations = document.mentions.front().observations;
  const Observation* name = find_first(observations, Field::name);
  return name == nullptr ? std::string_view() : std::string_view(name->value);
}

/// Leaves out what may not stand beside the author's name.
void protect(Shown& shown) {
  std::erase_if(shown.documents, [&](const Document& document) {
    return shown.protection.parts(shown.author.name, name_in(document));
  });
  const auto fields = shown.protection.suppressed(shown.mentions);
  for (Document& document : shown.documents) {
    Protection::hide(fields, document);
    shown.protection.hide_beside(shown.author.name, document);
  }
}

Result<Record> make_record(const Context& context, Shown& shown) {
  const auto now = context.now();
  if (!now) return now.error();
  std::vector<SeenMention> group;
  group.reserve(shown.documents.size());
  for (const Document& document : shown.documents) {
    group.push_back({&document, &document.mentions.front()});
  }
  auto records = make_records(shown.documents, {group}, *now);
  Record record = std::move(records.front());
  record.id = shown.author.id;
  shown.protection.pin(shown.mentions, record);
  return record;
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

void write_gone(const std::string& id, const std::vector<registry::Descent>& became,
                std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("author").member("author_id", id);
  write_descent(json, "became", became);
  json.end_object();
}

void write_author(const Shown& shown, const Record& record, std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("author").member("author_id", shown.author.id);
  json.member("name", record.name).member("mentions", shown.author.mentions);
  json.member("outlets", shown.author.outlets);
  json.key("confidence").number(shown.author.confidence);
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
  Status status = (*registry)->read([&](Database& database) -> Status {
    shown.became = registry::descent_of(database, id);
    auto author = known_author(database, id);
    if (!author && shown.became.empty()) return author.error();
    if (!author) return std::nullopt;
    shown.author = std::move(*author);
    return read_author(context, database, shown);
  });
  if (status) return status;
  if (shown.author.id.empty()) return write_gone(id, shown.became, out), std::nullopt;
  protect(shown);
  const auto record = make_record(context, shown);
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
