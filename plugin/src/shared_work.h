#pragma once

#include <cstddef>

#include "core/share_work.h"

namespace masthead::plugin {

/// Shares work out among at most `threads` threads.
///
/// The calling thread is one of them; the others are made for each work, block every signal and are
/// joined before its end. Pieces are begun in their order, share nothing that one of them changes,
/// and may not call the host. Where the system gives no thread, those there are do the work. What
/// the first piece to fail throws is thrown when all have ended; none is begun after it.
[[nodiscard]] ShareWork share_work(std::size_t threads);

}  // namespace masthead::plugin
