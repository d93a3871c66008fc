#include "plugin/cli/web.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"
#include "plugin/cli/web_job.h"

namespace masthead::cli {
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
  const std::string members = fmt::format(R"("links":[{}])", links);
  const Page page = read_page(run_job(engine, "check_links", members, call), "links");
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
    const std::string members = fmt::format(
        R"("url":{},"format":"{}","why":{},"colour":{},"width":{})", quote_argument(url),
        as_json ? "json" : "text", call.has("why"), console.colour(), console.width());
    const std::string result = run_job(engine, "resolve", members, call);
    console.write(as_json ? result + "\n" : read_card(result));
  }
  return kDone;
}

}  // namespace masthead::cli
