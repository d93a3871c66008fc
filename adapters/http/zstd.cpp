#include <zstd.h>

#include <array>
#include <new>

#include "adapters/http/decoder.h"

namespace masthead::http {
namespace {

using State = Unpacker::State;

constexpr int kWindowBits = 23;

/// A body may be several frames, one behind the other (RFC 8878, section 3).
class Zstd final : public Decoder {
 public:
  Zstd() : stream_(ZSTD_createDStream()) {
    if (!stream_) throw std::bad_alloc();
    ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, kWindowBits);
  }

  [[nodiscard]] State add(std::string_view bytes, std::size_t most, std::string& out) override {
    std::array<char, 16384> some;
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    ZSTD_outBuffer decoded{some.data(), some.size(), some.size()};
    // A full buffer may have left something behind in the decoder, unless a frame has ended.
    while (in.pos < in.size || (decoded.pos == decoded.size && wanted_ != 0)) {
      decoded.pos = 0;
      wanted_ = ZSTD_decompressStream(stream_.get(), &decoded, &in);
      if (!append_within({some.data(), decoded.pos}, most, out)) return State::full;
      if (ZSTD_isError(wanted_) != 0) return State::broken;
    }
    return State::good;
  }

  [[nodiscard]] bool is_whole() const override { return wanted_ == 0; }

 private:
  struct End {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
  };
  std::unique_ptr<ZSTD_DStream, End> stream_;
  std::size_t wanted_ = 1;  ///< what the decoder last said: 0 where a frame has ended
};

}  // namespace

std::unique_ptr<Decoder> make_zstd_decoder() { return std::make_unique<Zstd>(); }

}  // namespace masthead::http
