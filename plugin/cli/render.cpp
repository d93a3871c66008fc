#include "plugin/cli/render.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include "plugin/cli/base64.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/json.h"
#include "plugin/cli/resolve.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

/// The page of --diff as the option "page".
std::string page_of(const std::string& path, const Settings& settings) {
  Bytes bytes(path);
  return fmt::format(R"({{"id":{},"html_base64":"{}"}})", quote_argument(path),
                     to_base64(read_all(bytes, settings.input_bytes())));
}

std::string to_options(const Invocation& call, const Console& console) {
  const bool is_change = call.has("diff");
  if (!is_change && !call.has("as")) {
    throw Failure(kUsage, "render needs --as FORM; see \"masthead help render\"");
  }
  std::string options =
      fmt::format(R"({{"as":"{}","why":{},"colour":{},"width":{})", call.value("as", "jsonld"),
                  call.has("why"), !call.has("out") && console.colour(), console.width());
  if (is_change) {
    options += fmt::format(R"(,"page":{})",
                           page_of(std::string(call.value("diff", "")), Settings(call, environ)));
  }
  return options + "}";
}

std::string to_request(const Invocation& call, const std::string& options) {
  std::string authors;
  for (const auto& id : call.inputs) {
    if (!authors.empty()) authors += ',';
    authors += quote_argument(id);
  }
  return fmt::format(R"({{"authors":[{}],"options":{}}})", authors, options);
}

/// Where the form goes.
class Output {
 public:
  /// Before anything is read: a wrong path is known at once. Throws Failure.
  Output(const Invocation& call, Console& console)
      : console_(console), path_(call.value("out", "")), is_change_(call.has("diff")) {
    if (path_.empty()) return;
    file_.open(path_, std::ios::binary | std::ios::trunc);
    if (file_) return;
    throw Failure(kUsage, fmt::format("cannot write {}: {}: give --out a file that can be written",
                                      path_, std::generic_category().message(errno)));
  }

  void print(std::string_view answer, std::string_view inputs) {
    const Rendered rendered = read_rendered(answer);
    if (rendered.authors == 0) {
      console_.complain(fmt::format("no author was found in {}", inputs));
      if (!is_change_) return;
    }
    const std::string& text = is_change_ ? rendered.change : rendered.text;
    if (is_change_ && text.empty()) console_.complain("the page's markup would not change");
    path_.empty() ? console_.write(text) : write(text);
  }

 private:
  void write(const std::string& text) {
    file_ << text;
    if (file_.flush()) return;
    throw Failure(kNothingDone,
                  fmt::format("cannot write {}: make room, or name another file", path_));
  }

  Console& console_;
  std::string path_;
  bool is_change_;
  std::ofstream file_;
};

}  // namespace

int run_render(const Invocation& call) {
  Console console(call.value("color", "auto"));
  const std::string options = to_options(call, console);
  Output output(call, console);
  const auto print = [&](const std::string& answer, const std::string& inputs) {
    output.print(answer, inputs);
  };
  if (!call.has("registry")) return run_documents(call, console, "render", options, print);
  if (call.inputs.empty()) {
    throw Failure(kUsage, "render --registry needs AUTHOR...; see \"masthead help render\"");
  }
  Engine engine(Settings(call, environ).to_json(), console);
  const Text text = engine.call("render", to_request(call, options));
  output.print(text.view(), "the registry");
  return kDone;
}

}  // namespace masthead::cli
