#include "adapters/http/client.h"

#include <time.h>

#include <algorithm>
#include <mutex>
#include <new>
#include <optional>
#include <utility>

#include "core/fetch/policy.h"
#include "core/fetch/url.h"

namespace masthead::http {
namespace {

using fetch::Failure;
using fetch::Response;

constexpr std::int64_t kLongestRest = 200;  // milliseconds between two questions whether to go on

std::int64_t milliseconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

void start_curl() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

CURLM* make_multi() {
  start_curl();
  CURLM* multi = curl_multi_init();
  if (multi == nullptr) throw std::bad_alloc();
  return multi;
}

bool is_bad(const Response& response) {
  return response.failure != Failure::none
             ? response.failure != Failure::blocked && response.failure != Failure::cancelled &&
                   response.failure != Failure::too_large
             : response.status >= 500 && response.status < 600;
}

}  // namespace

/// A request on its way.
struct Client::Task {
  enum class State : std::uint8_t { waiting, resolving, transferring, done };

  fetch::Request request;
  fetch::Url url;
  State state = State::waiting;
  std::int64_t start_at = 0;  ///< by the monotonic clock, as `deadline`
  std::int64_t started = 0;
  std::optional<Lookup> lookup;
  std::optional<Question<TxtAnswer>> txt;
  std::unique_ptr<Transfer> transfer;
};

Client::Client(ClientOptions options)
    : options_(std::move(options)),
      gate_(options_.gate),
      cache_(options_.cache, options_.cache_bytes),
      multi_(make_multi()) {
  curl_multi_setopt(multi_.get(), CURLMOPT_MAX_TOTAL_CONNECTIONS,
                    static_cast<long>(options_.connections));
}

Client::~Client() {
  for (Task& task : tasks_) {
    if (task.transfer) curl_multi_remove_handle(multi_.get(), task.transfer->handle());
  }
}

void Client::add(const fetch::Request& request) {
  Task& task = tasks_.emplace_back();
  task.request = request;
  if (request.accept == fetch::Accept::txt) {
    task.start_at = milliseconds(CLOCK_MONOTONIC) + request.after_ms;
    return;
  }
  // The job has checked it; what a host hands in is checked once more.
  auto url = fetch::check_url(request.url, options_.rules.policy);
  if (!url) return fail(task, Failure::blocked);
  task.url = std::move(*url);
  const std::int64_t wall = milliseconds(CLOCK_REALTIME);
  if (gate_.is_resting(task.url.host, wall)) return fail(task, Failure::resting);
  const std::int64_t turn = gate_.reserve(task.url.host, wall + request.after_ms);
  task.start_at = milliseconds(CLOCK_MONOTONIC) + (turn - wall);
}

void Client::fail(Task& task, Failure failure) {
  Response response;
  response.id = task.request.id;
  response.failure = failure;
  end(task, std::move(response));
}

void Client::end(Task& task, Response response) {
  if (task.state == Task::State::resolving || task.state == Task::State::transferring) {
    --active_;
    response.elapsed_ms = milliseconds(CLOCK_MONOTONIC) - task.started;
    // A resolver that fails says nothing of the site.
    if (task.request.accept != fetch::Accept::txt) {
      gate_.record(task.url.host, !is_bad(response), milliseconds(CLOCK_REALTIME));
    }
  }
  if (task.transfer) curl_multi_remove_handle(multi_.get(), task.transfer->handle());
  task.state = Task::State::done;
  done_.push_back(std::move(response));
}

void Client::begin(Task& task, std::int64_t now) {
  ++active_;
  task.started = now;
  task.state = Task::State::resolving;
  if (task.request.accept != fetch::Accept::txt) return look_up(task, now);
  // dns:NAME?type=TXT
  std::string name = task.request.url.substr(0, task.request.url.find('?'));
  name.erase(0, std::min(name.find(':') + 1, name.size()));
  task.txt.emplace([name = std::move(name), ask = options_.txt] { return ask(name); });
}

/// A record a line; what is a line break in one becomes a space.
void Client::answered(Task& task, const TxtAnswer& answer) {
  if (answer.state == TxtAnswer::State::unanswered) return fail(task, Failure::dns);
  Response response;
  response.id = task.request.id;
  response.status = answer.state == TxtAnswer::State::some ? 200 : 404;
  for (std::string record : answer.records) {
    std::replace_if(
        record.begin(), record.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    response.body += record + '\n';
  }
  end(task, std::move(response));
}

void Client::look_up(Task& task, std::int64_t now) {
  if (task.url.address) return resolved(task, {*task.url.address}, now);
  if (!options_.rules.proxy.empty()) return transfer(task, {}, now);  // the proxy looks it up
  std::string name = task.url.host;
  if (name.ends_with('.')) name.pop_back();
  task.lookup.emplace(std::move(name), options_.resolver);
}

void Client::resolved(Task& task, const std::vector<fetch::Address>& addresses, std::int64_t now) {
  task.lookup.reset();
  if (const auto refused = check_answer(task.url, addresses, options_.rules.policy)) {
    return fail(task, refused->code == Errc::denied ? Failure::blocked : Failure::dns);
  }
  transfer(task, addresses, now);
}

void Client::transfer(Task& task, const std::vector<fetch::Address>& addresses, std::int64_t now) {
  const std::int64_t left = options_.rules.limits.milliseconds - (now - task.started);
  task.transfer =
      std::make_unique<Transfer>(task.request, task.url, addresses, options_.rules, left,
                                 cache_.find(task.request.url, task.request.accept));
  curl_easy_setopt(task.transfer->handle(), CURLOPT_PRIVATE, &task);
  task.state = Task::State::transferring;
  if (curl_multi_add_handle(multi_.get(), task.transfer->handle()) != CURLM_OK) {
    throw std::bad_alloc();
  }
}

void Client::advance(Task& task, std::int64_t now) {
  const bool waits = task.state == Task::State::waiting;
  if (waits && task.start_at <= now && active_ < options_.connections) begin(task, now);
  if (task.state != Task::State::resolving) return;
  const auto records = task.txt ? task.txt->answer() : std::nullopt;
  if (records) return answered(task, *records);
  const auto answer = task.lookup ? task.lookup->answer() : std::nullopt;
  if (answer) return resolved(task, *answer, now);
  if (now - task.started >= options_.rules.limits.milliseconds) fail(task, Failure::timeout);
}

void Client::take_finished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    Task* task = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &task);
    Response response = task->transfer->finish(message->data.result);
    if (response.failure == Failure::none && task->transfer->is_whole()) {
      cache_.keep(task->request.url, task->request.accept, response);
    }
    end(*task, std::move(response));
  }
}

void Client::cancel_all() {
  for (Task& task : tasks_) {
    if (task.state != Task::State::done) fail(task, Failure::cancelled);
  }
}

/// Sleeps until something may have happened.
void Client::rest(std::int64_t now) {
  std::int64_t wait = kLongestRest;
  std::vector<curl_waitfd> events;
  for (const Task& task : tasks_) {
    if (task.state == Task::State::waiting && active_ < options_.connections) {
      wait = std::clamp<std::int64_t>(task.start_at - now, 0, wait);
    }
    if (task.lookup) events.push_back({task.lookup->event(), CURL_WAIT_POLLIN, 0});
    if (task.txt) events.push_back({task.txt->event(), CURL_WAIT_POLLIN, 0});
  }
  curl_multi_poll(multi_.get(), events.data(), static_cast<unsigned>(events.size()),
                  static_cast<int>(wait), nullptr);
}

std::vector<Response> Client::wait() {
  while (true) {
    const std::int64_t now = milliseconds(CLOCK_MONOTONIC);
    for (Task& task : tasks_) {
      if (task.state != Task::State::done) advance(task, now);
    }
    int running = 0;
    curl_multi_perform(multi_.get(), &running);
    // Only now: the host may take its time, which the sites then have as well.
    if (options_.cancelled && options_.cancelled()) cancel_all();
    take_finished();
    tasks_.remove_if([](const Task& task) { return task.state == Task::State::done; });
    if (!done_.empty() || tasks_.empty()) return std::exchange(done_, {});
    rest(now);
  }
}

}  // namespace masthead::http
