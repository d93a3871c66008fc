// Laws of the biography reader on any text (tests/unit/bio_laws.h), and its time: what repeats
// twenty times takes no longer than its length allows, which libFuzzer's -timeout watches.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "adapters/bio/bio_reader.h"
#include "core/text.h"
#include "tests/unit/bio_laws.h"

namespace {

void check(masthead::bio::BioReader& reader, std::string_view bio, std::string_view name) {
  const auto broken = masthead::test::broken_law(bio, reader.read(bio, name, ""));
  if (!broken.empty()) {
    std::fprintf(stderr, "broken law: %s\n", broken.c_str());
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static masthead::links::LinkReader links;
  static const masthead::words::Vocabulary vocabulary;
  static masthead::bio::BioReader reader(links, vocabulary);
  const auto text = masthead::decode_text({reinterpret_cast<const char*>(data), size}).text;
  check(reader, text, "Jane Doe");
  check(reader, text, std::string_view(text).substr(0, text.find(' ')));
  std::string often;
  for (int i = 0; i < 20; ++i) often += text;
  check(reader, often, "");
  return 0;
}
