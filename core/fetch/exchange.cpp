#include "core/fetch/exchange.h"

#include <algorithm>
#include <iterator>

#include "core/text.h"

namespace masthead::fetch {
namespace {

struct FailureName {
  Failure failure;
  std::string_view name;
};

constexpr FailureName kFailures[] = {
    {Failure::none, "none"},
    {Failure::blocked, "blocked"},
    {Failure::dns, "dns"},
    {Failure::connection, "connection"},
    {Failure::tls, "tls"},
    {Failure::timeout, "timeout"},
    {Failure::header_too_large, "header_too_large"},
    {Failure::too_large, "too_large"},
    {Failure::truncated, "truncated"},
    {Failure::protocol, "protocol"},
    {Failure::decode, "decode"},
    {Failure::cancelled, "cancelled"},
    {Failure::resting, "resting"},
};

std::string_view unquoted(std::string_view text) {
  text = trim_text(text);
  const bool quoted = text.size() > 1 && text.front() == '"' && text.back() == '"';
  return quoted ? text.substr(1, text.size() - 2) : text;
}

}  // namespace

std::string_view name_of(Failure failure) {
  return kFailures[static_cast<std::size_t>(failure)].name;
}

std::optional<Failure> failure_of(std::string_view name) {
  const auto* found = std::find_if(std::begin(kFailures), std::end(kFailures),
                                   [&](const FailureName& each) { return each.name == name; });
  if (found == std::end(kFailures)) return std::nullopt;
  return found->failure;
}

std::string_view Response::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(),
                                  [&](const auto& header) { return header.first == name; });
  return found == headers.end() ? std::string_view{} : std::string_view(found->second);
}

std::string media_type(std::string_view content_type) {
  std::string type(trim_text(content_type.substr(0, content_type.find(';'))));
  std::transform(type.begin(), type.end(), type.begin(), lower_ascii);
  return type;
}

bool is_read(Accept accept, std::string_view content_type) {
  const std::string type = media_type(content_type);
  switch (accept) {
    case Accept::html:
      return type.empty() || type == "text/html" || type == "application/xhtml+xml";
    case Accept::json:
      return type == "application/json" || type.ends_with("+json");
    case Accept::text:
      return type.empty() || type == "text/plain";
    case Accept::feed:
      return type.empty() || type == "text/xml" || type == "application/xml" ||
             type == "application/json" || type.ends_with("+xml") || type.ends_with("+json");
    case Accept::any:
    case Accept::txt:
      break;
  }
  return true;
}

std::string_view charset_of(std::string_view content_type) {
  while (true) {
    const std::size_t semicolon = content_type.find(';');
    if (semicolon == std::string_view::npos) return {};
    content_type = trim_text(content_type.substr(semicolon + 1));
    const bool named = equal_ignoring_case(content_type.substr(0, 8), "charset=");
    if (named) return unquoted(content_type.substr(8, content_type.find(';') - 8));
  }
}

}  // namespace masthead::fetch
