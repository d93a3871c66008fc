#pragma once

#include <curl/curl.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "adapters/http/unpack.h"
#include "core/fetch/address.h"
#include "core/fetch/exchange.h"
#include "core/fetch/policy.h"
#include "core/fetch/url.h"

namespace masthead::http {

/// What all requests of a client have in common.
struct TransferRules {
  fetch::Policy policy{};
  fetch::RequestLimits limits{};
  std::string agent = "masthead";
  std::string ca_file{};  ///< trusted certificates; empty: the system's
  /// "http://10.0.0.9:3128", by configuration alone; empty: none. Through it names are looked up
  /// and connections made by the proxy: which address that is, nobody here knows or checks.
  std::string proxy{};
};

/// One GET through libcurl: http and https only, to the addresses that were checked and to no
/// other, no redirect, cookie, credential, proxy, Alt-Svc or HSTS. The address is checked again on
/// the socket that is opened, and on the connection that is used, which may be an old one.
class Transfer {
 public:
  /// @param addresses    checked; pinned for this request.
  /// @param milliseconds what is left of the request's time.
  /// @param kept         an answer of before, which the site is asked to confirm.
  Transfer(const fetch::Request& request, const fetch::Url& url,
           const std::vector<fetch::Address>& addresses, const TransferRules& rules,
           std::int64_t milliseconds, std::optional<fetch::Response> kept = {});
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;
  ~Transfer();

  [[nodiscard]] CURL* handle() const { return easy_.get(); }
  /// What came of it, when libcurl is done with it: the kept answer where it was confirmed.
  [[nodiscard]] fetch::Response finish(CURLcode code);
  /// The answer is the whole of what the site sent.
  [[nodiscard]] bool is_whole() const { return unpacker_.has_value() && !enough_; }

 private:
  struct EndEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
  };
  struct EndList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  using List = std::unique_ptr<curl_slist, EndList>;

  void set_up(const fetch::Request& request, const fetch::Url& url, std::int64_t milliseconds);
  void add_header(const std::string& line);
  void pin(const fetch::Url& url, const std::vector<fetch::Address>& addresses);
  [[nodiscard]] fetch::Failure failure_of(CURLcode code) const;
  [[nodiscard]] fetch::Failure after_break() const;
  bool take_header(std::string_view line);
  bool refuse(fetch::Failure why);
  bool take_head();
  bool is_wanted() const;
  bool take_body(std::string_view bytes);

  static curl_socket_t on_socket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int on_request(void* self, char* address, char* local, int port, int local_port);
  static std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* self);

  const TransferRules& rules_;
  fetch::Accept accept_;
  std::optional<fetch::Response> kept_;
  std::unique_ptr<CURL, EndEasy> easy_;
  List headers_;
  List pinned_;
  fetch::Response response_;
  std::optional<Unpacker> unpacker_;  ///< of a body that is wanted
  std::size_t unwanted_ = 0;          ///< bytes of one that is not
  std::size_t header_bytes_ = 0;
  bool has_headers_ = false;                       ///< the head of the answer is complete
  bool enough_ = false;                            ///< the rest of the body is not read
  fetch::Failure refused_ = fetch::Failure::none;  ///< why a callback of ours ended it
};

}  // namespace masthead::http
