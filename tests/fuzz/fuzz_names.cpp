// Laws of names on any two lines of text: every letter is in a word; a comparison is symmetric and
// its score a probability; a name is equal to itself, and to nothing more than to itself; what is
// explained is UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/names/compare.h"
#include "core/text.h"

namespace {

namespace names = masthead::names;

void require(bool law, const char* words, std::string_view text) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: \"%.*s\"\n", words, static_cast<int>(text.size()),
                 text.data());
    std::abort();
  }
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (is_ascii_letter(c) || (c >= '0' && c <= '9')) letters += c;
  }
  return letters;
}

names::Name parse(std::string_view text) {
  auto name = names::parse_name(text);
  std::string kept;
  for (const auto& word : name.words()) {
    kept += name.text(word);
    require(masthead::is_utf8(name.text(word)), "a word is UTF-8", text);
    for (const char c : name.folded(word)) {
      require(c >= 'a' && c <= 'z', "a folded word is letters", text);
    }
  }
  require(letters_of(kept) == letters_of(text), "no letter is lost", text);
  return name;
}

void compare(const names::Name& a, const names::Name& b, std::string_view text) {
  const names::NameFrequencies none;
  const auto found = names::compare_names(a, b, none);
  const auto turned = names::compare_names(b, a, none);
  require(found.score >= 0 && found.score <= 1, "a score is a probability", text);
  require(found.score == turned.score && found.level == turned.level && found.bits == turned.bits,
          "a comparison is symmetric", text);
  require(found.differences.size() == turned.differences.size(), "and its differences", text);
  require(masthead::is_utf8(names::explain(found)), "an explanation is UTF-8", text);
  const auto quick = names::agree(a, b, none);
  require(quick.score == found.score && quick.level == found.level, "agree() agrees", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto text = masthead::decode_text(bytes).text;
  const auto line = text.find('\n');
  const std::string_view whole = text;
  const auto a = parse(whole.substr(0, line));
  const auto b = parse(line == std::string::npos ? whole : whole.substr(line + 1));
  compare(a, b, text);
  compare(a, a, text);
  const bool named = names::block_keys(a).empty();
  const auto self = names::agree(a, a, {}).level;
  require(named || self == names::Level::equal, "a name is equal to itself", text);
  return 0;
}
