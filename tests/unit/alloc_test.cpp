// Fails the n-th allocation, for n = 1, 2, ... until everything succeeds: the library answers
// no_memory, loses nothing and goes on working.
#include <doctest/doctest.h>

#include <cstring>
#include <iterator>
#include <string>

#include "masthead/masthead.h"
#include "tests/unit/failing_new.h"

using masthead::test::alive;
using masthead::test::left_to_fail;

namespace {

constexpr const char* kLink = R"({"id":"a","url":"https://www.facebook.com/people/É/123456789/"})";
constexpr const char* kText =
    R"({"id":"d","text":"https://x.com/AmirSaeedAbbasi\n\nAamir Abbasi\nEditor\nIslamabad\n\n)"
    R"(Aamir Abbasi has covered politics for 15 years.\n\nPolitics\n\nA headline of some words\n"})";
constexpr const char* kBio = R"({"id":"b","bio":"Jane Doe is the editor of The Daily Planet."})";
constexpr const char* kPageLine = R"({"id":"p","url":"https://example.org/a"})";
constexpr const char* kPage =
    R"(<title>A headline</title><meta name=author content="Jane Doe">)"
    R"(<script type="application/ld+json">{"author":{"@type":"Person","name":"Jane Doé"}}</script>)";
constexpr const char* kNames = R"({"a":"Jane Doe","b":"Jané Do, J."})";
constexpr const char* kMentions =
    R"({"mention_id":"a","document":"1","name":"Jane Doe","links":["x.com/janedoe_example"]})"
    "\n"
    R"({"mention_id":"b","name":"Jané Doe","links":["x.com/janedoe_example","jane.example"]})"
    "\n{\"kind\":\"different\",\"a\":\"a\",\"b\":\"c\"}\n"
    R"({"mention_id":"c","document":"1","name":"John Roe","bio":"A writer."})";
constexpr const char* kBroken = R"({"url":"https://x.com/a","more":[1,})";

std::int32_t call(masthead_context* context, const char* method, const char* in) {
  char* out = nullptr;
  std::size_t size = 0;
  const std::int32_t code = masthead_call(context, method, in, std::strlen(in), &out, &size);
  if ((code == MASTHEAD_OK) != (out != nullptr)) return MASTHEAD_INTERNAL;
  masthead_free(out);
  return code;
}

std::int32_t stream(masthead_context* context, const char* method, const char* in,
                    const char* options = "") {
  masthead_stream* lines = nullptr;
  std::int32_t code = masthead_stream_open(context, method, options, std::strlen(options), &lines);
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

/// Pages beside their lines: with threads, each is read by the one that is free.
std::int32_t stream_pages(masthead_context* context) {
  masthead_document pages[4];
  for (masthead_document& page : pages) {
    page = {sizeof page, kPageLine, std::strlen(kPageLine), kPage, std::strlen(kPage)};
  }
  masthead_stream* lines = nullptr;
  std::int32_t code = masthead_stream_open(context, "read", nullptr, 0, &lines);
  if (code != MASTHEAD_OK) return code;
  code = masthead_stream_write_documents(lines, pages, std::size(pages));
  masthead_stream_close(lines);
  return code;
}

constexpr const char* kOneThread = R"({"limits":{"depth":32}})";
constexpr const char* kTwoThreads = R"({"limits":{"depth":32},"threads":2})";

/// One thing a host does; the answer it expects where memory suffices.
struct Step {
  const char* name;
  const char* config;
  std::int32_t (*run)(masthead_context* context);
  std::int32_t expected;
};

constexpr Step kSteps[] = {
    {"call links", kOneThread, [](masthead_context* c) { return call(c, "links", kLink); },
     MASTHEAD_OK},
    {"call bio", kOneThread, [](masthead_context* c) { return call(c, "bio", kBio); }, MASTHEAD_OK},
    {"call resolve", kOneThread, [](masthead_context* c) { return call(c, "resolve", kText); },
     MASTHEAD_OK},
    {"broken", kOneThread, [](masthead_context* c) { return call(c, "links", kBroken); },
     MASTHEAD_MALFORMED},
    {"unknown", kOneThread, [](masthead_context* c) { return call(c, "no-such", "{}"); },
     MASTHEAD_INVALID_INPUT},
    {"stream links", kOneThread, [](masthead_context* c) { return stream(c, "links", kLink); },
     MASTHEAD_OK},
    {"stream resolve", kOneThread, [](masthead_context* c) { return stream(c, "resolve", kText); },
     MASTHEAD_OK},
    {"call names", kOneThread, [](masthead_context* c) { return call(c, "names", kNames); },
     MASTHEAD_OK},
    {"stream merge", kOneThread,
     [](masthead_context* c) { return stream(c, "merge", kMentions, R"({"records":true})"); },
     MASTHEAD_OK},
    {"stream how", kOneThread,
     [](masthead_context* c) {
       return stream(c, "merge", kMentions, R"({"how":"a","format":"svg"})");
     },
     MASTHEAD_OK},
    {"pages", kOneThread, stream_pages, MASTHEAD_OK},
    {"pages, shared by threads", kTwoThreads, stream_pages, MASTHEAD_OK},
};

constexpr long kMost = 100'000;

/// The next allocation to fail: each of the first thousand, then every 13th. A sanitizer's build is
/// twenty times slower and takes fewer.
#ifdef MASTHEAD_SANITIZED
constexpr long after(long n) { return n < 50 ? n + 1 : n + 61; }
#else
constexpr long after(long n) { return n < 1000 ? n + 1 : n + 13; }
#endif

/// Opens a context, takes one step, closes it; the n-th allocation of the step fails, or, where
/// `opening` is set, of all three.
std::int32_t run_once(const Step& step, bool opening, long n) {
  masthead_context* context = nullptr;
  if (opening) left_to_fail = n;
  const std::int32_t code =
      masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr, step.config, &context);
  if (code != MASTHEAD_OK) return code;
  if (!opening) left_to_fail = n;
  const std::int32_t answer = step.run(context);
  const bool has_words = std::strlen(masthead_last_error(context)) > 0;
  masthead_close(context);
  return has_words ? answer : MASTHEAD_INTERNAL;
}

/// Fails one allocation after the other until all pass. How often memory was refused.
long fail_each(const Step& step, bool opening) {
  // What is made once a process (ICU's data, tables) is made before anything is counted.
  REQUIRE(run_once(step, opening, -1) == step.expected);
  long refused = 0;
  bool all_passed = false;
  for (long n = 0; n < kMost && !all_passed; n = after(n)) {
    const long before = alive.load();
    const std::int32_t code = run_once(step, opening, n);
    all_passed = left_to_fail.exchange(-1) >= 0;
    CAPTURE(n);
    CAPTURE(code);
    REQUIRE(alive.load() == before);
    // An allocation the standard library can do without (a sort's buffer) need not be noticed.
    REQUIRE((code == step.expected || (code == MASTHEAD_NO_MEMORY && !all_passed)));
    refused += code == MASTHEAD_NO_MEMORY ? 1 : 0;
  }
  CHECK(all_passed);
  return refused;
}

}  // namespace

TEST_CASE("operator new fails: no_memory is answered, and nothing is lost") {
  std::size_t steps = 0;
  for (const Step& step : kSteps) {
    ++steps;
    CAPTURE(std::string(step.name));
    if (steps == 1) CHECK(fail_each(step, true) > 20);
    CHECK(fail_each(step, false) > 1);
  }
  CHECK(steps == std::size(kSteps));
}

TEST_CASE("after an allocation failed the same context works") {
  long failures = 0;
  for (const Step& step : kSteps) {
    CAPTURE(std::string(step.name));
    masthead_context* context = nullptr;
    REQUIRE(masthead_open(MASTHEAD_VERSION_MAJOR, 0, nullptr, step.config, &context) ==
            MASTHEAD_OK);
    bool all_passed = false;
    for (long n = 0; n < kMost && !all_passed; n = after(n)) {
      left_to_fail = n;
      const std::int32_t code = step.run(context);
      all_passed = left_to_fail.exchange(-1) >= 0;
      if (code != MASTHEAD_NO_MEMORY) continue;
      ++failures;
      REQUIRE(step.run(context) == step.expected);
    }
    CHECK(all_passed);
    masthead_close(context);
  }
  CHECK(failures > 10);
}
