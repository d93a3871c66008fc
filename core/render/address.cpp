#include "core/render/address.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

#include "core/text.h"

namespace masthead::render {
namespace {

constexpr std::size_t kMostPort = 65535;
constexpr std::size_t kLongestLocal = 64;
constexpr std::string_view kNeverInUrl = " \"<>`{}|^";
constexpr std::string_view kInLocal = ".!#$%&'*+/=?^_`{|}~-";

bool is_letter(char c) { return lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto end = text.find(by);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= 63 &&
         std::all_of(label.begin(), label.end(),
                     [](char c) { return is_alphanumeric(c) || c == '-' || c == '_'; });
}

bool is_octet(std::string_view text) {
  if (!is_number(text) || text.size() > 3 || (text.size() > 1 && text.front() == '0')) return false;
  return text.size() < 3 || text <= "255";
}

/// A host whose last label is a number is an IPv4 address, whatever it looks like.
bool is_host_of(const std::vector<std::string_view>& labels) {
  if (!std::all_of(labels.begin(), labels.end(), is_label)) return false;
  const auto last = labels.back();
  const bool is_hexadecimal = last.starts_with("0x") || last.starts_with("0X");
  if (is_hexadecimal) return false;
  if (!is_number(last)) return true;
  return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), is_octet);
}

/// The host in ASCII and lower case; empty: it is none.
std::string to_host(std::string_view text) {
  std::string host(text);
  std::transform(host.begin(), host.end(), host.begin(), lower_ascii);
  if (!is_ascii(host) || host.find("xn--") != std::string::npos) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(
        UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, status));
    if (U_FAILURE(status)) return {};
    std::string ascii;
    icu::StringByteSink<std::string> sink(&ascii);
    icu::IDNAInfo info;
    idna->nameToASCII_UTF8({host.data(), static_cast<std::int32_t>(host.size())}, sink, info,
                           status);
    if (U_FAILURE(status) || info.hasErrors()) return {};
    host = std::move(ascii);
  }
  return is_host_of(split(host, '.')) ? host : std::string();
}

/// Host and port; empty: they are none.
std::string to_authority(std::string_view text) {
  const auto colon = text.find(':');
  std::string out = to_host(text.substr(0, colon));
  if (out.empty() || colon == std::string_view::npos) return out;
  const auto port = text.substr(colon + 1);
  if (!is_number(port) || port.size() > 5 || std::stoul(std::string(port)) > kMostPort) return {};
  return out.append(":").append(port);
}

void append_percent(char c, std::string& out) {
  fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// The length of "http://" or "https://" in front; 0: there is none.
std::size_t size_of_scheme(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (equal_ignoring_case(text.substr(0, scheme.size()), scheme)) return scheme.size();
  }
  return 0;
}

bool is_dot_string(std::string_view text) {
  const auto is_atom = [](std::string_view atom) {
    return !atom.empty() && std::all_of(atom.begin(), atom.end(), [](char c) {
      return is_alphanumeric(c) || kInLocal.find(c) != std::string_view::npos;
    });
  };
  const auto atoms = split(text, '.');
  return text.size() <= kLongestLocal && std::all_of(atoms.begin(), atoms.end(), is_atom);
}

/// `text` with "%40" as "@".
std::string with_at_signs(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_at = text.substr(at).starts_with("%40");
    out += is_at ? '@' : text[at];
    if (is_at) at += 2;
  }
  return out;
}

}  // namespace

std::string web_address(std::string_view text) {
  text = trim_text(text);
  const std::size_t scheme = size_of_scheme(text);
  if (scheme == 0 || std::any_of(text.begin(), text.end(), is_control)) return {};
  if (text.find('\\') != std::string_view::npos) return {};
  const std::size_t end = std::min(text.find_first_of("/?#", scheme), text.size());
  const std::string authority = to_authority(text.substr(scheme, end - scheme));
  if (authority.empty()) return {};
  std::string out = scheme == 7 ? "http://" : "https://";
  out += authority;
  for (const char c : text.substr(end)) {
    const bool is_plain = kNeverInUrl.find(c) == std::string_view::npos;
    if (is_plain && is_ascii({&c, 1})) {
      out += c;
    } else {
      append_percent(c, out);
    }
  }
  return out;
}

std::string mail_address(std::string_view text) {
  const auto at = text.rfind('@');
  if (at == std::string_view::npos || !is_dot_string(text.substr(0, at))) return {};
  const auto domain = text.substr(at + 1);
  const auto labels = split(domain, '.');
  if (labels.size() < 2 || !is_host_of(labels) || is_number(labels.back())) return {};
  return std::string(text);
}

std::string to_mailto(std::string_view address) {
  std::string out = "mailto:";
  for (const char c : address) {
    if (is_alphanumeric(c) || std::string_view("@.-_~+").find(c) != std::string_view::npos) {
      out += c;
    } else {
      append_percent(c, out);
    }
  }
  return out;
}

std::string fediverse_handle(std::string_view handle) {
  const auto at = handle.find('@');
  if (at == 0 || at == std::string_view::npos) return {};
  const auto user = handle.substr(0, at);
  const bool is_user = std::all_of(user.begin(), user.end(), [](char c) {
    return is_alphanumeric(c) || c == '_' || c == '.' || c == '-';
  });
  const std::string host = to_host(handle.substr(at + 1));
  if (!is_user || host.find('.') == std::string::npos) return {};
  return fmt::format("@{}@{}", user, host);
}

bool names_account(std::string_view address) {
  const std::string text = with_at_signs(address);
  for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    if (at > 0 && at + 1 < text.size() && is_alphanumeric(text[at - 1]) &&
        is_alphanumeric(text[at + 1])) {
      return true;
    }
  }
  const auto query = text.find('?');
  if (query == std::string::npos) return false;
  const auto parts = split(std::string_view(text).substr(query + 1), '&');
  return std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
    const std::string name = fold_text(part.substr(0, part.find('=')));
    return name.find("login") != std::string::npos || name.find("user") != std::string::npos ||
           name.find("mail") != std::string::npos;
  });
}

}  // namespace masthead::render
