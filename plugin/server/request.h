#pragma once

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "plugin/server/contexts.h"
#include "plugin/server/options.h"

namespace masthead::server {

/// What goes back to a client.
struct Reply {
  int status = 200;  ///< RFC 9110, section 15
  std::int32_t code = MASTHEAD_OK;
  std::string body{};
  std::string_view type = "application/json";
  bool is_last = false;  ///< the connection ends: what the client sends is not known to be read
};

/// The reply to an answer of the library.
[[nodiscard]] Reply reply_of(Answer answer);

/// An error of the server's own, in the form of the library's. `message` needs no escaping.
[[nodiscard]] Reply refuse(int status, std::int32_t code, std::string_view message);

/// Answers one request: what may be asked, by whom, and in what form. [any thread]
///
/// POST /v1/METHOD with application/json is one document, as masthead_call() takes it; with
/// application/jsonl it is a stream of them, its options a JSON object in the query's `options`.
/// GET /v1/health answers without the library. See masthead-serve(8).
class Requests {
 public:
  Requests(const Options& options, Contexts& contexts) : options_(options), contexts_(contexts) {}

  /// Why the request is not answered, which its head tells; status 0: it is.
  [[nodiscard]] Reply refusal(const Poco::Net::HTTPServerRequest& request) const;

  /// The answer to a request that is not refused.
  [[nodiscard]] Reply answer(const Poco::Net::HTTPServerRequest& request,
                             std::string_view body) const;

  /// The most bytes a body may have.
  [[nodiscard]] std::size_t body_bytes() const { return options_.body_bytes; }

 private:
  [[nodiscard]] bool may_ask(const Poco::Net::HTTPServerRequest& request) const;
  [[nodiscard]] bool is_meant_for_us(const Poco::Net::HTTPServerRequest& request) const;

  const Options& options_;
  Contexts& contexts_;
};

}  // namespace masthead::server
