#include "plugin/src/fetch_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "plugin/src/base64.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMostMilliseconds = 86'400'000;

std::string_view media_range(fetch::Accept accept) {
  switch (accept) {
    case fetch::Accept::html:
      return "text/html,application/xhtml+xml";
    case fetch::Accept::json:
      return "application/json";
    case fetch::Accept::text:
      return "text/plain";
    case fetch::Accept::feed:
      return "application/rss+xml,application/atom+xml,application/feed+json,application/xml";
    case fetch::Accept::any:
    case fetch::Accept::txt:
      break;
  }
  return "*/*";
}

void write_limits(JsonWriter& json, const fetch::RequestLimits& limits) {
  json.key("limits")
      .begin_object()
      .member("body_bytes", static_cast<std::int64_t>(limits.body_bytes))
      .member("header_bytes", static_cast<std::int64_t>(limits.header_bytes))
      .member("milliseconds", limits.milliseconds)
      .end_object();
}

void write_policy(JsonWriter& json, const fetch::Policy& policy) {
  json.key("addresses").begin_object().key("ports").begin_array();
  for (const std::uint16_t port : policy.ports) json.integer(port);
  json.end_array();
  if (!policy.allowed.empty()) {
    json.key("also").begin_array();
    for (const fetch::Endpoint& endpoint : policy.allowed) {
      const std::string address = to_text(endpoint.address);
      json.string(endpoint.address.v6 ? fmt::format("[{}]:{}", address, endpoint.port)
                                      : fmt::format("{}:{}", address, endpoint.port));
    }
    json.end_array();
  }
  json.end_object();
}

/// A response as it is read.
struct Given {
  fetch::Response response;
  bool has_id = false;
  bool has_status = false;
  std::optional<std::string_view> body;
  std::optional<std::string_view> base64;
};

Status read_bounded(Member& member, std::int64_t most, std::int64_t& out) {
  if (Status status = member.read(out)) return status;
  if (out >= 0 && out <= most) return std::nullopt;
  return member.refuse(fmt::format("{} is {}: it must be from 0 to {}", member.name(), out, most));
}

Status read_failure(Member& member, fetch::Failure& failure) {
  std::string_view name;
  if (Status status = member.read(name)) return status;
  const auto found = fetch::failure_of(name);
  if (!found) {
    return member.refuse(
        fmt::format("failure is {}: see masthead-jobs(7) for the words it may be", quoted(name)));
  }
  failure = *found;
  return std::nullopt;
}

Status read_headers(Member& member, fetch::Response& response) {
  return member.read_members([&](Member& header) -> Status {
    std::string name(header.name());
    std::transform(name.begin(), name.end(), name.begin(), lower_ascii);
    std::string_view value;
    if (Status status = header.read(value)) return status;
    response.headers.emplace_back(std::move(name), value);
    return std::nullopt;
  });
}

Status read_text(Member& member, std::optional<std::string_view>& to) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  to = text;
  return std::nullopt;
}

Status read_address(Member& member, std::string& to) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  to = text;
  return std::nullopt;
}

Status read_member(Member& member, Given& given) {
  const std::string_view name = member.name();
  std::int64_t number = 0;
  if (name == "id") {
    given.has_id = true;
    if (Status status = read_bounded(member, INT64_MAX, number)) return status;
    given.response.id = static_cast<std::size_t>(number);
    return std::nullopt;
  }
  if (name == "status") {
    given.has_status = true;
    if (Status status = read_bounded(member, 999, number)) return status;
    given.response.status = static_cast<int>(number);
    return std::nullopt;
  }
  if (name == "failure") return read_failure(member, given.response.failure);
  if (name == "headers") return read_headers(member, given.response);
  if (name == "address") return read_address(member, given.response.address);
  if (name == "elapsed_ms") {
    return read_bounded(member, kMostMilliseconds, given.response.elapsed_ms);
  }
  if (name == "body") return read_text(member, given.body);
  if (name == "body_base64") return read_text(member, given.base64);
  return member.skip();
}

Error refused(std::string message) { return {Errc::invalid_input, std::move(message)}; }

}  // namespace

void write_request(JsonWriter& json, const fetch::Request& request, const fetch::FetchRules& rules,
                   std::string_view agent) {
  json.begin_object()
      .member("id", static_cast<std::int64_t>(request.id))
      .member("method", request.accept == fetch::Accept::txt ? "TXT" : "GET")
      .member("url", request.url);
  if (request.after_ms > 0) json.member("after_ms", request.after_ms);
  json.key("headers")
      .begin_object()
      .member("accept", media_range(request.accept))
      .member("user-agent", agent)
      .end_object()
      .member("redirect", "manual");
  if (request.accept == fetch::Accept::any) json.key("cut_body").boolean(true);
  write_policy(json, rules.policy);
  write_limits(json, rules.limits);
  json.end_object();
}

Result<fetch::Response> read_response(Context& context, std::string& in,
                                      std::optional<std::string_view> body) {
  Given given;
  Status status =
      context.json().read(in, [&](Member& member) { return read_member(member, given); });
  if (status) return *status;
  if (!given.has_id) return refused("the response has no \"id\": give that of its request");
  if (!given.has_status && given.response.failure == fetch::Failure::none) {
    return refused("the response has neither \"status\" nor \"failure\": give one");
  }
  const int bodies = (body ? 1 : 0) + (given.body ? 1 : 0) + (given.base64 ? 1 : 0);
  if (bodies > 1) return refused("the response has more than one body: give one");
  if (body) given.response.body = *body;
  if (given.body) given.response.body = *given.body;
  if (given.base64) {
    auto decoded = decode_base64(*given.base64);
    if (!decoded) return Error{Errc::malformed, "body_base64 is not base64 (RFC 4648 section 4)"};
    given.response.body = std::move(*decoded);
  }
  return std::move(given.response);
}

void write_fetched(JsonWriter& json, const fetch::Fetched& fetched) {
  using fetch::Outcome;
  json.member("url", fetched.url).member("outcome", name_of(fetched.outcome));
  if (fetched.outcome == Outcome::no_answer) json.member("failure", name_of(fetched.failure));
  if (!fetched.hops.empty() && fetched.hops.back().status > 0) {
    json.member("status", std::int64_t{fetched.hops.back().status});
  }
  json.member_if("reason", fetched.reason);
  if (fetched.outcome == Outcome::deferred) json.member("retry_after_s", fetched.retry_after_s);
  if (fetched.hops.empty()) return;
  const std::string at = to_text(fetched.at);
  if (at != fetched.url) json.member("at", at);
  if (fetched.moved()) json.key("moved").boolean(true);
  if (fetched.hops.size() > 1) {
    json.key("hops").begin_array();
    for (const fetch::Hop& hop : fetched.hops) {
      json.begin_object().member("url", hop.url);
      if (hop.status > 0) json.member("status", std::int64_t{hop.status});
      json.end_object();
    }
    json.end_array();
  }
  json.member("elapsed_ms", fetched.elapsed_ms);
  // Who kept the request away from what is not public: we saw the address, or took a host's word.
  json.member("ssrf", fetched.address_known ? "checked" : "host");
  json.member_if("bytes", fetched.bytes);
}

}  // namespace masthead::plugin
