#pragma once

#include <cstddef>
#include <functional>

namespace masthead {

/// Does the pieces of one work, numbered from 0: each once, in any order, several at a time where
/// it likes, and returns when all are done. Core makes no threads; who calls it may give some so.
/// Empty: the pieces are done one after the other.
using ShareWork =
    std::function<void(std::size_t pieces, const std::function<void(std::size_t)>& do_piece)>;

/// Does the pieces by `share`.
inline void do_pieces(const ShareWork& share, std::size_t pieces,
                      const std::function<void(std::size_t)>& do_piece) {
  if (share) return share(pieces, do_piece);
  for (std::size_t piece = 0; piece < pieces; ++piece) do_piece(piece);
}

}  // namespace masthead
