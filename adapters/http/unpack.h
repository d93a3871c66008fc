#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace masthead::http {

class Decoder;

/// What is asked for: the codings an Unpacker undoes, as Accept-Encoding names them (RFC 9110,
/// section 12.5.3).
inline constexpr std::string_view kAcceptedCodings = "gzip, deflate, br, zstd";

/// Undoes the content coding of a body as it comes: those that are asked for, one at a time.
/// libcurl's own decoders take a body that ends in the midst for a whole one.
class Unpacker {
 public:
  enum class State : std::uint8_t {
    good,
    full,    ///< there is more than `most` bytes
    broken,  ///< another coding, or not what it says
  };

  /// @param coding  the Content-Encoding; empty or "identity": the bytes are the body.
  /// @param most    decoded bytes that are kept.
  Unpacker(std::string_view coding, std::size_t most);
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;
  ~Unpacker();

  /// Decodes on, appending to `out`. What is decoded beyond `most` bytes of `out` is not kept.
  [[nodiscard]] State add(std::string_view bytes, std::string& out);

  /// The body has ended: broken where the coding had not.
  [[nodiscard]] State finish() const;

 private:
  bool is_coded_;
  bool has_begun_ = false;
  std::size_t most_;
  std::unique_ptr<Decoder> decoder_;  ///< nullptr: not coded, or in a way nobody asked for
};

}  // namespace masthead::http
