#pragma once

#include <atomic>

namespace masthead::test {

/// How many allocations through operator new succeed until one fails; -1: none fails. The one that
/// fails leaves -1.
extern std::atomic<long> left_to_fail;
/// Allocations that were not given back yet.
extern std::atomic<long> alive;

}  // namespace masthead::test
