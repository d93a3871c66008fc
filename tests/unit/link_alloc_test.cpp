// In an executable of its own: it replaces the global operator new to count what a read allocates.
#include <doctest/doctest.h>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "adapters/links/reader.h"
#include "core/text.h"
#include "tests/unit/link_negatives.h"
#include "tests/unit/link_profiles.h"

namespace {

std::atomic<long> allocations{0};

void* counted(std::size_t size) {
  ++allocations;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) {
    throw std::bad_alloc();
  }
  return memory;
}

void* counted(std::size_t size, std::align_val_t alignment) {
  ++allocations;
  const auto step = static_cast<std::size_t>(alignment);
  void* memory = std::aligned_alloc(step, (size + step - 1) / step * step);
  if (memory == nullptr) {
    throw std::bad_alloc();
  }
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, std::align_val_t at) { return counted(size, at); }
void* operator new[](std::size_t size, std::align_val_t at) { return counted(size, at); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t /*at*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t /*at*/) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/, std::align_val_t /*at*/) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::size_t /*size*/, std::align_val_t /*at*/) noexcept {
  std::free(memory);
}

namespace masthead::test {
namespace {

long allocations_of(links::LinkReader& reader, const std::string& link) {
  const long before = allocations;
  const auto result = reader.read(link);
  const long after = allocations;
  CHECK(result.ok());
  return after - before;
}

TEST_CASE("the counter counts") {
  const long before = allocations;
  const std::vector<std::string> two(2, std::string(100, 'a'));
  CHECK(allocations - before >= 3);
  CHECK(two.size() == 2);
}

TEST_CASE("reading an ASCII link allocates nothing after the first read") {
  std::vector<std::string> table;
  Random random(5);
  for (const auto& profile : profiles()) {
    for (int i = 0; i < 50; ++i) {
      table.push_back(i == 0 ? plain_link(profile) : decorated_link(profile, random));
    }
  }
  for (auto& negative : generate_negatives()) {
    table.push_back(std::move(negative.url));
  }
  // A host in punycode is looked at by ICU, which allocates.
  std::erase_if(table, [](const std::string& link) {
    return !is_ascii(link) || link.find("xn--") != std::string::npos;
  });
  REQUIRE(table.size() >= 6000);

  links::LinkReader reader;
  allocations_of(reader, "https://x.com/nytimes");
  for (const auto& link : table) {
    const long count = allocations_of(reader, link);
    CAPTURE(link);
    CHECK(count == 0);
  }
}

}  // namespace
}  // namespace masthead::test
