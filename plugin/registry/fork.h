#pragma once

#include <chrono>
#include <shared_mutex>
#include <string>

namespace masthead::registry {

/// Held by whoever uses a connection. A fork of the process waits a moment for nobody to do so,
/// closes every connection, and so gives the child none: SQLite keeps locks and descriptors a
/// process, and a child that inherits them would take the parent's locks for its own. Never held
/// while the host is called, and not twice by one thread.
[[nodiscard]] std::shared_lock<std::shared_timed_mutex> hold_off_fork();

/// How long a fork waits. A host must not stand still for as long as somebody writes; the child is
/// then forked_amid().
inline constexpr std::chrono::milliseconds kForkPatience{50};

/// Lets `close_all` be called before each fork of the process, while nobody holds a fork off.
void watch_forks(void (*close_all)() noexcept);

/// True in a process that was forked while somebody used a connection, and in its children. Locks
/// within SQLite may then be held by threads that are not here, and those of the files are the
/// parent's: no registry can be used before exec(). What was open is left as it is, with the
/// descriptors put out of reach.
[[nodiscard]] bool forked_amid() noexcept;

/// Remembers a database among those whose descriptors a child is not to have.
/// @param path  as realpath() says it, so that the working directory may change
void note_database(const std::string& path);

}  // namespace masthead::registry
