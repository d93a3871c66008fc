#include "plugin/cli/names.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <string>
#include <string_view>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/lines.h"
#include "plugin/cli/nearest.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

std::string to_text(const NameVerdict& verdict) {
  return fmt::format("{} ({:.2f}): {}\n  {}\n", verdict.same ? "one name" : "two names",
                     verdict.score, verdict.level, printable(verdict.why));
}

int compare(const Invocation& call) {
  if (call.inputs.size() != 3) {
    throw Failure(kUsage, "names compare needs two names; see \"masthead help names\"");
  }
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Settings settings(call, environ);
  Engine engine(settings.to_json(), "names", "{}", "", console);
  const std::string line = fmt::format("{{\"a\":{},\"b\":{}}}\n", quote_argument(call.inputs[1]),
                                       quote_argument(call.inputs[2]));
  if (!engine.write(line) || !engine.finish()) throw Failure(kInterrupted, "");
  const Text result = engine.read();
  if (is_error_line(result.view())) {
    throw Failure(kNothingDone, read_error_line(result.view()).message);
  }
  const bool is_json = call.value("format", "text") == "json";
  console.write(is_json ? std::string(result.view()) : to_text(read_name_verdict(result.view())));
  return kDone;
}

}  // namespace

int run_names(const Invocation& call) {
  constexpr std::array<std::string_view, 2> kVerbs = {"compare", "pairs"};
  const std::string& verb = call.inputs.front();
  if (verb == kVerbs[0]) return compare(call);
  if (verb != kVerbs[1]) {
    throw Failure(kUsage,
                  fmt::format("names does not know \"{}\" (the nearest is {}): give compare "
                              "or pairs",
                              verb, nearest(verb, kVerbs)));
  }
  if (call.inputs.size() > 2) {
    throw Failure(kUsage, fmt::format("names pairs does not take \"{}\" as well; see \"masthead "
                                      "help names\"",
                                      call.inputs[2]));
  }
  return run_name_pairs(call);
}

}  // namespace masthead::cli
