#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::cli {

/// Rows that are written as they come, and how far the work is. A file beside them, FILE.state,
/// says how many bytes of FILE belong to the state it holds: what was written after that is cut
/// away when the work goes on. So a run that is killed at any moment leaves nothing out and gives
/// nothing twice.
class ArchiveFile {
 public:
  /// Opens FILE. A run that was cut off is taken up where `resume` says so. Throws Failure: usage
  /// where FILE is there and it may not be written over; nothing done, with the system's words.
  ArchiveFile(std::string path, bool resume);
  ArchiveFile(const ArchiveFile&) = delete;
  ArchiveFile& operator=(const ArchiveFile&) = delete;
  ~ArchiveFile();

  /// Where the work stood, as JSON; empty: at its beginning.
  [[nodiscard]] const std::string& state() const { return state_; }
  /// The work was finished by an earlier run.
  [[nodiscard]] bool is_finished() const { return finished_; }

  /// Adds rows, lines each, and the state after them. Both are on the disk when it returns. Throws
  /// Failure.
  void add(std::string_view rows, const std::string& state);

  /// The work is done: the state goes.
  void finish();

 private:
  void read_state();

  std::string path_;
  std::string state_;
  std::uint64_t size_ = 0;
  int file_ = -1;
  bool has_state_ = false;  ///< there is a FILE.state
  bool finished_ = false;
};

}  // namespace masthead::cli
