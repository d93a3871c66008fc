#include "core/fetch/policy.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/text.h"

namespace masthead::fetch {
namespace {

constexpr std::size_t kLongestName = 253;  // RFC 1035 section 2.3.4, without the final dot
constexpr std::size_t kLongestLabel = 63;

constexpr std::string_view kSpecialNames[] = {
    "alt",           "consul",   "corp",    "example", "home",  "home.arpa",   "i2p",
    "internal",      "intranet", "invalid", "lan",     "local", "localdomain", "localhost",
    "metadata.goog", "onion",    "private", "svc",     "test",
};

Error denied(std::string why) { return {Errc::denied, std::move(why)}; }

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= kLongestLabel &&
         std::all_of(label.begin(), label.end(), is_name_char);
}

/// What is wrong with a name; nothing where it may be asked for.
std::optional<Error> check_name(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.size() > kLongestName) return denied("the host is longer than a DNS name may be");
  if (name.find('.') == std::string_view::npos) {
    return denied("the host is a single word: give it with its domain");
  }
  if (is_special_name(name)) return denied("the host is a special-use name, not a public one");
  while (true) {
    const std::size_t dot = name.find('.');
    if (!is_label(name.substr(0, dot))) return denied("the host is no DNS name");
    if (dot == std::string_view::npos) return std::nullopt;
    name.remove_prefix(dot + 1);
  }
}

bool is_allowed(const Endpoint& endpoint, const Policy& policy) {
  return std::find(policy.allowed.begin(), policy.allowed.end(), endpoint) != policy.allowed.end();
}

std::optional<Error> check_port(std::uint16_t port, const Policy& policy) {
  const auto& ports = policy.ports;
  if (std::find(ports.begin(), ports.end(), port) != ports.end()) return std::nullopt;
  return denied(fmt::format("the port {} is not among those that may be asked", port));
}

std::optional<Error> check_parts(const Url& url, const Policy& policy) {
  if (!url.username.empty() || !url.password.empty()) {
    return denied("the URL has a user name or password in it: take it out");
  }
  if (url.address) return check_endpoint({*url.address, url.port}, policy);
  // Which addresses the port may be asked of is known when the name is.
  const bool own = std::any_of(policy.allowed.begin(), policy.allowed.end(),
                               [&](const Endpoint& each) { return each.port == url.port; });
  auto refused = own ? std::nullopt : check_port(url.port, policy);
  return refused ? refused : check_name(url.host);
}

}  // namespace

bool is_special_name(std::string_view name) {
  return std::any_of(
      std::begin(kSpecialNames), std::end(kSpecialNames), [&](std::string_view special) {
        if (!name.ends_with(special)) return false;
        return name.size() == special.size() || name[name.size() - special.size() - 1] == '.';
      });
}

std::optional<Error> check_endpoint(const Endpoint& endpoint, const Policy& policy) {
  if (is_allowed(endpoint, policy)) return std::nullopt;
  if (const auto why = forbidden_because(endpoint.address)) {
    return denied(fmt::format("the address is not public ({})", *why));
  }
  return check_port(endpoint.port, policy);
}

std::optional<Error> check_answer(const Url& url, std::span<const Address> answer,
                                  const Policy& policy) {
  if (answer.empty()) return Error{Errc::unavailable, "the host has no address"};
  for (const Address& address : answer) {
    if (auto error = check_endpoint({address, url.port}, policy)) return error;
  }
  return std::nullopt;
}

Result<Url> check_url(std::string_view text, const Policy& policy, const Url* base) {
  if (text.size() > policy.url_bytes) {
    return Error{Errc::limit, fmt::format("the URL has {} bytes: at most {} are asked for",
                                          text.size(), policy.url_bytes)};
  }
  const std::string_view trimmed = trim_text(text);
  if (std::any_of(trimmed.begin(), trimmed.end(), is_control)) {
    return denied("the URL has a control character in it");
  }
  auto url = read_url(trimmed, base);
  if (!url) return url;
  if (auto error = check_parts(*url, policy)) return std::move(*error);
  return url;
}

}  // namespace masthead::fetch
