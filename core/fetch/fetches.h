#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/fetch/exchange.h"
#include "core/fetch/fetched.h"
#include "core/fetch/policy.h"
#include "core/fetch/robots.h"

namespace masthead::fetch {

/// How documents are fetched.
struct FetchRules {
  Policy policy{};
  RequestLimits limits{};
  std::string agent = "masthead";  ///< the product token that robots.txt knows us by
  std::size_t redirects = 5;
  std::size_t tries = 3;
  std::int64_t longest_wait_ms = 10'000;  ///< a site that asks for more is left for another day
  std::int64_t milliseconds = 30'000;     ///< of one document, with its redirects, tries, waits
  bool robots = true;
  bool dns = false;  ///< the host answers want_txt(); where not, nothing is asked and none is there
};

/// The requests that fetching some documents takes, in place of sockets: what to ask for comes out,
/// what was answered goes in.
///
/// Everything that needs no socket is here, so that every host does the same: URLs are checked
/// before each request, redirects followed one by one, robots.txt asked first and once an origin,
/// 429 and 5xx and broken connections tried again after a while, media types and sizes checked.
/// What becomes of one document does not depend on the order in which answers come: the same
/// answers give the same documents, byte for byte. No clock is read: time is what the answers took.
///
/// Cost: O(documents + bytes). Throws only std::bad_alloc.
class Fetches {
 public:
  explicit Fetches(FetchRules rules);
  ~Fetches();
  Fetches(const Fetches&) = delete;
  Fetches& operator=(const Fetches&) = delete;

  /// Wants a document; returns its number, from 0.
  std::size_t want(std::string_view url, Accept accept, const Url* base = nullptr);

  /// Wants the TXT records of a DNS name; returns its number, as want(). The document's body has a
  /// record a line; not_found where the name has none. A name that no request may be made of is
  /// blocked.
  /// Source: RFC 4501 (the form of its URL).
  std::size_t want_txt(std::string_view name);

  /// Leaves out Fetched::bytes of what is wanted: of a large document that is no evidence, the hash
  /// costs more than reading it.
  void leave_out_hashes() { hashes_ = false; }

  /// The requests to make now, each given out once, in the order they came to be wanted.
  [[nodiscard]] std::vector<Request> take_requests();

  /// Takes the answer to a request. Errors: invalid_input (none of that id is open).
  [[nodiscard]] std::optional<Error> feed(Response response);

  /// A document that is finished, with its number; each is given once.
  [[nodiscard]] std::optional<std::pair<std::size_t, Fetched>> take_done();

  /// True while a request is open or wanted.
  [[nodiscard]] bool busy() const;
  [[nodiscard]] const FetchRules& rules() const { return rules_; }

 private:
  struct Chain;
  struct Site;

  void start(Chain& chain);
  void enter(Chain& chain);
  void request(Chain& chain, std::int64_t after_ms);
  void retry_or(Chain& chain, Outcome outcome, std::optional<std::int64_t> asked_s);
  void end(Chain& chain, Outcome outcome, std::string reason = {});
  void take_answer(Chain& chain);
  void take_status(Chain& chain);
  void take_body(Chain& chain);
  void take_busy(Chain& chain);
  void follow(Chain& chain);
  void end_robots(Chain& chain);
  static void tell_unread(Site& site, const Fetched& robots);

  FetchRules rules_;
  std::vector<std::unique_ptr<Chain>> chains_;
  std::map<std::string, Site> sites_;  ///< by origin
  std::map<std::size_t, Chain*> open_;
  std::vector<Request> wanted_;
  std::vector<std::pair<std::size_t, Fetched>> done_;
  std::size_t taken_ = 0;  ///< of done_
  std::size_t next_ = 1;   ///< request id
  std::size_t documents_ = 0;
  bool hashes_ = true;
};

}  // namespace masthead::fetch
