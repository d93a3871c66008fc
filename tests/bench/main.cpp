// masthead_bench WHAT [CORPUS [COPY]]: prints "name value" lines for tests/bench/run.
//   links   one round of rounds of the recognising path, and what it allocates
//   plugin  the C ABI: the links stream and resolve
//   bios    biographies a second, and what a few regular expressions reach
//   linear  the linear-time check; exit code 1 where it fails
//   corpus  writes the links of CORPUS (empty: the generated ones) to COPY
#include <cstdio>
#include <exception>
#include <string>

#include "tests/bench/bench.h"

namespace {

int run(int argc, char** argv) {
  using namespace masthead::bench;
  const std::string what = argc > 1 ? argv[1] : "";
  const std::string path = argc > 2 ? argv[2] : "";
  if (what == "linear") {
    return measure_linear() ? 0 : 1;
  }
  if (what == "bios") {
    measure_bios(path);
    return 0;
  }
  const auto links = read_corpus(path);
  if (what == "links") {
    measure_links(links);
  } else if (what == "plugin") {
    measure_plugin(links);
  } else if (what == "corpus" && argc > 3) {
    write_corpus(links, argv[3]);
  } else {
    std::fputs("usage: masthead_bench links|plugin|bios|linear|corpus [CORPUS [COPY]]\n", stderr);
    return 2;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "masthead_bench: %s\n", error.what());
    return 4;
  }
}
