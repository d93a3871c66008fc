// operator new of a test's executable, and of the library it loads.
#include "tests/unit/failing_new.h"

#include <cstdlib>
#include <new>

namespace masthead::test {

// NOLINTBEGIN(readability-identifier-naming): variables, not constants
constinit std::atomic<long> left_to_fail{-1};
constinit std::atomic<long> alive{0};
// NOLINTEND(readability-identifier-naming)

}  // namespace masthead::test

namespace {

using masthead::test::alive;
using masthead::test::left_to_fail;

bool fails_now() {
  if (left_to_fail.load() < 0) return false;
  return left_to_fail.fetch_sub(1) == 0;
}

void* allocate(std::size_t size) {
  if (fails_now()) return nullptr;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory != nullptr) ++alive;
  return memory;
}

void release(void* memory) {
  if (memory != nullptr) --alive;
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
  void* memory = allocate(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  return allocate(size);
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  return allocate(size);
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { release(memory); }
void operator delete(void* memory, const std::nothrow_t& /*tag*/) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { release(memory); }
void operator delete[](void* memory, const std::nothrow_t& /*tag*/) noexcept { release(memory); }
