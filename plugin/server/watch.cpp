#include "plugin/server/watch.h"

#include <Poco/Exception.h>

#include <utility>

namespace masthead::server {
namespace {

/// How often connections are looked at.
constexpr std::chrono::milliseconds kTick{100};

void shut_down(Poco::Net::StreamSocket& socket) {
  try {
    socket.shutdown();
  } catch (const Poco::Exception&) {
    // The client has gone by itself, which is what was wanted.
    return;
  }
}

}  // namespace

Watch::Watch(std::chrono::milliseconds client) : client_(client), thread_([this] { run(); }) {}

Watch::~Watch() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Watch::run() {
  std::unique_lock lock(mutex_);
  while (!is_over_) {
    changed_.wait_for(lock, kTick);
    const auto now = Clock::now();
    for (auto& [id, entry] : entries_) {
      const bool is_unwanted = is_draining_ && entry.state == State::waiting;
      const bool is_late = entry.state != State::working && now > entry.end;
      if (is_unwanted || is_late) shut_down(entry.socket);
    }
  }
}

void Watch::drain(Clock::time_point end) {
  std::unique_lock lock(mutex_);
  is_draining_ = true;
  changed_.notify_all();
  changed_.wait_until(lock, end, [this] { return entries_.empty(); });
}

bool Watch::is_draining() {
  const std::lock_guard lock(mutex_);
  return is_draining_;
}

Watch::Connection::Connection(Watch& watch, const Poco::Net::StreamSocket& socket) : watch_(watch) {
  const std::lock_guard lock(watch_.mutex_);
  id_ = watch_.next_++;
  watch_.entries_.emplace(id_, Entry{socket, State::waiting, Clock::now() + watch_.client_});
}

Watch::Connection::~Connection() {
  {
    const std::lock_guard lock(watch_.mutex_);
    watch_.entries_.erase(id_);
  }
  watch_.changed_.notify_all();
}

void Watch::set(std::size_t id, State state) {
  const std::lock_guard lock(mutex_);
  auto& entry = entries_.at(id);
  entry.state = state;
  entry.end = Clock::now() + client_;
}

void Watch::Connection::wait() { watch_.set(id_, State::waiting); }
void Watch::Connection::work() { watch_.set(id_, State::working); }
void Watch::Connection::answer() { watch_.set(id_, State::answering); }

}  // namespace masthead::server
