#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/fetch/address.h"
#include "core/result.h"

namespace masthead::fetch {

/// An http or https URL in its parts, each as the URL Standard serialises it.
struct Url {
  bool secure = false;   ///< https
  std::string username;  ///< percent-encoded, as `password`; empty: none
  std::string password;
  std::string host;  ///< "example.org", "192.0.2.1" or "[2001:db8::1]"; ASCII, lower case
  std::optional<Address> address;       ///< where the host is one
  std::uint16_t port = 0;               ///< the scheme's own where the text names none
  std::string path;                     ///< begins with "/"
  std::optional<std::string> query;     ///< without its "?"
  std::optional<std::string> fragment;  ///< without its "#"
};

/// Reads a URL as a browser does: "HTTP:\\0x7f.1\a" is http://127.0.0.1/a.
///
/// One reading for all that follows, the check as the request: what two parsers read differently
/// is how a forbidden host gets past a check. Other schemes than http and https are refused here.
///
/// @param text  any bytes; what is not UTF-8 reads as U+FFFD.
/// @param base  what a relative reference is relative to; nullptr: it must be absolute.
/// Errors: malformed (what the URL Standard fails), unsupported (another scheme).
/// Cost: one pass; ICU for a host that is not ASCII.
/// Source: URL Standard (WHATWG), section 4.4; UTS 46.
[[nodiscard]] Result<Url> read_url(std::string_view text, const Url* base = nullptr);

/// The URL as text; read_url() of it gives the same parts.
[[nodiscard]] std::string to_text(const Url& url);

/// "https://example.org", with the port where it is not the scheme's own.
[[nodiscard]] std::string origin_of(const Url& url);

/// "/path?query": what a request line has.
[[nodiscard]] std::string target_of(const Url& url);

}  // namespace masthead::fetch
