#include "plugin/cli/registry.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/merge_run.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

/// Members of a request, written one after another.
class Request {
 public:
  Request& text(std::string_view name, const std::string& value) {
    return add(name, quote_argument(value));
  }
  Request& text_if(std::string_view name, std::string_view value) {
    return value.empty() ? *this : text(name, std::string(value));
  }
  Request& add(std::string_view name, std::string_view json) {
    members_ += fmt::format("{}\"{}\":{}", members_.empty() ? "" : ",", name, json);
    return *this;
  }
  [[nodiscard]] std::string json() const { return "{" + members_ + "}"; }

 private:
  std::string members_;
};

std::string number_of(std::string_view text, std::string_view option) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && stop == end) return std::to_string(number);
  throw Failure(kUsage, fmt::format("{} must be a number, not \"{}\"", option, text));
}

int answer(const Invocation& call, const char* method, const Request& request) {
  Console console(call.value("color", "auto"));
  Engine engine(Settings(call, environ).to_json(), console);
  const Text text = engine.call(method, request.json());
  console.write(is_card(text.view()) ? read_card(text.view()) : std::string(text.view()) + "\n");
  return kDone;
}

/// How much of a list is printed.
enum class Pages : std::uint8_t { one, all };

/// One line for each object of an array of the answer.
int list(const Invocation& call, const char* method, const char* member, const Request& request,
         Pages pages = Pages::all) {
  Console console(call.value("color", "auto"));
  Engine engine(Settings(call, environ).to_json(), console);
  const std::string first = request.json();
  for (std::string next = first; !next.empty();) {
    const Text text = engine.call(method, next);
    const Page page = read_page(text.view(), member);
    console.write(page.lines);
    const bool is_last = page.next.empty() || pages == Pages::one;
    next = is_last ? "" : Request(request).add("after", page.next).json();
  }
  return kDone;
}

Request styled(const Invocation& call, const Console& console) {
  Request request;
  const bool is_svg = call.has("svg");
  request.text("format", is_svg ? "svg" : std::string(call.value("format", "text")));
  request.add("colour", console.colour() ? "true" : "false");
  request.add("width", std::to_string(console.width()));
  return request;
}

/// The ids of a command line, and of the files it names. Throws Failure (usage) where there are
/// none.
std::vector<std::string> ids_of(const Invocation& call) {
  std::vector<std::string> ids = call.inputs;
  for (const auto& path : call.values("from")) {
    InputLines lines(path);
    for (;;) {
      const std::optional<std::string> line = lines.next();
      if (!line) break;
      std::string id = *line;
      if (id.ends_with('\r')) id.pop_back();
      if (!id.empty()) ids.push_back(std::move(id));
    }
  }
  if (!ids.empty() || call.has("from")) return ids;
  throw Failure(kUsage, "there is no id: give the ids of mentions, or a file of them as --from");
}

Request judged(const Invocation& call) {
  Request request;
  return request.text_if("by", call.value("by", "")).text_if("why", call.value("because", ""));
}

int run_pair(const Invocation& call, const char* kind) {
  return answer(
      call, "judge",
      judged(call).text("kind", kind).text("a", call.inputs[0]).text("b", call.inputs[1]));
}

int stream_into(const Invocation& call, const char* method, const std::string& options) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  return MergeRun(call, 0, method, options, MergeRun::Marks::shown, console).run();
}

}  // namespace

int run_ingest(const Invocation& call) {
  return stream_into(call, "ingest", call.has("advance") ? R"({"advance":true})" : "{}");
}

int run_import(const Invocation& call) { return stream_into(call, "import", "{}"); }

int run_authors(const Invocation& call) {
  Request request;
  if (!call.inputs.empty()) request.text("query", call.inputs[0]);
  if (call.has("count")) request.add("count", number_of(call.value("count", ""), "--count"));
  return list(call, "authors", "authors", request, call.has("count") ? Pages::one : Pages::all);
}

int run_show(const Invocation& call) {
  const Console console(call.value("color", "auto"));
  Request request = styled(call, console);
  request.add("why", call.has("why") ? "true" : "false");
  return answer(call, "show", request.text("author", call.inputs[0]));
}

int run_same(const Invocation& call) { return run_pair(call, "same"); }
int run_different(const Invocation& call) { return run_pair(call, "different"); }

int run_hub(const Invocation& call) {
  return answer(call, "judge", judged(call).text("kind", "hub").text("account", call.inputs[0]));
}

int run_pin(const Invocation& call) {
  return answer(call, "judge",
                judged(call)
                    .text("kind", "pin")
                    .text("author", call.inputs[0])
                    .text("field", call.inputs[1])
                    .text("value", call.inputs[2]));
}

int run_pseudonym(const Invocation& call) {
  return answer(call, "judge",
                judged(call)
                    .text("kind", "pseudonym")
                    .text("author", call.inputs[0])
                    .text("value", call.inputs[1]));
}

int run_suppress(const Invocation& call) {
  return answer(call, "judge",
                judged(call)
                    .text("kind", "suppress")
                    .text("author", call.inputs[0])
                    .text("field", call.inputs[1]));
}

int run_undo(const Invocation& call) {
  return answer(call, "judge", judged(call).text("retracts", call.inputs[0]));
}

int run_epoch(const Invocation& call) {
  return answer(call, "epoch", Request().add("advance", call.has("advance") ? "true" : "false"));
}

int run_withdraw(const Invocation& call) {
  // What the method takes at once.
  constexpr std::size_t kTogether = 10'000;
  const auto ids = ids_of(call);
  Console console(call.value("color", "auto"));
  Engine engine(Settings(call, environ).to_json(), console);
  for (std::size_t from = 0; from < ids.size(); from += kTogether) {
    std::string list;
    for (std::size_t i = from; i < std::min(ids.size(), from + kTogether); ++i) {
      list += (list.empty() ? "[" : ",") + quote_argument(ids[i]);
    }
    const Text text = engine.call("withdraw", Request().add("mentions", list + "]").json());
    console.write(std::string(text.view()) + "\n");
  }
  return kDone;
}

int run_erase(const Invocation& call) {
  return answer(call, "erase", Request().text("author", call.inputs[0]));
}

int run_export(const Invocation& call) {
  const auto* const with_protected = call.has("with-protected") ? "true" : "false";
  return list(call, "export", "rows", Request().add("protected", with_protected));
}

int run_backup(const Invocation& call) {
  return answer(call, "backup", Request().text("to", call.inputs[0]));
}

int run_doctor(const Invocation& call) { return answer(call, "doctor", Request()); }

int run_kept_why(const Invocation& call) {
  const Console console(call.value("color", "auto"));
  return answer(call, "why",
                styled(call, console).text("a", call.inputs[0]).text("b", call.inputs[1]));
}

int run_kept_how(const Invocation& call) {
  const Console console(call.value("color", "auto"));
  return answer(call, "how", styled(call, console).text("author", call.inputs[0]));
}

int run_kept_review(const Invocation& call) {
  Request request;
  request.add("count", number_of(call.value("count", "50"), "--count"));
  request.add("after", number_of(call.value("after", "0"), "--after"));
  return list(call, "review", "pairs", request, Pages::one);
}

}  // namespace masthead::cli
