#include "adapters/links/unwrap.h"

#include "core/text.h"

namespace masthead::links {
namespace {

constexpr std::string_view kDefenseEnd = "__;";  // what urldefense.com puts behind the link

bool starts_ignoring_case(std::string_view text, std::string_view start) {
  return equal_ignoring_case(text.substr(0, start.size()), start);
}

bool matches_sub(std::string_view pattern, std::string_view sub) {
  return pattern == "*" || pattern == sub || (pattern.empty() && sub == "www");
}

// Where the path goes on behind the pattern ("*" is one whole segment), or npos.
std::size_t match_path(std::string_view pattern, std::string_view path) {
  std::size_t at = 0;
  while (at < path.size() && path[at] == '/') ++at;
  const std::size_t star = pattern.find('*');
  if (!starts_ignoring_case(path.substr(at), pattern.substr(0, star)))
    return std::string_view::npos;
  if (star == std::string_view::npos) {
    at += pattern.size();
    const bool whole = at == path.size() || path[at] == '/' || pattern.ends_with('/') ||
                       pattern.ends_with('_') || pattern.empty();
    return whole ? at : std::string_view::npos;
  }
  return path.find('/', at + star);
}

std::string_view find_param(std::string_view names, std::string_view query) {
  std::string_view found;
  each_param(query, [&](std::string_view name, std::string_view value, std::string_view) {
    for (std::string_view left = names; !left.empty() && found.empty();) {
      const std::size_t comma = left.find(',');
      if (equal_ignoring_case(left.substr(0, comma), name)) found = value;
      left = comma == std::string_view::npos ? std::string_view{} : left.substr(comma + 1);
    }
    return found.empty();
  });
  return found;
}

bool looks_like_link(std::string_view text) {
  return text.starts_with('/') || starts_ignoring_case(text, "http") ||
         text.find('.') != std::string_view::npos;
}

}  // namespace

std::string_view unwrap(const Wrapper& wrapper, const Link& link, std::string_view rest,
                        Arena& arena) {
  if (!matches_sub(wrapper.sub, link.sub)) return {};
  const std::size_t behind = match_path(wrapper.path, link.path);
  if (behind == std::string_view::npos) return {};
  std::string_view inner;
  if (wrapper.where == "/") {
    inner = rest.substr(behind);
    while (inner.starts_with('/')) inner.remove_prefix(1);
    inner = inner.substr(0, inner.find(kDefenseEnd));
  } else if (wrapper.where == "?") {
    inner = link.query;
  } else {
    inner = find_param(wrapper.where, link.query);
  }
  inner = wrapper.where == "/" ? inner : percent_decode(inner, arena);
  if (!looks_like_link(inner)) return {};
  if (!inner.starts_with('/') || inner.starts_with("//")) return inner;
  return arena.join(link.host, inner);
}

}  // namespace masthead::links
