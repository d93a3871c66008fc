#include "plugin/cli/lines.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/bio_cards.h"
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

// For each thread.
constexpr std::size_t kChunk = std::size_t{256} << 10;
// Where binary files, and texts in UTF-16, show themselves.
constexpr std::size_t kHead = 8000;
// A file of something else has bad lines by the thousand; the results mark every one.
constexpr std::uint64_t kNamedFailures = 20;
constexpr const char* kAsTyped = R"({"lines":"auto"})";

/// What the lines of a command are.
struct Content {
  const char* method;
  const char* options;
  std::string_view lines;   ///< "links"
  std::string_view advice;  ///< "one link a line"
};

class LinesRun {
 public:
  /// @param view  what shows the results to a person; nullptr: nothing does
  LinesRun(const Invocation& call, const Content& content, const std::string& path, LineView* view,
           Console& console)
      : console_(console),
        content_(content),
        view_(view),
        settings_(call, environ),
        input_(path),
        engine_(settings_.to_json(), content.method, content.options, input_.name(), console),
        is_viewed_(view != nullptr &&
                   call.value("format", console.is_terminal() ? "" : "jsonl") != "jsonl") {}

  int run() {
    if (input_.is_terminal()) {
      console_.complain(fmt::format("reading {}, one a line; Ctrl-D ends them", content_.lines));
    }
    copy();
    console_.clear_progress();
    return conclude();
  }

 private:
  void copy() {
    std::vector<char> chunk(kChunk * settings_.threads());
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
      console_.progress(lines_, "lines", bytes_);
      goes_on = !is_end;
    }
  }

  // Refused before anything is written; a NUL byte further on is the library's to judge.
  void require_text(std::string_view chunk) const {
    const std::size_t nul = chunk.substr(0, kHead).find('\0');
    if (nul == std::string_view::npos) return;
    throw Failure(kNothingDone, fmt::format("{} is not text: byte {} is NUL: give it {}, in UTF-8",
                                            input_.name(), nul, content_.advice));
  }

  void print(std::string_view lines) {
    const std::string_view whole = lines;
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      ++lines_;
      if (is_error_line(line)) {
        name_failure(line);
      } else if (is_viewed_) {
        view_->add(line);
      }
    }
    console_.write(is_viewed_ ? view_->take_page() : whole);
  }

  void name_failure(std::string_view line) {
    const ErrorLine error = read_error_line(line);
    ++failures_;
    if (is_viewed_) view_->add_error(std::to_string(error.line));
    if (failures_ > kNamedFailures) return;
    console_.complain(fmt::format("{}:{}: {}", input_.name(), error.line, error.message));
  }

  int conclude() {
    if (bytes_ == 0) {
      throw Failure(kNothingDone,
                    fmt::format("{} is empty: give it {}", input_.name(), content_.advice));
    }
    if (lines_ == 0) {
      throw Failure(kNothingDone, fmt::format("{} has only blank lines: give it {}", input_.name(),
                                              content_.advice));
    }
    if (failures_ > kNamedFailures) {
      console_.complain(
          fmt::format("{}: {} more of {} lines could not be used; the results mark "
                      "them. Is it text, {}?",
                      input_.name(), failures_ - kNamedFailures, lines_, content_.advice));
    }
    if (failures_ == 0) return kDone;
    return failures_ == lines_ ? kNothingDone : kSomeFailed;
  }

  Console& console_;
  Content content_;
  LineView* view_;
  Settings settings_;
  Input input_;
  Engine engine_;
  bool is_viewed_;
  std::uint64_t lines_ = 0;
  std::uint64_t failures_ = 0;
  std::uint64_t bytes_ = 0;
};

/// The argument of that place, or standard input.
std::string path_of(const Invocation& call, std::size_t place) {
  return place < call.inputs.size() ? call.inputs[place] : "-";
}

}  // namespace

int run_links(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  LinkTable table(console.colour());
  const Content content{"links", kAsTyped, "links", "one link a line"};
  return LinesRun(call, content, path_of(call, 0), &table, console).run();
}

int run_bio(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  BioCards cards(console.colour());
  const Content content{"bio", kAsTyped, "biographies", "one biography a line"};
  return LinesRun(call, content, path_of(call, 0), &cards, console).run();
}

int run_name_pairs(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Content content{"names", "{}", "pairs of names", "one {\"pair_id\",\"a\",\"b\"} a line"};
  return LinesRun(call, content, path_of(call, 1), nullptr, console).run();
}

}  // namespace masthead::cli
