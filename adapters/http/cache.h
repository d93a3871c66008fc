#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/fetch/exchange.h"

namespace masthead::http {

/// Answers that a site may confirm instead of sending them again, a file each in one folder. What
/// cannot be read or written there is as if it had not been kept. It holds pages, and so whatever
/// they say of people: emptying it is the host's. Beyond its size what was not used for the longest
/// time goes.
class Cache {
 public:
  static constexpr std::uint64_t kMostBytes = std::uint64_t{256} << 20;

  /// @param folder  exists; empty: nothing is kept.
  /// @param most    bytes of all files together; 0: no bound.
  explicit Cache(std::string folder, std::uint64_t most = kMostBytes)
      : folder_(std::move(folder)), most_(most) {}

  /// What was kept for a URL, with its "etag" and "last-modified".
  [[nodiscard]] std::optional<fetch::Response> find(std::string_view url,
                                                    fetch::Accept accept) const;

  /// Keeps an answer 200 that can be asked after, unless it forbids it.
  void keep(std::string_view url, fetch::Accept accept, const fetch::Response& response) const;

 private:
  [[nodiscard]] std::string path_of(std::string_view url, fetch::Accept accept) const;

  void make_room() const;

  std::string folder_;
  std::uint64_t most_;
};

}  // namespace masthead::http
