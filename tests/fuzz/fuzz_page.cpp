// Laws of the tokenizer on any bytes: cutting the page anywhere does not change the tokens; they
// come in the order of the page and not deeper than is kept; limits on bytes hold; a decoded page
// is UTF-8.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/decoder.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"
#include "tests/unit/page_tokens.h"

namespace {

namespace page = masthead::page;

void require(bool law, const char* words) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s\n", words);
    std::abort();
  }
}

bool has_nul(std::string_view name) { return name.find('\0') != std::string_view::npos; }

/// Checks each token against the page, and writes down its place.
class LawSink : public page::TokenSink {
 public:
  explicit LawSink(std::size_t size) : size_(size) {}

  void start_tag(const page::StartTag& tag) override {
    place(tag.offset, tag.raw.size(), tag.depth);
    require(tag.attributes.size() <= 256, "the attributes of a tag are limited");
    for (const auto& attribute : tag.attributes) {
      std::string scratch;
      require(tag.find(attribute.name(scratch)) == &attribute || has_nul(attribute.raw_name),
              "an attribute is found by its name, and only once");
    }
  }
  void end_tag(const page::EndTag& tag) override { place(tag.offset, tag.raw.size(), tag.depth); }
  void text(const page::Text& text) override {
    require(!text.raw.empty(), "text is not empty");
    place(text.offset, text.raw.size(), text.depth);
  }
  void comment(const page::Comment& comment) override {
    place(comment.offset, comment.raw.size(), comment.depth);
  }
  std::vector<std::size_t> places;

 private:
  void place(std::size_t offset, std::size_t size, std::uint32_t depth) {
    require(offset >= behind_, "tokens come in the order of the page");
    require(offset + size <= size_, "a token is within the page");
    require(depth <= 512, "depth is limited");
    behind_ = offset + size;
    places.push_back(offset);
    places.push_back(depth);
  }

  std::size_t size_;
  std::size_t behind_ = 0;
};

/// Where the page is cut depends on its bytes alone, so that seeds stay plain pages.
std::vector<std::string_view> cut(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::uint32_t state = 2166136261U;
  while (!text.empty()) {
    state = (state ^ static_cast<unsigned char>(text.front())) * 16777619U;
    const auto most = (state >> 20) % 7 == 0 ? text.size() : 1 + (state >> 24) % 16;
    const auto size = std::min<std::size_t>(most, text.size());
    pieces.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return pieces;
}

void feed(page::Tokenizer& tokenizer, std::string_view text) {
  for (const auto piece : cut(text)) {
    require(tokenizer.feed(piece), "a page within the limits is read");
  }
  tokenizer.finish();
}

void check_cuts(std::string_view text) {
  masthead::test::TokenRecorder recorder;
  page::Tokenizer recording(recorder);
  feed(recording, text);
  require(recorder.take() == masthead::test::tokens_of(text), "cuts do not change the tokens");

  LawSink whole(text.size());
  require(page::tokenize(text, whole), "a page within the limits is read");
  LawSink pieces(text.size());
  page::Tokenizer placing(pieces);
  feed(placing, text);
  require(pieces.places == whole.places, "cuts do not change where tokens stand");
}

void check_limit(std::string_view text) {
  masthead::Limits limits;
  limits.input_bytes = text.size() / 2;
  LawSink sink(text.size());
  page::Tokenizer tokenizer(sink, limits);
  std::size_t fed = 0;
  for (const auto piece : cut(text)) {
    const bool fits = fed + piece.size() <= limits.input_bytes;
    require(tokenizer.feed(piece) == fits, "more than the limit is refused, less is not");
    fed += fits ? piece.size() : 0;
  }
  tokenizer.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  page::DecodedPage decoded;
  const auto result = page::decode_page(bytes, "", {}, decoded);
  if (!result.ok()) {
    require(result.error().code == masthead::Errc::malformed, "a page is decoded or forbidden");
    return 0;
  }
  require(masthead::is_utf8(decoded.text), "a decoded page is UTF-8");
  check_cuts(decoded.text);
  check_limit(decoded.text);
  return 0;
}
