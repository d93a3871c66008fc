// Fails the n-th allocation of each method of a registry: no_memory is answered, and what is kept
// is what it was, or what it was to be.
#include <doctest/doctest.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <random>
#include <string>

#include "masthead/masthead.h"
#include "tests/unit/failing_new.h"

using masthead::test::alive;
using masthead::test::left_to_fail;

namespace {

constexpr const char* kMentions =
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"t1","document":"harbour","name":"Tom Roe","job_title":"Editor","outlet":"Sample Post"})"
    "\n";

/// A file in a folder of its own, which goes with this object.
class Folder {
 public:
  Folder() {
    std::string name =
        (std::filesystem::temp_directory_path() / "masthead-registry-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::string path(const char* name) const { return folder_ / name; }

 private:
  std::filesystem::path folder_;
};

/// What a method answers; it and the opening of the registry may run out of memory.
struct Answer {
  std::int32_t code = MASTHEAD_INTERNAL;
  std::string text;
};

class Context {
 public:
  explicit Context(const std::string& path) {
    const std::string config = R"({"now":"2026-11-29T12:00:00Z","registry":")" + path + "\"}";
    REQUIRE(masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr, config.c_str(),
                          &context_) == MASTHEAD_OK);
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  Context(Context&&) = delete;
  Context& operator=(Context&&) = delete;
  ~Context() { masthead_close(context_); }

  /// @param n  which allocation of the call fails; -1: none
  Answer call(const char* method, const std::string& in, long n = -1) {
    char* out = nullptr;
    std::size_t size = 0;
    Answer answer;
    left_to_fail = n;
    answer.code = masthead_call(context_, method, in.data(), in.size(), &out, &size);
    has_failed_ = n >= 0 && left_to_fail.exchange(-1) < 0;
    if (out != nullptr) answer.text.assign(out, size);
    masthead_free(out);
    return answer;
  }

  /// The same of a stream that is written to once.
  std::int32_t stream(const char* method, const std::string& options, const std::string& in,
                      long n = -1) {
    masthead_stream* lines = nullptr;
    left_to_fail = n;
    std::int32_t code =
        masthead_stream_open(context_, method, options.data(), options.size(), &lines);
    if (code == MASTHEAD_OK) code = masthead_stream_write(lines, in.data(), in.size());
    if (code == MASTHEAD_OK) code = masthead_stream_write(lines, nullptr, 0);
    has_failed_ = n >= 0 && left_to_fail.exchange(-1) < 0;
    masthead_stream_close(lines);
    return code;
  }

  [[nodiscard]] std::string last_error() const { return masthead_last_error(context_); }
  /// Whether the allocation that was to fail was made.
  [[nodiscard]] bool has_failed() const { return has_failed_; }

 private:
  masthead_context* context_ = nullptr;
  bool has_failed_ = false;
};

std::size_t count_of(const std::string& text, const char* part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// How much a registry keeps.
struct Kept {
  std::size_t mentions = 0;
  std::size_t judgements = 0;
  [[nodiscard]] bool operator==(const Kept&) const = default;
};

Kept kept_in(const std::string& path) {
  Context context(path);
  const Answer doctor = context.call("doctor", "{}");
  CAPTURE(doctor.text);
  REQUIRE(doctor.code == MASTHEAD_OK);
  REQUIRE(count_of(doctor.text, R"("severity":"error")") == 0);
  const Answer all = context.call("export", R"({"count":10000,"protected":true})");
  REQUIRE(all.code == MASTHEAD_OK);
  return {count_of(all.text, R"("mention_id":)"), count_of(all.text, R"("judgement_id":)")};
}

/// One thing a host asks. "#" is the number of the try, "~" a name that is like no other's.
struct Step {
  const char* method;
  const char* request;
  const char* lines = nullptr;    ///< of a stream; its options are the request
  const char* prepare = nullptr;  ///< is ingested before each try
  const char* file = nullptr;     ///< in the folder; is made by it
};

constexpr Step kSteps[] = {
    {"ingest", R"({"mention_id":"n#","document":"d#","name":"Ada Quist"})"},
    {"ingest", "{}", R"({"mention_id":"s#","document":"d#","name":"Ada Quist"})"},
    {"ingest", R"({"advance":true})", R"({"mention_id":"v#","name":"Nora Lindh"})"},
    {"import", "{}", R"({"mention_id":"i#","name":"Ada Quist"})"},
    {"authors", "{}"},
    {"authors", R"({"query":"Nora Lindh"})"},
    {"show", R"({"author":"a1"})"},
    {"why", R"({"a":"a1","b":"a2","format":"text"})"},
    {"how", R"({"author":"a1"})"},
    {"review", "{}"},
    {"resolve", R"({"id":"d","html":"<meta name=author content='Nora Lindh'>"})"},
    {"render", R"({"author":"a1","options":{"as":"jsonld"}})"},
    {"judge", R"({"kind":"different","a":"a1","b":"t1","why":"#"})"},
    {"judge", R"({"kind":"pin","author":"t1","field":"job_title","value":"#"})"},
    {"epoch", "{}"},
    {"epoch", R"({"advance":true})"},
    {"doctor", "{}"},
    {"export", R"({"count":1000})"},
    {"backup", R"({"to":"@"})", nullptr, nullptr, "copy.db"},
    {"withdraw", R"({"mentions":["w#","zz"]})", nullptr,
     R"({"mention_id":"w#","document":"w#","name":"~"})"},
    {"erase", R"({"author":"e#"})", nullptr, R"({"mention_id":"e#","document":"e#","name":"~"})"},
};

std::string unlike(long number) {
  std::minstd_rand random(static_cast<unsigned>(number) + 1);
  std::string name;
  for (int i = 0; i < 16; ++i) {
    if (i == 8) name += ' ';
    const char first = i % 8 == 0 ? 'A' : 'a';
    name += static_cast<char>(first + static_cast<char>(random() % 26));
  }
  return name;
}

std::string filled(const char* text, long number, const std::string& file) {
  std::string out;
  for (const char* c = text; *c != '\0'; ++c) {
    if (*c == '#') {
      out += std::to_string(number);
    } else if (*c == '~') {
      out += unlike(number);
    } else if (*c == '@') {
      out += file;
    } else {
      out += *c;
    }
  }
  return out;
}

/// The next allocation to fail. Where that is asked for each of the first thousand, as the first
/// fifty are otherwise.
long after(long n) {
#ifdef MASTHEAD_SANITIZED
  return n < 8 ? n + 1 : n + n / 2;
#else
  if (std::getenv("MASTHEAD_HEAVY") != nullptr) return n < 1000 ? n + 1 : n + 1 + n / 50;
  return n < 50 ? n + 1 : n + n / 6;
#endif
}

void demand(bool is_so) { REQUIRE(is_so); }

/// Makes one try. True: the allocation was made, and failed.
bool try_once(const Step& step, const Folder& folder, long n, std::int32_t& code) {
  const std::string path = folder.path("r.db");
  const std::string file = step.file == nullptr ? "" : folder.path(step.file);
  if (step.prepare != nullptr) {
    Context context(path);
    const auto prepared = context.call("ingest", filled(step.prepare, n, file));
    demand(prepared.code == MASTHEAD_OK);
  }
  // Opened anew, so that the opening fails, too.
  Context context(path);
  const std::string request = filled(step.request, n, file);
  code = step.lines == nullptr
             ? context.call(step.method, request, n).code
             : context.stream(step.method, request, filled(step.lines, n, file) + "\n", n);
  const bool has_failed = context.has_failed();
  CAPTURE(context.last_error());
  demand(code == MASTHEAD_OK || (code == MASTHEAD_NO_MEMORY && has_failed));
  if (code == MASTHEAD_OK || !has_failed) return has_failed;
  // The same context goes on.
  demand(context.call("epoch", "{}").code == MASTHEAD_OK);
  return true;
}

/// Whether what is kept is what was kept before, or one thing more or less of one kind.
bool is_whole(const Kept& before, const Kept& now) {
  const auto apart = [](std::size_t a, std::size_t b) { return a > b ? a - b : b - a; };
  return apart(before.mentions, now.mentions) + apart(before.judgements, now.judgements) <= 1;
}

/// Fails one allocation after the other until all pass. How often memory was refused.
long fail_each(const Step& step, const Folder& folder) {
  const std::string path = folder.path("r.db");
  std::int32_t code = MASTHEAD_INTERNAL;
  // What is made once a process is made before anything is counted.
  constexpr long kWarm = 1'000'000'000;
  (void)try_once(step, folder, kWarm, code);
  demand(code == MASTHEAD_OK);
  long refused = 0;
  for (long n = 0; n < kWarm; n = after(n)) {
    if (step.file != nullptr) std::filesystem::remove(folder.path(step.file));
    const Kept before = kept_in(path);
    const long held = alive.load();
    const bool has_failed = try_once(step, folder, n, code);
    CAPTURE(n);
    CAPTURE(code);
    demand(alive.load() == held);
    demand(is_whole(before, kept_in(path)));
    refused += code == MASTHEAD_NO_MEMORY ? 1 : 0;
    if (!has_failed) return refused;
  }
  return -1;
}

}  // namespace

TEST_CASE("operator new fails in a registry's methods: no_memory, and nothing is half written") {
  std::size_t steps = 0;
  for (const Step& step : kSteps) {
    ++steps;
    CAPTURE(std::string(step.method));
    CAPTURE(std::string(step.request));
    const Folder folder;
    {
      Context context(folder.path("r.db"));
      REQUIRE(context.stream("ingest", R"({"advance":true})", kMentions) == MASTHEAD_OK);
    }
    CHECK(fail_each(step, folder) > 10);  // of the first 50, and of some later ones
  }
  CHECK(steps == std::size(kSteps));
}
