// Through the C ABI: where the host cuts its writes, and how often it reads, never shows in what a
// stream answers. The first byte chooses the method, the second where the cuts fall.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "masthead/masthead.h"

namespace {

struct Method {
  const char* name;
  const char* options;
};
constexpr Method kMethods[] = {
    {"links", ""},
    {"links", R"({"lines":"auto"})"},
    {"resolve", ""},
    {"resolve", R"({"format":"text","why":true,"width":40})"},
    {"names", ""},
    {"merge", ""},
    {"merge", R"({"records":true})"},
    {"merge", R"({"why":{"a":"a","b":"b"},"format":"text"})"},
    {"merge", R"({"how":"a","format":"svg"})"},
    {"merge", R"({"review":5})"},
    {"merge", R"({"sample":5})"},
};

void require(bool law, const char* words) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s\n", words);
    std::abort();
  }
}

/// What a run answered: its lines and the code of the call that ended it.
struct Answer {
  std::string lines;
  std::int32_t code = 0;
};

void take(masthead_stream* stream, std::string& lines) {
  char* out = nullptr;
  std::size_t size = 0;
  require(masthead_stream_read(stream, &out, &size) == 0, "a read succeeds");
  if (out != nullptr) {
    require(size > 0 && out[size] == '\0' && out[size - 1] == '\n', "a read gives whole lines");
    lines.append(out, size);
    masthead_free(out);
  }
}

/// `step` 0: one write; otherwise pieces of 1 to `step` bytes, with a read after every other one.
Answer run(masthead_context* context, const Method& method, std::string_view text,
           std::size_t step) {
  masthead_stream* stream = nullptr;
  const std::string_view options = method.options;
  require(masthead_stream_open(context, method.name, options.empty() ? nullptr : options.data(),
                               options.size(), &stream) == 0,
          "a stream opens");
  Answer answer;
  std::size_t at = 0;
  for (std::size_t turn = 0; at < text.size() && answer.code == 0; ++turn) {
    const auto size = step == 0 ? text.size() : 1 + (turn * 7 + step) % step;
    const auto piece = text.substr(at, size);
    answer.code = masthead_stream_write(stream, piece.data(), piece.size());
    at += piece.size();
    if (step != 0 && turn % 2 == 0) {
      take(stream, answer.lines);
    }
  }
  if (answer.code == 0) {
    answer.code = masthead_stream_write(stream, nullptr, 0);
  }
  take(stream, answer.lines);
  masthead_stream_close(stream);
  return answer;
}

masthead_context* open_context() {
  masthead_context* context = nullptr;
  require(masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr,
                        R"({"limits":{"input_bytes":2048,"link_bytes":512}})", &context) == 0,
          "a context opens");
  return context;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static masthead_context* const context = open_context();
  if (size < 2) {
    return 0;
  }
  const auto& method = kMethods[data[0] % std::size(kMethods)];
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
  const auto whole = run(context, method, text, 0);
  const auto cut = run(context, method, text, std::size_t{1} + data[1] % 64);
  require(whole.code == cut.code, "a cut does not change the code");
  require(whole.lines == cut.lines, "a cut does not change the output");
  require(run(context, method, text, 1).lines == whole.lines, "nor do cuts everywhere");
  return 0;
}
