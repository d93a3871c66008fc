#include "plugin/cli/resolve.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plugin/cli/columns.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/inputs.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/loader.h"
#include "plugin/cli/places.h"
#include "plugin/cli/rows.h"
#include "plugin/cli/settings.h"
#include "plugin/cli/web.h"

namespace masthead::cli {
namespace {

// What the library says in place of a card where no input names an author.
constexpr std::string_view kNoCard = "No author was found.\n";

std::string to_options(const Invocation& call, const Console& console) {
  return fmt::format(R"({{"format":"{}","why":{},"colour":{},"width":{}}})",
                     call.value("format", "text"), call.has("why"), console.colour(),
                     console.width());
}

class DocumentsRun {
 public:
  DocumentsRun(const Invocation& call, Console& console, const char* method,
               const std::string& options, const PrintAnswer& print)
      : console_(console),
        print_(print),
        settings_(call, environ),
        inputs_(call.inputs, call.values("manifest"), FolderRule::every_file),
        loader_(inputs_, settings_.input_bytes(), settings_.threads(), console),
        engine_(settings_.to_json(), method, options, "", console),
        columns_(call.values("map")) {}

  int run() {
    for (;;) {
      std::vector<Item> items = loader_.next();
      if (items.empty()) break;
      if (items.front().rows != nullptr) {
        add_rows(items.front());
        continue;
      }
      add(items);
      if (!engine_.write(items)) throw Failure(kInterrupted, "");
      take_results();
    }
    if (!engine_.finish()) throw Failure(kInterrupted, "");
    console_.clear_progress();
    take_results();
    if (count_ == 0) throw Failure(kNothingDone, kNothingToRead);
    if (used_ == 0) return kNothingDone;
    print_(result_, count_ == 1 ? first_ : fmt::format("{} inputs", count_));
    return failed_ == 0 ? kDone : kSomeFailed;
  }

 private:
  void add(const std::vector<Item>& items) {
    for (const Item& item : items) {
      count(item.source.id);
      places_.add(item.source.id);
      bytes_ += item.bytes.size();
      if (item.error == 0) {
        ++used_;
      } else {
        ++failed_;
        console_.complain(item.message);
      }
    }
  }

  void add_rows(Item& item) {
    count(item.source.id);
    try {
      Rows rows(std::move(item.rows), columns_, settings_.input_bytes());
      for (;;) {
        const auto batch = rows.next();
        if (!batch.has_value()) break;
        add_batch(rows.name(), *batch);
      }
    } catch (const InputFailure& failure) {
      ++failed_;
      console_.complain(failure.what());
    }
  }

  void add_batch(const std::string& file, const RowBatch& batch) {
    places_.add_rows(file, batch.numbers);
    used_ += batch.numbers.size();
    bytes_ += batch.bytes;
    if (!engine_.write(batch.lines)) throw Failure(kInterrupted, "");
    take_results();
    if (!batch.bad) return;
    ++failed_;
    complain_about(file, batch.bad->message);
  }

  void count(const std::string& input) {
    if (++count_ == 1) first_ = input;
  }

  void take_results() {
    const Text text = engine_.read();
    std::string_view lines = text.view();
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      if (is_error_line(line)) {
        name_failure(read_error_line(line));
      } else {
        result_ = line;
      }
    }
    places_.forget();
    console_.progress(count_, "inputs", bytes_);
  }

  // The library may name the input itself.
  void complain_about(const std::string& document, const std::string& message) {
    const bool is_named = message.rfind(document, 0) == 0;
    console_.complain(is_named ? message : document + ": " + message);
  }

  void name_failure(const ErrorLine& error) {
    ++failed_;
    --used_;
    complain_about(places_.name_of(error.line), error.message);
  }

  Console& console_;
  const PrintAnswer& print_;
  Settings settings_;
  Inputs inputs_;
  Loader loader_;
  Engine engine_;
  Columns columns_;
  Places places_;
  std::size_t count_ = 0;  // of inputs
  std::string first_;      // of them
  std::size_t used_ = 0;
  std::size_t failed_ = 0;
  std::uint64_t bytes_ = 0;
  std::string result_;
};

}  // namespace

int run_documents(const Invocation& call, Console& console, const char* method,
                  const std::string& options, const PrintAnswer& print) {
  if (call.inputs.empty() && !call.has("manifest")) {
    throw Failure(kUsage, fmt::format("{0} needs INPUT... or --manifest FILE; see \"masthead help "
                                      "{0}\"",
                                      method));
  }
  watch_interrupt();
  return DocumentsRun(call, console, method, options, print).run();
}

int run_resolve(const Invocation& call) {
  if (std::any_of(call.inputs.begin(), call.inputs.end(), is_address)) {
    return run_resolve_addresses(call);
  }
  Console console(call.value("color", "auto"));
  const auto print = [&](const std::string& answer, const std::string& inputs) {
    if (call.value("format", "text") == "json") return console.write(answer + "\n");
    const std::string card = read_card(answer);
    if (card != kNoCard) return console.write(card);
    // The library has said of each input what it lacks.
    console.complain("no author was found in " + inputs);
  };
  return run_documents(call, console, "resolve", to_options(call, console), print);
}

}  // namespace masthead::cli
