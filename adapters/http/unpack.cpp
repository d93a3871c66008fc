#include "adapters/http/unpack.h"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include "core/text.h"

namespace masthead::http {
namespace {

constexpr int kGzip = 15 + 16;  // the largest window, with gzip's header and checksum
constexpr int kZlib = 15;
constexpr int kRaw = -15;  // what some servers call deflate has no header

bool has_zlib_header(std::string_view bytes) {
  return (static_cast<unsigned char>(bytes[0]) & 0x0F) == Z_DEFLATED;
}

}  // namespace

Unpacker::Unpacker(std::string_view coding, std::size_t most) : coding_(Coding::none), most_(most) {
  coding = trim_text(coding);
  if (coding.empty() || equal_ignoring_case(coding, "identity")) return;
  coding_ = Coding::unknown;
  if (equal_ignoring_case(coding, "gzip") || equal_ignoring_case(coding, "x-gzip")) {
    coding_ = Coding::gzip;
  } else if (equal_ignoring_case(coding, "deflate")) {
    coding_ = Coding::deflate;
  }
}

void Unpacker::start(std::string_view bytes) {
  auto stream = std::make_unique<z_stream>();
  *stream = {};
  const int deflate = has_zlib_header(bytes) ? kZlib : kRaw;
  if (inflateInit2(stream.get(), coding_ == Coding::gzip ? kGzip : deflate) != Z_OK) {
    throw std::bad_alloc();
  }
  stream_.reset(stream.release());
}

Unpacker::State Unpacker::add(std::string_view bytes, std::string& out) {
  if (bytes.empty() || ended_) return State::good;
  if (coding_ == Coding::unknown) return State::broken;
  if (coding_ == Coding::none) {
    const std::size_t room = most_ - out.size();
    out += bytes.substr(0, room);
    return bytes.size() > room ? State::full : State::good;
  }
  if (!stream_) start(bytes);
  // zlib takes its input as if it might write to it, and does not.
  stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream_->avail_in = static_cast<uInt>(bytes.size());
  if (between_ && !begins_member()) return State::good;
  return inflate_all(out);
}

Unpacker::State Unpacker::inflate_all(std::string& out) {
  std::array<char, 16384> some;
  while (!ended_) {
    stream_->next_out = reinterpret_cast<Bytef*>(some.data());
    stream_->avail_out = static_cast<uInt>(some.size());
    const int code = inflate(stream_.get(), Z_NO_FLUSH);
    const std::size_t size = some.size() - stream_->avail_out;
    const std::size_t room = most_ - out.size();
    out.append(some.data(), std::min(size, room));
    if (size > room) return State::full;
    if (code == Z_BUF_ERROR) return State::good;  // it wants more
    if (code != Z_OK && code != Z_STREAM_END) return State::broken;
    if (code == Z_STREAM_END) end_member();
    if (between_ && !begins_member()) return State::good;
    if (code == Z_OK && stream_->avail_in == 0 && stream_->avail_out > 0) return State::good;
  }
  return State::good;
}

/// A gzip file may be several, one behind the other (RFC 1952 section 2.2).
void Unpacker::end_member() {
  between_ = coding_ == Coding::gzip && inflateReset(stream_.get()) == Z_OK;
  ended_ = !between_;
}

/// Between two members: true where the next one begins; else there is nothing yet, or only what
/// browsers pass over, too.
bool Unpacker::begins_member() {
  if (stream_->avail_in == 0) return false;
  between_ = false;
  ended_ = stream_->next_in[0] != 0x1F;
  return !ended_;
}

Unpacker::State Unpacker::finish() const {
  return stream_ && !ended_ && !between_ ? State::broken : State::good;
}

}  // namespace masthead::http
