#include "adapters/bio/sentence.h"

#include <algorithm>

#include "core/text.h"

namespace masthead::bio {
namespace {

constexpr std::size_t kLongestPhrase = 8;
constexpr unsigned kTens[] = {30, 40, 50, 60};

unsigned value_of(std::uint8_t place) {
  if (place <= 20) return place;
  return place - 21U < std::size(kTens) ? kTens[place - 21U] : 0;
}

}  // namespace

void Sentence::add(const Token& token, std::string_view folded) {
  tokens_.push_back(token);
  tokens_.back().folded_at = static_cast<std::uint32_t>(folded_.size());
  tokens_.back().folded_size = static_cast<std::uint32_t>(folded.size());
  folded_ += folded;
}

void Sentence::classify(const words::Vocabulary& vocabulary, std::string_view language,
                        const std::vector<std::string>& name_words) {
  numbers_.assign(tokens_.size(), 0);
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (tokens_[i].kind != Kind::word && tokens_[i].kind != Kind::other) continue;
    Token& token = tokens_[i];
    const auto word = folded(i);
    for (const auto& meaning : vocabulary.meanings_of(word)) {
      if (meaning.language != language && meaning.language != "und") continue;
      token.classes |= meaning.classes;
      if (meaning.number != 0) numbers_[i] = meaning.number;
    }
    look_up_parts(token, word, vocabulary, language);
    token.of_name = std::find(name_words.begin(), name_words.end(), word) != name_words.end();
    const auto longest = std::min(vocabulary.longest_phrase(word), kLongestPhrase);
    if (longest > 0) look_up_phrase(i, longest, vocabulary, language);
  }
}

void Sentence::look_up_parts(Token& token, std::string_view word,
                             const words::Vocabulary& vocabulary, std::string_view language) {
  const auto hyphen = word.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 == word.size()) return;
  static constexpr words::Class kLast[] = {words::Class::job_head, words::Class::occupation,
                                           words::Class::based};
  const auto last = vocabulary.classes_of(word.substr(hyphen + 1), language);
  for (const auto what : kLast) {
    const auto bit = static_cast<std::size_t>(what);
    if (last.test(bit)) token.classes.set(bit);
  }
  const auto former = static_cast<std::size_t>(words::Class::former);
  const auto first = vocabulary.classes_of(word.substr(0, word.find('-') + 1), language);
  if (first.test(former)) token.classes.set(former);
}

void Sentence::look_up_phrase(std::size_t i, std::size_t longest,
                              const words::Vocabulary& vocabulary, std::string_view language) {
  phrase_.clear();
  std::size_t words = 0;
  for (std::size_t k = i; k < tokens_.size() && words <= longest; ++k) {
    const Kind kind = tokens_[k].kind;
    if (kind != Kind::word && kind != Kind::other) return;
    if (k > i && tokens_[k].space_before) phrase_ += ' ';
    words += k == i || tokens_[k].space_before ? 1 : 0;
    if (words > longest) return;
    phrase_ += folded(k);
    if (k == i) continue;
    const auto classes = vocabulary.classes_of(phrase_, language);
    if (classes.none()) continue;
    tokens_[i].phrase = static_cast<std::uint8_t>(k + 1 - i);
    tokens_[i].phrase_classes = classes;
  }
}

bool Sentence::is_perfect(std::size_t i) const {
  for (std::size_t back = i; back > 0 && i - back < 4;) {
    --back;
    const bool mark = folded(back) == "'s" && (back == 0 || !has(back - 1, words::Class::pronoun));
    if (has(back, words::Class::have)) return !mark;
    if (!has(back, words::Class::adverb) && !has(back, words::Class::be_now)) return false;
  }
  return false;
}

unsigned Sentence::number(std::size_t i) const {
  if (i >= tokens_.size()) return 0;
  if (tokens_[i].kind != Kind::number) return value_of(numbers_[i]);
  unsigned value = 0;
  for (const char c : folded(i)) {
    if (c < '0' || c > '9' || value > 99999) break;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace masthead::bio
