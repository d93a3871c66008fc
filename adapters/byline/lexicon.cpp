#include "adapters/byline/lexicon.h"

#include <algorithm>
#include <string>

namespace masthead::byline {

words::ClassSet set_of(std::initializer_list<words::Class> classes) {
  words::ClassSet set;
  for (const auto what : classes) set.set(static_cast<std::size_t>(what));
  return set;
}

Lexicon::Lexicon(const std::vector<Token>& tokens, const words::Vocabulary& vocabulary)
    : tokens_(tokens), vocabulary_(vocabulary) {
  classes_.reserve(tokens.size());
  for (const auto& token : tokens) {
    classes_.push_back(token.kind == TokenKind::word ? vocabulary.classes_of(token.folded)
                                                     : words::ClassSet{});
  }
}

bool Lexicon::is(Span span, words::Class what) const {
  if (span.size() == 1) return is(span.first, what);
  if (span.empty() || span.size() > kLongestPhrase) return false;
  std::string phrase;
  for (auto i = span.first; i < span.last; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += tokens_[i].folded;
  }
  return vocabulary_.is(what, phrase);
}

Phrase Lexicon::phrase_at(std::size_t at, const words::ClassSet& wanted) const {
  Phrase longest;
  std::string phrase;
  for (std::size_t size = 1; size <= kLongestPhrase && is_word(at + size - 1); ++size) {
    if (size > 1) phrase += ' ';
    phrase += tokens_[at + size - 1].folded;
    const auto classes = vocabulary_.classes_of(phrase) & wanted;
    if (classes.any()) longest = {size, classes};
  }
  return longest;
}

std::size_t Lexicon::words_from(std::size_t at) const {
  const auto start = at;
  while (is_word(at) && at - start < kLongestPhrase) ++at;
  return at - start;
}

}  // namespace masthead::byline
