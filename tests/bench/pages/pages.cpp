// masthead_bench_pages ROUNDS: prints "name value" lines for tests/bench/run. The pages are those
// of MASTHEAD_CORPORA, unpacked and decoded before the clock starts; one thread, CPU time. A round
// measures every reader once, so that a busy minute of the machine hits them all.
#include <fmt/core.h>
#include <gumbo.h>
#include <libxml/HTMLparser.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/page/decoder.h"
#include "adapters/page/page_reader.h"
#include "adapters/page/tokenizer.h"
#include "tests/bench/bench.h"
#include "tests/unit/corpus_pages.h"

namespace masthead::bench {
namespace {

using Pages = std::vector<std::string>;

/// Keeps what was counted from being optimised away.
volatile std::size_t counted = 0;

Limits no_limits() {
  Limits limits;
  limits.input_bytes = std::numeric_limits<int>::max();
  return limits;
}

Pages load_pages() {
  Pages pages;
  for (const auto& path : test::corpus_page_files()) {
    const auto file = test::read_corpus_page(path);
    page::DecodedPage decoded;
    if (page::decode_page(file.bytes, "", no_limits(), decoded).ok()) {
      pages.emplace_back(decoded.text);
    }
  }
  if (pages.empty()) {
    throw std::runtime_error(
        "there is no page: set MASTHEAD_CORPORA to a folder with bylines/pages");
  }
  return pages;
}

void find_less_than(std::string_view page) {
  std::size_t found = 0;
  const char* const end = page.data() + page.size();
  for (const char* at = page.data(); at != end; ++at) {
    const auto left = static_cast<std::size_t>(end - at);
    at = static_cast<const char*>(std::memchr(at, '<', left));
    if (at == nullptr) break;
    ++found;
  }
  counted = counted + found;
}

/// Takes every token and asks nothing.
class CountingSink : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override { count += tag.attributes.size(); }
  void end_tag(const page::EndTag& /*tag*/) override { ++count; }
  void text(const page::Text& text) override { count += text.raw.size(); }
  std::size_t count = 0;
};

/// Asks each tag what the readers of author sources ask.
class AskingSink : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override {
    for (const std::string_view name : {"class", "rel", "itemprop", "property", "href"}) {
      count += tag.value(name, scratch).size();
    }
  }
  std::string scratch;
  std::size_t count = 0;
};

template <class Sink>
void tokenize_page(std::string_view page) {
  Sink sink;
  if (!page::tokenize(page, sink, no_limits())) throw std::runtime_error("a page is too large");
  counted = counted + sink.count;
}

void read_whole(std::string_view page) {
  static links::LinkReader links;
  static const words::Vocabulary vocabulary;
  const auto document =
      page::read_page({"page", page, {}, "utf-8"}, links, vocabulary, no_limits());
  counted = counted + (document.ok() ? document->mentions.size() : 0);
}

void parse_with_libxml2(std::string_view page) {
  constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  auto* const document =
      htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", kOptions);
  counted = counted + (document != nullptr ? 1 : 0);
  xmlFreeDoc(document);
}

void parse_with_gumbo(std::string_view page) {
  auto* const output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  counted = counted + (output->root != nullptr ? 1 : 0);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

struct Reader {
  std::string_view name;
  void (*read)(std::string_view page);
  std::vector<double> seconds;
};

void measure(const Pages& pages, int rounds) {
  Reader readers[] = {
      {"memchr", find_less_than, {}},
      {"tokens", tokenize_page<CountingSink>, {}},
      {"tokens_asked", tokenize_page<AskingSink>, {}},
      {"reading", read_whole, {}},
      {"libxml2", parse_with_libxml2, {}},
      {"gumbo", parse_with_gumbo, {}},
  };
  std::size_t bytes = 0;
  for (const auto& page : pages) bytes += page.size();
  for (int round = 0; round < rounds; ++round) {
    for (auto& reader : readers) {
      reader.seconds.push_back(seconds_of([&] {
        for (const auto& page : pages) reader.read(page);
      }));
    }
  }
  fmt::print("pages {}\nbytes {}\n", pages.size(), bytes);
  for (const auto& reader : readers) {
    const auto spread = spread_of(reader.seconds);
    const auto megabytes = static_cast<double>(bytes) / 1e6;
    fmt::print("{}.best {:.1f}\n", reader.name, megabytes / spread.best);
    fmt::print("{}.median {:.1f}\n", reader.name, megabytes / spread.median);
    fmt::print("{}.page_ms {:.4f}\n", reader.name,
               spread.median * 1e3 / static_cast<double>(pages.size()));
  }
}

}  // namespace
}  // namespace masthead::bench

int main(int argc, char** argv) {
  try {
    masthead::bench::measure(masthead::bench::load_pages(), argc > 1 ? std::atoi(argv[1]) : 5);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "masthead_bench_pages: %s\n", error.what());
    return 4;
  }
}
