#pragma once

#include <sys/types.h>

#include <functional>

namespace masthead::test {

/// How often what is random is tried; more where the environment's MASTHEAD_HEAVY asks for it.
[[nodiscard]] int times(int usually, int heavily);

/// Runs `body` in a child process, which ends with what it returns.
[[nodiscard]] pid_t in_child(const std::function<int()>& body);

/// Waits for the end of a child: what it returned, or 128 and the signal that ended it.
int wait_for(pid_t child);

}  // namespace masthead::test
