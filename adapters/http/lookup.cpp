#include "adapters/http/lookup.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <memory>

#include "adapters/http/socket_address.h"

namespace masthead::http {

std::vector<fetch::Address> ask_system(const std::string& name) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* first = nullptr;
  if (getaddrinfo(name.c_str(), nullptr, &hints, &first) != 0) return {};
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> list(first, &freeaddrinfo);
  std::vector<fetch::Address> addresses;
  for (const addrinfo* each = first; each != nullptr; each = each->ai_next) {
    const auto endpoint = endpoint_of(*each->ai_addr, each->ai_addrlen);
    if (endpoint) addresses.push_back(endpoint->address);
  }
  return addresses;
}

}  // namespace masthead::http
