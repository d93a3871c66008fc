#pragma once

#include <string>
#include <string_view>

#include "core/fetch/address.h"
#include "core/result.h"

namespace masthead::fetch {

/// The host of an http URL.
struct Host {
  std::string text;                ///< as Url::host
  std::optional<Address> address;  ///< where it is one
};

/// Reads a host as it stands in a URL: percent-decoded, mapped by UTS 46, and, where its last label
/// is a number, an IPv4 address in any of the forms of inet_aton(). Errors: malformed.
/// Source: URL Standard, section 3.5.
[[nodiscard]] Result<Host> read_host(std::string_view text);

}  // namespace masthead::fetch
