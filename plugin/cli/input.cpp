#include "plugin/cli/input.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"

namespace masthead::cli {
namespace {

std::string_view remedy(int error) {
  if (error == ENOENT || error == ENOTDIR) return "check the path";
  if (error == EACCES || error == EPERM) return "make it readable for you";
  return "check the file and try again";
}

Failure cannot_read(const std::string& name, int error) {
  return {kNothingDone, fmt::format("cannot read {}: {}: {}", name,
                                    std::generic_category().message(error), remedy(error))};
}

Failure too_large(const std::string& name, const std::string& size, std::size_t limit) {
  return {kNothingDone,
          fmt::format("{} is {} bytes long, more than limits.input_bytes ({}): split it, or raise "
                      "the limit with --set limits.input_bytes=N",
                      name, size, limit)};
}

int open_path(const std::string& path) {
  if (path == "-") return STDIN_FILENO;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw cannot_read(path, errno);
  return descriptor;
}

}  // namespace

Input::Input(const std::string& path)
    : name_(path == "-" ? "stdin" : path), descriptor_(open_path(path)) {
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0 || !S_ISDIR(status.st_mode)) return;
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  throw Failure(kNothingDone, fmt::format("{} is a folder: name a file in it", name_));
}

Input::~Input() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

bool Input::is_terminal() const { return ::isatty(descriptor_) == 1; }

std::size_t Input::read(std::span<char> buffer) {
  while (!interrupted()) {
    const ssize_t size = ::read(descriptor_, buffer.data(), buffer.size());
    if (size >= 0) return static_cast<std::size_t>(size);
    if (errno != EINTR) throw cannot_read(name_, errno);
  }
  return 0;
}

std::string Input::read_all(std::size_t limit) {
  struct stat status {};
  const bool has_size = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
  const auto known = has_size ? static_cast<std::size_t>(status.st_size) : 0;
  if (known > limit) throw too_large(name_, std::to_string(known), limit);

  constexpr std::size_t kChunk = std::size_t{256} << 10;
  std::string bytes;
  std::size_t size = 0;
  do {
    const std::size_t used = bytes.size();
    bytes.resize(used + std::max(known > used ? known - used : 0, kChunk));
    size = read(std::span(bytes).subspan(used));
    bytes.resize(used + size);
    if (bytes.size() > limit) {
      throw too_large(name_, fmt::format("at least {}", bytes.size()), limit);
    }
  } while (size > 0);
  return bytes;
}

std::vector<std::string> expand_input(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (path == "-" || !fs::is_directory(path, error)) return {path};

  std::vector<std::string> files;
  fs::directory_iterator entry(path, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    std::error_code unknown;
    const bool is_hidden = entry->path().filename().native().front() == '.';
    if (!is_hidden && entry->is_regular_file(unknown)) files.push_back(entry->path().native());
  }
  if (error) throw cannot_read(path, error.value());
  if (files.empty()) {
    throw Failure(kNothingDone,
                  fmt::format("the folder {} is empty: put the pasted pages into it, one file "
                              "each (hidden files and sub-folders are not read)",
                              path));
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace masthead::cli
