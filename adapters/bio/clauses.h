#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "adapters/bio/rules.h"

/// Biographies in languages whose order of words is free: German, Dutch and the Romance languages.
///
/// English sentences are read from left to right, because there a word's place tells what it is. In
/// the languages read here a verb may close its clause ("hat an der Universität A Geschichte
/// studiert"), a title may stand before or behind its employer, and what stands behind a title's
/// "de" may be its field or who pays for it. So a sentence is cut into clauses first; what kind of
/// verb a clause has then says what its names are.
namespace masthead::bio {

/// A name or topic behind a preposition: "à La Vie", "in der Redaktion von A".
struct Prepositional {
  Span name;                ///< without article and quotes; empty: no name stands here
  std::size_t end = 0;      ///< behind all of it
  bool at = false;          ///< the preposition may stand before an employer
  bool of = false;          ///< it is a genitive's
  bool in = false;          ///< it may stand before a place
  bool definite = false;    ///< it holds an article or one follows
  bool indefinite = false;  ///< "bei einem Verlag": of no use
  bool described = false;   ///< a word for a kind of employer stands before the name
};

/// One sentence's clauses.
class ClauseReader {
 public:
  explicit ClauseReader(Draft& draft);

  /// Claims what the sentence says. Cost: O(tokens).
  void read();

 private:
  // The words. A phrase decides what its tokens are.
  [[nodiscard]] bool is(std::size_t i, words::Class what) const;
  [[nodiscard]] std::size_t length(std::size_t i) const;
  [[nodiscard]] std::size_t lead(std::size_t i) const { return lead_[i]; }
  [[nodiscard]] bool is_verb(std::size_t i) const;
  [[nodiscard]] bool is_verb(std::size_t i, words::Class what) const;
  [[nodiscard]] bool is_plain(std::size_t i) const;
  [[nodiscard]] bool is_head(std::size_t i) const;
  [[nodiscard]] bool is_separator(std::size_t i) const;
  [[nodiscard]] bool is_preposition(std::size_t i) const;
  /// True for what may stand anywhere: adverbs, dates, the person's name, what is in brackets.
  [[nodiscard]] bool is_loose(std::size_t i) const;
  [[nodiscard]] bool is_new_name(std::size_t i) const;
  [[nodiscard]] bool ends_phrase(std::size_t i) const;
  [[nodiscard]] std::size_t skip_loose(std::size_t i) const;
  void mark_loose();
  void mark_span(Span span, std::vector<std::uint8_t>& marks, std::uint8_t as) const;
  [[nodiscard]] std::size_t mark_date(std::size_t i);

  // The clauses.
  [[nodiscard]] std::size_t clause_end(std::size_t i) const;
  [[nodiscard]] bool begins_clause(std::size_t i) const;
  void read_clause(std::size_t begin, std::size_t end);
  void survey(std::size_t begin, std::size_t end);

  // Names (clause_names.cpp).
  [[nodiscard]] bool is_name_word(std::size_t i) const;
  [[nodiscard]] bool is_name(Span span) const;
  [[nodiscard]] bool has_class(Span span, words::Class what) const;
  [[nodiscard]] Span read_name(std::size_t i) const;
  [[nodiscard]] std::size_t join_name(Span name, bool school) const;
  [[nodiscard]] Span read_school_name(std::size_t i) const;
  [[nodiscard]] std::size_t skip_kinds(std::size_t i, bool& described) const;
  [[nodiscard]] Prepositional read_prepositional(std::size_t i) const;
  [[nodiscard]] bool is_like_outlet(const Prepositional& found) const;
  [[nodiscard]] std::size_t claim_employers(const Prepositional& first, bool former);
  [[nodiscard]] std::size_t claim_places(const Prepositional& first);
  void claim_employer(Span name, bool former);
  [[nodiscard]] Prepositional read_unit_school(std::size_t i) const;

  // Titles (clause_titles.cpp).
  void read_titles();
  [[nodiscard]] std::size_t read_title(std::size_t head);
  [[nodiscard]] std::size_t title_begin(std::size_t head) const;
  [[nodiscard]] std::size_t title_end(std::size_t head) const;
  [[nodiscard]] std::size_t field_end(std::size_t i) const;
  [[nodiscard]] bool is_predicate(std::size_t begin) const;
  [[nodiscard]] bool is_theirs(std::size_t verb) const;
  [[nodiscard]] bool may_precede_title(std::size_t i) const;
  [[nodiscard]] bool is_headless(std::size_t i) const;
  [[nodiscard]] std::size_t for_end(std::size_t i) const;
  [[nodiscard]] std::size_t skip_list_word(std::size_t i) const;
  [[nodiscard]] std::size_t read_behind_title(std::size_t i, bool former, bool newsroom,
                                              bool learns);
  [[nodiscard]] bool is_acronym(std::size_t i) const;

  // Schools (clause_study.cpp).
  void read_study();
  [[nodiscard]] std::size_t read_degree(std::size_t i);
  [[nodiscard]] std::size_t study_topic_end(std::size_t i) const;
  void read_studied(std::size_t verb);
  [[nodiscard]] Span studied_before(std::size_t verb) const;
  void read_schools(std::size_t i, bool any);

  // Verbs (clause_verbs.cpp).
  void read_homes();
  void read_work();
  [[nodiscard]] std::size_t read_work_at(std::size_t i, bool headless);
  [[nodiscard]] bool follows_verb(std::size_t i) const;
  [[nodiscard]] std::size_t topic_end(std::size_t i) const;
  [[nodiscard]] bool is_topic(Span span) const;
  [[nodiscard]] std::size_t topics_begin(std::size_t i);
  void read_beats();
  [[nodiscard]] std::size_t read_topic_list(std::size_t i);
  void read_since();
  void read_years();

  Draft& draft_;
  const Sentence& sentence_;
  const Grammar& grammar_;
  std::vector<std::uint16_t> lead_;  ///< the token a phrase begins at, for each of its tokens
  std::vector<std::uint8_t> loose_;  ///< 1: a date or a time, 2: in brackets
  std::vector<std::uint8_t> used_;   ///< claimed, so that no other rule reads it
  std::size_t begin_ = 0;            ///< the clause
  std::size_t end_ = 0;
  std::size_t titles_end_ = 0;  ///< behind the last title and what belongs to it
  std::size_t first_verb_ = 0;  ///< the sentence's first verb
  bool past_ = false;
  bool dated_ = false;  ///< a date stands in it
  bool works_ = false;
  bool joins_ = false;
  bool lives_ = false;
  bool other_ = false;    ///< it speaks of somebody or something else
  bool claimed_ = false;  ///< the clause says what the person does now
};

}  // namespace masthead::bio
