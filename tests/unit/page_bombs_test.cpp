#include <doctest/doctest.h>
#include <pthread.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/decoder.h"
#include "adapters/page/tokenizer.h"

namespace masthead::test {
namespace {

/// A page made to be slow: `begin`, then `again` over and over, then `end`.
struct Bomb {
  std::string_view name;
  std::string_view begin;
  std::string_view again;
  std::string_view end;
};

constexpr Bomb kBombs[] = {
    {"deep formatting", "", "<b><i><font>", ""},
    {"deep blocks", "", "<div>", "</div>"},
    {"formatting in paragraphs", "", "<a><p>", ""},
    {"end tags of nothing", "<div><div>", "</x></p></b>", ""},
    {"end tags behind a deep stack", "<table><tr><td><b><i><u><s><tt><em>", "<dd></dd></table x>",
     ""},
    {"attributes", "<a ", "b=c ", ">"},
    {"attributes of one name", "<a ", "a ", ">"},
    {"attributes whose names collide", "<a ", "ab ac ad ae af ag ah ", ">"},
    {"siblings", "", "<p>", ""},
    {"an open comment", "<!-- ", "- -> --", ""},
    {"comments", "", "<!---->", ""},
    {"an open tag", "<a ", "b='<' ", ""},
    {"an open value", "<a b='", "c>\"", ""},
    {"an open script", "<script>", "<!-- <script </script", ""},
    {"an open title", "<title>", "</titl</title", ""},
    {"an open CDATA section", "<svg><![CDATA[", "]]", ""},
    {"CDATA sections", "<svg>", "<![CDATA[]]>", ""},
    {"an open doctype", "<!DOCTYPE ", "html PUBLIC '", ""},
    {"named references", "", "&amp;&CounterClockwiseContourIntegra;", ""},
    {"numbers", "", "&#x10FFFF;&#999999999999;", ""},
    {"ampersands", "", "&", ""},
    {"less-than signs", "", "<", ""},
    {"nested tables", "", "<table><tr><td>", ""},
    {"drawings", "", "<svg><foreignObject>", ""},
    {"NUL", "", std::string_view("\0", 1), ""},
    {"carriage returns", "<p>", "\r", ""},
    {"not UTF-8", "", "\x80\xE2\x82", ""},
    {"empty", "", "", ""},
};

std::string make_page(const Bomb& bomb, std::size_t bytes) {
  std::string page(bomb.begin);
  while (page.size() + bomb.again.size() + bomb.end.size() <= bytes && !bomb.again.empty()) {
    page += bomb.again;
  }
  return page += bomb.end;
}

/// Asks for everything a token can tell.
class GreedySink : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override {
    bytes += tag.name(scratch).size();
    for (const auto& attribute : tag.attributes) {
      bytes += attribute.name(scratch).size();
      bytes += attribute.value(scratch).size();
    }
  }
  void end_tag(const page::EndTag& tag) override { bytes += tag.name(scratch).size(); }
  void text(const page::Text& text) override { bytes += text.value(scratch).size(); }
  void comment(const page::Comment& comment) override { bytes += comment.value(scratch).size(); }
  std::string scratch;
  std::size_t bytes = 0;
};

void read_greedily(std::string_view bytes) {
  page::DecodedPage decoded;
  REQUIRE(page::decode_page(bytes, "", {}, decoded).ok());
  GreedySink sink;
  REQUIRE(page::tokenize(decoded.text, sink));
  CHECK(sink.bytes <= 3 * decoded.text.size());
}

void feed_in_pieces(std::string_view page, std::size_t piece) {
  GreedySink sink;
  page::Tokenizer tokenizer(sink);
  for (; !page.empty(); page.remove_prefix(std::min(piece, page.size()))) {
    REQUIRE(tokenizer.feed(page.substr(0, piece)));
  }
  tokenizer.finish();
}

double seconds_to_read(const std::string& page) {
  const auto begin = std::clock();
  read_greedily(page);
  feed_in_pieces(page, 64);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

void* read_all_bombs(void* count) {
  for (const auto& bomb : kBombs) {
    const auto page = make_page(bomb, std::size_t{64} << 10);
    read_greedily(page);
    feed_in_pieces(page, 7);
    ++*static_cast<std::size_t*>(count);
  }
  return nullptr;
}

}  // namespace

TEST_CASE("pages made to be slow are read in linear time") {
  constexpr std::size_t kSmall = std::size_t{256} << 10;
  for (const auto& bomb : kBombs) {
    CAPTURE(bomb.name);
    const auto small = seconds_to_read(make_page(bomb, kSmall));
    const auto large = seconds_to_read(make_page(bomb, 4 * kSmall));
    // Four times the bytes; a quadratic reader takes sixteen times as long. Below a tenth of a
    // second other work on the machine shows more than the reading.
    CHECK((large < 0.1 || large <= 8 * small));
    CHECK(large < 5);
  }
  CHECK(std::size(kBombs) >= 20);
}

TEST_CASE("pages made to be slow fit a stack of 128 KiB") {
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  REQUIRE(pthread_attr_setstacksize(&attributes, std::size_t{128} << 10) == 0);
  pthread_t thread{};
  std::size_t count = 0;
  REQUIRE(pthread_create(&thread, &attributes, read_all_bombs, &count) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
  CHECK(count == std::size(kBombs));
}

}  // namespace masthead::test
