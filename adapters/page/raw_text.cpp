#include "adapters/page/raw_text.h"

#include <cstddef>
#include <cstdint>

#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// True where `name` stands at `at` and ends there; never for an empty one.
bool is_name_at(const char* at, const char* end, std::string_view name) {
  if (name.empty() || static_cast<std::size_t>(end - at) <= name.size()) return false;
  return is_of(at[name.size()], kSpace | kTagEnd) && equal_ignoring_case({at, name.size()}, name);
}

/// True where the end tag of `name` stands at the "<" at `at`.
bool is_end_tag_at(const char* at, const char* end, std::string_view name) {
  return end - at > 2 && at[1] == '/' && is_name_at(at + 2, end, name);
}

const char* find_plain_end(const char* at, const char* end, std::string_view name) {
  while (true) {
    at = find_any<'<'>(at, end);
    if (at == end) return nullptr;
    if (is_end_tag_at(at, end, name)) return at;
    ++at;
  }
}

bool starts_at(const char* at, const char* end, std::string_view words) {
  return std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(words);
}

/// The states of script data: plain, behind "<!--", behind "<!-- <script".
enum class Escape : std::uint8_t { none, once, twice };

const char* find_script_end(const char* at, const char* end, std::string_view name) {
  auto escape = Escape::none;
  while (true) {
    at = escape == Escape::none ? find_any<'<'>(at, end) : find_any<'<', '-'>(at, end);
    if (at == end) return nullptr;
    if (*at == '-') {
      if (starts_at(at, end, "-->")) escape = Escape::none;
      ++at;
      continue;
    }
    if (escape != Escape::twice && is_end_tag_at(at, end, name)) return at;
    if (escape == Escape::none && starts_at(at, end, "<!--")) {
      escape = Escape::once;
      at += 2;  // its hyphens may be those of "-->"
      continue;
    }
    if (escape == Escape::once && is_name_at(at + 1, end, "script")) {
      escape = Escape::twice;
    } else if (escape == Escape::twice && is_end_tag_at(at, end, "script")) {
      escape = Escape::once;
    }
    ++at;
  }
}

}  // namespace

const char* find_end_tag(const char* at, const char* end, TextKind kind, std::string_view name) {
  return kind == TextKind::script ? find_script_end(at, end, name) : find_plain_end(at, end, name);
}

CommentEnd find_comment_end(const char* begin, const char* end) {
  for (const char* at = begin;; ++at) {
    at = find_any<'>'>(at, end);
    if (at == end) return {};
    const auto before = std::string_view(begin, static_cast<std::size_t>(at - begin));
    if (before.empty() || before == "-") return {begin, at + 1};
    if (before.ends_with("--")) return {at - 2, at + 1};
    if (before.ends_with("--!")) return {at - 3, at + 1};
  }
}

std::string_view unfinished_comment(std::string_view data) {
  for (const std::string_view end : {"--!", "--", "-"}) {
    if (data.ends_with(end)) return data.substr(0, data.size() - end.size());
  }
  return data;
}

}  // namespace masthead::page
