#include "plugin/cli/whole_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return fsync(file) == 0;
}

/// So that the new name outlives a loss of power as well.
void sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return;
  fsync(file);
  close(file);
}

}  // namespace

void write_whole_file(const std::string& path, std::string_view text) {
  std::string draft = path + ".XXXXXX";
  const int file = mkstemp(draft.data());
  const bool written = file >= 0 && write_all(file, text);
  if (file >= 0) close(file);
  if (written && std::rename(draft.c_str(), path.c_str()) == 0) return sync_folder_of(path);
  const int error = errno;
  if (file >= 0) unlink(draft.c_str());
  throw Failure(kNothingDone, fmt::format("{} cannot be written: {}", path, std::strerror(error)));
}

}  // namespace masthead::cli
