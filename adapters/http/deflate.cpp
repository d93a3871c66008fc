#include <zlib.h>

#include <array>
#include <new>

#include "adapters/http/decoder.h"

namespace masthead::http {
namespace {

using State = Unpacker::State;

constexpr int kGzip = 15 + 16;  // the largest window, with gzip's header and checksum
constexpr int kZlib = 15;
constexpr int kRaw = -15;  // what some servers call deflate has no header

bool has_zlib_header(std::string_view bytes) {
  return (static_cast<unsigned char>(bytes[0]) & 0x0F) == Z_DEFLATED;
}

class Inflater final : public Decoder {
 public:
  explicit Inflater(bool is_gzip) : is_gzip_(is_gzip) {}

  [[nodiscard]] State add(std::string_view bytes, std::size_t most, std::string& out) override;
  [[nodiscard]] bool is_whole() const override { return ended_ || between_; }

 private:
  struct End {
    void operator()(z_stream* stream) const {
      inflateEnd(stream);
      delete stream;
    }
  };

  void start(std::string_view bytes);
  State inflate_all(std::size_t most, std::string& out);
  void end_member();
  bool begins_member();

  bool is_gzip_;
  std::unique_ptr<z_stream, End> stream_;
  bool between_ = false;  ///< a member of gzip has ended, and perhaps all
  bool ended_ = false;    ///< the coding has said so
};

void Inflater::start(std::string_view bytes) {
  auto stream = std::make_unique<z_stream>();
  *stream = {};
  const int deflate = has_zlib_header(bytes) ? kZlib : kRaw;
  if (inflateInit2(stream.get(), is_gzip_ ? kGzip : deflate) != Z_OK) throw std::bad_alloc();
  stream_.reset(stream.release());
}

State Inflater::add(std::string_view bytes, std::size_t most, std::string& out) {
  if (ended_) return State::good;
  if (!stream_) start(bytes);
  // zlib takes its input as if it might write to it, and does not.
  stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream_->avail_in = static_cast<uInt>(bytes.size());
  if (between_ && !begins_member()) return State::good;
  return inflate_all(most, out);
}

State Inflater::inflate_all(std::size_t most, std::string& out) {
  std::array<char, 16384> some;
  while (!ended_) {
    stream_->next_out = reinterpret_cast<Bytef*>(some.data());
    stream_->avail_out = static_cast<uInt>(some.size());
    const int code = inflate(stream_.get(), Z_NO_FLUSH);
    const std::size_t size = some.size() - stream_->avail_out;
    if (!append_within({some.data(), size}, most, out)) return State::full;
    if (code == Z_BUF_ERROR) return State::good;  // it wants more
    if (code != Z_OK && code != Z_STREAM_END) return State::broken;
    if (code == Z_STREAM_END) end_member();
    if (between_ && !begins_member()) return State::good;
    if (code == Z_OK && stream_->avail_in == 0 && stream_->avail_out > 0) return State::good;
  }
  return State::good;
}

/// A gzip file may be several, one behind the other (RFC 1952 section 2.2).
void Inflater::end_member() {
  between_ = is_gzip_ && inflateReset(stream_.get()) == Z_OK;
  ended_ = !between_;
}

/// Between two members: true where the next one begins; else there is nothing yet, or only what
/// browsers pass over, too.
bool Inflater::begins_member() {
  if (stream_->avail_in == 0) return false;
  between_ = false;
  ended_ = stream_->next_in[0] != 0x1F;
  return !ended_;
}

}  // namespace

std::unique_ptr<Decoder> make_gzip_decoder() { return std::make_unique<Inflater>(true); }
std::unique_ptr<Decoder> make_deflate_decoder() { return std::make_unique<Inflater>(false); }

}  // namespace masthead::http
