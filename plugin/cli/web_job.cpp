#include "plugin/cli/web_job.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <charconv>
#include <exception>
#include <memory>
#include <utility>

#include "masthead/fetch.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"

namespace masthead::cli {
namespace {

using Run = decltype(&masthead_fetch_run);

Run load_fetch() {
  const std::string name = fmt::format("libmasthead-fetch.so.{}", MASTHEAD_VERSION_MAJOR);
  // Never closed: a lookup that hangs is still in it.
  void* library = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    throw Failure(kNothingDone,
                  fmt::format("{} cannot be loaded: install it to fetch pages", name));
  }
  auto run = reinterpret_cast<Run>(dlsym(library, "masthead_fetch_run"));
  if (run == nullptr) throw Failure(kNothingDone, name + " is of another version");
  return run;
}

/// One run, as the library's callback knows it.
struct Running {
  masthead_job* job;
  const JobNeeds& needs;
  std::exception_ptr failed{};

  void take() {
    if (!needs.part) return;
    char* lines = nullptr;
    std::size_t size = 0;
    if (masthead_job_take(job, &lines, &size) != MASTHEAD_OK) return;
    const std::unique_ptr<char, decltype(&masthead_free)> owned(lines, &masthead_free);
    if (size > 0) needs.part({lines, size});
  }
};

/// Called several times a second, and after each answer: a callback must not throw into the
/// library.
std::int32_t go_on(void* user) {
  auto& running = *static_cast<Running*>(user);
  if (interrupted() || running.failed) return 1;
  try {
    running.take();
  } catch (...) {
    running.failed = std::current_exception();
    return 1;
  }
  return 0;
}

/// The member "fetch" of a request: what the operator says.
std::string rules_of(const Invocation& call, const JobNeeds& needs) {
  std::string rules =
      fmt::format(R"("fetch":{{"robots":{},"dns":true)", call.has("no-robots") ? "false" : "true");
  if (needs.body_bytes > 0) rules += fmt::format(R"(,"body_bytes":{})", needs.body_bytes);
  if (call.has("contact")) {
    rules += R"(,"contact":)" + quote_argument(std::string(call.value("contact", "")));
  }
  std::string allowed;
  for (const std::string& endpoint : call.values("allow")) {
    allowed += (allowed.empty() ? "" : ",") + quote_argument(endpoint);
  }
  if (!allowed.empty()) rules += fmt::format(R"(,"allow":[{}])", allowed);
  return rules + "}";
}

/// What masthead/fetch.h calls options.
std::string options_of(const Invocation& call) {
  static constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
      {"cache", "cache"}, {"turns", "turns"},   {"ca-file", "ca_file"},
      {"proxy", "proxy"}, {"record", "record"}, {"replay", "replay"}};
  std::string options;
  for (const auto& [flag, member] : kTexts) {
    if (!call.has(flag)) continue;
    const std::string value(call.value(flag, ""));
    options +=
        fmt::format(R"({}"{}":{})", options.empty() ? "" : ",", member, quote_argument(value));
  }
  if (call.has("interval")) {
    options += fmt::format(R"({}"interval_ms":{})", options.empty() ? "" : ",",
                           number_of("interval", call.value("interval", ""), 3'600'000));
  }
  if (call.has("cache-size")) {
    options += fmt::format(R"({}"cache_bytes":{})", options.empty() ? "" : ",",
                           number_of("cache-size", call.value("cache-size", ""), UINT32_MAX));
  }
  return '{' + options + '}';
}

}  // namespace

std::uint32_t number_of(std::string_view flag, std::string_view text, std::uint32_t most) {
  std::uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && stop == end && number <= most) return number;
  throw Failure(kUsage,
                fmt::format("--{} must be a number up to {}, not \"{}\"", flag, most, text));
}

std::string run_job(Engine& engine, const char* kind, const std::string& members,
                    const Invocation& call, const JobNeeds& needs) {
  const auto job = engine.start_job(kind, fmt::format("{{{},{}}}", members, rules_of(call, needs)));
  Running running{job.get(), needs};
  const std::string options = options_of(call);
  char* words = nullptr;
  const auto code =
      load_fetch()(job.get(), options.data(), options.size(), &go_on, &running, &words);
  const std::unique_ptr<char, decltype(&masthead_free)> owned(words, &masthead_free);
  if (running.failed) std::rethrow_exception(running.failed);
  if (interrupted()) throw Failure(kInterrupted, "");
  if (code != MASTHEAD_OK) {
    throw Failure(code == MASTHEAD_INVALID_INPUT ? kUsage : kNothingDone,
                  words == nullptr ? "the fetch failed" : words);
  }
  running.take();
  return std::string(engine.result_of(job.get()).view());
}

}  // namespace masthead::cli
