#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "adapters/http/cache.h"
#include "adapters/http/gate.h"
#include "adapters/http/lookup.h"
#include "adapters/http/transfer.h"
#include "adapters/http/txt_records.h"
#include "core/fetch/exchange.h"

namespace masthead::http {

struct ClientOptions {
  TransferRules rules{};
  GateRules gate{};
  std::string cache{};                            ///< a folder for answers; empty: none are kept
  std::uint64_t cache_bytes = Cache::kMostBytes;  ///< that the folder may hold; 0: no bound
  std::size_t connections = 8;                    ///< requests under way at once
  Resolver resolver = ask_system;
  std::function<TxtAnswer(const std::string& name)> txt = ask_txt;
  std::function<bool()> cancelled{};  ///< asked several times a second; true: give up
};

/// Makes requests, several at once, on the calling thread; names are looked up on threads of their
/// own. Not for two threads at once. A host's requests keep the gate's distance from each other.
class Client {
 public:
  explicit Client(ClientOptions options);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client();

  /// Takes a request; it is made by wait(), after its `after_ms` and when its host's turn is.
  void add(const fetch::Request& request);

  /// Works until an answer or more are there. Empty: nothing is under way.
  [[nodiscard]] std::vector<fetch::Response> wait();

 private:
  struct Task;
  struct EndMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
  };

  void advance(Task& task, std::int64_t now);
  void begin(Task& task, std::int64_t now);
  void look_up(Task& task, std::int64_t now);
  void answered(Task& task, const TxtAnswer& answer);
  void resolved(Task& task, const std::vector<fetch::Address>& addresses, std::int64_t now);
  void transfer(Task& task, const std::vector<fetch::Address>& addresses, std::int64_t now);
  void fail(Task& task, fetch::Failure failure);
  void end(Task& task, fetch::Response response);
  void cancel_all();
  void take_finished();
  void rest(std::int64_t now);

  ClientOptions options_;
  Gate gate_;
  Cache cache_;
  std::unique_ptr<CURLM, EndMulti> multi_;
  std::list<Task> tasks_;
  std::size_t active_ = 0;
  std::vector<fetch::Response> done_;
};

}  // namespace masthead::http
