#include "plugin/cli/archive_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/whole_file.h"

namespace masthead::cli {
namespace {

[[noreturn]] void fail(const std::string& path, const char* what) {
  throw Failure(kNothingDone, fmt::format("{} cannot be {}: {}", path, what, std::strerror(errno)));
}

}  // namespace

ArchiveFile::ArchiveFile(std::string path, bool resume) : path_(std::move(path)) {
  const bool is_there = std::filesystem::exists(path_);
  const bool is_cut_off = std::filesystem::exists(path_ + ".state");
  if (is_there && !resume) {
    throw Failure(kUsage, fmt::format("{} is there: name another file, or give --resume to go on "
                                      "where a run was cut off",
                                      path_));
  }
  finished_ = is_there && !is_cut_off && std::filesystem::file_size(path_) > 0;
  file_ = open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (file_ < 0) fail(path_, "written");
  if (flock(file_, LOCK_EX | LOCK_NB) != 0) {
    close(file_);
    throw Failure(kNothingDone, fmt::format("{} is being written by another run", path_));
  }
  if (finished_) return;
  has_state_ = is_cut_off;
  if (has_state_) read_state();
  if (ftruncate(file_, static_cast<off_t>(size_)) != 0 ||
      lseek(file_, static_cast<off_t>(size_), SEEK_SET) < 0) {
    close(file_);
    fail(path_, "written");
  }
}

ArchiveFile::~ArchiveFile() {
  if (file_ >= 0) close(file_);
}

/// The first line is the number of bytes, the second the state.
void ArchiveFile::read_state() {
  std::ifstream in(path_ + ".state", std::ios::binary);
  std::string bytes;
  std::getline(in, bytes);
  std::getline(in, state_);
  const char* end = bytes.data() + bytes.size();
  const auto read = std::from_chars(bytes.data(), end, size_);
  const bool good = read.ec == std::errc() && read.ptr == end && !state_.empty();
  if (good && std::filesystem::file_size(path_) >= size_) return;
  close(std::exchange(file_, -1));
  throw Failure(kNothingDone,
                fmt::format("{0}.state does not belong to {0}: remove both, and begin "
                            "anew",
                            path_));
}

void ArchiveFile::add(std::string_view rows, const std::string& state) {
  // Before the first row: rows without a state are a finished work.
  if (!std::exchange(has_state_, true)) write_whole_file(path_ + ".state", "0\n{}\n");
  while (!rows.empty()) {
    const auto written = ::write(file_, rows.data(), rows.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail(path_, "written");
    rows.remove_prefix(static_cast<std::size_t>(written));
    size_ += static_cast<std::uint64_t>(written);
  }
  if (fdatasync(file_) != 0) fail(path_, "written");
  write_whole_file(path_ + ".state", fmt::format("{}\n{}\n", size_, state));
}

void ArchiveFile::finish() { unlink((path_ + ".state").c_str()); }

}  // namespace masthead::cli
