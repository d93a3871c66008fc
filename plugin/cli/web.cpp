// The commands that go out. libmasthead-fetch is loaded here and nowhere else, and only by them.
#include "plugin/cli/web.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "masthead/fetch.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"

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

std::int32_t stop(void* /*user*/) { return interrupted() ? 1 : 0; }

/// The member "fetch" of a request: what the operator says.
std::string rules_of(const Invocation& call) {
  std::string rules =
      fmt::format(R"("fetch":{{"robots":{})", call.has("no-robots") ? "false" : "true");
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

std::string options_of(const Invocation& call) {
  if (!call.has("cache")) return "{}";
  return R"({"cache":)" + quote_argument(std::string(call.value("cache", ""))) + "}";
}

std::string run_job(Engine& engine, const char* kind, const std::string& request,
                    const Invocation& call) {
  const auto job = engine.start_job(kind, request);
  const std::string options = options_of(call);
  char* words = nullptr;
  const auto code = load_fetch()(job.get(), options.data(), options.size(), &stop, nullptr, &words);
  const std::unique_ptr<char, decltype(&masthead_free)> owned(words, &masthead_free);
  if (interrupted()) throw Failure(kInterrupted, "");
  if (code != MASTHEAD_OK) {
    throw Failure(code == MASTHEAD_INVALID_INPUT ? kUsage : kNothingDone,
                  words == nullptr ? "the fetch failed" : words);
  }
  return std::string(engine.result_of(job.get()).view());
}

}  // namespace

bool is_address(std::string_view input) {
  return input.starts_with("http://") || input.starts_with("https://");
}

int run_check_links(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Settings settings(call, environ);
  Engine engine(settings.to_json(), console);
  std::string links;
  for (const std::string& link : call.inputs) {
    links += (links.empty() ? "" : ",") + quote_argument(link);
  }
  const std::string request = fmt::format(R"({{"links":[{}],{}}})", links, rules_of(call));
  const Page page = read_page(run_job(engine, "check_links", request, call), "links");
  console.write(page.lines);
  return kDone;
}

int run_resolve_addresses(const Invocation& call) {
  const bool mixed = !std::all_of(call.inputs.begin(), call.inputs.end(), is_address);
  if (mixed || call.has("manifest")) {
    throw Failure(kUsage, "addresses and files cannot be resolved in one run: give either");
  }
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Settings settings(call, environ);
  Engine engine(settings.to_json(), console);
  const bool as_json = call.value("format", "text") == "json";
  for (const std::string& url : call.inputs) {
    const std::string request =
        fmt::format(R"({{"url":{},"format":"{}","why":{},"colour":{},"width":{},{}}})",
                    quote_argument(url), as_json ? "json" : "text", call.has("why"),
                    console.colour(), console.width(), rules_of(call));
    const std::string result = run_job(engine, "resolve", request, call);
    console.write(as_json ? result + "\n" : read_card(result));
  }
  return kDone;
}

}  // namespace masthead::cli
