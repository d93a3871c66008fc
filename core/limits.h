#pragma once

#include <cstddef>

namespace masthead {

/// How much of a hostile input is read before it is refused. Every value is a config key
/// (`limits.NAME`); the defaults are safe on a 128 KiB stack and a shared server.
struct Limits {
  std::size_t input_bytes = std::size_t{16} << 20;  ///< one document or one line of a stream
  std::size_t link_bytes = std::size_t{8} << 10;    ///< one link
  std::size_t depth = 64;                           ///< nesting of JSON input
  std::size_t links = 10'000;                       ///< links of one document
  std::size_t authors = 200;                        ///< authors of one document
};

}  // namespace masthead
