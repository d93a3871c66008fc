#include "plugin/src/page_patch.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/render/line_diff.h"

namespace masthead::plugin {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      lines.back() += "\n\\ No newline at end of file";
      break;
    }
    text.remove_prefix(end + 1);
  }
  return lines;
}

bool is_plain(std::string_view path) {
  return std::all_of(path.begin(), path.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
  });
}

/// "a/PATH" as the head of a patch names it.
std::string name_of(std::string_view side, std::string_view path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  while (path.starts_with("./")) path.remove_prefix(2);
  if (is_plain(path)) {
    // What stands behind a tab is a time: a name with a space in it ends there.
    return fmt::format("{}/{}{}", side, path, path.find(' ') == path.npos ? "" : "\t");
  }
  std::string quoted = fmt::format("\"{}/", side);
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted.append(1, '\\').append(1, c);
    } else if (byte < 0x20 || byte >= 0x7F) {
      quoted += fmt::format("\\{:03o}", byte);
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

}  // namespace

std::string make_patch(std::string_view path, std::string_view before, std::string_view after) {
  return render::unified_diff(lines_of(before), lines_of(after), name_of("a", path),
                              name_of("b", path));
}

}  // namespace masthead::plugin
