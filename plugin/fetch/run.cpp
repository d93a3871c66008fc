#include "plugin/fetch/run.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "adapters/http/client.h"
#include "plugin/fetch/transcript.h"

namespace masthead::plugin {
namespace {

using simdjson::dom::element;

std::string text_at(element object, std::string_view key) {
  std::string_view text;
  return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::int64_t number_at(element object, std::string_view key, std::int64_t otherwise = 0) {
  std::int64_t number = 0;
  return object[key].get(number) == simdjson::SUCCESS ? number : otherwise;
}

std::optional<Error> read_number(element value, std::string_view name, std::int64_t most,
                                 std::int64_t& to) {
  if (value.get(to) == simdjson::SUCCESS && to >= 0 && to <= most) return std::nullopt;
  return Error{Errc::invalid_input, fmt::format("{} must be a number from 0 to {}", name, most)};
}

std::optional<Error> read_text(element value, std::string_view name, std::string& to) {
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) {
    return Error{Errc::invalid_input, fmt::format("{} must be a string", name)};
  }
  to = text;
  return std::nullopt;
}

/// What masthead/fetch.h calls options.
struct RunOptions {
  http::ClientOptions client;
  std::string record;
  std::string replay;
};

std::optional<Error> read_option(std::string_view name, element value, RunOptions& run) {
  http::ClientOptions& options = run.client;
  if (name == "record") return read_text(value, name, run.record);
  if (name == "replay") return read_text(value, name, run.replay);
  if (name == "proxy") return read_text(value, name, options.rules.proxy);
  if (name == "cache_bytes") {
    std::int64_t most = 0;
    auto refused = read_number(value, name, std::int64_t{1} << 40, most);
    options.cache_bytes = static_cast<std::uint64_t>(most);
    return refused;
  }
  if (name == "cache") return read_text(value, name, options.cache);
  if (name == "turns") return read_text(value, name, options.gate.folder);
  if (name == "ca_file") return read_text(value, name, options.rules.ca_file);
  if (name == "interval_ms") {
    return read_number(value, name, 3'600'000, options.gate.interval_ms);
  }
  if (name != "connections") {
    return Error{Errc::invalid_input,
                 "the options have an unknown member: masthead/fetch.h lists "
                 "those that are known"};
  }
  std::int64_t connections = 0;
  auto refused = read_number(value, name, 1000, connections);
  options.connections = static_cast<std::size_t>(std::max<std::int64_t>(connections, 1));
  return refused;
}

std::optional<Error> read_options(std::string_view text, RunOptions& options) {
  if (text.empty()) return std::nullopt;
  simdjson::dom::parser parser;
  simdjson::dom::object members;
  const simdjson::padded_string padded(text);
  if (parser.parse(padded).get(members) != simdjson::SUCCESS) {
    return Error{Errc::malformed, "the options are no JSON object"};
  }
  for (const auto& member : members) {
    if (auto refused = read_option(member.key, member.value, options)) return refused;
  }
  return std::nullopt;
}

/// "10.0.0.5:8080", as the library writes it.
std::optional<fetch::Endpoint> endpoint_of(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  std::string_view host = text.substr(0, colon);
  if (host.starts_with('[')) host = host.substr(1, host.size() - 2);
  const auto address = fetch::read_address(host);
  const int port = std::stoi(std::string(text.substr(colon + 1)));
  if (!address) return std::nullopt;
  return fetch::Endpoint{*address, static_cast<std::uint16_t>(port)};
}

/// What a request says of addresses and limits; all requests of a job say the same.
void read_rules(element request, http::TransferRules& rules) {
  rules.agent = text_at(request["headers"], "user-agent");
  const element limits = request["limits"];
  rules.limits.body_bytes = static_cast<std::size_t>(number_at(limits, "body_bytes"));
  rules.limits.header_bytes = static_cast<std::size_t>(number_at(limits, "header_bytes"));
  rules.limits.milliseconds = number_at(limits, "milliseconds");
  rules.policy.ports.clear();
  for (const std::int64_t port : request["addresses"]["ports"].get_array()) {
    rules.policy.ports.push_back(static_cast<std::uint16_t>(port));
  }
  simdjson::dom::array also;
  if (request["addresses"]["also"].get(also) != simdjson::SUCCESS) return;
  for (const std::string_view text : also) {
    if (const auto endpoint = endpoint_of(text)) rules.policy.allowed.push_back(*endpoint);
  }
}

fetch::Accept accept_of(element request) {
  if (text_at(request, "method") == "TXT") return fetch::Accept::txt;
  const std::string types = text_at(request["headers"], "accept");
  if (types.starts_with("text/html")) return fetch::Accept::html;
  if (types.starts_with("application/rss+xml")) return fetch::Accept::feed;
  if (types == "application/json") return fetch::Accept::json;
  return types == "text/plain" ? fetch::Accept::text : fetch::Accept::any;
}

/// One job with the client that works for it.
class Run {
 public:
  Run(masthead_job* job, http::ClientOptions options, std::optional<Recorder> recorder,
      std::optional<Replay> replay)
      : job_(job),
        options_(std::move(options)),
        recorder_(std::move(recorder)),
        replay_(std::move(replay)) {}

  std::optional<Error> all() {
    while (true) {
      bool done = false;
      if (auto failed = step(done)) return failed;
      if (done) return std::nullopt;
      if (replay_) {
        if (auto failed = answer_all(*replay_)) return failed;
        continue;
      }
      if (!client_) return std::nullopt;
      auto responses = client_->wait();
      if (responses.empty()) {
        return Error{Errc::internal, "the job waits for an answer that nobody was asked for"};
      }
      for (const fetch::Response& response : responses) {
        if (auto failed = feed(response)) return failed;
      }
    }
  }

 private:
  /// Takes what the job wants now.
  std::optional<Error> step(bool& done) {
    char* out = nullptr;
    std::size_t size = 0;
    if (const auto code = masthead_job_step(job_, &out, &size); code != MASTHEAD_OK) {
      return of_job(code);
    }
    const std::unique_ptr<char, decltype(&masthead_free)> owned(out, &masthead_free);
    element wanted;
    if (parser_.parse(out, size).get(wanted) != simdjson::SUCCESS) {
      return Error{Errc::internal, "what the job wants is no JSON"};
    }
    done = bool(wanted["done"]);
    for (const element request : wanted["requests"].get_array()) add(request);
    return std::nullopt;
  }

  void add(element request) {
    if (replay_ || recorder_) {
      urls_[static_cast<std::size_t>(number_at(request, "id"))] = text_at(request, "url");
    }
    if (replay_) return;
    if (!client_) {
      read_rules(request, options_.rules);
      client_ = std::make_unique<http::Client>(options_);
    }
    client_->add({static_cast<std::size_t>(number_at(request, "id")), text_at(request, "url"),
                  accept_of(request), number_at(request, "after_ms")});
  }

  /// Answers everything that is wanted from what was recorded.
  std::optional<Error> answer_all(Replay& replay) {
    if (options_.cancelled) static_cast<void>(options_.cancelled());
    for (const auto& [id, url] : std::exchange(urls_, {})) {
      const auto response = replay.answer(url, id);
      if (!response) {
        return Error{Errc::invalid_input,
                     fmt::format("no answer of {} was recorded: record the run anew", url)};
      }
      const auto code = masthead_job_feed(job_, response->data(), response->size(), nullptr, 0);
      if (code != MASTHEAD_OK) return of_job(code);
    }
    return std::nullopt;
  }

  std::optional<Error> feed(const fetch::Response& response) {
    if (recorder_ && !recorder_->add(urls_[response.id], response)) {
      return Error{Errc::unavailable, "what was answered cannot be recorded: is the disk full?"};
    }
    const std::string text = write_response(response, false);
    const auto code = masthead_job_feed(job_, text.data(), text.size(), response.body.data(),
                                        response.body.size());
    if (code == MASTHEAD_OK) return std::nullopt;
    return of_job(code);
  }

  static Error of_job(std::int32_t code) {
    return {static_cast<Errc>(code),
            "the job failed: masthead_last_error() of its context says why"};
  }

  masthead_job* job_;
  http::ClientOptions options_;
  std::unique_ptr<http::Client> client_;
  std::optional<Recorder> recorder_;
  std::optional<Replay> replay_;
  std::map<std::size_t, std::string> urls_;  ///< by id; where answers are recorded or replayed
  simdjson::dom::parser parser_;
};

}  // namespace

std::optional<Error> run_job(masthead_job* job, std::string_view options,
                             std::function<bool()> cancelled) {
  RunOptions read;
  read.client.cancelled = std::move(cancelled);
  if (auto refused = read_options(options, read)) return refused;
  std::optional<Recorder> recorder;
  std::optional<Replay> replay;
  if (!read.record.empty()) {
    auto opened = Recorder::open(read.record);
    if (!opened) return opened.error();
    recorder = std::move(*opened);
  }
  if (!read.replay.empty()) {
    auto opened = Replay::open(read.replay);
    if (!opened) return opened.error();
    replay = std::move(*opened);
  }
  return Run(job, std::move(read.client), std::move(recorder), std::move(replay)).all();
}

}  // namespace masthead::plugin
