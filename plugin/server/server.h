#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "plugin/server/options.h"

namespace masthead::server {

/// The methods of the C ABI as JSON over HTTP/1.1, on a unix socket or an address.
class Server {
 public:
  /// Listens and serves. Throws std::runtime_error: what cannot be listened on, and the remedy.
  Server(Options options, Log log);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server();

  /// "unix:/run/masthead.sock" or "http://127.0.0.1:8087".
  [[nodiscard]] std::string address() const;

  /// Takes no request any more, lets those that run end, and cancels what is not done by then.
  void stop(std::chrono::milliseconds grace);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace masthead::server
