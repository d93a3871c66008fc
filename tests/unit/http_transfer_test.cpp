// The two checks that libcurl asks for, each where the other and all before them say nothing.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "adapters/http/transfer.h"

namespace masthead::test {
namespace {

using fetch::Failure;
using http::Transfer;
using http::TransferRules;

/// A server on 127.0.0.1 that keeps its connections open and counts them, and what is asked.
class Server {
 public:
  Server() : listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    REQUIRE(bind(listener_, any, size) == 0);
    REQUIRE(listen(listener_, 8) == 0);
    REQUIRE(getsockname(listener_, any, &size) == 0);
    port = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
  }
  ~Server() {
    stop_ = true;
    thread_.join();
    close(listener_);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port = 0;
  std::atomic<int> connections{0};
  std::atomic<int> requests{0};

 private:
  void serve() {
    int line = -1;
    while (!stop_) {
      pollfd waits[] = {{listener_, POLLIN, 0}, {line, POLLIN, 0}};
      if (poll(waits, 2, 10) <= 0) continue;
      if ((waits[0].revents & POLLIN) != 0) {
        if (line >= 0) close(line);
        line = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        ++connections;
      } else if (waits[1].revents != 0 && !answer(line)) {
        close(line);
        line = -1;
      }
    }
    if (line >= 0) close(line);
  }

  bool answer(int line) {
    char bytes[4096];
    if (recv(line, bytes, sizeof bytes, 0) <= 0) return false;
    ++requests;
    constexpr std::string_view kAnswer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>";
    return send(line, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL) > 0;
  }

  int listener_;
  std::atomic<bool> stop_{false};
  std::thread thread_;
};

/// Makes one request with the addresses given, which nobody has checked.
fetch::Response run(CURLM* multi, const std::string& url, const TransferRules& rules) {
  const auto read = fetch::read_url(url);
  REQUIRE(read);
  const fetch::Request request{1, url, fetch::Accept::html, 0};
  Transfer transfer(request, *read, {fetch::ipv4(0x7F000001)}, rules, 5000);
  REQUIRE(curl_multi_add_handle(multi, transfer.handle()) == CURLM_OK);
  int running = 1;
  while (running > 0) {
    curl_multi_perform(multi, &running);
    if (running > 0) curl_multi_poll(multi, nullptr, 0, 100, nullptr);
  }
  int left = 0;
  const CURLMsg* message = curl_multi_info_read(multi, &left);
  REQUIRE(message != nullptr);
  auto response = transfer.finish(message->data.result);
  curl_multi_remove_handle(multi, transfer.handle());
  return response;
}

struct EndMulti {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
using Multi = std::unique_ptr<CURLM, EndMulti>;

std::string url_of(const Server& server) {
  return "http://author.example.org:" + std::to_string(server.port) + "/";
}

TEST_CASE("no socket is opened to a forbidden address, whoever has let it pass") {
  const Server server;
  const Multi multi(curl_multi_init());
  TransferRules rules;
  rules.policy.ports.push_back(server.port);
  const auto response = run(multi.get(), url_of(server), rules);
  CHECK(response.failure == Failure::blocked);
  usleep(50'000);
  CHECK(server.connections == 0);
}

TEST_CASE("a connection that is open already is checked before it is used again") {
  const Server server;
  const Multi multi(curl_multi_init());
  TransferRules allowed;
  allowed.policy.allowed = {{fetch::ipv4(0x7F000001), server.port}};
  const auto first = run(multi.get(), url_of(server), allowed);
  CHECK(first.failure == Failure::none);
  CHECK(first.address == "127.0.0.1");
  const auto again = run(multi.get(), url_of(server), allowed);
  CHECK(again.failure == Failure::none);
  REQUIRE(server.connections == 1);
  TransferRules forbidden;
  forbidden.policy.ports.push_back(server.port);
  const auto last = run(multi.get(), url_of(server), forbidden);
  CHECK(last.failure == Failure::blocked);
  usleep(50'000);
  CHECK(server.connections == 1);
  CHECK(server.requests == 2);
}

/// A socket on 127.0.0.1 that takes connections and answers nobody.
struct Silence {
  Silence() : listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    REQUIRE(bind(listener, any, size) == 0);
    REQUIRE(listen(listener, 8) == 0);
    REQUIRE(getsockname(listener, any, &size) == 0);
    port = ntohs(address.sin_port);
  }
  ~Silence() {
    for (const int line : lines) close(line);
    close(listener);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

  std::size_t count() {
    const int line = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (line >= 0) lines.push_back(line);
    return lines.size();
  }

  int listener;
  std::uint16_t port = 0;
  std::vector<int> lines;
};

TEST_CASE("a request of plain HTTP does not wait for the answer to another") {
  Silence server;
  const Multi multi(curl_multi_init());
  TransferRules rules;
  rules.policy.allowed = {{fetch::ipv4(0x7F000001), server.port}};
  const std::string text = "http://author.example.org:" + std::to_string(server.port) + "/";
  const auto url = fetch::read_url(text);
  REQUIRE(url);
  std::vector<std::unique_ptr<Transfer>> transfers;
  for (std::size_t id = 1; id <= 3; ++id) {
    const fetch::Request request{id, text, fetch::Accept::html, 0};
    transfers.push_back(std::make_unique<Transfer>(
        request, *url, std::vector{fetch::ipv4(0x7F000001)}, rules, 5000));
    REQUIRE(curl_multi_add_handle(multi.get(), transfers.back()->handle()) == CURLM_OK);
  }
  int running = 1;
  std::size_t connections = 0;
  for (int i = 0; i < 100 && running > 0 && connections < 3; ++i) {
    curl_multi_perform(multi.get(), &running);
    connections = server.count();
    if (connections < 3) curl_multi_poll(multi.get(), nullptr, 0, 10, nullptr);
  }
  CHECK(connections == 3);
  for (const auto& each : transfers) curl_multi_remove_handle(multi.get(), each->handle());
}

}  // namespace
}  // namespace masthead::test
