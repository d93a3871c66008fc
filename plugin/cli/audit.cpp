#include "plugin/cli/audit.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/fix.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/merge_run.h"

namespace masthead::cli {
namespace {

bool is_blank(const std::string& line) {
  return line.find_first_not_of(" \t\r") == std::string::npos;
}

bool is_object(simdjson::dom::parser& parser, const std::string& text) {
  simdjson::dom::element root;
  return parser.parse(text).get(root) == simdjson::SUCCESS && root.is_object();
}

/// Adds the lines of an earlier run to the elements of an array.
void add_baseline(const std::string& path, std::string& findings) {
  simdjson::dom::parser parser;
  InputLines lines(path);
  for (;;) {
    const std::optional<std::string> next = lines.next();
    if (!next) return;
    const std::string& line = *next;
    if (is_blank(line)) continue;
    if (!is_object(parser, line)) {
      throw Failure(kUsage, fmt::format("{}:{}: not a finding: give what masthead audit "
                                        "--format jsonl printed",
                                        path, lines.number()));
    }
    if (!findings.empty()) findings += ',';
    findings += line;
  }
}

std::string baseline_of(const std::vector<std::string>& paths) {
  std::string findings;
  for (const std::string& path : paths) add_baseline(path, findings);
  return findings;
}

/// A file that is one JSON object.
std::string style_of(const std::string& path) {
  std::string style;
  InputLines lines(path);
  for (;;) {
    const std::optional<std::string> line = lines.next();
    if (!line) break;
    style.append(*line) += '\n';
  }
  simdjson::dom::parser parser;
  if (is_object(parser, style)) return style;
  throw Failure(kUsage, fmt::format("{}: not a house style: give one JSON object", path));
}

std::string to_options(const Invocation& call, const std::string& style, const Console& console) {
  std::string options = fmt::format(R"("severity":"{}","format":"{}","colour":{},"width":{})",
                                    call.value("severity", "info"),
                                    call.value("format", console.is_terminal() ? "table" : "jsonl"),
                                    console.colour(), console.width());
  std::string rules;
  for (const std::string& rule : call.values("rule")) {
    rules += (rules.empty() ? "" : ",") + quote_argument(rule);
  }
  if (!rules.empty()) options += ",\"rules\":[" + rules + "]";
  if (call.has("since")) {
    options += ",\"since\":" + quote_argument(std::string(call.value("since", "")));
  }
  if (call.has("title")) {
    options += ",\"title\":" + quote_argument(std::string(call.value("title", "")));
  }
  if (call.has("baseline")) {
    options += ",\"baseline\":[" + baseline_of(call.values("baseline")) + "]";
  }
  if (!style.empty()) options += ",\"style\":" + style;
  if (call.has("fix")) options += ",\"corrections\":true";
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
  std::string style;
  if (call.has("style")) style = style_of(std::string(call.value("style", "")));
  std::optional<PatchFolder> folder;
  if (call.has("fix")) folder.emplace(std::string(call.value("fix", "")), call.has("force"));
  MergeRun run(call, 0, "audit", to_options(call, style, console), MergeRun::Marks::left_out,
               console);
  const int code = run.run();
  if (folder) write_patches(call, style, run.corrections(), run.pages(), *folder, console);
  const auto fail_on = call.value("fail-on", "error");
  if (code != kDone || fail_on == "never") return code;
  return has_found(run.summary(), fail_on) ? kFound : kDone;
}

}  // namespace masthead::cli
