#pragma once

#include <string>
#include <vector>

#include "plugin/src/context.h"
#include "tests/unit/registry_file.h"

namespace masthead::test {

/// A context whose registry is a file of a test's folder.
class Newsroom {
 public:
  explicit Newsroom(const std::string& path);

  /// What a method answers to one request; "error NAME: MESSAGE" where it fails.
  std::string call(const char* method, std::string in);
  /// The lines of a stream, as run_method() gives them.
  std::vector<std::string> stream(const char* method, std::string options, const std::string& in);
  /// Each mention's author, as "MENTION=SMALLEST" of his mentions, sorted.
  std::vector<std::string> partition();
  /// Each mention's author id.
  std::vector<std::string> author_ids();
  /// What the host was told to log, folded.
  [[nodiscard]] const std::string& log() const { return log_; }

 private:
  std::string log_;
  plugin::Context context_;
};

}  // namespace masthead::test
