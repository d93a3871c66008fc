#pragma once

#include <Poco/Net/ServerSocket.h>

#include "plugin/server/options.h"

namespace masthead::server {

/// The socket that the options name, bound and listening. A unix socket's file that nobody answers
/// any more is replaced.
/// Throws std::runtime_error: what cannot be listened on, and the remedy.
[[nodiscard]] Poco::Net::ServerSocket listen(const Options& options);

}  // namespace masthead::server
