#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "adapters/byline/tokens.h"
#include "adapters/words/vocabulary.h"

namespace masthead::byline {

/// Some words of a byline: the tokens [first, last).
struct Span {
  std::size_t first = 0;
  std::size_t last = 0;
  [[nodiscard]] std::size_t size() const { return last - first; }
  [[nodiscard]] bool empty() const { return first == last; }
};

/// The words of a phrase and what it can be; size 0: none.
struct Phrase {
  std::size_t size = 0;
  words::ClassSet classes;
  [[nodiscard]] bool is(words::Class what) const {
    return classes.test(static_cast<std::size_t>(what));
  }
};

[[nodiscard]] words::ClassSet set_of(std::initializer_list<words::Class> classes);

/// What the vocabulary says of a byline's tokens.
class Lexicon {
 public:
  static constexpr std::size_t kLongestPhrase = 6;

  /// Keeps references to both. Cost: one look-up a word.
  Lexicon(const std::vector<Token>& tokens, const words::Vocabulary& vocabulary);

  [[nodiscard]] bool is_word(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::word;
  }
  [[nodiscard]] bool is(std::size_t at, words::Class what) const {
    return at < classes_.size() && classes_[at].test(static_cast<std::size_t>(what));
  }
  [[nodiscard]] bool is_any(std::size_t at, const words::ClassSet& wanted) const {
    return at < classes_.size() && (classes_[at] & wanted).any();
  }
  /// The whole span as one phrase.
  [[nodiscard]] bool is(Span span, words::Class what) const;
  /// The longest phrase that begins at a token and is one of `wanted`.
  [[nodiscard]] Phrase phrase_at(std::size_t at, const words::ClassSet& wanted) const;
  /// How many words stand in a row from a token on; counted up to kLongestPhrase.
  [[nodiscard]] std::size_t words_from(std::size_t at) const;

 private:
  const std::vector<Token>& tokens_;
  const words::Vocabulary& vocabulary_;
  std::vector<words::ClassSet> classes_;  // of each token alone
};

}  // namespace masthead::byline
