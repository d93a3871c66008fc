#include "plugin/cli/input.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <new>
#include <string_view>
#include <system_error>

#include "masthead/masthead.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"

namespace masthead::cli {
namespace {

constexpr std::size_t kPacked = std::size_t{64} << 10;
constexpr std::string_view kMagic = "\x1F\x8B";

std::string_view remedy(int error) {
  if (error == ENOENT || error == ENOTDIR) return "check the path";
  if (error == EACCES || error == EPERM) return "make it readable for you";
  return "check the file and try again";
}

std::int32_t to_error(int error) {
  if (error == ENOENT || error == ENOTDIR) return MASTHEAD_NOT_FOUND;
  return error == EACCES || error == EPERM ? MASTHEAD_DENIED : MASTHEAD_UNAVAILABLE;
}

InputFailure too_large(const std::string& name, const std::string& size, std::size_t limit) {
  return {MASTHEAD_LIMIT,
          fmt::format("{} is {} bytes long, more than limits.input_bytes ({}): split it, or raise "
                      "the limit with --set limits.input_bytes=N",
                      name, size, limit)};
}

InputFailure damaged(const std::string& name) {
  return {
      MASTHEAD_MALFORMED,
      fmt::format("{} is damaged: it begins as gzip and does not go on so; copy it again", name)};
}

// The size of a regular file; 0: not known.
std::size_t size_of(int descriptor) {
  struct stat status {};
  const bool has_size = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  return has_size ? static_cast<std::size_t>(status.st_size) : 0;
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
  throw InputFailure(MASTHEAD_INVALID_INPUT,
                     fmt::format("{} is a folder: name a file in it", name_));
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

std::size_t Input::size() const { return size_of(descriptor_); }

InputFailure cannot_read(const std::string& name, int error) {
  return {to_error(error), fmt::format("cannot read {}: {}: {}", name,
                                       std::generic_category().message(error), remedy(error))};
}

Unpacker::Unpacker(Input& input) : input_(input), packed_(kPacked) {}

Unpacker::~Unpacker() {
  if (stream_ != nullptr) ::inflateEnd(stream_.get());
}

std::size_t Unpacker::read(std::span<char> buffer) {
  if (!looked_) look();
  return is_packed() ? inflate_some(buffer) : take_plain(buffer);
}

void Unpacker::look() {
  looked_ = true;
  while (size_ < kMagic.size()) {
    const std::size_t more = input_.read(std::span(packed_).subspan(size_));
    if (more == 0) break;
    size_ += more;
  }
  if (std::string_view(packed_.data(), size_).substr(0, kMagic.size()) != kMagic) return;
  stream_ = std::make_unique<z_stream_s>();
  // 16: gzip alone.
  if (::inflateInit2(stream_.get(), 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
}

std::size_t Unpacker::take_plain(std::span<char> buffer) {
  if (at_ == size_) return input_.read(buffer);
  const std::size_t size = std::min(buffer.size(), size_ - at_);
  std::copy_n(packed_.data() + at_, size, buffer.data());
  at_ += size;
  return size;
}

void Unpacker::fill() {
  at_ = 0;
  size_ = input_.read(packed_);
}

std::size_t Unpacker::inflate_some(std::span<char> buffer) {
  constexpr std::size_t kMost = std::size_t{1} << 30;
  z_stream_s& stream = *stream_;
  const std::size_t room = std::min(buffer.size(), kMost);
  stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
  stream.avail_out = static_cast<uInt>(room);
  while (!ended_ && stream.avail_out == room) {
    if (at_ == size_) fill();
    if (size_ == 0) {
      if (interrupted()) return 0;
      throw damaged(input_.name());
    }
    stream.next_in = reinterpret_cast<Bytef*>(packed_.data() + at_);
    stream.avail_in = static_cast<uInt>(size_ - at_);
    const int code = ::inflate(&stream, Z_NO_FLUSH);
    at_ = size_ - stream.avail_in;
    if (code == Z_STREAM_END) {
      end_member();
    } else if (code == Z_MEM_ERROR) {
      throw std::bad_alloc();
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
      throw damaged(input_.name());
    }
  }
  return room - stream.avail_out;
}

// Files of gzip may follow one another in one file; what else follows, padding for one, is no data.
void Unpacker::end_member() {
  if (at_ == size_) fill();
  ended_ = size_ == 0 || packed_[at_] != kMagic[0];
  if (!ended_) ::inflateReset(stream_.get());
}

Bytes::Bytes(const std::string& path) : input_(path), unpacker_(input_) {}

std::string_view Bytes::peek() {
  if (head_.empty()) {
    head_.resize(kPacked);
    head_.resize(unpacker_.read(head_));
  }
  return {head_.data() + at_, head_.size() - at_};
}

std::size_t Bytes::read(std::span<char> buffer) {
  if (at_ == head_.size()) return unpacker_.read(buffer);
  const std::size_t size = std::min(buffer.size(), head_.size() - at_);
  std::copy_n(head_.data() + at_, size, buffer.data());
  at_ += size;
  return size;
}

std::string read_all(Bytes& from, std::size_t limit) {
  constexpr std::size_t kChunk = std::size_t{256} << 10;
  const std::string& name = from.input().name();
  std::string bytes;
  std::size_t to_come = kPacked;
  for (;;) {
    const std::size_t used = bytes.size();
    bytes.resize(std::min(used + to_come, limit + 1));
    const std::size_t size = from.read(std::span(bytes).subspan(used));
    bytes.resize(used + size);
    const std::size_t known = from.size();
    if (known > limit) throw too_large(name, std::to_string(known), limit);
    if (bytes.size() > limit) {
      throw too_large(name, fmt::format("at least {}", bytes.size()), limit);
    }
    if (size == 0) return bytes;
    // One byte more than is known to come shows the end.
    to_come = std::max(known > bytes.size() ? known - bytes.size() + 1 : 0, kChunk);
  }
}

InputLines::InputLines(const std::string& path)
    : input_(path), unpacker_(input_), buffer_(kPacked) {}

std::optional<std::string> InputLines::next() {
  constexpr std::size_t kLongest = std::size_t{1} << 20;
  std::string line;
  for (bool is_whole = false; !is_whole;) {
    if (at_ == size_) {
      at_ = 0;
      size_ = unpacker_.read(buffer_);
      if (size_ == 0 && line.empty()) return std::nullopt;
      if (size_ == 0) break;
    }
    const std::string_view rest(buffer_.data() + at_, size_ - at_);
    const std::size_t end = rest.find('\n');
    is_whole = end != std::string_view::npos;
    line += rest.substr(0, std::min(end, kLongest - std::min(line.size(), kLongest)));
    at_ += is_whole ? end + 1 : rest.size();
  }
  ++number_;
  return line;
}

}  // namespace masthead::cli
