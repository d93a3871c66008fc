#include "core/fetch/percent.h"

#include <fmt/format.h>

#include <iterator>

namespace masthead::fetch {
namespace {

constexpr std::string_view kFragment = " \"<>`";
constexpr std::string_view kQuery = " \"#<>'";  // of a special scheme
constexpr std::string_view kPath = " \"#<>?^`{}";
constexpr std::string_view kUserinfo = " \"#<>?^`{}/:;=@[\\]|";

std::string_view members(EncodeSet set) {
  switch (set) {
    case EncodeSet::fragment:
      return kFragment;
    case EncodeSet::query:
      return kQuery;
    case EncodeSet::path:
      return kPath;
    case EncodeSet::userinfo:
      break;
  }
  return kUserinfo;
}

}  // namespace

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void append_encoded(std::string_view text, EncodeSet set, std::string& out) {
  const std::string_view encoded = members(set);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > 0x1F && byte < 0x7F && encoded.find(c) == std::string_view::npos;
    if (plain) {
      out += c;
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", byte);
    }
  }
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
                        hex_value(text[i + 2]) >= 0;
    out +=
        escape ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    i += escape ? 2 : 0;
  }
  return out;
}

}  // namespace masthead::fetch
