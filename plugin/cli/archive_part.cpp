#include "plugin/cli/archive_part.h"

#include <simdjson.h>

#include <algorithm>

#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

using simdjson::dom::element;

element parse(simdjson::dom::parser& parser, std::string_view json) {
  element root;
  if (parser.parse(json.data(), json.size()).get(root) == simdjson::SUCCESS) return root;
  throw Failure(kNothingDone,
                "the library wrote a line that is not JSON: reinstall masthead, its program and "
                "library do not belong together");
}

void add_part(element root, ArchivePart& part) {
  simdjson::dom::array rows;
  element state;
  if (root["rows"].get(rows) == simdjson::SUCCESS) {
    for (const element row : rows) {
      part.rows += simdjson::minify(row) + "\n";
      ++part.count;
    }
  }
  if (root["state"].get(state) == simdjson::SUCCESS) part.state = simdjson::minify(state);
}

}  // namespace

ArchivePart read_archive_parts(std::string_view lines) {
  ArchivePart part;
  simdjson::dom::parser parser;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    add_part(parse(parser, line), part);
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
  return part;
}

ArchiveEnd read_archive_end(std::string_view json) {
  simdjson::dom::parser parser;
  const element root = parse(parser, json);
  ArchiveEnd end;
  std::int64_t posts = 0;
  if (root["complete"].get(end.complete) != simdjson::SUCCESS) end.complete = false;
  if (root["posts"].get(posts) != simdjson::SUCCESS) posts = 0;
  end.any = end.complete || posts > 0;
  return end;
}

}  // namespace masthead::cli
