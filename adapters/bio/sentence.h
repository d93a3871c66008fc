#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/words/vocabulary.h"

namespace masthead::bio {

/// What a token is.
enum class Kind : std::uint8_t {
  word,
  number,   ///< begins with a digit: "15", "1984-2007", "91.5"
  contact,  ///< a link, an e-mail address or a "@handle"
  comma,
  stop,  ///< ends its sentence
  semicolon,
  colon,
  dash,  ///< between spaces, or longer than a hyphen
  bar,   ///< parts of a list: "|", "·", "•", a new line
  slash,
  quote,
  open,
  close,
  other,
};

/// One token of a sentence. A word's "'s", "'m" or "'ve" is a token of its own.
struct Token {
  std::uint32_t begin = 0;  ///< bytes of the biography
  std::uint32_t end = 0;
  std::uint32_t folded_at = 0;
  std::uint32_t folded_size = 0;
  Kind kind = Kind::other;
  bool capital = false;       ///< begins with an upper-case letter
  bool space_before = false;  ///< stands apart from the token before it
  bool of_name = false;       ///< a word of the person's name
  std::uint8_t phrase = 0;    ///< tokens of the longest phrase of the vocabulary that begins here
  words::ClassSet classes;    ///< what the word can be
  words::ClassSet phrase_classes;
};

/// The tokens of one sentence, with what each word can be.
class Sentence {
 public:
  /// A sentence that is longer is read in pieces of so many tokens.
  static constexpr std::size_t kMostTokens = 2048;

  explicit Sentence(std::string_view bio) : bio_(bio) {}

  void clear() {
    tokens_.clear();
    folded_.clear();
  }
  void add(const Token& token, std::string_view folded);
  /// True when the vocabulary knows `folded`, a word's part, as `what`. After classify().
  [[nodiscard]] bool knows(std::string_view folded, words::Class what) const;
  /// Adds to what word `i` can be.
  void add_classes(std::size_t i, const words::ClassSet& classes) { tokens_[i].classes |= classes; }
  /// Looks the words up. `language` is one of the vocabulary's, or empty: any; `name_words` are
  /// folded.
  void classify(const words::Vocabulary& vocabulary, std::string_view language,
                const std::vector<std::string>& name_words);

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  [[nodiscard]] const Token& operator[](std::size_t i) const { return tokens_[i]; }
  /// Nothing stands behind the end: kind `stop`.
  [[nodiscard]] Kind kind(std::size_t i) const {
    return i < tokens_.size() ? tokens_[i].kind : Kind::stop;
  }
  [[nodiscard]] bool is_word(std::size_t i) const { return kind(i) == Kind::word; }
  [[nodiscard]] bool is_capital(std::size_t i) const { return is_word(i) && tokens_[i].capital; }
  [[nodiscard]] std::string_view folded(std::size_t i) const {
    const Token& token = tokens_[i];
    return std::string_view(folded_).substr(token.folded_at, token.folded_size);
  }
  /// How many tokens from `i` on are a word or phrase of `what`: 0 where none is.
  [[nodiscard]] std::size_t match(std::size_t i, words::Class what) const {
    if (i >= tokens_.size()) return 0;
    const auto bit = static_cast<std::size_t>(what);
    if (tokens_[i].phrase_classes.test(bit)) return tokens_[i].phrase;
    return tokens_[i].classes.test(bit) ? 1 : 0;
  }
  [[nodiscard]] bool has(std::size_t i, words::Class what) const { return match(i, what) != 0; }
  /// True when a word or phrase of `what` ends just before token `i`.
  [[nodiscard]] bool has_before(std::size_t i, words::Class what) const {
    for (std::size_t n = 1; n <= 4 && n <= i; ++n) {
      if (match(i - n, what) == n) return true;
    }
    return false;
  }
  /// True when a form of "have" makes the verb at `i` a perfect: "has also covered".
  [[nodiscard]] bool is_perfect(std::size_t i) const;
  /// The biography's words of the tokens [begin, end). Precondition: begin < end <= size().
  [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const {
    return bio_.substr(tokens_[begin].begin, tokens_[end - 1].end - tokens_[begin].begin);
  }
  /// The number a token of kind number begins with, or that a word of the vocabulary means; 0:
  /// none.
  [[nodiscard]] unsigned number(std::size_t i) const;

 private:
  /// What a word's last or first part, at a hyphen, makes of it: "Denver-based", "ex-reporter".
  static void look_up_parts(Token& token, std::string_view word,
                            const words::Vocabulary& vocabulary, std::string_view language);
  void look_up_phrase(std::size_t i, std::size_t longest, const words::Vocabulary& vocabulary,
                      std::string_view language);

  std::string_view bio_;
  const words::Vocabulary* vocabulary_ = nullptr;
  std::string_view language_;
  std::string folded_;
  std::string phrase_;
  std::vector<Token> tokens_;
  std::vector<std::uint8_t> numbers_;
};

/// Cuts a biography into sentences. Abbreviations ("U.S.", "St. Louis", "Ph.D.") end none.
class Tokenizer {
 public:
  /// A `language` whose words may run together ("l'Avenir", "ex-rédactrice"), else empty.
  Tokenizer(std::string_view bio, const words::Vocabulary& vocabulary, std::string_view language)
      : bio_(bio), vocabulary_(vocabulary), language_(language) {}

  /// The next sentence, unclassified; false at the end. Cost: O(its bytes).
  [[nodiscard]] bool next(Sentence& sentence);

 private:
  void read_token(Sentence& sentence);
  void read_word(Sentence& sentence, bool space_before);
  void add_word(Sentence& sentence, std::size_t begin, std::size_t end, bool space_before);
  void add(Sentence& sentence, Kind kind, std::size_t begin, std::size_t end, bool space_before);
  [[nodiscard]] bool begins_sentence();
  /// What a mark in a word makes of it, in a language whose words run together.
  enum class Part : std::uint8_t { none, ends, goes_on };
  [[nodiscard]] Part part_at(std::size_t begin, std::size_t next, std::int32_t mark);
  [[nodiscard]] bool is_prefix(std::size_t begin, std::size_t end, std::int32_t mark);
  [[nodiscard]] bool is_gender_ending(std::size_t at) const;
  [[nodiscard]] bool is_abbreviation(std::size_t begin, std::size_t end);

  std::string_view bio_;
  const words::Vocabulary& vocabulary_;
  std::string_view language_;
  std::size_t at_ = 0;
  std::string scratch_;
};

}  // namespace masthead::bio
