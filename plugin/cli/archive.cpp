// `masthead fetch-archive`: an outlet's whole archive, as mentions.
#include <fmt/format.h>
#include <unistd.h>

#include <string>

#include "plugin/cli/archive_file.h"
#include "plugin/cli/archive_part.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"
#include "plugin/cli/web.h"
#include "plugin/cli/web_job.h"

namespace masthead::cli {
namespace {

// A page of a hundred posts with their authors is larger than a page for readers.
constexpr std::uint32_t kPageBytes = 32U << 20;

}  // namespace

int run_fetch_archive(const Invocation& call) {
  if (!call.has("to")) throw Failure(kUsage, "fetch-archive needs --to FILE: the rows go there");
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Settings settings(call, environ);
  Engine engine(settings.to_json(), console);
  ArchiveFile file(std::string(call.value("to", "")), call.has("resume"));
  if (file.is_finished()) {
    console.complain(fmt::format("{} is complete", call.value("to", "")));
    return kDone;
  }
  std::string members = R"("url":)" + quote_argument(call.inputs.front());
  if (!file.state().empty()) members += R"(,"from":)" + file.state();
  std::uint64_t rows = 0;
  const auto take = [&](std::string_view lines) {
    const ArchivePart part = read_archive_parts(lines);
    file.add(part.rows, part.state);
    rows += part.count;
    console.announce(fmt::format("{} mentions", rows));
  };
  const std::string result =
      run_job(engine, "archive", members, call, {.part = take, .body_bytes = kPageBytes});
  console.clear_progress();
  console.write(result + "\n");
  const ArchiveEnd end = read_archive_end(result);
  if (end.complete) file.finish();
  if (end.complete) return kDone;
  return end.any ? kSomeFailed : kNothingDone;
}

}  // namespace masthead::cli
