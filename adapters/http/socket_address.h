#pragma once

#include <sys/socket.h>

#include <optional>

#include "core/fetch/policy.h"

namespace masthead::http {

/// The address and port of a socket; nothing where it is neither IPv4 nor IPv6.
[[nodiscard]] std::optional<fetch::Endpoint> endpoint_of(const sockaddr& address, socklen_t size);

}  // namespace masthead::http
