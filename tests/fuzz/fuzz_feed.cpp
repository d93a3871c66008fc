// Laws of the feed reader on any bytes (tests/unit/feed_laws.h), and of the documents it makes:
// every claim is sealed UTF-8 with a place, and reading twice gives the same.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "core/text.h"
#include "tests/unit/feed_laws.h"

namespace {

using masthead::Observation;

void require(bool law, const char* words, const std::string& detail) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: %s\n", words, detail.c_str());
    std::abort();
  }
}

void write(const std::vector<Observation>& observations, std::string& out) {
  for (const auto& o : observations) {
    require(!o.value.empty() && masthead::is_utf8(o.value), "a value is words", o.original);
    require(masthead::is_utf8(o.original), "the original is UTF-8", o.value);
    require(o.id.starts_with("o_") && !o.locator.value.empty(), "a claim has a place", o.value);
    out += o.id + o.value + '\n';
  }
}

std::string read(std::string_view bytes) {
  static masthead::links::LinkReader links;
  static const masthead::words::Vocabulary vocabulary;
  masthead::Limits limits;
  limits.authors = 20;
  const auto documents = masthead::feed::read_feed({"fuzz", bytes, "https://news.example/feed", {}},
                                                   links, vocabulary, limits);
  if (!documents.ok()) {
    const auto code = documents.error().code;
    require(code == masthead::Errc::limit || code == masthead::Errc::unsupported ||
                code == masthead::Errc::malformed,
            "a failure is a documented one", documents.error().message);
    return documents.error().message;
  }
  std::string out;
  for (const auto& document : *documents) {
    require(!document.id.empty(), "an item has a name", "");
    require(document.mentions.size() <= limits.authors, "authors are bounded", document.id);
    out += document.id + '\n';
    write(document.article.observations, out);
    for (const auto& mention : document.mentions) write(mention.observations, out);
    for (const auto& aside : document.set_aside) write(aside.mention.observations, out);
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto broken = masthead::test::broken_law(bytes);
  require(broken.empty(), "feeds", broken);
  require(read(bytes) == read(bytes), "reading is a function", "");
  return 0;
}
