#pragma once

#include <shared_mutex>

namespace masthead::registry {

/// Held by whoever uses a connection; a fork of the process waits until nobody does, closes every
/// connection, and so gives the child none: SQLite keeps locks and descriptors a process, and a
/// child that inherits them would take the parent's locks for its own. Never held while the host is
/// called.
[[nodiscard]] std::shared_lock<std::shared_mutex> hold_off_fork();

}  // namespace masthead::registry
