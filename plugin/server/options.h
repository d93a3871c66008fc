#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace masthead::server {

/// Where a server listens and what it allows.
struct Options {
  std::string socket{};                ///< path of a unix socket; empty: `host` and `port`
  std::uint32_t mode = 0600;           ///< permissions of the unix socket
  std::string host{};                  ///< an address, no name
  std::uint16_t port = 0;              ///< 0: any that is free
  std::string token{};                 ///< what every request must show; empty: nothing
  std::string config = "{}";           ///< JSON for masthead_open(), of each context
  int workers = 4;                     ///< requests answered at once
  std::size_t body_bytes = 0;          ///< a larger body is refused
  std::chrono::milliseconds call{};    ///< how long the library may work on one request
  std::chrono::milliseconds client{};  ///< how long a client may take to send or to read
};

/// Takes one line for the log: one of masthead_level, and the words. [any thread]
using Log = std::function<void(std::int32_t level, std::string_view message)>;

}  // namespace masthead::server
