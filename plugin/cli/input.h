#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace masthead::cli {

/// An open file, or standard input for "-".
class Input {
 public:
  /// Throws Failure (nothing done) that names the path and the remedy; a folder is not a file.
  explicit Input(const std::string& path);
  ~Input();
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  Input(Input&&) = delete;
  Input& operator=(Input&&) = delete;

  /// The path as given; "stdin" for "-".
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool is_terminal() const;

  /// Fills the front of `buffer` with what there is. 0: the end, or Ctrl-C. Throws Failure.
  [[nodiscard]] std::size_t read(std::span<char> buffer);

  /// All of it. Throws Failure when it is larger than `limit`, before reading it where its size is
  /// known, and otherwise after `limit` bytes; `limit` is named as limits.input_bytes.
  [[nodiscard]] std::string read_all(std::size_t limit);

 private:
  std::string name_;
  int descriptor_;
};

/// The paths an INPUT of resolve stands for: itself, or the regular files of the folder in the
/// order of their names, without hidden ones. Throws Failure when a folder has none or cannot be
/// read.
[[nodiscard]] std::vector<std::string> expand_input(const std::string& path);

}  // namespace masthead::cli
