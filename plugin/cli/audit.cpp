#include "plugin/cli/audit.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <cstdint>
#include <string>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/merge_run.h"

namespace masthead::cli {
namespace {

/// The lines of the files of earlier runs, as elements of an array.
std::string baseline_of(const std::vector<std::string>& paths) {
  std::string findings;
  simdjson::dom::parser parser;
  for (const std::string& path : paths) {
    InputLines lines(path);
    while (const auto line = lines.next()) {
      if (line->find_first_not_of(" \t\r") == std::string::npos) continue;
      simdjson::dom::element root;
      if (parser.parse(*line).get(root) != simdjson::SUCCESS || !root.is_object()) {
        throw Failure(kUsage, fmt::format("{}:{}: not a finding: give what masthead audit "
                                          "--format jsonl printed",
                                          path, lines.number()));
      }
      if (!findings.empty()) findings += ',';
      findings += *line;
    }
  }
  return findings;
}

std::string to_options(const Invocation& call) {
  std::string options = fmt::format(R"("severity":"{}","format":"{}")",
                                    call.value("severity", "info"), call.value("format", "jsonl"));
  std::string rules;
  for (const std::string& rule : call.values("rule")) {
    rules += (rules.empty() ? "" : ",") + quote_argument(rule);
  }
  if (!rules.empty()) options += ",\"rules\":[" + rules + "]";
  if (call.has("since")) {
    options += ",\"since\":" + quote_argument(std::string(call.value("since", "")));
  }
  if (call.has("baseline")) {
    options += ",\"baseline\":[" + baseline_of(call.values("baseline")) + "]";
  }
  return "{" + options + "}";
}

/// True where the counts of a summary hold something as grave as `least`.
bool has_found(const std::string& summary, std::string_view least) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.parse(summary).get(root) != simdjson::SUCCESS) return false;
  for (const std::string_view severity : kSeverities) {
    std::int64_t count = 0;
    if (root[severity].get(count) == simdjson::SUCCESS && count > 0) return true;
    if (severity == least) return false;
  }
  return false;
}

}  // namespace

int run_audit(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  MergeRun run(call, 0, "audit", to_options(call), MergeRun::Marks::left_out, console);
  const int code = run.run();
  const auto fail_on = call.value("fail-on", "error");
  if (code != kDone || fail_on == "never") return code;
  return has_found(run.summary(), fail_on) ? kFound : kDone;
}

}  // namespace masthead::cli
