#include "adapters/http/socket_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstring>

namespace masthead::http {

std::optional<fetch::Endpoint> endpoint_of(const sockaddr& address, socklen_t size) {
  if (address.sa_family == AF_INET && size >= sizeof(sockaddr_in)) {
    sockaddr_in in{};
    std::memcpy(&in, &address, sizeof in);
    return fetch::Endpoint{fetch::ipv4(ntohl(in.sin_addr.s_addr)), ntohs(in.sin_port)};
  }
  if (address.sa_family == AF_INET6 && size >= sizeof(sockaddr_in6)) {
    sockaddr_in6 in{};
    std::memcpy(&in, &address, sizeof in);
    fetch::Address found{.v6 = true};
    std::memcpy(found.bytes.data(), &in.sin6_addr, found.bytes.size());
    return fetch::Endpoint{found, ntohs(in.sin6_port)};
  }
  return std::nullopt;
}

}  // namespace masthead::http
