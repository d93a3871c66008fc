#include "plugin/server/listen.h"

#include <Poco/Exception.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

namespace masthead::server {
namespace {

using Poco::Net::SocketAddress;

constexpr int kBacklog = 128;

/// The file's permissions are set while it is made, so that nobody can connect before.
class Umask {
 public:
  explicit Umask(mode_t mode) : before_(::umask(~mode & 0777U)) {}
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;
  ~Umask() { ::umask(before_); }

 private:
  mode_t before_;
};

bool is_answered(const SocketAddress& address) {
  try {
    const Poco::Net::StreamSocket client(address);
    return true;
  } catch (const Poco::Exception&) {
    return false;
  }
}

/// Takes away what a server that died has left behind; nothing else.
void clear_place(const std::string& path, const SocketAddress& address) {
  struct stat found {};
  if (::lstat(path.c_str(), &found) != 0) return;
  if (!S_ISSOCK(found.st_mode)) {
    throw std::runtime_error(fmt::format("{}: is there and no socket; give another path", path));
  }
  if (is_answered(address)) {
    throw std::runtime_error(
        fmt::format("{}: another server answers there; stop it or give another path", path));
  }
  if (::unlink(path.c_str()) != 0) {
    throw std::runtime_error(fmt::format("{}: cannot be replaced: {}", path, std::strerror(errno)));
  }
}

Poco::Net::ServerSocket listen_unix(const Options& options) {
  if (options.socket.size() >= sizeof(sockaddr_un::sun_path)) {
    throw std::runtime_error(fmt::format("{}: the path of a socket has at most {} bytes",
                                         options.socket, sizeof(sockaddr_un::sun_path) - 1));
  }
  const SocketAddress address(SocketAddress::UNIX_LOCAL, options.socket);
  clear_place(options.socket, address);
  Poco::Net::ServerSocket socket;
  const Umask umask(static_cast<mode_t>(options.mode));
  socket.bind(address);
  socket.listen(kBacklog);
  return socket;
}

}  // namespace

Poco::Net::ServerSocket listen(const Options& options) {
  try {
    if (!options.socket.empty()) return listen_unix(options);
    Poco::Net::ServerSocket socket;
    const SocketAddress address(options.host, options.port);
    socket.bind(address, true);
    socket.listen(kBacklog);
    return socket;
  } catch (const Poco::Exception& error) {
    const auto& place =
        options.socket.empty() ? fmt::format("{}:{}", options.host, options.port) : options.socket;
    throw std::runtime_error(
        fmt::format("{}: cannot listen there: {}; give another --socket or "
                    "--listen",
                    place, error.displayText()));
  }
}

}  // namespace masthead::server
