#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fetch/exchange.h"
#include "core/fetch/url.h"

namespace masthead::fetch {

/// What became of a document. The names are what JSON carries; only append.
enum class Outcome : std::uint8_t {
  ok,
  empty,         ///< an answer without a body
  not_found,     ///< 404
  gone,          ///< 410
  http_error,    ///< another status, after the tries it is worth
  deferred,      ///< the site asks for more time than there is: try another day
  disallowed,    ///< by robots.txt, or because the site answered for it with an error
  blocked,       ///< no request may be made of it: the policy, or a forbidden address
  bad_url,       ///< the text is no URL
  bad_redirect,  ///< the Location is no URL
  too_many_redirects,
  unsupported_type,  ///< a media type that is not read
  no_answer,         ///< `failure` says why
  time_spent,        ///< the redirects and tries took longer than one document may
};
[[nodiscard]] std::string_view name_of(Outcome outcome);

/// One step on the way to a document: where, and what was answered.
struct Hop {
  std::string url;
  int status = 0;  ///< 0: nothing
};

/// A document, or why there is none.
struct Fetched {
  Outcome outcome = Outcome::ok;
  Failure failure = Failure::none;  ///< of Outcome::no_answer
  std::string url;                 ///< as it was asked for, normalised; as written where it is none
  Url at;                          ///< where the document is; not for Outcome::bad_url
  std::vector<Hop> hops;           ///< at least one where a request was made
  std::string reason;              ///< what a person is told of a refusal
  std::int64_t retry_after_s = 0;  ///< of Outcome::deferred, as far as the site says
  std::int64_t elapsed_ms = 0;     ///< of all requests and waits
  bool address_known = false;      ///< the host said what it connected to, every time
  std::string bytes;               ///< "b_...": a hash of the body; empty: none, or not asked for
  Response response;               ///< the last; its body only for Outcome::ok

  /// The redirects were all permanent ones (301, 308), and there were some.
  [[nodiscard]] bool moved() const;
};

}  // namespace masthead::fetch
