#include <algorithm>
#include <utility>

#include "core/names/fold_word.h"
#include "core/names/name.h"
#include "core/text.h"

namespace masthead::names {

std::uint64_t hash_word(std::string_view folded) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;  // FNV-1a
  for (const char c : folded) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3ULL;
  }
  return hash;
}

/// Writes the words of a name into its one store.
class NameBuilder {
 public:
  void add(std::string_view text, Script script, bool joined, bool dotted) {
    Word word;
    word.joined = joined;
    const auto folded = fold_word(text, script);
    word.initial = folded.size() == 1 && (dotted || text.size() == 1);
    if (folded.empty()) word.part = Part::other;
    word.hash = hash_word(folded);
    word.text_at = size();
    append(text, word.text_size);
    word.folded_at = size();
    append(folded, word.folded_size);
    word.skeleton_at = size();
    append(skeleton_of(folded), word.skeleton_size);
    name_.words_.push_back(word);
    if (script != Script::latin) name_.script_ = script;
  }

  Name build(std::size_t family_words) {
    auto& words = name_.words_;
    name_.order_known_ = family_words > 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool family = family_words > 0 ? i < family_words : i + 1 == words.size();
      if (family && words[i].part == Part::given) words[i].part = Part::family;
    }
    return std::move(name_);
  }

 private:
  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(name_.store_.size());
  }
  void append(std::string_view text, std::uint32_t& text_size) {
    name_.store_ += text;
    text_size = static_cast<std::uint32_t>(text.size());
  }

  Name name_;
};

namespace {

bool is_break(std::int32_t c) {
  constexpr std::int32_t kBreaks[] = {' ',    '\t',   '\n',   ',',    ';',    '/',   '(',
                                      ')',    '"',    '-',    '.',    0xA0,   0xB7,  0x2010,
                                      0x2011, 0x201C, 0x201D, 0x2013, 0x3000, 0x30FB};
  return std::find(std::begin(kBreaks), std::end(kBreaks), c) != std::end(kBreaks);
}

}  // namespace

Name parse_name(std::string_view text) {
  NameBuilder builder;
  std::size_t words = 0;
  std::size_t family_words = 0;
  bool joined = false;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t to = from;
    std::int32_t breaking = 0;
    Script script = Script::latin;
    std::size_t next = from;
    while (to < text.size()) {
      breaking = next_code_point(text, next);
      if (is_break(breaking)) break;
      if (const auto letter = script_of(breaking); letter != Script::latin) script = letter;
      to = next;
    }
    if (to > from) {
      builder.add(text.substr(from, to - from), script, joined, breaking == '.');
      ++words;
    }
    joined = to > from && breaking == '-';
    if (breaking == ',' && family_words == 0) family_words = words;
    from = next;
  }
  return builder.build(family_words == words ? 0 : family_words);
}

}  // namespace masthead::names
