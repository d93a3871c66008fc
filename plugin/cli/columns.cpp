#include "plugin/cli/columns.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

#include "masthead/masthead.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/nearest.h"

namespace masthead::cli {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

/// The members of rows and judgements that a table can carry, in the order they are written.
constexpr std::array<std::string_view, 26> kMembers = {
    "mention_id", "document",   "url",     "published", "outlet",       "headline", "byline",
    "name",       "author_id",  "kind",    "role",      "job_title",    "bio",      "email",
    "links",      "author_ids", "excerpt", "tail",      "judgement_id", "a",        "b",
    "account",    "by",         "at",      "why",       "retracts"};

bool is_list(std::size_t member) {
  return kMembers[member] == "links" || kMembers[member] == "author_ids";
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool are_same(std::string_view a, std::string_view b) {
  return to_lower(trim(a)) == to_lower(trim(b));
}

std::string nearest_column(std::string_view name, const std::vector<std::string>& columns) {
  const std::vector<std::string_view> views(columns.begin(), columns.end());
  return std::string(nearest(name, views));
}

bool begins_link(std::string_view text) {
  const std::string begin = to_lower(text.substr(0, 8));
  return begin.rfind("http://", 0) == 0 || begin.rfind("https://", 0) == 0;
}

/// True where a list of links is cut at its character `at`.
bool is_cut(std::string_view field, std::size_t at) {
  const char c = field[at];
  if (c == '\n' || c == '\r' || c == '|' || c == ';') return true;
  const std::string_view rest = field.substr(at + 1);
  if (c == ',' && (rest.empty() || kSpace.find(rest.front()) != std::string_view::npos))
    return true;
  return (c == ',' || c == ' ' || c == '\t') && begins_link(rest);
}

/// What is no address is a handle of the column's platform.
std::string to_link(std::string_view text, const std::string& platform) {
  const bool is_address = text.find('/') != std::string_view::npos;
  return platform.empty() || is_address ? std::string(text) : fmt::format("{}: {}", platform, text);
}

std::vector<std::string_view> split_ids(std::string_view field) {
  std::vector<std::string_view> ids;
  while (!field.empty()) {
    const std::size_t end = std::min(field.find_first_of(",;|\n\r"), field.size());
    const std::string_view id = trim(field.substr(0, end));
    if (!id.empty()) ids.push_back(id);
    field.remove_prefix(std::min(end + 1, field.size()));
  }
  return ids;
}

/// What the fields of one record say of one member.
struct Value {
  std::string text;  // of a list: its elements as JSON
  bool is_known = false;
};

void add_element(std::string_view element, Value& value) {
  if (value.is_known) value.text += ',';
  value.text += Poco::toJSON(std::string(element));
  value.is_known = true;
}

void add_field(std::size_t member, const std::string& platform, std::string_view field,
               Value& value) {
  if (kMembers[member] == "links") {
    for (const auto link : split_links(field)) add_element(to_link(link, platform), value);
  } else if (is_list(member)) {
    for (const auto id : split_ids(field)) add_element(id, value);
  } else {
    if (value.is_known) value.text += ' ';
    value.text += field;
    value.is_known = true;
  }
}

}  // namespace

std::vector<std::string_view> split_links(std::string_view field) {
  std::vector<std::string_view> links;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= field.size(); ++at) {
    if (at < field.size() && !is_cut(field, at)) continue;
    const std::string_view link = trim(field.substr(begin, at - begin));
    if (!link.empty()) links.push_back(link);
    begin = at + 1;
  }
  return links;
}

Columns::Columns(const std::vector<std::string>& maps) {
  for (const std::string& map : maps) read_map(map);
}

void Columns::read_map(std::string_view map) {
  const std::size_t known = maps_.size();
  while (!map.empty()) {
    const std::string_view part = map.substr(0, map.find(','));
    map.remove_prefix(std::min(part.size() + 1, map.size()));
    const std::size_t equals = part.find('=');
    if (equals != std::string_view::npos) {
      maps_.push_back(
          {read_target(trim(part.substr(0, equals))), std::string(trim(part.substr(equals + 1)))});
    } else if (maps_.size() > known) {
      maps_.back().column += fmt::format(",{}", part);
    } else {
      throw Failure(kUsage, fmt::format("--map needs MEMBER=COLUMN, not \"{}\": for example --map "
                                        "name=Author,links=Links",
                                        part));
    }
  }
}

Columns::Target Columns::read_target(std::string_view text) {
  constexpr std::string_view kPlatform = "links.";
  Target target;
  std::string_view name = text;
  if (text.substr(0, kPlatform.size()) == kPlatform) {
    target.platform = text.substr(kPlatform.size());
    name = "links";
  }
  const auto* found = std::find(kMembers.begin(), kMembers.end(), name);
  if (found == kMembers.end()) {
    throw Failure(kUsage, fmt::format("--map: unknown member {} (the nearest is {}): give one of "
                                      "{}, or links.PLATFORM",
                                      name, nearest(name, kMembers), fmt::join(kMembers, ", ")));
  }
  target.member = static_cast<std::size_t>(found - kMembers.begin());
  return target;
}

void Columns::bind(const CsvRecord& header, const std::string& table) {
  bound_.clear();
  for (Map& map : maps_) map.is_found = false;
  for (const std::string& column : header.fields) bind_column(column);

  for (const Map& map : maps_) {
    if (map.is_found) continue;
    throw InputFailure(
        MASTHEAD_INVALID_INPUT,
        fmt::format("{}:{}: there is no column \"{}\" (the nearest is \"{}\"): the columns are {}",
                    table, header.line, map.column, nearest_column(map.column, header.fields),
                    fmt::join(header.fields, ", ")));
  }
  const bool is_any = std::any_of(bound_.begin(), bound_.end(),
                                  [](const Bound& bound) { return !bound.targets.empty(); });
  if (is_any) return;
  throw InputFailure(
      MASTHEAD_INVALID_INPUT,
      fmt::format("{}:{}: no column is called as a member of a row: say what the "
                  "columns are, for example --map \"name={}\"; they are {}",
                  table, header.line, header.fields.front(), fmt::join(header.fields, ", ")));
}

void Columns::bind_column(const std::string& column) {
  Bound bound{column, {}};
  for (Map& map : maps_) {
    if (!are_same(map.column, column)) continue;
    map.is_found = true;
    bound.targets.push_back(map.target);
  }
  for (std::size_t member = 0; member < kMembers.size() && bound.targets.empty(); ++member) {
    const bool is_mapped = std::any_of(maps_.begin(), maps_.end(), [member](const Map& map) {
      return map.target.member == member;
    });
    if (!is_mapped && are_same(kMembers[member], column)) bound.targets.push_back({member});
  }
  bound_.push_back(std::move(bound));
}

/// What is wrong with the fields of a record; "": nothing.
std::string Columns::check_fields(const CsvRecord& record) const {
  for (std::size_t i = bound_.size(); i < record.fields.size(); ++i) {
    if (trim(record.fields[i]).empty()) continue;
    return fmt::format(
        "column {}: the row has {} fields and the table {} columns: put fields that "
        "hold the separator in double quotes",
        i + 1, record.fields.size(), bound_.size());
  }
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const std::string& field = record.fields[i];
    if (simdjson::validate_utf8(field.data(), field.size())) continue;
    return fmt::format("column {} ({}) is not UTF-8: save the table as CSV in UTF-8", i + 1,
                       i < bound_.size() ? bound_[i].column : "");
  }
  return {};
}

void Columns::append_row(const CsvRecord& record, const std::string& table,
                         std::string& out) const {
  if (const std::string wrong = check_fields(record); !wrong.empty()) {
    throw InputFailure(MASTHEAD_MALFORMED, fmt::format("{}:{}: {}", table, record.line, wrong));
  }
  std::array<Value, kMembers.size()> values;
  const std::size_t count = std::min(bound_.size(), record.fields.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view field = trim(record.fields[i]);
    if (field.empty()) continue;
    for (const Target& target : bound_[i].targets) {
      add_field(target.member, target.platform, field, values[target.member]);
    }
  }
  std::string row;
  for (std::size_t member = 0; member < values.size(); ++member) {
    const Value& value = values[member];
    if (!value.is_known) continue;
    row += row.empty() ? '{' : ',';
    row += is_list(member) ? fmt::format("\"{}\":[{}]", kMembers[member], value.text)
                           : fmt::format("\"{}\":{}", kMembers[member], Poco::toJSON(value.text));
  }
  if (!row.empty()) out += row + "}\n";
}

}  // namespace masthead::cli
