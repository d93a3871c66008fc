// Fails the n-th allocation, for n = 1, 2, ... until everything succeeds: the library answers
// no_memory, loses nothing and goes on working.
#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <new>
#include <string>

#include "masthead/masthead.h"

namespace {

std::atomic<long> left_to_fail{-1};  // -1: none fails
std::atomic<long> alive{0};

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

namespace {

constexpr const char* kLink = R"({"id":"a","url":"https://www.facebook.com/people/É/123456789/"})";
constexpr const char* kText =
    R"({"id":"d","text":"https://x.com/AmirSaeedAbbasi\n\nAamir Abbasi\nEditor\nIslamabad\n\n)"
    R"(Aamir Abbasi has covered politics for 15 years.\n\nPolitics\n\nA headline of some words\n"})";
constexpr const char* kBroken = R"({"url":"https://x.com/a","more":[1,})";

std::int32_t call(masthead_context* context, const char* method, const char* in) {
  char* out = nullptr;
  std::size_t size = 0;
  const std::int32_t code = masthead_call(context, method, in, std::strlen(in), &out, &size);
  if ((code == MASTHEAD_OK) != (out != nullptr)) return MASTHEAD_INTERNAL;
  masthead_free(out);
  return code;
}

std::int32_t stream(masthead_context* context, const char* method, const char* in) {
  masthead_stream* lines = nullptr;
  std::int32_t code = masthead_stream_open(context, method, nullptr, 0, &lines);
  if (code != MASTHEAD_OK) return code;
  code = masthead_stream_write(lines, in, std::strlen(in));
  if (code == MASTHEAD_OK) code = masthead_stream_write(lines, nullptr, 0);
  char* out = nullptr;
  std::size_t size = 0;
  const std::int32_t read = masthead_stream_read(lines, &out, &size);
  masthead_free(out);
  masthead_stream_close(lines);
  return code == MASTHEAD_OK ? read : code;
}

/// One thing a host does; the answer it expects where memory suffices.
struct Step {
  const char* name;
  std::int32_t (*run)(masthead_context* context);
  std::int32_t expected;
};

constexpr Step kSteps[] = {
    {"call links", [](masthead_context* c) { return call(c, "links", kLink); }, MASTHEAD_OK},
    {"call resolve", [](masthead_context* c) { return call(c, "resolve", kText); }, MASTHEAD_OK},
    {"broken", [](masthead_context* c) { return call(c, "links", kBroken); }, MASTHEAD_MALFORMED},
    {"unknown", [](masthead_context* c) { return call(c, "merge", "{}"); }, MASTHEAD_INVALID_INPUT},
    {"stream links", [](masthead_context* c) { return stream(c, "links", kLink); }, MASTHEAD_OK},
    {"stream resolve", [](masthead_context* c) { return stream(c, "resolve", kText); },
     MASTHEAD_OK},
};

/// Opens a context, takes one step, closes it.
std::int32_t run_once(const Step& step) {
  masthead_context* context = nullptr;
  const std::int32_t code = masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr,
                                          R"({"limits":{"depth":32}})", &context);
  if (code != MASTHEAD_OK) return code;
  const std::int32_t answer = step.run(context);
  const bool has_words = std::strlen(masthead_last_error(context)) > 0;
  masthead_close(context);
  return has_words ? answer : MASTHEAD_INTERNAL;
}

constexpr long kMost = 100'000;

}  // namespace

TEST_CASE("operator new fails: no_memory is answered, and nothing is lost") {
  std::size_t steps = 0;
  for (const Step& step : kSteps) {
    ++steps;
    CAPTURE(std::string(step.name));
    // What is made once a process (ICU's data, tables) is made before anything is counted.
    REQUIRE(run_once(step) == step.expected);
    long refused = 0;
    bool all_passed = false;
    for (long n = 0; n < kMost && !all_passed; ++n) {
      const long before = alive.load();
      left_to_fail = n;
      const std::int32_t code = run_once(step);
      all_passed = left_to_fail.exchange(-1) >= 0;
      CAPTURE(n);
      CAPTURE(code);
      REQUIRE(alive.load() == before);
      // An allocation the standard library can do without (a sort's buffer) need not be noticed.
      REQUIRE((code == step.expected || (code == MASTHEAD_NO_MEMORY && !all_passed)));
      refused += code == MASTHEAD_NO_MEMORY ? 1 : 0;
    }
    CHECK(all_passed);
    CHECK(refused > 5);
  }
  CHECK(steps == std::size(kSteps));
}

TEST_CASE("after an allocation failed the same context works") {
  masthead_context* context = nullptr;
  REQUIRE(masthead_open(MASTHEAD_VERSION_MAJOR, 0, nullptr, nullptr, &context) == MASTHEAD_OK);
  long failures = 0;
  for (const Step& step : kSteps) {
    bool all_passed = false;
    for (long n = 0; n < kMost && !all_passed; ++n) {
      left_to_fail = n;
      const std::int32_t code = step.run(context);
      all_passed = left_to_fail.exchange(-1) >= 0;
      if (code != MASTHEAD_NO_MEMORY) continue;
      ++failures;
      REQUIRE(step.run(context) == step.expected);
    }
    CAPTURE(std::string(step.name));
    CHECK(all_passed);
  }
  CHECK(failures > 10);
  masthead_close(context);
}
