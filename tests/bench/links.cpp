#include <fmt/core.h>

#include "adapters/links/reader.h"
#include "core/text.h"
#include "tests/bench/bench.h"

namespace masthead::bench {
namespace {

constexpr int kRounds = 15;

/// Reads every link; the count of accounts keeps the work from being optimised away.
std::size_t read_all(links::LinkReader& reader, const std::vector<Link>& links) {
  std::size_t accounts = 0;
  for (const auto& link : links) {
    const auto result = reader.read(link.url, link.hint);
    accounts += result.ok() && is_account(result->kind) ? 1 : 0;
  }
  return accounts;
}

}  // namespace

void measure_links(const std::vector<Link>& links) {
  links::LinkReader reader;
  const auto accounts = read_all(reader, links);
  std::vector<double> seconds;
  // A round lasts some milliseconds at least, or the clock's grain shows.
  const std::size_t repeats = 1 + 200'000 / links.size();
  std::size_t same = accounts * repeats;
  for (int round = 0; round < kRounds; ++round) {
    seconds.push_back(seconds_of([&] {
      for (std::size_t i = 0; i < repeats; ++i) {
        same -= read_all(reader, links);
      }
    }));
    same = accounts * repeats;
  }
  const auto count = static_cast<double>(links.size() * repeats);
  const auto spread = spread_of(seconds);
  fmt::print("masthead.best {:.0f}\n", count / spread.best);
  fmt::print("masthead.median {:.0f}\n", count / spread.median);
  fmt::print("masthead.accounts {}\n", accounts);

  Allocations ascii{};
  std::size_t ascii_links = 0;
  Allocations others{};
  for (const auto& link : links) {
    const auto before = allocations();
    const bool ok = reader.read(link.url, link.hint).ok();
    const auto after = allocations();
    const bool counted = ok && is_ascii(link.url);
    auto& sum = counted ? ascii : others;
    sum.news += after.news - before.news;
    sum.mallocs += after.mallocs - before.mallocs;
    ascii_links += counted ? 1 : 0;
  }
  fmt::print("allocations.ascii_links {}\n", ascii_links);
  fmt::print("allocations.ascii_new {}\n", ascii.news);
  fmt::print("allocations.ascii_malloc {}\n", ascii.mallocs);
  fmt::print("allocations.other_links {}\n", links.size() - ascii_links);
  fmt::print("allocations.other_malloc {}\n", others.mallocs);
}

}  // namespace masthead::bench
