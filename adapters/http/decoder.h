#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/http/unpack.h"

namespace masthead::http {

/// Undoes one content coding as its bytes come.
class Decoder {
 public:
  Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  virtual ~Decoder() = default;

  /// Decodes on, appending to `out`; what would make it longer than `most` bytes is not kept.
  [[nodiscard]] virtual Unpacker::State add(std::string_view bytes, std::size_t most,
                                            std::string& out) = 0;

  /// True where the coding has said that it ends here.
  [[nodiscard]] virtual bool is_whole() const = 0;
};

/// gzip (RFC 1952), or deflate with zlib's header (RFC 1950) or without.
[[nodiscard]] std::unique_ptr<Decoder> make_gzip_decoder();
[[nodiscard]] std::unique_ptr<Decoder> make_deflate_decoder();
/// Brotli (RFC 7932). Memory: at most its window of 16 MiB.
[[nodiscard]] std::unique_ptr<Decoder> make_brotli_decoder();
/// Zstandard (RFC 8878). Memory: at most a window of 8 MiB, which is all that RFC 9659 lets HTTP
/// use; what asks for more is broken.
[[nodiscard]] std::unique_ptr<Decoder> make_zstd_decoder();

/// Appends decoded bytes as far as there is room. False: there was not.
[[nodiscard]] bool append_within(std::string_view bytes, std::size_t most, std::string& out);

}  // namespace masthead::http
