#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/fetch/address.h"
#include "core/fetch/url.h"
#include "core/result.h"

namespace masthead::fetch {

/// A place that may be reached although it is not public: an address, and the one port of it.
struct Endpoint {
  Address address;
  std::uint16_t port = 0;

  friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// Where requests may go. The defaults are what is safe for URLs that strangers wrote.
struct Policy {
  std::vector<std::uint16_t> ports{80, 443};
  std::vector<Endpoint> allowed{};  ///< by configuration only: a newsroom's own inner machines
  std::size_t url_bytes = 8192;
};

/// Reads a URL that is about to be fetched, and refuses what no request may be made of.
///
/// Refused are: other schemes than http and https; a user name or password; a control character
/// inside, which parsers pass over or cut at; a host that is no DNS name (an empty or too long
/// label, another character than letters, digits, "-" and "_"), has one label alone or lies below a
/// special-use name; an address that is not public; a port outside the policy. A name that passes
/// has still to be resolved, and check_answer() asked.
///
/// @param base  where the text was found: a redirect's Location, a link of a page.
/// Errors: malformed, unsupported (read_url()); limit (longer than url_bytes); denied, saying why
/// without the URL, which may hold a secret.
[[nodiscard]] Result<Url> check_url(std::string_view text, const Policy& policy,
                                    const Url* base = nullptr);

/// What a resolver answered for the name of `url`. One forbidden address refuses all of them: a
/// name that has a public and a private one is after the private one.
/// Errors: unavailable (no address), denied.
[[nodiscard]] std::optional<Error> check_answer(const Url& url, std::span<const Address> answer,
                                                const Policy& policy);

/// Whether a socket may be opened to an address and port: the last check, made on what is connected
/// to. Errors: denied.
[[nodiscard]] std::optional<Error> check_endpoint(const Endpoint& endpoint, const Policy& policy);

/// True for a name that is not of the public DNS, or below one: "localhost", "printer.local".
/// Precondition: lower case, no final dot. Cost: O(names), no allocation.
/// Source: RFC 6761, RFC 6762 and its appendix G, RFC 7686, RFC 8375, RFC 9476; ICANN board
/// resolution 2024.07.29.06 (internal); names of local resolvers and of clouds' metadata.
[[nodiscard]] bool is_special_name(std::string_view name);

}  // namespace masthead::fetch
