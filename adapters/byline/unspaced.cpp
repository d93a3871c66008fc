#include "adapters/byline/unspaced.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::byline {
namespace {

using words::Class;

/// The label at the beginning (or the title at the end) of a word of a script without spaces.
std::string_view affix_of(std::string_view word, const words::Vocabulary& vocabulary, bool front) {
  constexpr std::size_t kShortest = 6;  // bytes: two Han characters are left for a name
  static constexpr Class kFront[] = {Class::byline_prefix, Class::byline_label, Class::job_ending};
  static constexpr Class kBack[] = {Class::job_ending};
  std::string_view longest;
  for (const Class what : front ? std::span<const Class>(kFront) : std::span<const Class>(kBack)) {
    for (const auto affix : vocabulary.all(what)) {
      if (is_ascii(affix) || affix.size() + kShortest > word.size()) continue;
      const bool fits = front ? word.starts_with(affix) : word.ends_with(affix);
      if (fits && affix.size() > longest.size() && affix.size() >= kShortest) longest = affix;
    }
  }
  return longest;
}

/// "本报记者王明" as "本报记者" and "王明": such scripts put no space between.
std::vector<Token> cut_dense_words(std::vector<Token> tokens, const words::Vocabulary& vocabulary) {
  std::vector<Token> cut;
  cut.reserve(tokens.size());
  for (auto& token : tokens) {
    const bool whole = token.kind == TokenKind::word && token.folded == token.text;
    if (!whole || is_ascii(token.text) || !shape_of(token.text).dense ||
        vocabulary.classes_of(token.folded).any()) {
      cut.push_back(std::move(token));
      continue;
    }
    const auto add = [&cut](std::string_view text) {
      if (!text.empty()) cut.push_back({TokenKind::word, text, std::string(text)});
    };
    const auto front = affix_of(token.text, vocabulary, true).size();
    const auto rest = token.text.substr(front);
    const auto back = affix_of(rest, vocabulary, false).size();
    add(token.text.substr(0, front));
    add(rest.substr(0, rest.size() - back));
    add(rest.substr(rest.size() - back));
  }
  return cut;
}

/// "أحمد علي وسارة حسن": the letter waw before a name joins it to the last. Cut where full names
/// stand on both sides and the word is no name that begins with the letter.
std::vector<Token> cut_joined_words(std::vector<Token> tokens,
                                    const words::Vocabulary& vocabulary) {
  constexpr std::string_view kWaw = "و";
  constexpr std::size_t kShortest = 8;  // bytes: four letters
  std::vector<Token> cut;
  cut.reserve(tokens.size());
  std::size_t run = 0;  // words since the last mark
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    auto& token = tokens[i];
    run = token.kind == TokenKind::word ? run + 1 : 0;
    const bool followed = i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::word;
    if (run > 2 && followed && token.text.starts_with(kWaw) && token.text.size() >= kShortest &&
        vocabulary.classes_of(token.folded).none()) {
      const auto rest = token.text.substr(kWaw.size());
      cut.push_back({TokenKind::word, token.text.substr(0, kWaw.size()), std::string(kWaw)});
      cut.push_back({TokenKind::word, rest, fold_text(rest)});
      run = 1;
    } else {
      cut.push_back(std::move(token));
    }
  }
  return cut;
}

}  // namespace

std::vector<Token> cut_unspaced(std::vector<Token> tokens, const words::Vocabulary& vocabulary) {
  return cut_joined_words(cut_dense_words(std::move(tokens), vocabulary), vocabulary);
}

}  // namespace masthead::byline
