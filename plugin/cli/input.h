#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/exit_code.h"

struct z_stream_s;

namespace masthead::cli {

/// An open file, or standard input for "-".
class Input {
 public:
  /// Throws InputFailure that names the path and the remedy; a folder is not a file.
  explicit Input(const std::string& path);
  ~Input();
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  Input(Input&&) = delete;
  Input& operator=(Input&&) = delete;

  /// The path as given; "stdin" for "-".
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool is_terminal() const;
  /// Bytes of a regular file; 0: not known.
  [[nodiscard]] std::size_t size() const;

  /// Fills the front of `buffer` with what there is. 0: the end, or Ctrl-C. Throws InputFailure.
  [[nodiscard]] std::size_t read(std::span<char> buffer);

 private:
  std::string name_;
  int descriptor_;
};

/// Bytes of an input as they were before gzip packed them; of one that is no gzip, its own.
class Unpacker {
 public:
  explicit Unpacker(Input& input);
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;
  Unpacker(Unpacker&&) = delete;
  Unpacker& operator=(Unpacker&&) = delete;

  /// Fills the front of `buffer`. 0: the end, or Ctrl-C. Throws InputFailure: what cannot be read,
  /// or is damaged.
  [[nodiscard]] std::size_t read(std::span<char> buffer);

  [[nodiscard]] bool is_packed() const { return stream_ != nullptr; }

 private:
  void look();
  std::size_t take_plain(std::span<char> buffer);
  std::size_t inflate_some(std::span<char> buffer);
  void fill();
  void end_member();

  Input& input_;
  std::vector<char> packed_;
  std::size_t at_ = 0;    // of packed_
  std::size_t size_ = 0;  // of packed_
  bool looked_ = false;
  bool ended_ = false;  // of the packed data
  std::unique_ptr<z_stream_s> stream_;
};

/// An input, unpacked, whose first bytes can be looked at before they are read.
class Bytes {
 public:
  /// Throws InputFailure.
  explicit Bytes(const std::string& path);

  [[nodiscard]] const Input& input() const { return input_; }
  /// The first bytes, as far as the first read gave some; valid until read(). Throws InputFailure.
  [[nodiscard]] std::string_view peek();
  /// Fills the front of `buffer`. 0: the end, or Ctrl-C. Throws InputFailure.
  [[nodiscard]] std::size_t read(std::span<char> buffer);
  /// Bytes there are in all; 0: not known.
  [[nodiscard]] std::size_t size() const { return unpacker_.is_packed() ? 0 : input_.size(); }

 private:
  Input input_;
  Unpacker unpacker_;
  std::vector<char> head_;
  std::size_t at_ = 0;  // of head_
};

/// All of an input. Throws InputFailure when it is larger than `limit`: before it is read where its
/// size is known, and otherwise after `limit` bytes, which are all that is ever kept; `limit` is
/// named as limits.input_bytes.
[[nodiscard]] std::string read_all(Bytes& bytes, std::size_t limit);

/// The lines of an input, unpacked.
class InputLines {
 public:
  /// Throws InputFailure.
  explicit InputLines(const std::string& path);

  /// The next line without its end; nullopt: there is none. A line longer than 1 MiB is cut there.
  /// Throws InputFailure.
  [[nodiscard]] std::optional<std::string> next();
  /// Of the line that next() gave, from 1.
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  Input input_;
  Unpacker unpacker_;
  std::vector<char> buffer_;
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  std::size_t number_ = 0;
};

/// What an errno of reading `name` means.
[[nodiscard]] InputFailure cannot_read(const std::string& name, int error);

}  // namespace masthead::cli
