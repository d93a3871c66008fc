#pragma once

#include <Poco/Net/StreamSocket.h>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <thread>

namespace masthead::server {

/// Ends connections whose client is too slow: a client that sends a byte now and then would
/// otherwise keep a worker for ever. [any thread]
class Watch {
 public:
  using Clock = std::chrono::steady_clock;

  /// @param client  how long a client may take to send a request, or to read an answer.
  explicit Watch(std::chrono::milliseconds client);
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch();

  /// One connection, as long as this lives; it begins with waiting for a request. The socket must
  /// stay open meanwhile.
  class Connection {
   public:
    Connection(Watch& watch, const Poco::Net::StreamSocket& socket);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The next request may come: the client's time begins.
    void wait();
    /// A request has come whole: its answer is looked for, however long that takes.
    void work();
    /// The client may read its answer: the client's time begins.
    void answer();

   private:
    Watch& watch_;
    std::size_t id_;
  };

  /// No request is waited for any longer. Returns when all connections have gone, or at `end`.
  void drain(Clock::time_point end);
  [[nodiscard]] bool is_draining();

 private:
  enum class State : std::uint8_t { waiting, working, answering };
  struct Entry {
    Poco::Net::StreamSocket socket;
    State state;
    Clock::time_point end;  ///< of the client's time
  };

  void set(std::size_t id, State state);

  void run();

  std::chrono::milliseconds client_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Entry> entries_;
  std::size_t next_ = 0;
  bool is_draining_ = false;
  bool is_over_ = false;
  std::thread thread_;
};

}  // namespace masthead::server
