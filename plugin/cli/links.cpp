#include "plugin/cli/links.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/link_table.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;
// Where binary files, and texts in UTF-16, show themselves.
constexpr std::size_t kHead = 8000;
// A file of something else has bad lines by the thousand; the results mark every one.
constexpr std::uint64_t kNamedFailures = 20;

class LinksRun {
 public:
  LinksRun(const Invocation& call, Console& console)
      : console_(console),
        settings_(call, environ),
        input_(call.inputs.empty() ? "-" : call.inputs.front()),
        engine_(settings_.to_json(settings_.input_bytes()), "links", R"({"lines":"auto"})",
                input_.name(), console),
        is_table_(call.value("format", console.is_terminal() ? "table" : "jsonl") == "table"),
        table_(console.colour()) {}

  int run() {
    if (input_.is_terminal()) console_.complain("reading links, one a line; Ctrl-D ends them");
    copy();
    console_.clear_progress();
    return conclude();
  }

 private:
  void copy() {
    std::vector<char> chunk(kChunk);
    bool goes_on = true;
    while (goes_on) {
      const std::size_t size = input_.read(chunk);
      if (interrupted()) throw Failure(kInterrupted, "");
      if (bytes_ == 0) require_text({chunk.data(), size});
      bytes_ += size;
      const bool is_end = size == 0;
      const bool was_written = is_end ? engine_.finish() : engine_.write({chunk.data(), size});
      print(engine_.read().view());
      if (!was_written) throw Failure(kInterrupted, "");
      console_.progress(lines_, bytes_);
      goes_on = !is_end;
    }
  }

  // Refused before anything is written; a NUL byte further on is the library's to judge.
  void require_text(std::string_view chunk) const {
    const std::size_t nul = chunk.substr(0, kHead).find('\0');
    if (nul == std::string_view::npos) return;
    throw Failure(kNothingDone, fmt::format("{} is not text: byte {} is NUL: give it one link a "
                                            "line, in UTF-8",
                                            input_.name(), nul));
  }

  void print(std::string_view lines) {
    const std::string_view whole = lines;
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      ++lines_;
      if (is_error_line(line)) {
        name_failure(line);
      } else if (is_table_) {
        table_.add(line);
      }
    }
    console_.write(is_table_ ? table_.take_page() : whole);
  }

  void name_failure(std::string_view line) {
    const ErrorLine error = read_error_line(line);
    ++failures_;
    if (is_table_) table_.add_error(std::to_string(error.line));
    if (failures_ > kNamedFailures) return;
    console_.complain(fmt::format("{}:{}: {}", input_.name(), error.line, error.message));
  }

  int conclude() {
    if (bytes_ == 0) {
      throw Failure(kNothingDone,
                    fmt::format("{} is empty: give it one link a line", input_.name()));
    }
    if (lines_ == 0) {
      throw Failure(kNothingDone,
                    fmt::format("{} has only blank lines: give it one link a line", input_.name()));
    }
    if (failures_ > kNamedFailures) {
      console_.complain(
          fmt::format("{}: {} more of {} lines could not be used; the results mark "
                      "them. Is it text, one link a line?",
                      input_.name(), failures_ - kNamedFailures, lines_));
    }
    if (failures_ == 0) return kDone;
    return failures_ == lines_ ? kNothingDone : kSomeFailed;
  }

  Console& console_;
  Settings settings_;
  Input input_;
  Engine engine_;
  bool is_table_;
  LinkTable table_;
  std::uint64_t lines_ = 0;
  std::uint64_t failures_ = 0;
  std::uint64_t bytes_ = 0;
};

}  // namespace

int run_links(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  return LinksRun(call, console).run();
}

}  // namespace masthead::cli
