#include <fmt/core.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "core/json_writer.h"
#include "masthead/masthead.h"
#include "tests/bench/bench.h"

namespace masthead::bench {
namespace {

constexpr int kStreamRounds = 7;
constexpr int kCalls = 2000;

void require(std::int32_t code, const char* what) {
  if (code != 0) {
    throw std::runtime_error(fmt::format("{} answered {}", what, code));
  }
}

class Context {
 public:
  Context() {
    require(
        masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr, nullptr, &context_),
        "masthead_open");
  }
  ~Context() { masthead_close(context_); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  [[nodiscard]] masthead_context* get() const { return context_; }

 private:
  masthead_context* context_ = nullptr;
};

/// Gives the stream `lines` in pieces of 64 KiB, as a host does; returns the bytes that came out.
std::size_t run_stream(masthead_context* context, std::string_view lines) {
  constexpr std::size_t kPiece = std::size_t{64} << 10;
  masthead_stream* stream = nullptr;
  require(masthead_stream_open(context, "links", nullptr, 0, &stream), "masthead_stream_open");
  std::size_t bytes = 0;
  for (std::size_t at = 0; at <= lines.size(); at += kPiece) {
    const auto piece = lines.substr(at, kPiece);
    const bool end = at + kPiece > lines.size();
    require(masthead_stream_write(stream, piece.data(), piece.size()), "masthead_stream_write");
    require(end ? masthead_stream_write(stream, nullptr, 0) : 0, "masthead_stream_write");
    char* out = nullptr;
    std::size_t size = 0;
    require(masthead_stream_read(stream, &out, &size), "masthead_stream_read");
    bytes += size;
    masthead_free(out);
  }
  masthead_stream_close(stream);
  return bytes;
}

void measure_stream(const std::vector<Link>& links) {
  std::string lines;
  std::size_t count = 0;
  while (count < 100'000) {
    for (const auto& link : links) {
      JsonWriter(lines)
          .begin_object()
          .member("id", static_cast<std::int64_t>(count))
          .member("url", link.url)
          .member_if("hint", link.hint)
          .end_object();
      lines += '\n';
      ++count;
    }
  }
  const Context context;
  std::vector<double> seconds;
  std::size_t bytes = 0;
  for (int round = 0; round < kStreamRounds; ++round) {
    seconds.push_back(seconds_of([&] { bytes = run_stream(context.get(), lines); }));
  }
  const auto spread = spread_of(seconds);
  fmt::print("stream.lines_best {:.0f}\n", static_cast<double>(count) / spread.best);
  fmt::print("stream.lines_median {:.0f}\n", static_cast<double>(count) / spread.median);
  fmt::print("stream.bytes_out {}\n", bytes);
}

void measure_resolve() {
  std::ifstream file(MASTHEAD_SEED);
  const std::string page((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (page.empty()) {
    throw std::runtime_error(MASTHEAD_SEED " is not there");
  }
  std::string input;
  JsonWriter(input).begin_object().member("id", "seed").member("text", page).end_object();
  const Context context;
  std::vector<double> seconds;
  for (int i = 0; i < kCalls; ++i) {
    char* out = nullptr;
    std::size_t size = 0;
    seconds.push_back(seconds_of([&] {
      require(masthead_call(context.get(), "resolve", input.data(), input.size(), &out, &size),
              "resolve");
    }));
    masthead_free(out);
  }
  const auto spread = spread_of(seconds);
  fmt::print("resolve.median_us {:.1f}\n", spread.median * 1e6);
  fmt::print("resolve.best_us {:.1f}\n", spread.best * 1e6);
}

}  // namespace

void measure_plugin(const std::vector<Link>& links) {
  measure_stream(links);
  measure_resolve();
}

}  // namespace masthead::bench
