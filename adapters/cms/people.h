#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/judge.h"
#include "adapters/byline/lexicon.h"
#include "adapters/byline/tokens.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::cms {

/// A line of running text with what its words can be.
class Prose {
 public:
  /// Keeps references to all. `text`: valid UTF-8, lives as long as this.
  Prose(std::string_view text, std::string_view outlet, const words::Vocabulary& vocabulary);
  Prose(const Prose&) = delete;
  Prose& operator=(const Prose&) = delete;

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  [[nodiscard]] const byline::Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] const byline::Judge& judge() const { return judge_; }
  [[nodiscard]] const byline::Token& at(std::size_t at) const { return tokens_[at]; }
  [[nodiscard]] bool is_kind(std::size_t at, byline::TokenKind kind) const {
    return at < tokens_.size() && tokens_[at].kind == kind;
  }
  [[nodiscard]] bool is_word(std::size_t at) const { return lexicon_.is_word(at); }
  [[nodiscard]] bool is(std::size_t at, words::Class what) const { return lexicon_.is(at, what); }
  [[nodiscard]] std::string_view text_of(byline::Span span) const;
  /// Where a token begins in the text.
  [[nodiscard]] std::size_t offset_of(std::size_t at) const;

  /// A word with a capital, or of a script without them.
  [[nodiscard]] bool is_capital(std::size_t at) const;
  /// A sentence ends behind the token.
  [[nodiscard]] bool ends_sentence(std::size_t at) const;
  /// What somebody does: "engineer", "VP", "Editor".
  [[nodiscard]] bool is_title_word(std::size_t at) const;
  /// A word of a company's or an institution's name: "Labs", "University", "Inc".
  [[nodiscard]] bool is_company_word(std::size_t at) const;

 private:
  std::string_view text_;
  std::vector<byline::Token> tokens_;
  byline::Lexicon lexicon_;
  byline::Judge judge_;
};

/// Somebody whom running text names.
struct Person {
  byline::Span name;
  AuthorKind kind = AuthorKind::person;
  std::string job_title;
  std::string employer;
};

/// How several names stand beside one another.
enum class Commas : std::uint8_t {
  prose,  ///< "Jane Doe, Acme Cloud": what follows a comma is about her
  list,   ///< "Authors: Jane Doe, John Roe": it is another one
};

struct People {
  std::vector<Person> people;
  std::size_t end = 0;  ///< the first token that is not about them
};

/// Reads who is named from a token on: persons with their titles and employers ("Jane Doe, Staff
/// Engineer at Acme, and John Roe (Bolt)"), and organisations ("the Acme team"). Nobody where no
/// name stands there. Cost: O(tokens).
[[nodiscard]] People read_people(const Prose& prose, std::size_t from, Commas commas);

}  // namespace masthead::cms
