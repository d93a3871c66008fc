#include "plugin/server/request.h"

#include <Poco/Exception.h>
#include <Poco/Net/IPAddress.h>
#include <Poco/Net/MediaType.h>
#include <Poco/URI.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace masthead::server {
namespace {

using Poco::Net::HTTPServerRequest;

constexpr std::string_view kRoot = "/v1/";
constexpr std::string_view kHealth = "health";
/// A method that writes a file which the client names: the server's files are not the client's.
constexpr std::string_view kBackup = "backup";
constexpr std::string_view kLines = "jsonl";
constexpr std::string_view kFirstLine = "first-line";

struct Status {
  std::int32_t code;
  int status;
};
/// What the library's errors are in HTTP; the others are the server's own fault, 500.
constexpr std::array<Status, 13> kStatuses = {{
    {MASTHEAD_OK, 200},
    {MASTHEAD_INVALID_INPUT, 400},
    {MASTHEAD_MALFORMED, 400},
    {MASTHEAD_UNAVAILABLE, 503},
    {MASTHEAD_LIMIT, 413},
    {MASTHEAD_CANCELLED, 504},
    {MASTHEAD_NO_MEMORY, 503},
    {MASTHEAD_REGISTRY_LOCKED, 503},
    {MASTHEAD_REGISTRY_CORRUPT, 500},
    {MASTHEAD_NOT_FOUND, 404},
    {MASTHEAD_DENIED, 403},
    {MASTHEAD_UNSUPPORTED, 400},
    {MASTHEAD_FORKED, 503},
}};

std::string_view name_of(std::int32_t code) {
  switch (code) {
    case MASTHEAD_LIMIT:
      return "limit";
    case MASTHEAD_NOT_FOUND:
      return "not_found";
    case MASTHEAD_DENIED:
      return "denied";
    case MASTHEAD_CANCELLED:
      return "cancelled";
    default:
      return "invalid_input";
  }
}

/// The path without its query, as it was sent: methods have no letters that need encoding.
std::string_view path_of(const HTTPServerRequest& request) {
  const std::string_view uri = request.getURI();
  return uri.substr(0, uri.find('?'));
}

std::string_view method_of(const HTTPServerRequest& request) {
  return path_of(request).substr(kRoot.size());
}

/// `options` of the query; "{}" where there are none. Throws Poco::Exception.
std::string options_of(const HTTPServerRequest& request) {
  for (const auto& [name, value] : Poco::URI(request.getURI()).getQueryParameters()) {
    if (name == "options") return value;
  }
  return "{}";
}

/// Takes the first line off a body: what is too long for an address stands there.
std::string take_line(std::string_view& body) {
  const auto end = std::min(body.find('\n'), body.size());
  std::string line(body.substr(0, end));
  body.remove_prefix(std::min(end + 1, body.size()));
  return line;
}

bool has_type(const HTTPServerRequest& request, std::string_view subtype) {
  const Poco::Net::MediaType type(request.getContentType());
  return type.matches("application", std::string(subtype));
}

/// Takes as long wherever the two differ.
bool is_same(std::string_view a, std::string_view b) {
  unsigned difference = a.size() == b.size() ? 0U : 1U;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto other = i < b.size() ? b[i] : '\0';
    difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(other);
  }
  return difference == 0;
}

}  // namespace

Reply reply_of(Answer answer) {
  const auto* const at =
      std::find_if(kStatuses.begin(), kStatuses.end(),
                   [&](const Status& status) { return status.code == answer.code; });
  Reply reply;
  reply.status = at == kStatuses.end() ? 500 : at->status;
  reply.code = answer.code;
  reply.body = std::move(answer.json);
  return reply;
}

Reply refuse(int status, std::int32_t code, std::string_view message) {
  Reply reply;
  reply.status = status;
  reply.code = code;
  reply.body =
      fmt::format(R"({{"schema":"masthead.error/1","code":{},"name":"{}","message":"{}"}})", code,
                  name_of(code), message);
  reply.is_last = true;
  return reply;
}

/// A browser that a page has sent to a name of its own which leads to this machine shows that name
/// in Host: such a page must not speak to a server that asks for no token.
bool Requests::is_meant_for_us(const HTTPServerRequest& request) const {
  if (!options_.socket.empty() || !options_.token.empty()) return true;
  std::string_view host = request.getHost();
  const auto bracket = host.find(']');
  if (host.starts_with('[') && bracket != std::string_view::npos) {
    host = host.substr(1, bracket - 1);
  } else {
    host = host.substr(0, host.find(':'));
  }
  Poco::Net::IPAddress address;
  return host == "localhost" ||
         (Poco::Net::IPAddress::tryParse(std::string(host), address) && address.isLoopback());
}

bool Requests::may_ask(const HTTPServerRequest& request) const {
  if (options_.token.empty()) return true;
  constexpr std::string_view kScheme = "Bearer ";
  const std::string shown = request.get("Authorization", "");
  return shown.starts_with(kScheme) &&
         is_same(options_.token, std::string_view(shown).substr(kScheme.size()));
}

Reply Requests::refusal(const HTTPServerRequest& request) const {
  if (!is_meant_for_us(request)) {
    return refuse(403, MASTHEAD_DENIED,
                  "the Host is not this machine's own: use 127.0.0.1, or give the server a token");
  }
  if (!may_ask(request)) {
    return refuse(401, MASTHEAD_DENIED,
                  "the token is missing or wrong: Authorization: Bearer TOKEN");
  }
  if (!path_of(request).starts_with(kRoot) || method_of(request).empty()) {
    return refuse(404, MASTHEAD_NOT_FOUND, "there is nothing here: use /v1/METHOD or /v1/health");
  }
  const bool is_health = method_of(request) == kHealth;
  if (request.getMethod() != (is_health ? "GET" : "POST")) {
    return refuse(405, MASTHEAD_INVALID_INPUT, is_health ? "use GET here" : "use POST here");
  }
  if (!is_health && !has_type(request, "json") && !has_type(request, kLines)) {
    return refuse(415, MASTHEAD_INVALID_INPUT,
                  "the Content-Type is application/json, or application/jsonl for a stream");
  }
  if (method_of(request) == kBackup) {
    return refuse(403, MASTHEAD_DENIED,
                  "backup writes a file beside the server: run masthead backup there");
  }
  if (request.hasContentLength() &&
      request.getContentLength64() > static_cast<std::int64_t>(options_.body_bytes)) {
    return refuse(413, MASTHEAD_LIMIT, "the body is too large: see limits.input_bytes");
  }
  Reply none;
  none.status = 0;
  return none;
}

Reply Requests::answer(const HTTPServerRequest& request, std::string_view body) const {
  const std::string method(method_of(request));
  if (method == kHealth) {
    return reply_of(
        {MASTHEAD_OK, fmt::format(R"({{"status":"ok","version":"{}"}})", masthead_version())});
  }
  if (!has_type(request, kLines)) return reply_of(contexts_.call(method, body));
  std::string options;
  try {
    options = options_of(request);
  } catch (const Poco::Exception&) {
    return refuse(400, MASTHEAD_INVALID_INPUT, "the query is no query: ?options={...}, encoded");
  }
  if (options == kFirstLine) options = take_line(body);
  Reply reply = reply_of(contexts_.stream(method, options, body));
  if (reply.code == MASTHEAD_OK) reply.type = "application/jsonl";
  return reply;
}

}  // namespace masthead::server
