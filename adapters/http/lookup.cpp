#include "adapters/http/lookup.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

#include "adapters/http/socket_address.h"

namespace masthead::http {

struct Lookup::Shared {
  Shared() : event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;
  ~Shared() {
    if (event >= 0) close(event);
  }

  std::mutex mutex;
  std::optional<std::vector<fetch::Address>> answer;
  const int event;
};

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

Lookup::Lookup(std::string name, Resolver resolver) : shared_(std::make_shared<Shared>()) {
  std::thread([shared = shared_, name = std::move(name), resolver = std::move(resolver)] {
    std::vector<fetch::Address> addresses;
    try {
      addresses = resolver(name);
    } catch (...) {
      addresses.clear();  // no answer: nobody is left to hear why
    }
    const std::lock_guard lock(shared->mutex);
    shared->answer = std::move(addresses);
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(shared->event, &one, sizeof one);
  }).detach();
}

std::optional<std::vector<fetch::Address>> Lookup::answer() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->answer;
}

int Lookup::event() const { return shared_->event; }

}  // namespace masthead::http
