#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace masthead::fetch {

/// What a document is wanted for; says which media types are read.
enum class Accept : std::uint8_t {
  html,  ///< a page: text/html, application/xhtml+xml, or no type given
  json,  ///< application/json and the types that end in +json
  text,  ///< text/plain, or no type given: robots.txt, a well-known file
  feed,  ///< RSS, Atom, JSON Feed; any XML or JSON, since many are served as that
  any,   ///< whether it is there is all that is asked: the body may be cut
  txt,   ///< no document, but the TXT records of a name, a line each; the URL is a dns: one
};

/// How much one request may take. The host keeps these, the job checks them again.
struct RequestLimits {
  std::size_t body_bytes = std::size_t{2} << 20;  ///< decoded
  std::size_t header_bytes = std::size_t{256} << 10;
  std::int64_t milliseconds = 10'000;  ///< from the lookup of the name to the end
};

/// One GET that a host is to make: without following redirects, without cookies, credentials or a
/// proxy of the environment, and to public addresses only (policy.h). Of Accept::txt a question to
/// the host's resolver instead.
struct Request {
  std::size_t id = 0;  ///< from 1, never used twice
  std::string url;     ///< absolute, without fragment; "dns:_atproto.example.org?type=TXT"
  Accept accept = Accept::html;
  std::int64_t after_ms = 0;  ///< how long to wait before it is made
};

/// Why there is no answer. The names are what JSON carries; only append.
enum class Failure : std::uint8_t {
  none,        ///< there is one
  blocked,     ///< the name or the address is not public
  dns,         ///< the name has no address
  connection,  ///< none was made, or it broke before the answer
  tls,         ///< the certificate or the handshake was refused
  timeout,
  header_too_large,
  too_large,  ///< the body, decoded
  truncated,  ///< the body ended early
  protocol,   ///< what came is no HTTP
  decode,     ///< the content coding is unknown or broken
  cancelled,
  resting,  ///< the host failed too often and is left alone for a while
};
[[nodiscard]] std::string_view name_of(Failure failure);
[[nodiscard]] std::optional<Failure> failure_of(std::string_view name);

/// What came of a request.
struct Response {
  std::size_t id = 0;
  Failure failure = Failure::none;
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::string body;                                          ///< content codings undone
  std::string address;          ///< that was connected to; empty: the host does not know
  std::int64_t elapsed_ms = 0;  ///< by the host's clock

  /// The value of a header, lower-case name, or "". Of several the first.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// "text/html" of a Content-Type, in lower case; empty: none.
[[nodiscard]] std::string media_type(std::string_view content_type);
/// True where a document of that Content-Type is one that is read.
[[nodiscard]] bool is_read(Accept accept, std::string_view content_type);
/// The charset of a Content-Type, as written; empty: none. A view into the argument.
[[nodiscard]] std::string_view charset_of(std::string_view content_type);

}  // namespace masthead::fetch
