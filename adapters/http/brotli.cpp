#include <brotli/decode.h>

#include <array>
#include <new>

#include "adapters/http/decoder.h"

namespace masthead::http {
namespace {

using State = Unpacker::State;

class Brotli final : public Decoder {
 public:
  Brotli() : stream_(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)) {
    if (!stream_) throw std::bad_alloc();
  }

  [[nodiscard]] State add(std::string_view bytes, std::size_t most, std::string& out) override {
    if (is_whole()) return State::good;
    std::array<char, 16384> some;
    const auto* next_in = reinterpret_cast<const std::uint8_t*>(bytes.data());
    std::size_t in = bytes.size();
    while (true) {
      auto* next_out = reinterpret_cast<std::uint8_t*>(some.data());
      std::size_t room = some.size();
      const auto result =
          BrotliDecoderDecompressStream(stream_.get(), &in, &next_in, &room, &next_out, nullptr);
      if (!append_within({some.data(), some.size() - room}, most, out)) return State::full;
      if (result == BROTLI_DECODER_RESULT_ERROR) return State::broken;
      if (result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) return State::good;
    }
  }

  [[nodiscard]] bool is_whole() const override {
    return BrotliDecoderIsFinished(stream_.get()) == BROTLI_TRUE;
  }

 private:
  struct End {
    void operator()(BrotliDecoderState* stream) const { BrotliDecoderDestroyInstance(stream); }
  };
  std::unique_ptr<BrotliDecoderState, End> stream_;
};

}  // namespace

std::unique_ptr<Decoder> make_brotli_decoder() { return std::make_unique<Brotli>(); }

}  // namespace masthead::http
