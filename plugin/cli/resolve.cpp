#include "plugin/cli/resolve.h"

#include <Poco/Base64Encoder.h>
#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <simdjson.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

// What the library says in place of a card where no input names an author.
constexpr std::string_view kNoCard = "No author was found.\n";

// The longest line that carries an input of `bytes`: Base64 makes four bytes of three, and the id
// is a path, of which JSON may make six bytes of one.
std::size_t line_bytes(std::size_t bytes) {
  constexpr std::size_t kFrame = std::size_t{64} << 10;
  return (bytes + 2) / 3 * 4 + kFrame;
}

std::string encode_base64(std::string_view bytes) {
  std::ostringstream out;
  Poco::Base64Encoder encoder(out);
  encoder.rdbuf()->setLineLength(0);
  encoder.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  encoder.close();
  return out.str();
}

// A path may hold any byte; JSON may not.
std::string to_id(const std::string& path) {
  return simdjson::validate_utf8(path.data(), path.size()) ? path : printable(path);
}

std::string to_options(const Invocation& call, const Console& console) {
  return fmt::format(R"({{"format":"{}","why":{},"colour":{},"width":{}}})",
                     call.value("format", "text"), call.has("why"), console.colour(),
                     console.width());
}

class ResolveRun {
 public:
  ResolveRun(const Invocation& call, Console& console)
      : console_(console),
        call_(call),
        settings_(call, environ),
        limit_(settings_.input_bytes()),
        engine_(settings_.to_json(line_bytes(limit_)), "resolve", to_options(call, console), "",
                console) {}

  int run() {
    for (const std::string& path : call_.inputs) read_input(path);
    if (!engine_.finish()) throw Failure(kInterrupted, "");
    take_results();
    if (used_ == 0) return kNothingDone;
    print();
    return failed_ == 0 ? kDone : kSomeFailed;
  }

 private:
  void read_input(const std::string& input) {
    try {
      for (const std::string& path : expand_input(input)) read_file(path);
    } catch (const Failure& failure) {
      note(failure);
    }
  }

  void read_file(const std::string& path) {
    try {
      Input input(path);
      if (input.is_terminal()) console_.complain("reading a page; Ctrl-D ends it");
      const std::string bytes = input.read_all(limit_);
      if (interrupted()) throw Failure(kInterrupted, "");
      send(input.name(), bytes);
      take_results();
    } catch (const Failure& failure) {
      note(failure);
    }
  }

  // The other inputs go on, unless the run itself is over.
  void note(const Failure& failure) {
    if (failure.code() != kNothingDone) throw failure;
    ++failed_;
    console_.complain(failure.what());
  }

  void send(const std::string& name, std::string_view bytes) {
    constexpr std::size_t kChunk = std::size_t{3} << 16;
    documents_.push_back(name);
    ++used_;
    bool goes_on = engine_.write("{\"id\":" + Poco::toJSON(to_id(name)) + ",\"text_base64\":\"");
    for (; goes_on && !bytes.empty(); bytes.remove_prefix(std::min(kChunk, bytes.size()))) {
      goes_on = engine_.write(encode_base64(bytes.substr(0, kChunk)));
    }
    if (!goes_on || !engine_.write("\"}\n")) throw Failure(kInterrupted, "");
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
  }

  // The library may name the input itself.
  void complain_about(const std::string& document, const std::string& message) {
    const bool is_named = message.rfind(document, 0) == 0;
    console_.complain(is_named ? message : document + ": " + message);
  }

  void name_failure(const ErrorLine& error) {
    ++failed_;
    --used_;
    const bool is_known = error.line >= 1 && error.line <= documents_.size();
    complain_about(is_known ? documents_[error.line - 1] : "input", error.message);
  }

  void print() {
    if (call_.value("format", "text") == "json") {
      console_.write(result_ + "\n");
      return;
    }
    const std::string card = read_card(result_);
    if (card != kNoCard) {
      console_.write(card);
    } else {
      // The library has said of each input what it lacks.
      const std::size_t count = documents_.size();
      console_.complain(count == 1 ? "no author was found in " + documents_.front()
                                   : fmt::format("no author was found in {} inputs", count));
    }
  }

  Console& console_;
  const Invocation& call_;
  Settings settings_;
  std::size_t limit_;
  Engine engine_;
  std::vector<std::string> documents_;  // by line of the stream
  std::size_t used_ = 0;
  std::size_t failed_ = 0;
  std::string result_;
};

}  // namespace

int run_resolve(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  return ResolveRun(call, console).run();
}

}  // namespace masthead::cli
