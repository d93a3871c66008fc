#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace masthead::http {

struct GateRules {
  std::int64_t interval_ms = 1000;  ///< between two requests to one host; 0: none
  int failures = 5;                 ///< in a row, until a host is left alone
  std::int64_t rest_ms = 30'000;    ///< for how long
  /// A folder that processes share, so that they keep the distance together; empty: this alone.
  std::string folder{};
};

/// How often a host is asked, and when it is left alone. Times are milliseconds of the wall clock
/// and come in as arguments. With a folder, one small file a host is locked for each question; what
/// cannot be read there counts as nothing known.
class Gate {
 public:
  explicit Gate(GateRules rules) : rules_(std::move(rules)) {}

  /// The time, at `earliest` or later, at which a request may be made: it is taken.
  [[nodiscard]] std::int64_t reserve(std::string_view host, std::int64_t earliest);

  /// Whether a request went well. After `failures` that did not, one after the other, the host
  /// rests.
  void record(std::string_view host, bool good, std::int64_t now);

  [[nodiscard]] bool is_resting(std::string_view host, std::int64_t now);

 private:
  struct Entry {
    std::int64_t next = 0;  ///< when the next request may be made
    std::int64_t failures = 0;
    std::int64_t rests_until = 0;
  };
  template <class Change>
  void change(std::string_view host, Change&& change);

  GateRules rules_;
  std::map<std::string, Entry, std::less<>> entries_;  ///< where there is no folder
};

}  // namespace masthead::http
