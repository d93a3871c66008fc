#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "adapters/text/rules.h"
#include "adapters/words/vocabulary.h"

namespace masthead::text {

/// What the first words of a line can be, kept so that the rules that ask about one line in turn
/// look them up once.
struct LineStart {
  static constexpr std::size_t kMostWords = 4;

  std::string_view line;
  words::ClassSet label;       ///< of what stands before the first colon or slash
  std::size_t label_size = 0;  ///< bytes of the line up to it; 0: there is none
  std::size_t closing = 0;     ///< bytes of the colon or slash
  std::array<words::ClassSet, kMostWords> phrase;  ///< of the first word, the first two, ...
  std::array<std::size_t, kMostWords> ends;        ///< where each phrase ends
  std::size_t phrases = 0;
};

/// The words and rules a text is read with: the questions the rules ask of the vocabulary. All
/// words are asked for folded (core/text.h, fold_text). Cost: a hash look-up each, unless said
/// otherwise.
class Lexicon {
 public:
  /// Borrows the vocabulary. `left_out`: rules that are not tried.
  explicit Lexicon(const words::Vocabulary& vocabulary, RuleSet left_out = {})
      : vocabulary_(vocabulary), left_out_(left_out) {}

  [[nodiscard]] bool has(Rule rule) const { return !left_out_[static_cast<std::size_t>(rule)]; }
  [[nodiscard]] const words::Vocabulary& vocabulary() const { return vocabulary_; }
  /// The start of `line`, which must stay where it is until another is asked for. Cost: five
  /// look-ups, or none when the line is the last one asked for. So a Lexicon is for one thread.
  [[nodiscard]] const LineStart& start_of(std::string_view line) const;

  [[nodiscard]] bool is(words::Class what, std::string_view folded) const {
    return vocabulary_.is(what, folded);
  }

  /// The head of a job title: "editor", "correspondent", "редактор".
  [[nodiscard]] bool is_job_word(std::string_view word) const {
    return is(words::Class::job_head, word);
  }
  /// The end of a job title in a script that writes no spaces: "记者" of "驻北京记者". Cost: O(the
  /// class).
  [[nodiscard]] bool ends_with_job_word(std::string_view text) const;
  /// What may stand in lower case before the head of a job title: "senior", "political".
  [[nodiscard]] bool is_job_qualifier(std::string_view word) const {
    return is(words::Class::job_qualifier, word);
  }
  /// A newsroom's desk, which is no place: "politics".
  [[nodiscard]] bool is_desk_word(std::string_view word) const {
    return is(words::Class::desk, word);
  }
  /// A word that makes a name an outlet's: "news", "times".
  [[nodiscard]] bool is_outlet_word(std::string_view word) const {
    return is(words::Class::outlet_word, word);
  }
  /// A word no person's name holds: "stories", "the", "editor", "tribune".
  [[nodiscard]] bool is_not_a_name_word(std::string_view word) const;
  /// A line that is shaped like a person's name and never is one: "middle east".
  [[nodiscard]] bool is_not_a_name(std::string_view line) const {
    return is(words::Class::not_a_name, line);
  }
  /// What stands in lower case inside a person's name: "van", "bin".
  [[nodiscard]] bool is_name_particle(std::string_view word) const {
    return is(words::Class::name_particle, word);
  }
  /// A phrase bios are made of: "experience", "graduate", "covers".
  [[nodiscard]] bool is_bio_word(std::string_view word) const {
    return is(words::Class::bio_word, word);
  }
  /// A picture or news agency, as credits print it: "reuters", "afp", "getty images".
  [[nodiscard]] bool is_agency(std::string_view name) const {
    return is(words::Class::agency, name);
  }
  /// A month, a day, a time of day or what stands beside a date: "november", "ago".
  [[nodiscard]] bool is_date_word(std::string_view word) const {
    return is(words::Class::date_word, word) || month_of(word) > 0;
  }
  /// The month `word` names, from 1; 0: none.
  [[nodiscard]] int month_of(std::string_view word) const;
  /// A button or menu entry a copied page begins with: "menu", "subscribe".
  [[nodiscard]] bool is_page_furniture(std::string_view line) const;
  /// The heading of the readers' comments: what stands below it is not the page's.
  [[nodiscard]] bool is_comments_heading(std::string_view line) const;
  /// The heading of a list of other articles: "related stories", "latest articles by NAME". Cost:
  /// O(the class).
  [[nodiscard]] bool is_list_heading(std::string_view line) const;
  /// The heading of an author's box: "about the author".
  [[nodiscard]] bool is_author_heading(std::string_view line) const;

 private:
  const words::Vocabulary& vocabulary_;
  RuleSet left_out_;
  mutable LineStart start_;
};

}  // namespace masthead::text
