#include "core/fetch/url.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/fetch/host.h"
#include "core/fetch/percent.h"
#include "core/text.h"

namespace masthead::fetch {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_slash(char c) { return c == '/' || c == '\\'; }

std::uint16_t own_port(bool secure) { return secure ? 443 : 80; }

/// Without the spaces and controls around it, and without the tabs and line breaks in it.
std::string cleaned(std::string_view text) {
  const auto control = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!text.empty() && control(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && control(text.back())) {
    text.remove_suffix(1);
  }
  std::string out(text);
  std::erase_if(out, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
  return is_utf8(out) ? out : decode_text(out).text;
}

/// The length of the scheme at the front, its colon not counted; kNone: there is none.
std::size_t scheme_length(std::string_view text) {
  const auto letter = [](char c) { return lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z'; };
  if (text.empty() || !letter(text[0])) return kNone;
  const auto* end = std::find_if(text.begin(), text.end(), [&](char c) {
    return !letter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.';
  });
  const auto size = static_cast<std::size_t>(end - text.begin());
  return size < text.size() && text[size] == ':' ? size : kNone;
}

bool is_single_dot(std::string_view segment) {
  return segment == "." || equal_ignoring_case(segment, "%2e");
}

bool is_double_dot(std::string_view segment) {
  return segment == ".." || equal_ignoring_case(segment, ".%2e") ||
         equal_ignoring_case(segment, "%2e.") || equal_ignoring_case(segment, "%2e%2e");
}

class UrlReader {
 public:
  UrlReader(std::string_view text, const Url* base) : text_(text), base_(base) {}

  Result<Url> read() {
    const std::size_t length = scheme_length(text_);
    const bool done = length == kNone ? read_without_scheme() : read_with_scheme(length);
    if (!done) return std::move(error_);
    return std::move(url_);
  }

 private:
  bool fail(Errc code, std::string message) {
    error_ = {code, std::move(message)};
    return false;
  }

  bool read_without_scheme() {
    if (base_ == nullptr) {
      return fail(Errc::malformed, "the URL has no scheme: begin it with https://");
    }
    return read_relative(text_);
  }

  bool read_with_scheme(std::size_t length) {
    const std::string_view scheme = text_.substr(0, length);
    std::string_view rest = text_.substr(length + 1);
    url_.secure = equal_ignoring_case(scheme, "https");
    if (!url_.secure && !equal_ignoring_case(scheme, "http")) {
      return fail(Errc::unsupported, "the URL has another scheme than http and https");
    }
    const bool relative = base_ != nullptr && base_->secure == url_.secure &&
                          !(rest.size() > 1 && is_slash(rest[0]) && is_slash(rest[1]));
    return relative ? read_relative(rest) : read_absolute(rest);
  }

  bool read_absolute(std::string_view rest) {
    while (!rest.empty() && is_slash(rest.front())) {
      rest.remove_prefix(1);
    }
    const std::size_t end = std::min(rest.find_first_of("/\\?#"), rest.size());
    if (!read_authority(rest.substr(0, end))) return false;
    read_path(rest.substr(end));
    return true;
  }

  bool read_relative(std::string_view rest) {
    url_.secure = base_->secure;
    if (rest.size() > 1 && is_slash(rest[0]) && is_slash(rest[1])) return read_absolute(rest);
    url_.username = base_->username;
    url_.password = base_->password;
    url_.host = base_->host;
    url_.address = base_->address;
    url_.port = base_->port;
    const bool same_path = rest.empty() || rest[0] == '?' || rest[0] == '#';
    if (same_path) {
      url_.path = base_->path;
      if (rest.empty() || rest[0] == '#') url_.query = base_->query;
      read_tail(rest);
    } else {
      if (!is_slash(rest[0])) url_.path = base_->path.substr(0, base_->path.rfind('/'));
      read_path(rest);
    }
    return true;
  }

  bool read_authority(std::string_view authority) {
    const std::size_t at = authority.rfind('@');
    if (at != kNone) {
      const std::string_view user = authority.substr(0, at);
      const std::size_t colon = user.find(':');
      append_encoded(user.substr(0, colon), EncodeSet::userinfo, url_.username);
      if (colon != kNone) {
        append_encoded(user.substr(colon + 1), EncodeSet::userinfo, url_.password);
      }
      authority.remove_prefix(at + 1);
    }
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.find(':', bracket == kNone ? 0 : bracket);
    if (authority.substr(0, colon).empty()) return fail(Errc::malformed, "the URL has no host");
    auto host = read_host(authority.substr(0, colon));
    if (!host) return fail(host.error().code, host.error().message);
    url_.host = std::move(host->text);
    url_.address = host->address;
    return read_port(colon == kNone ? std::string_view{} : authority.substr(colon + 1));
  }

  bool read_port(std::string_view text) {
    std::uint32_t port = 0;
    for (const char c : text) {
      port = port * 10 + static_cast<std::uint32_t>(c - '0');
      if (c < '0' || c > '9' || port > UINT16_MAX) {
        return fail(Errc::malformed, "the port of the URL is no number up to 65535");
      }
    }
    url_.port = text.empty() ? own_port(url_.secure) : static_cast<std::uint16_t>(port);
    return true;
  }

  /// Reads the path, and what follows it, behind what url_.path already has.
  void read_path(std::string_view rest) {
    if (!rest.empty() && is_slash(rest[0])) rest.remove_prefix(1);
    while (true) {
      const std::size_t end = std::min(rest.find_first_of("/\\?#"), rest.size());
      const std::string_view segment = rest.substr(0, end);
      const bool last = end == rest.size() || !is_slash(rest[end]);
      if (is_double_dot(segment)) url_.path.erase(std::min(url_.path.rfind('/'), url_.path.size()));
      const bool dots = is_double_dot(segment) || is_single_dot(segment);
      if (!dots || last) url_.path += '/';
      if (!dots) append_encoded(segment, EncodeSet::path, url_.path);
      if (last) return read_tail(rest.substr(end));
      rest.remove_prefix(end + 1);
    }
  }

  /// Reads "?query#fragment".
  void read_tail(std::string_view rest) {
    const std::size_t hash = std::min(rest.find('#'), rest.size());
    if (rest.starts_with('?')) {
      append_encoded(rest.substr(1, hash - 1), EncodeSet::query, url_.query.emplace());
    }
    if (hash == rest.size()) return;
    append_encoded(rest.substr(hash + 1), EncodeSet::fragment, url_.fragment.emplace());
  }

  std::string_view text_;
  const Url* base_;
  Url url_;
  Error error_;
};

}  // namespace

Result<Url> read_url(std::string_view text, const Url* base) {
  const std::string clean = cleaned(text);
  return UrlReader(clean, base).read();
}

std::string origin_of(const Url& url) {
  std::string text = fmt::format("{}://{}", url.secure ? "https" : "http", url.host);
  if (url.port != own_port(url.secure)) text += fmt::format(":{}", url.port);
  return text;
}

std::string target_of(const Url& url) {
  return url.query ? fmt::format("{}?{}", url.path, *url.query) : url.path;
}

std::string to_text(const Url& url) {
  std::string text = origin_of(url);
  if (!url.username.empty() || !url.password.empty()) {
    std::string user = url.username;
    if (!url.password.empty()) user += ':' + url.password;
    text.insert(text.find("//") + 2, user + '@');
  }
  text += target_of(url);
  if (url.fragment) text += '#' + *url.fragment;
  return text;
}

}  // namespace masthead::fetch
