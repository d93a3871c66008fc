#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/fetch/exchange.h"

namespace masthead::http {

/// Answers that a site may confirm instead of sending them again, a file each in one folder. What
/// cannot be read or written there is as if it had not been kept. It is the host's to empty: it
/// holds pages, and so whatever they say of people.
class Cache {
 public:
  /// @param folder  exists; empty: nothing is kept.
  explicit Cache(std::string folder) : folder_(std::move(folder)) {}

  /// What was kept for a URL, with its "etag" and "last-modified".
  [[nodiscard]] std::optional<fetch::Response> find(std::string_view url,
                                                    fetch::Accept accept) const;

  /// Keeps an answer 200 that can be asked after, unless it forbids it.
  void keep(std::string_view url, fetch::Accept accept, const fetch::Response& response) const;

 private:
  [[nodiscard]] std::string path_of(std::string_view url, fetch::Accept accept) const;

  std::string folder_;
};

}  // namespace masthead::http
