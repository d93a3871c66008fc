#include "plugin/src/style_options.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace masthead::plugin {
namespace {

constexpr std::int64_t kNarrowest = 20;
constexpr std::int64_t kWidest = 1000;

Status read_width(Member& member, std::size_t& width) {
  std::int64_t columns = 0;
  if (Status status = member.read(columns)) return status;
  if (columns < kNarrowest || columns > kWidest) {
    return member.refuse(
        fmt::format("width is {}: it must be from {} to {}", columns, kNarrowest, kWidest));
  }
  width = static_cast<std::size_t>(columns);
  return std::nullopt;
}

}  // namespace

Status read_style_option(Member& member, render::TextStyle& style) {
  if (member.name() == "why") return member.read(style.why);
  if (member.name() == "colour") return member.read(style.colour);
  return read_width(member, style.width);
}

}  // namespace masthead::plugin
