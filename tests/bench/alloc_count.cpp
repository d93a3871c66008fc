// Counts by replacing the allocator of the whole process, the shared library included.
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

#include "tests/bench/bench.h"

// glibc's own names behind malloc and its relatives.
extern "C" {
void* __libc_malloc(std::size_t size);                     // NOLINT(bugprone-reserved-identifier)
void* __libc_calloc(std::size_t count, std::size_t size);  // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void* memory, std::size_t size);      // NOLINT(bugprone-reserved-identifier)
}

namespace {
std::atomic<long> news{0};
std::atomic<long> mallocs{0};
}  // namespace

extern "C" {
void* malloc(std::size_t size) {
  mallocs.fetch_add(1, std::memory_order_relaxed);
  return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
  mallocs.fetch_add(1, std::memory_order_relaxed);
  return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
  mallocs.fetch_add(1, std::memory_order_relaxed);
  return __libc_realloc(memory, size);
}
}

void* operator new(std::size_t size) {
  news.fetch_add(1, std::memory_order_relaxed);
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) {
    throw std::bad_alloc();
  }
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

namespace masthead::bench {

Allocations allocations() { return {news.load(), mallocs.load()}; }

}  // namespace masthead::bench
