// Fetches URLs as jobs do and says what became of each, a JSON line a URL; for the tests of
// adapters/http. Its first argument is the one endpoint that may be reached although it is not
// public, its second how many bytes a body may have, its third a folder for kept answers, or "-",
// its fourth what a name resolves to, or
// "-": "NAME=ADDRESS+ADDRESS/ADDRESS", the answers to the first lookup and to all later ones;
// URLs follow, one after the other. robots.txt is not asked for, but a URL that ends in it is read
// as one is.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/http/client.h"
#include "core/fetch/fetches.h"
#include "core/json_writer.h"

namespace {

using namespace masthead;

fetch::Endpoint endpoint_of(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  const auto address = fetch::read_address(text.substr(0, colon));
  const int port = std::atoi(std::string(text.substr(colon + 1)).c_str());
  if (!address) std::exit(2);
  return {*address, static_cast<std::uint16_t>(port)};
}

long peak_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

void tell(const std::string& url, const fetch::Fetched& fetched, long grown_kib) {
  std::string out;
  JsonWriter json(out);
  const bool robots = std::string_view(url).ends_with("/robots.txt");
  const auto access = fetch::robots_access(fetched.response.status);
  json.begin_object()
      .member("url", url)
      .member("outcome", name_of(fetched.outcome))
      .member("failure", name_of(fetched.failure))
      .member("status", std::int64_t{fetched.response.status})
      .member("requests", static_cast<std::int64_t>(fetched.hops.size()))
      .member("body_bytes", static_cast<std::int64_t>(fetched.response.body.size()))
      .member("elapsed_ms", fetched.elapsed_ms)
      .member("retry_after_s", fetched.retry_after_s)
      .member("headers", static_cast<std::int64_t>(fetched.response.headers.size()))
      .member("reason", fetched.reason)
      .member("robots", robots && access == fetch::RobotsAccess::none ? "disallowed" : "")
      .member("grown_kib", std::int64_t{grown_kib})
      .end_object();
  std::puts(out.c_str());
  std::fflush(stdout);
}

/// Answers as the fourth argument says; "hang" takes a minute.
class Names {
 public:
  explicit Names(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos) rest_ = text.substr(equals + 1);
  }

  std::vector<fetch::Address> operator()(const std::string& /*name*/) {
    const std::string_view rest = rest_;
    const std::size_t slash = rest.find('/');
    std::string_view now = rest.substr(0, slash);
    if (now == "hang") std::this_thread::sleep_for(std::chrono::minutes(1));
    std::vector<fetch::Address> found;
    while (!now.empty()) {
      const std::size_t plus = std::min(now.find('+'), now.size());
      const auto address = fetch::read_address(now.substr(0, plus));
      if (!address) std::exit(2);
      found.push_back(*address);
      now.remove_prefix(std::min(plus + 1, now.size()));
    }
    if (slash != std::string_view::npos) rest_ = rest.substr(slash + 1);
    return found;
  }

 private:
  std::string rest_;
};

/// Answers the requests of one document.
fetch::Fetched run(http::Client& client, const fetch::FetchRules& rules, const std::string& url) {
  fetch::Fetches fetches(rules);
  const bool robots = std::string_view(url).ends_with("/robots.txt");
  fetches.want(url, robots ? fetch::Accept::any : fetch::Accept::html);
  while (true) {
    for (const fetch::Request& request : fetches.take_requests()) client.add(request);
    auto responses = client.wait();
    if (responses.empty()) break;
    for (fetch::Response& response : responses) {
      if (fetches.feed(std::move(response))) std::exit(2);
    }
  }
  auto done = fetches.take_done();
  if (!done) std::exit(2);
  return std::move(done->second);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 5) return 2;
  fetch::FetchRules rules;
  rules.policy.allowed = {endpoint_of(arguments[1])};
  rules.robots = false;
  rules.limits.body_bytes = std::strtoull(arguments[2], nullptr, 10);
  http::ClientOptions options;
  options.rules = {rules.policy, rules.limits, "masthead-test", {}};
  options.gate.interval_ms = 0;
  options.gate.failures = 1000;
  if (std::string_view(arguments[3]) != "-") options.cache = arguments[3];
  Names names(arguments[4]);
  options.resolver = [&names](const std::string& name) { return names(name); };
  http::Client client(options);
  for (int i = 5; i < count; ++i) {
    const long before = peak_kib();
    const auto fetched = run(client, rules, arguments[i]);
    tell(arguments[i], fetched, peak_kib() - before);
  }
  // Not through main's end: a lookup that hangs still has the names.
  std::fflush(stdout);
  std::_Exit(0);
}
