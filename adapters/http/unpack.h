#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace masthead::http {

/// Undoes the content coding of a body as it comes: gzip and deflate, which are what is asked for,
/// one at a time. libcurl's own decoders take a body that ends in the midst for a whole one.
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

  /// Decodes on, appending to `out`. What is decoded beyond `most` bytes of `out` is not kept.
  [[nodiscard]] State add(std::string_view bytes, std::string& out);

  /// The body has ended: broken where the coding had not.
  [[nodiscard]] State finish() const;

 private:
  struct End {
    void operator()(z_stream* stream) const {
      inflateEnd(stream);
      delete stream;
    }
  };

  void start(std::string_view bytes);
  State inflate_all(std::string& out);
  void end_member();
  bool begins_member();

  enum class Coding : std::uint8_t { none, gzip, deflate, unknown };
  Coding coding_;
  std::size_t most_;
  std::unique_ptr<z_stream, End> stream_;
  bool between_ = false;  ///< a member of gzip has ended, and perhaps all
  bool ended_ = false;    ///< the coding has said so
};

}  // namespace masthead::http
