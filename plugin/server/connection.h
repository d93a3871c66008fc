#pragma once

#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerSession.h>
#include <Poco/Net/TCPServerConnection.h>

#include "plugin/server/options.h"
#include "plugin/server/request.h"
#include "plugin/server/watch.h"

namespace masthead::server {

/// What connections share.
struct Shared {
  const Requests& requests;
  Watch& watch;
  const Log& log;
  Poco::Net::HTTPServerParams::Ptr params;
};

/// One client: its requests, one after the other. Poco's own HTTPServerConnection does not say when
/// a request begins, so a slow one could not be ended.
class Connection : public Poco::Net::TCPServerConnection {
 public:
  Connection(const Poco::Net::StreamSocket& socket, Shared& shared)
      : TCPServerConnection(socket), shared_(shared) {}

  void run() override;

 private:
  /// False: the connection ends.
  [[nodiscard]] bool serve_one(Poco::Net::HTTPServerSession& session, Watch::Connection& watched);

  Shared& shared_;
};

}  // namespace masthead::server
