#pragma once

#include <cstddef>
#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fetch/exchange.h"
#include "core/result.h"

namespace masthead::plugin {

/// Writes what was answered, JSON Lines {"url","response"}: the response as masthead.response/1,
/// without id, with its body, and without cookies.
class Recorder {
 public:
  /// Adds to a file. Errors: invalid_input (it cannot be written).
  [[nodiscard]] static Result<Recorder> open(const std::string& path);

  /// Adds an exchange; true where it is written.
  [[nodiscard]] bool add(std::string_view url, const fetch::Response& response);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  explicit Recorder(std::FILE* file) : file_(file) {}

  std::unique_ptr<std::FILE, Close> file_;
};

/// Answers from such a file in place of the web: the n-th request for a URL gets the n-th answer
/// recorded for it, or the last.
class Replay {
 public:
  /// Errors: invalid_input (the file cannot be read), malformed (what is in it).
  [[nodiscard]] static Result<Replay> open(const std::string& path);

  /// masthead.response/1 for a request; nothing where no answer to its URL was recorded.
  [[nodiscard]] std::optional<std::string> answer(const std::string& url, std::size_t id);

 private:
  struct Answers {
    std::vector<std::string> responses;
    std::size_t given = 0;
  };
  std::map<std::string, Answers> answers_;
};

/// A response as masthead.response/1, with its body where asked for. No id: 0.
[[nodiscard]] std::string write_response(const fetch::Response& response, bool with_body);

}  // namespace masthead::plugin
