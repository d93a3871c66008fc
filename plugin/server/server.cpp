#include "plugin/server/server.h"

#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>
#include <Poco/Timespan.h>
#include <fmt/format.h>
#include <unistd.h>

#include <utility>

#include "plugin/server/connection.h"
#include "plugin/server/contexts.h"
#include "plugin/server/listen.h"
#include "plugin/server/request.h"
#include "plugin/server/watch.h"

namespace masthead::server {
namespace {

/// Connections that wait for a worker; a further one is closed.
constexpr int kMostWaiting = 64;

Poco::Timespan to_poco(std::chrono::milliseconds time) {
  return Poco::Timespan(std::chrono::microseconds(time).count());
}

Poco::Net::HTTPServerParams::Ptr params_of(const Options& options) {
  Poco::Net::HTTPServerParams::Ptr params(new Poco::Net::HTTPServerParams);
  params->setMaxThreads(options.workers);
  params->setMaxQueued(kMostWaiting);
  params->setTimeout(to_poco(options.client));
  params->setKeepAlive(true);
  params->setKeepAliveTimeout(to_poco(options.client));
  return params;
}

class Connections : public Poco::Net::TCPServerConnectionFactory {
 public:
  explicit Connections(Shared& shared) : shared_(shared) {}

  Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override {
    return new Connection(socket, shared_);  // the caller's, as Poco has it
  }

 private:
  Shared& shared_;
};

}  // namespace

struct Server::Parts {
  Parts(Options given, Log write)
      : options(std::move(given)),
        log(std::move(write)),
        contexts(options.config, options.call, log),
        watch(options.client),
        shared{requests, watch, log, params_of(options)},
        socket(listen(options)),
        pool(1, options.workers),
        tcp(new Connections(shared), pool, socket, shared.params) {
    tcp.start();
  }

  Options options;
  Log log;
  Contexts contexts;
  Requests requests{options, contexts};
  Watch watch;
  Shared shared;
  Poco::Net::ServerSocket socket;
  Poco::ThreadPool pool;
  Poco::Net::TCPServer tcp;
  bool is_stopped = false;
};

Server::Server(Options options, Log log)
    : parts_(std::make_unique<Parts>(std::move(options), std::move(log))) {}

Server::~Server() { stop(std::chrono::milliseconds{0}); }

std::string Server::address() const {
  const auto& options = parts_->options;
  if (!options.socket.empty()) return "unix:" + options.socket;
  return "http://" + parts_->socket.address().toString();
}

void Server::stop(std::chrono::milliseconds grace) {
  if (std::exchange(parts_->is_stopped, true)) return;
  parts_->tcp.stop();
  if (!parts_->options.socket.empty()) ::unlink(parts_->options.socket.c_str());
  parts_->watch.drain(Watch::Clock::now() + grace);
  parts_->contexts.cancel();
  parts_->pool.joinAll();
}

}  // namespace masthead::server
