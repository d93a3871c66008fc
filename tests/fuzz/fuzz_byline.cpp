// Laws of reading a byline on any text: names are views into the field, what was cut off stands in
// the field, no word is lost, and every name has words or a reason why it has none.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"
#include "core/text.h"

namespace {

using masthead::AuthorKind;
using masthead::byline::BylineName;

void require(bool law, const char* words, std::string_view text) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: \"%.*s\"\n", words, static_cast<int>(text.size()),
                 text.data());
    std::abort();
  }
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) >> 7);
}

/// The runs of letters of the field; what stands between them divides or is a mark.
std::vector<std::string_view> words_of(std::string_view field) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < field.size();) {
    const auto start = at;
    while (at < field.size() && is_letter(field[at])) ++at;
    if (at > start) words.push_back(field.substr(start, at - start));
    if (at == start) ++at;
  }
  return words;
}

bool is_kept(std::string_view word, const std::vector<BylineName>& names) {
  for (const auto& name : names) {
    if (name.text.find(word) != std::string_view::npos) return true;
    for (const auto& part : name.dropped) {
      if (part.text.find(word) != std::string::npos) return true;
    }
  }
  return false;
}

void check_names(std::string_view field, const std::vector<BylineName>& names) {
  for (const auto& name : names) {
    const auto* end = field.data() + field.size();
    require(name.text.data() >= field.data() && name.text.data() + name.text.size() <= end,
            "a name's text is a view into the field", field);
    require(!name.name.empty() || !name.set_aside.empty(), "no name has a reason", field);
    require(masthead::is_utf8(name.name) && masthead::is_utf8(name.text), "names are UTF-8", field);
    for (const auto& part : name.dropped) {
      require(field.find(part.text) != std::string_view::npos, "what was cut stood there", field);
      require(!part.why.empty() && !part.text.empty(), "what was cut has a reason", field);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const masthead::words::Vocabulary vocabulary;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto text = masthead::decode_text(bytes).text;
  const std::optional<AuthorKind> kinds[] = {std::nullopt, AuthorKind::person,
                                             AuthorKind::organisation};
  for (const auto& declared : kinds) {
    const auto names =
        masthead::byline::read_byline(text, declared, "The Daily Planet", vocabulary);
    check_names(text, names);
    if (names.empty()) continue;
    for (const auto word : words_of(text)) {
      // Marks of other scripts look like letters here: a run may hold several words and marks.
      const bool joins =
          vocabulary.is(masthead::words::Class::byline_and, masthead::fold_text(word));
      require(joins || !masthead::is_ascii(word) || is_kept(word, names), "no word is lost", text);
    }
  }
  return 0;
}
