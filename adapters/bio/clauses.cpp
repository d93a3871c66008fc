#include "adapters/bio/clauses.h"

#include <algorithm>

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kMostBetween = 8;

bool is_year(unsigned value) { return value >= 1930 && value <= 2099; }

}  // namespace

ClauseReader::ClauseReader(Draft& draft)
    : draft_(draft),
      sentence_(draft.sentence),
      grammar_(draft.grammar),
      lead_(draft.sentence.size()),
      loose_(draft.sentence.size()),
      used_(draft.sentence.size()) {
  std::size_t i = 0;
  while (i < sentence_.size()) {
    const std::size_t next = std::min(i + length(i), sentence_.size());
    for (std::size_t k = i; k < next; ++k) lead_[k] = static_cast<std::uint16_t>(i);
    i = next;
  }
  mark_loose();
  first_verb_ = 0;
  while (first_verb_ < sentence_.size() &&
         (lead_[first_verb_] != first_verb_ || !is_verb(first_verb_))) {
    ++first_verb_;
  }
}

void ClauseReader::read() {
  std::size_t i = 0;
  while (i < sentence_.size() && !draft_.full()) {
    const std::size_t end = clause_end(i);
    read_clause(i, end);
    i = std::max(end, i + 1);
  }
}

bool ClauseReader::is(std::size_t i, Class what) const {
  if (i >= sentence_.size()) return false;
  const Token& token = sentence_[i];
  const auto& classes = token.phrase > 1 ? token.phrase_classes : token.classes;
  return classes.test(static_cast<std::size_t>(what));
}

std::size_t ClauseReader::length(std::size_t i) const {
  return std::max<std::size_t>(1, sentence_[i].phrase);
}

/// A verb stands in lower case, but at a sentence's head, and behind no article.
bool ClauseReader::is_verb(std::size_t i, Class what) const {
  if (!is(i, what)) return false;
  if (grammar_.nouns_capitalised || i == 0) return true;
  return !sentence_.is_capital(i) && !is(lead(i - 1), Class::article);
}

/// A word in lower case that is no word of the grammar.
bool ClauseReader::is_plain(std::size_t i) const {
  return i < end_ && sentence_.is_word(i) && !sentence_.is_capital(i) && used_[i] == 0 &&
         !ends_phrase(i) && !is_preposition(i) && !is(i, Class::article) &&
         !is(i, Class::and_word) && !is_head(i);
}

bool ClauseReader::is_verb(std::size_t i) const {
  for (const auto what :
       {Class::be_now, Class::be_past, Class::have, Class::work_verb, Class::past_verb,
        Class::join_verb, Class::live_verb, Class::study_verb, Class::beat_verb, Class::topic_verb,
        Class::lead_verb, Class::other_verb}) {
    if (is_verb(i, what)) return true;
  }
  return false;
}

bool ClauseReader::is_head(std::size_t i) const {
  if (!sentence_.is_word(i) || used_[i] != 0) return false;
  if (is(i, Class::job_head) || is(i, Class::occupation)) {
    return !grammar_.nouns_capitalised || sentence_.is_capital(i);
  }
  return is(i, Class::job_ending) && (!grammar_.nouns_capitalised || sentence_.is_capital(i));
}

bool ClauseReader::is_separator(std::size_t i) const {
  switch (sentence_.kind(i)) {
    case Kind::comma:
    case Kind::slash:
    case Kind::bar:
    case Kind::dash:
    case Kind::colon:
    case Kind::quote:
      return true;
    default:
      return i < sentence_.size() && is(i, Class::and_word);
  }
}

bool ClauseReader::is_preposition(std::size_t i) const {
  return is(i, Class::at_word) || is(i, Class::of_word) || is(i, Class::in_word);
}

bool ClauseReader::is_loose(std::size_t i) const {
  if (loose_[i] != 0 || sentence_[i].of_name) return true;
  const std::size_t first = lead(i);
  for (const auto what : {Class::adverb, Class::now_word, Class::formerly, Class::pronoun}) {
    if (is(first, what)) return true;
  }
  return false;
}

bool ClauseReader::ends_phrase(std::size_t i) const {
  if (i >= end_ || (!sentence_.is_word(i) && sentence_.kind(i) != Kind::contact)) return true;
  if (loose_[i] != 0 || is_verb(i)) return true;
  for (const auto what : {Class::pronoun, Class::relative, Class::where_word, Class::as_word,
                          Class::since_word, Class::adverb, Class::now_word, Class::formerly,
                          Class::about_number, Class::possessive, Class::common_word}) {
    if (is(i, what) && !is(i, Class::of_word) && !is(i, Class::article)) return true;
  }
  return false;
}

std::size_t ClauseReader::skip_loose(std::size_t i) const {
  while (i < end_ && is_loose(i)) ++i;
  return i;
}

/// Dates with their prepositions, and what stands in brackets.
void ClauseReader::mark_loose() {
  std::size_t open = 0;
  for (std::size_t i = 0; i < sentence_.size(); ++i) {
    const Kind kind = sentence_.kind(i);
    if (kind == Kind::open) ++open;
    if (open != 0) loose_[i] = 2;
    if (kind == Kind::close && open != 0) --open;
    // "32 anni", "viele Jahre"
    if (open == 0 && i > 0 && is(i, Class::year_unit) && sentence_.number(i - 1) != 0 &&
        loose_[i - 1] == 0) {
      loose_[i - 1] = loose_[i] = 1;
    }
    if (open == 0 && kind == Kind::number && is_year(sentence_.number(i))) {
      i = std::max(i, mark_date(i) - 1);
    }
  }
}

/// Marks the year `i` with what leads to it ("seit März", "desde el año"), and gives the token
/// behind it.
std::size_t ClauseReader::mark_date(std::size_t i) {
  std::size_t first = i;
  while (first > 0 && i - first < kMostBetween) {
    const std::size_t before = lead(first - 1);
    const bool small = is(before, Class::month) || is(before, Class::article) ||
                       is(before, Class::of_word) || is(before, Class::year_unit) ||
                       sentence_.kind(before) == Kind::number;
    const bool leads = is(before, Class::since_word) || is(before, Class::until_word) ||
                       is(before, Class::in_word);
    if (!small && !leads) break;
    first = before;
    if (leads && !small) break;
  }
  for (std::size_t k = first; k <= i; ++k) loose_[k] = 1;
  return i + 1;
}

void ClauseReader::mark_span(Span span, std::vector<std::uint8_t>& marks, std::uint8_t as) const {
  for (std::size_t i = span.begin; i < span.end && i < marks.size(); ++i) marks[i] = as;
}

std::size_t ClauseReader::clause_end(std::size_t i) const {
  for (std::size_t k = i + 1; k < sentence_.size(); ++k) {
    if (loose_[k] == 0 && begins_clause(k)) return k;
  }
  return sentence_.size();
}

/// True where a separator stands and a verb, or what only stands at a clause's head, follows.
bool ClauseReader::begins_clause(std::size_t i) const {
  const Kind kind = sentence_.kind(i);
  if (kind == Kind::semicolon || kind == Kind::stop) return true;
  if (kind == Kind::word && (is(i, Class::relative) || is(i, Class::where_word))) return true;
  if (!is_separator(i) || kind == Kind::slash || kind == Kind::quote) return false;
  std::size_t k = i + 1;
  for (std::size_t steps = 0; k < sentence_.size() && steps < kMostBetween; ++steps) {
    if (is_verb(k) || is(k, Class::relative) || is(k, Class::where_word)) return true;
    if (is(k, Class::formerly) || is(k, Class::now_word)) return true;
    const bool passes = is_loose(k) || is(k, Class::and_word) || is(k, Class::reflexive);
    if (!passes) return false;
    k += length(k);
  }
  return false;
}

/// What kinds of verb the clause has.
void ClauseReader::survey(std::size_t begin, std::size_t end) {
  begin_ = begin;
  end_ = end;
  past_ = works_ = joins_ = lives_ = claimed_ = false;
  // "an association that ..."
  other_ = is(begin, Class::relative) && begin > 0 && begin > titles_end_ &&
           !sentence_[begin - 1].of_name && used_[begin - 1] == 0;
  bool present = false;
  bool old = false;
  for (std::size_t i = begin; i < end; i += length(i)) {
    if (!sentence_.is_word(i)) continue;
    const bool past = is_verb(i, Class::past_verb) || is_verb(i, Class::be_past);
    past_ = past_ || past;
    // "Harzkurier Aktuell" is a name
    const bool adverb = i == begin || !sentence_.is_capital(i);
    old = old || (adverb && is(i, Class::formerly));
    present = present || (adverb && is(i, Class::now_word)) || is_verb(i, Class::be_now) ||
              (!past && is_verb(i, Class::work_verb));
    works_ = works_ || is_verb(i, Class::work_verb) || is_verb(i, Class::beat_verb) ||
             is_verb(i, Class::topic_verb);
    joins_ = joins_ || is_verb(i, Class::join_verb);
    lives_ = lives_ || is_verb(i, Class::live_verb);
  }
  past_ = (past_ && !present) || (old && !joins_);
}

void ClauseReader::read_clause(std::size_t begin, std::size_t end) {
  survey(begin, end);
  if (other_) return;
  read_study();
  read_titles();
  if (lives_) read_homes();
  read_beats();
  read_work();
  read_since();
  read_years();
}

namespace {

std::size_t read_clauses(Draft& draft, std::size_t i) {
  ClauseReader(draft).read();
  return i;
}

}  // namespace

extern const Rule clauses;
constexpr Rule clauses{
    .name = "clauses", .at = Rule::At::clauses, .scan = true, .read = read_clauses};

}  // namespace masthead::bio
