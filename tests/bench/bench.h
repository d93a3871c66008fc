#pragma once

#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::bench {

/// One link of the corpus; `hint` is empty where none was given.
struct Link {
  std::string url;
  std::string hint;
};

/// Links of a JSON Lines file ({"url","hint"?}); of the generated tables where `path` is empty.
[[nodiscard]] std::vector<Link> read_corpus(const std::string& path);

/// Writes `links` as JSON Lines, so that a peer reads the same ones.
void write_corpus(const std::vector<Link>& links, const std::string& path);

/// Heap allocations of this process so far: through operator new, and through malloc in all.
struct Allocations {
  long news = 0;
  long mallocs = 0;
};
[[nodiscard]] Allocations allocations();

/// Best and median of several rounds.
struct Spread {
  double best = 0;
  double median = 0;
};
/// Precondition: `seconds` is not empty. Best is the smallest.
[[nodiscard]] Spread spread_of(std::vector<double> seconds);

/// CPU seconds of this thread so far: what a shared machine's other work does not show in.
[[nodiscard]] inline double cpu_seconds() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class Work>
double seconds_of(Work work) {
  const double begin = cpu_seconds();
  work();
  return cpu_seconds() - begin;
}

/// Links a second in the recognising path, and what a link allocates there.
void measure_links(const std::vector<Link>& links);
/// The `links` stream and `resolve` of the example, through the C ABI.
void measure_plugin(const std::vector<Link>& links);
/// Biographies a second ({"bio","name"?} lines of `path`), and a few regular expressions' beside.
void measure_bios(const std::string& path);
/// Double the input: at most 2.3 times the time. False where it is more.
[[nodiscard]] bool measure_linear();

}  // namespace masthead::bench
