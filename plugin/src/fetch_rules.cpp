#include "plugin/src/fetch_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "masthead/version.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

std::optional<fetch::Endpoint> read_endpoint(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view host = text.substr(0, colon);
  if (host.size() > 1 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view digits = text.substr(colon + 1);
  std::uint16_t port = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  const auto address = fetch::read_address(host);
  const bool number = read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
  if (!address || !number || port == 0) return std::nullopt;
  return fetch::Endpoint{*address, port};
}

Status read_allowed(Member& member, std::vector<fetch::Endpoint>& allowed) {
  return member.read_elements([&](Member& element) -> Status {
    std::string_view text;
    if (Status status = element.read(text)) return status;
    const auto endpoint = read_endpoint(text);
    if (!endpoint) {
      return element.refuse(
          fmt::format("{} is no address with its port: give it as 10.0.0.5:8080 or [fd00::5]:8080",
                      quoted(text)));
    }
    allowed.push_back(*endpoint);
    return std::nullopt;
  });
}

template <class Number>
Status read_number(Member& member, std::int64_t least, std::int64_t most, Number& to) {
  std::int64_t number = 0;
  if (Status status = member.read(number)) return status;
  if (number < least || number > most) {
    return member.refuse(
        fmt::format("{} is {}: it must be from {} to {}", member.name(), number, least, most));
  }
  to = static_cast<Number>(number);
  return std::nullopt;
}

/// A header is built of it: printable ASCII without parentheses, which would end the comment.
Status read_contact(Member& member, std::string& contact) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c > 0x20 && c < 0x7F && c != '(' && c != ')' && c != '\\';
  });
  if (!plain || text.size() > 200) {
    return member.refuse(
        "contact is no URL or e-mail address: give at most 200 characters of "
        "ASCII without spaces and parentheses");
  }
  contact = text;
  return std::nullopt;
}

Status read_option(Member& member, FetchOptions& options) {
  static constexpr std::array<std::string_view, 8> kNames = {
      "contact", "robots", "dns", "allow", "body_bytes", "milliseconds", "tries", "redirects"};
  constexpr std::int64_t kMostBytes = std::int64_t{64} << 20;
  fetch::FetchRules& rules = options.rules;
  const std::string_view name = member.name();
  if (name == "contact") return read_contact(member, options.contact);
  if (name == "robots") return member.read(rules.robots);
  if (name == "dns") return member.read(rules.dns);
  if (name == "allow") return read_allowed(member, rules.policy.allowed);
  if (name == "body_bytes") return read_number(member, 1, kMostBytes, rules.limits.body_bytes);
  if (name == "milliseconds") return read_number(member, 1, 600'000, rules.limits.milliseconds);
  if (name == "tries") return read_number(member, 1, 10, rules.tries);
  if (name == "redirects") return read_number(member, 0, 20, rules.redirects);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("member of fetch", name, kNames));
}

}  // namespace

Status read_fetch_options(Member& member, FetchOptions& options) {
  return member.read_members([&](Member& each) { return read_option(each, options); });
}

std::string user_agent(const FetchOptions& options) {
  const std::string name = fmt::format("{}/{}", options.rules.agent, MASTHEAD_VERSION);
  return options.contact.empty() ? name : fmt::format("{} (+{})", name, options.contact);
}

}  // namespace masthead::plugin
