#include "plugin/server/connection.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponseImpl.h>
#include <Poco/Net/NetException.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>
#include <istream>
#include <new>
#include <ostream>
#include <string>
#include <utility>

namespace masthead::server {
namespace {

using Poco::Net::HTTPResponse;
using Poco::Net::HTTPServerRequestImpl;
using Poco::Net::HTTPServerResponseImpl;

constexpr std::size_t kPart = std::size_t{64} << 10U;
/// What is read, and not looked at, of a request that was refused.
constexpr std::size_t kMostLingering = std::size_t{64} << 20U;

/// Reads the body. False: it has more bytes than it may, or ended before its length.
bool read_body(HTTPServerRequestImpl& request, std::size_t most, std::string& body) {
  std::istream& stream = request.stream();
  std::string part(kPart, '\0');
  while (stream.good()) {
    stream.read(part.data(), static_cast<std::streamsize>(part.size()));
    body.append(part, 0, static_cast<std::size_t>(stream.gcount()));
    if (body.size() > most) return false;
  }
  return !request.hasContentLength() ||
         request.getContentLength64() == static_cast<std::int64_t>(body.size());
}

void send(HTTPServerResponseImpl& response, const Reply& reply) {
  response.setStatusAndReason(static_cast<HTTPResponse::HTTPStatus>(reply.status));
  response.setContentType(std::string(reply.type));
  response.setContentLength64(static_cast<Poco::Int64>(reply.body.size()));
  response.set("Masthead-Code", std::to_string(reply.code));
  response.set("Cache-Control", "no-store");
  response.set("X-Content-Type-Options", "nosniff");
  if (reply.status == HTTPResponse::HTTP_SERVICE_UNAVAILABLE) response.set("Retry-After", "1");
  if (reply.status == HTTPResponse::HTTP_UNAUTHORIZED) response.set("WWW-Authenticate", "Bearer");
  if (reply.is_last) response.setKeepAlive(false);
  response.send() << reply.body << std::flush;
}

Reply answer(const Requests& requests, HTTPServerRequestImpl& request,
             HTTPServerResponseImpl& response, Watch::Connection& watched) {
  if (Reply refusal = requests.refusal(request); refusal.status != 0) return refusal;
  if (request.getExpectContinue()) response.sendContinue();
  std::string body;
  if (!read_body(request, requests.body_bytes(), body)) {
    return body.size() > requests.body_bytes()
               ? refuse(413, MASTHEAD_LIMIT, "the body is too large: see limits.input_bytes")
               : refuse(400, MASTHEAD_INVALID_INPUT, "the body ended before its Content-Length");
  }
  watched.work();
  return requests.answer(request, body);
}

/// Reads on for a while where the answer came before the request's end: a socket that is closed
/// with bytes unread is reset, and the client would not see the answer.
void linger(Poco::Net::StreamSocket& socket) {
  std::array<char, kPart> part{};
  socket.shutdownSend();
  for (std::size_t rest = kMostLingering; rest > 0;) {
    const int got = socket.receiveBytes(part.data(), static_cast<int>(part.size()));
    if (got <= 0) return;
    rest -= std::min(rest, static_cast<std::size_t>(got));
  }
}

}  // namespace

bool Connection::serve_one(Poco::Net::HTTPServerSession& session, Watch::Connection& watched) {
  HTTPServerResponseImpl response(session);
  HTTPServerRequestImpl request(response, session, shared_.params.get());
  response.setVersion(request.getVersion());
  response.setKeepAlive(request.getKeepAlive() && session.canKeepAlive() &&
                        !shared_.watch.is_draining());
  Reply reply = answer(shared_.requests, request, response, watched);
  watched.answer();
  send(response, reply);
  if (reply.is_last) linger(socket());
  return response.getKeepAlive();
}

void Connection::run() {
  Poco::Net::HTTPServerSession session(socket(), shared_.params);
  Watch::Connection watched(shared_.watch, socket());
  try {
    bool goes_on = true;
    while (goes_on && session.hasMoreRequests()) {
      goes_on = serve_one(session, watched);
      session.setKeepAlive(goes_on);
      watched.wait();
    }
  } catch (const Poco::Net::NoMessageException&) {
    return;  // the client has gone
  } catch (const Poco::Net::MessageException&) {
    HTTPServerResponseImpl response(session);
    send(response, refuse(400, MASTHEAD_INVALID_INPUT, "this is no HTTP request"));
  } catch (const Poco::Exception& error) {
    shared_.log(MASTHEAD_INFO, fmt::format("a connection ended: {}", error.displayText()));
  } catch (const std::bad_alloc&) {
    shared_.log(MASTHEAD_ERROR, "out of memory: a request was not answered; lower --workers");
  } catch (const std::exception& error) {
    shared_.log(MASTHEAD_ERROR, fmt::format("a request was not answered: {}", error.what()));
  }
}

}  // namespace masthead::server
