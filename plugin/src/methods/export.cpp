#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/json_writer.h"
#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/state.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

constexpr std::int64_t kMost = 10'000;

/// Where an export goes on: a part, and how much of it is written. "mention:4096"
struct Place {
  std::string part = "mention";
  std::int64_t at = 0;
};

Result<Place> read_place(const std::string& text) {
  Place place;
  if (text.empty()) return place;
  const auto colon = text.find(':');
  place.part = text.substr(0, colon);
  const char* begin = text.data() + std::min(colon, text.size() - 1) + 1;
  const auto [end, code] = std::from_chars(begin, text.data() + text.size(), place.at);
  bool is_part = place.part == "mention" || place.part == "judgement";
  for (const auto table : registry::state_tables()) is_part = is_part || place.part == table;
  if (is_part && code == std::errc() && end == text.data() + text.size()) return place;
  return Error{Errc::invalid_input, "after is no place of an export: give what \"next\" said",
               "/after"};
}

/// What of an export is asked for.
struct Wanted {
  std::int64_t count = 1000;
  bool is_whole = false;  ///< also what is protected
};

/// Writes a page of an export: rows of one part after another, at most so many.
class Exporter {
 public:
  Exporter(Context& context, Database& database, const Wanted& wanted, std::string& out)
      : context_(context),
        database_(database),
        is_whole_(wanted.is_whole),
        left_(static_cast<std::size_t>(wanted.count)),
        json_(out),
        out_(out) {}

  Status write(Place place) {
    const auto judgements = read_judgements(context_, database_);
    if (!judgements) return judgements.error();
    if (!is_whole_) {
      protection_ = Protection(standing_of(*judgements));
      if (Status status = protection_.find_bearers(context_, database_)) return status;
    }
    json_.begin_object().schema("export").key("rows").begin_array();
    while (left_ > 0 && !place.part.empty()) {
      if (Status status = write_part(place)) return status;
    }
    json_.end_array();
    if (!place.part.empty()) json_.member("next", fmt::format("{}:{}", place.part, place.at));
    json_.end_object();
    return std::nullopt;
  }

 private:
  Status write_part(Place& place) {
    if (place.part == "mention") return write_mentions(place);
    return place.part == "judgement" ? write_judgements(place) : write_table(place);
  }

  /// A row that was written whole when it was kept.
  void add(std::string_view row) {
    if (!is_first_) out_ += ',';
    is_first_ = false;
    out_ += row;
    --left_;
  }

  Status write_mentions(Place& place) {
    const auto most = left_;
    Status status = registry::for_each_kept(
        database_, place.at, left_, [&](registry::KeptMention&& mention) -> Status {
          place.at = mention.number;
          auto row = protection_.hide(context_, database_, mention);
          if (!row) return row.error();
          add(*row);
          return std::nullopt;
        });
    if (!status && (left_ > 0 || most == 0)) place = {"judgement", 0};
    return status;
  }

  Status write_judgements(Place& place) {
    const auto all = registry::all_judgements(database_);
    if (!all) return all.error();
    auto judgements = read_judgements(context_, database_);
    if (!judgements) return judgements.error();
    for (; left_ > 0 && place.at < static_cast<std::int64_t>(all->size()); ++place.at) {
      const auto at = static_cast<std::size_t>(place.at);
      // A pseudonym's judgement says who is behind it.
      const bool is_hidden = (*judgements)[at].of == KeptJudgement::Of::pseudonym && !is_whole_;
      if (!is_hidden) add((*all)[at].row);
    }
    if (left_ > 0) place = {std::string(registry::state_tables().front()), 0};
    return std::nullopt;
  }

  Status write_table(Place& place) {
    const auto page = registry::read_state(database_, place.part, place.at, left_);
    for (const auto& row : page.rows) {
      std::string text;
      JsonWriter json(text);
      json.begin_object().member("table", row.table).key("values").begin_array();
      for (const auto& value : row.values) json.string(value);
      json.end_array().end_object();
      add(text);
    }
    place.at += static_cast<std::int64_t>(page.rows.size());
    if (!page.is_last) return std::nullopt;
    const auto tables = registry::state_tables();
    std::size_t next = 0;
    while (tables[next] != place.part) ++next;
    ++next;
    place = {next < tables.size() ? std::string(tables[next]) : std::string(), 0};
    return std::nullopt;
  }

  Context& context_;
  Database& database_;
  bool is_whole_;
  std::size_t left_;
  JsonWriter json_;
  std::string& out_;
  bool is_first_ = true;
  Protection protection_;
};

Status call(Context& context, std::string& in, std::string& out) {
  std::string after;
  Wanted wanted;
  const std::array<RequestMember, 3> members = {
      {{"after", &after}, {"count", &wanted.count}, {"protected", &wanted.is_whole}}};
  if (Status status = read_members(context, in, members)) return status;
  if (wanted.count < 1 || wanted.count > kMost) {
    return Error{Errc::invalid_input,
                 fmt::format("count is {}: it must be from 1 to {}", wanted.count, kMost),
                 "/count"};
  }
  const auto place = read_place(after);
  if (!place) return place.error();
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  return (*registry)->read(
      [&](Database& database) { return Exporter(context, database, wanted, out).write(*place); });
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("export");
}

}  // namespace

extern const Method kExportMethod;
constexpr Method kExportMethod = {"export", call, open, false, false};

}  // namespace masthead::plugin
