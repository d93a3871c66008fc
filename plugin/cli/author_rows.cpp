#include "plugin/cli/author_rows.h"

#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"

namespace masthead::cli {
namespace {

/// A file that can be read twice; what comes through a pipe cannot.
bool is_json_lines(std::string_view path) {
  std::error_code none;
  if (!std::filesystem::is_regular_file(path, none)) return false;
  if (path.ends_with(".gz")) path.remove_suffix(3);
  return path.ends_with(".jsonl") || path.ends_with(".ndjson");
}

/// An author's row by its members: an article's may have "author_ids", never an "author_id" alone.
bool is_author_row(simdjson::dom::parser& parser, const std::string& line) {
  if (line.find("\"author_id\"") == std::string::npos) return false;
  simdjson::dom::element row;
  if (parser.parse(line).get(row) != simdjson::SUCCESS || !row.is_object()) return false;
  const bool article = !row["document"].error() || !row["byline"].error();
  return !article && !row["author_id"].error() && !row["name"].error();
}

void collect(const std::string& path, std::size_t limit, std::string& rows) {
  simdjson::dom::parser parser;
  InputLines lines(path);
  for (;;) {
    const std::optional<std::string> next = lines.next();
    if (!next) return;
    const std::string& line = *next;
    if (rows.size() + line.size() > limit || !is_author_row(parser, line)) continue;
    if (!rows.empty()) rows += ',';
    rows += line;
  }
}

}  // namespace

std::string with_authors(const std::string& options, const std::vector<std::string>& paths,
                         std::size_t limit) {
  constexpr std::size_t kAround = 64;
  std::string rows;
  for (const std::string& path : paths) {
    if (!is_json_lines(path)) continue;
    try {
      collect(path, limit - std::min(limit, kAround), rows);
    } catch (const Failure&) {
      continue;  // the reading of the file itself will say why
    }
  }
  if (rows.empty()) return options;
  const bool is_only = options.find('"') == std::string::npos;
  return "{\"authors\":[" + rows + (is_only ? "]" : "],") + options.substr(1);
}

}  // namespace masthead::cli
