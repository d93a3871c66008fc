#include "plugin/cli/read.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/failures.h"
#include "plugin/cli/inputs.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/loader.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

class ReadRun {
 public:
  ReadRun(const Invocation& call, Console& console)
      : console_(console),
        settings_(call, environ),
        inputs_(call.inputs, call.values("manifest"), FolderRule::pages),
        loader_(inputs_, settings_.input_bytes(), settings_.threads(), console),
        engine_(settings_.to_json(), "read", "{}", "", console),
        failures_(console) {}

  int run() {
    for (;;) {
      std::vector<Item> items = loader_.next();
      if (items.empty()) break;
      // Whatever a page is called, here it is read as HTML.
      for (Item& item : items) item.source.is_page = true;
      const bool goes_on = engine_.write(items);
      print(items, engine_.read().view());
      if (!goes_on) throw Failure(kInterrupted, "");
      console_.progress(pages_, "pages", bytes_);
    }
    if (!engine_.finish()) throw Failure(kInterrupted, "");
    console_.clear_progress();
    if (pages_ == 0) throw Failure(kNothingDone, kNothingToRead);
    return failures_.conclude(pages_, "pages");
  }

 private:
  // The library answers each input with one line, a feed with one for each of its items, and where
  // it was stopped those before.
  void print(const std::vector<Item>& items, std::string_view lines) {
    std::string out;
    out.reserve(lines.size());
    for (const Item& item : items) {
      const bool is_loaded = item.error == 0;
      if (is_loaded && lines.empty()) break;
      ++pages_;
      bytes_ += item.bytes.size();
      if (!is_loaded) {
        failures_.add(item.source.id, item.message);
        out += error_line(item);
        continue;
      }
      const std::string_view first = take_line(lines);
      if (is_error_line(first)) failures_.add(item.source.id, read_error_line(first).message);
      out.append(first).append("\n");
      for (std::size_t left = count_results(first); left > 1 && !lines.empty(); --left) {
        out.append(take_line(lines)).append("\n");
      }
    }
    console_.write(out);
  }

  static std::string_view take_line(std::string_view& lines) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    return line;
  }

  [[nodiscard]] std::string error_line(const Item& item) const {
    return fmt::format(
        R"({{"schema":"masthead.error/1","id":{},"line":{},"error":{{"code":{},"name":"{}",)"
        R"("message":{}}}}})"
        "\n",
        id_of(item.source), pages_, item.error, name_of_error(item.error),
        Poco::toJSON(printable(item.message)));
  }

  Console& console_;
  Settings settings_;
  Inputs inputs_;
  Loader loader_;
  Engine engine_;
  Failures failures_;
  std::uint64_t pages_ = 0;
  std::uint64_t bytes_ = 0;
};

}  // namespace

int run_read(const Invocation& call) {
  if (call.inputs.empty() && !call.has("manifest")) {
    throw Failure(kUsage, "read needs INPUT... or --manifest FILE; see \"masthead help read\"");
  }
  Console console(call.value("color", "auto"));
  watch_interrupt();
  return ReadRun(call, console).run();
}

}  // namespace masthead::cli
