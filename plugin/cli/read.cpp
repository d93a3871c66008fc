#include "plugin/cli/read.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plugin/cli/author_rows.h"
#include "plugin/cli/columns.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/failures.h"
#include "plugin/cli/inputs.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/loader.h"
#include "plugin/cli/places.h"
#include "plugin/cli/rows.h"
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
        engine_(settings_.to_json(), "read",
                with_authors("{}", call.inputs, settings_.input_bytes()), "", console),
        columns_(call.values("map")),
        failures_(console) {}

  int run() {
    for (;;) {
      std::vector<Item> items = loader_.next();
      if (items.empty()) break;
      if (items.front().rows != nullptr) {
        copy_rows(items.front());
        continue;
      }
      for (const Item& item : items) places_.add(item.source.id);
      // Whatever a page is called, here it is read as HTML.
      for (Item& item : items) item.source.is_page = true;
      const bool goes_on = engine_.write(items);
      print(items, engine_.read().view());
      places_.forget();
      if (!goes_on) throw Failure(kInterrupted, "");
      console_.progress(pages_, "pages", bytes_);
    }
    if (!engine_.finish()) throw Failure(kInterrupted, "");
    console_.clear_progress();
    if (pages_ == 0) throw Failure(kNothingDone, kNothingToRead);
    return failures_.conclude(pages_, "pages");
  }

 private:
  void copy_rows(Item& item) {
    try {
      Rows rows(std::move(item.rows), columns_, settings_.input_bytes());
      for (;;) {
        const auto batch = rows.next();
        if (!batch.has_value()) break;
        copy_batch(rows.name(), *batch);
      }
    } catch (const InputFailure& failure) {
      mark({1, failure.error(), failure.what()}, item.source.id);
    }
  }

  void copy_batch(const std::string& file, const RowBatch& batch) {
    places_.add_rows(file, batch.numbers);
    const bool goes_on = engine_.write(batch.lines);
    print_rows(engine_.read().view());
    places_.forget();
    if (!goes_on) throw Failure(kInterrupted, "");
    if (batch.bad) mark(*batch.bad, file);
    bytes_ += batch.bytes;
    console_.progress(pages_, "pages", bytes_);
  }

  void print_rows(std::string_view lines) {
    console_.write(lines);
    while (!lines.empty()) {
      const std::string_view line = take_line(lines);
      ++pages_;
      if (!is_error_line(line)) continue;
      const ErrorLine error = read_error_line(line);
      failures_.add(places_.name_of(error.line), error.message);
    }
  }

  void mark(const BadRow& row, const std::string& file) {
    ++pages_;
    failures_.add(file, row.message);
    console_.write(error_line(Poco::toJSON(printable(file)), row.line, row.error, row.message));
  }

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
        out += error_line(id_of(item.source), pages_, item.error, item.message);
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

  Console& console_;
  Settings settings_;
  Inputs inputs_;
  Loader loader_;
  Engine engine_;
  Columns columns_;
  Places places_;
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
