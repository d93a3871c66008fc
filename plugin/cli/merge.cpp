#include "plugin/cli/merge.h"

#include <fmt/format.h>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/merge_run.h"
#include "plugin/cli/registry.h"

namespace masthead::cli {
namespace {

constexpr std::string_view kReviewed = "50";

int run_with(const Invocation& call, std::size_t skipped, const std::string& options,
             MergeRun::Marks marks, Console& console) {
  watch_interrupt();
  return MergeRun(call, skipped, "merge", options, marks, console).run();
}

/// How a person's text is set.
std::string style_of(const Invocation& call, const Console& console) {
  const bool is_svg = call.has("svg");
  return fmt::format(R"("format":"{}","colour":{},"width":{})",
                     is_svg ? std::string_view("svg") : call.value("format", "text"),
                     console.colour(), console.width());
}

std::string number_of(std::string_view text, std::string_view what) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && stop == end) return std::to_string(number);
  throw Failure(kUsage, fmt::format("{} must be a number, not \"{}\"", what, text));
}

}  // namespace

int run_merge(const Invocation& call) {
  Console console(call.value("color", "auto"));
  const std::string options = call.has("records") ? R"({"records":true})" : "{}";
  return run_with(call, 0, options, MergeRun::Marks::shown, console);
}

int run_why(const Invocation& call) {
  if (call.has("registry")) return run_kept_why(call);
  Console console(call.value("color", "auto"));
  const std::string options =
      fmt::format(R"({{"why":{{"a":{},"b":{}}},{}}})", quote_argument(call.inputs[0]),
                  quote_argument(call.inputs[1]), style_of(call, console));
  return run_with(call, 2, options, MergeRun::Marks::left_out, console);
}

int run_how(const Invocation& call) {
  if (call.has("registry")) return run_kept_how(call);
  Console console(call.value("color", "auto"));
  const std::string options =
      fmt::format(R"({{"how":{},{}}})", quote_argument(call.inputs[0]), style_of(call, console));
  return run_with(call, 1, options, MergeRun::Marks::left_out, console);
}

int run_review(const Invocation& call) {
  if (call.has("registry")) return run_kept_review(call);
  if (call.has("after")) {
    throw Failure(kUsage, "--after goes with --registry: of inputs ask for more with --count");
  }
  Console console(call.value("color", "auto"));
  const std::string options =
      fmt::format(R"({{"review":{}}})", number_of(call.value("count", kReviewed), "--count"));
  return run_with(call, 0, options, MergeRun::Marks::left_out, console);
}

int run_sample(const Invocation& call) {
  Console console(call.value("color", "auto"));
  const std::string options =
      fmt::format(R"({{"sample":{},"seed":{}}})", number_of(call.inputs[0], "the size of a sample"),
                  number_of(call.value("seed", "1"), "--seed"));
  return run_with(call, 1, options, MergeRun::Marks::left_out, console);
}

}  // namespace masthead::cli
