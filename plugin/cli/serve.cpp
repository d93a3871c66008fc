#include "plugin/cli/serve.h"

#include <Poco/Exception.h>
#include <Poco/Net/IPAddress.h>
#include <Poco/NumberParser.h>
#include <fmt/format.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>

#include "masthead/masthead.h"
#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"
#include "plugin/server/server.h"

namespace masthead::cli {
namespace {

using Poco::Net::IPAddress;
using std::chrono::milliseconds;

constexpr unsigned kMostWorkers = 256;
constexpr unsigned kMostSeconds = 3600;
constexpr std::size_t kLeastToken = 16;

/// The number an option has, or its default. Throws Failure (usage).
unsigned number_of(const Invocation& call, std::string_view option, unsigned fallback,
                   unsigned most) {
  if (!call.has(option)) return fallback;
  const std::string text(call.value(option, ""));
  unsigned number = 0;
  if (!Poco::NumberParser::tryParseUnsigned(text, number) || number == 0 || number > most) {
    throw Failure(kUsage, fmt::format("--{} cannot be \"{}\": give a number from 1 to {}", option,
                                      text, most));
  }
  return number;
}

std::uint32_t mode_of(const Invocation& call) {
  const std::string text(call.value("mode", "0600"));
  unsigned mode = 0;
  if (!Poco::NumberParser::tryParseOct(text, mode) || mode > 0777) {
    throw Failure(kUsage, fmt::format("--mode cannot be \"{}\": give permissions as chmod takes "
                                      "them, for example 0660",
                                      text));
  }
  return mode;
}

/// Throws Failure: a file that cannot be read, or a secret that is none.
std::string token_of(const std::string& path) {
  std::ifstream file(path);
  std::string token;
  std::getline(file, token);
  if (file.bad() || (token.empty() && !file.eof()) || !file.is_open()) {
    throw Failure(kUsage, fmt::format("{}: cannot be read; --token-file names a file whose first "
                                      "line is the token",
                                      path));
  }
  if (token.size() < kLeastToken) {
    throw Failure(kUsage, fmt::format("{}: a token has {} characters at least; openssl rand -hex "
                                      "32 makes one",
                                      path, kLeastToken));
  }
  return token;
}

/// ADDRESS:PORT, [ADDRESS]:PORT of IPv6. Throws Failure (usage).
void read_address(std::string_view text, server::Options& options) {
  const auto colon = std::min(text.rfind(':'), text.size());
  std::string_view host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const std::string port(text.substr(std::min(colon + 1, text.size())));
  constexpr std::string_view kAnyIpv6 = "::";  // which Poco takes for a failure
  IPAddress address = IPAddress::wildcard(IPAddress::IPv6);
  unsigned number = 0;
  if ((host != kAnyIpv6 && !IPAddress::tryParse(std::string(host), address)) ||
      !Poco::NumberParser::tryParseUnsigned(port, number) || number > 65535) {
    throw Failure(kUsage, fmt::format("--listen cannot be \"{}\": give an address and a port, for "
                                      "example 127.0.0.1:8087 or [::1]:8087",
                                      text));
  }
  if (!address.isLoopback() && options.token.empty()) {
    throw Failure(kUsage, fmt::format("--listen {}: others can reach it; give --token-file", text));
  }
  options.host = host;
  options.port = static_cast<std::uint16_t>(number);
}

server::Options options_of(const Invocation& call, const Settings& settings) {
  if (call.has("socket") == call.has("listen")) {
    throw Failure(kUsage, "serve needs either --socket PATH or --listen ADDRESS:PORT");
  }
  server::Options options;
  options.socket = call.value("socket", "");
  options.mode = mode_of(call);
  if (call.has("token-file")) options.token = token_of(std::string(call.value("token-file", "")));
  if (call.has("listen")) read_address(call.value("listen", ""), options);
  options.config = settings.to_json();
  options.workers = static_cast<int>(number_of(call, "workers", 4, kMostWorkers));
  options.body_bytes = settings.input_bytes();
  options.call = std::chrono::seconds(number_of(call, "call-timeout", 30, kMostSeconds));
  options.client = std::chrono::seconds(number_of(call, "client-timeout", 10, kMostSeconds));
  return options;
}

/// Fails now where each request would fail. Throws Failure.
void check_config(const std::string& config) {
  masthead_context* context = nullptr;
  const auto code = masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr,
                                  config.c_str(), &context);
  masthead_close(context);
  if (code != MASTHEAD_OK) throw Failure(kUsage, read_message(masthead_last_error(nullptr)));
}

/// The signals that end the server: taken by wait(), in no other thread.
class Signals {
 public:
  Signals() {
    ::sigemptyset(&set_);
    for (const int signal : {SIGINT, SIGTERM}) ::sigaddset(&set_, signal);
    ::pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
  }

  /// Returns when one has come; a second one ends the program at once.
  void wait() {
    int signal = 0;
    ::sigwait(&set_, &signal);
    ::pthread_sigmask(SIG_UNBLOCK, &set_, nullptr);
  }

 private:
  sigset_t set_{};
};

}  // namespace

int run_serve(const Invocation& call) {
  Console console(call.value("color", "auto"));
  const Settings settings(call, environ);
  const server::Options options = options_of(call, settings);
  check_config(options.config);

  Signals signals;
  std::mutex mutex;
  const server::Log log = [&](std::int32_t level, std::string_view message) {
    if (level == MASTHEAD_INFO && !settings.tells_all()) return;
    const std::lock_guard lock(mutex);
    console.complain(message);
  };
  try {
    server::Server server(options, log);
    console.complain(fmt::format("listening on {}", server.address()));
    signals.wait();
    server.stop(options.call);
  } catch (const std::runtime_error& error) {
    throw Failure(kNothingDone, error.what());
  }
  return kDone;
}

}  // namespace masthead::cli
