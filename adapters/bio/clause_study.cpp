#include <algorithm>

#include "adapters/bio/clauses.h"

// What was studied, and where.
namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestField = 14;

}  // namespace

/// Behind the field of study that begins at `i`: up to a preposition, a verb or a mark, but over
/// "A, B und C".
std::size_t ClauseReader::study_topic_end(std::size_t i) const {
  std::size_t end = i;
  while (end < end_ && end - i < kLongestField && used_[end] == 0) {
    if (sentence_.kind(end) == Kind::comma || is(end, Class::and_word)) {
      std::size_t next = end + 1;
      if (next < end_ && is(next, Class::article)) next += length(next);
      if (next < end_ && is(next, Class::of_word) && grammar_.head_first) next += length(next);
      const bool goes_on = next < end_ && sentence_.is_word(next) && !ends_phrase(next) &&
                           !is_preposition(next) && !is(next, Class::degree_word) &&
                           !is(next, Class::graduate) && !is_head(next);
      const bool listed = is(end, Class::and_word) ||
                          (sentence_.is_capital(next) && next + 1 < end_ && is_separator(next + 1));
      if (!goes_on || !listed) break;
      end = next;
      continue;
    }
    if (ends_phrase(end) && !is(end, Class::as_word)) break;
    if (is_preposition(end)) {
      if (!is(end, Class::of_word) || is(end, Class::at_word)) break;
      std::size_t k = end + length(end);
      if (is(k, Class::article)) k += length(k);
      if (k >= end_ || is(k, Class::school_word) || ends_phrase(k)) break;
      // "Comunicazione della scienza della Sissa"
      if (sentence_.is_capital(k) && end > i && !sentence_.is_capital(end - 1)) break;
    }
    end += length(end);
  }
  return std::min(end, end_);
}

/// The degree at `i` ("licenciado en Periodismo", "Master in Journalismus"), and its school. Gives
/// the token behind.
std::size_t ClauseReader::read_degree(std::size_t i) {
  const bool person = is(i, Class::graduate);
  const std::size_t behind = i + length(i);
  std::size_t k = skip_loose(behind);
  const bool adjacent = k == behind;
  std::size_t topic = k;
  bool field = false;
  if (k < end_ && (is(k, Class::in_word) || is(k, Class::of_word))) {
    topic = k + length(k);
    if (topic < end_ && is(topic, Class::article)) topic += length(topic);
    const bool school = is(topic, Class::school_word) ||
                        (is(k, Class::of_word) && (person || sentence_.is_capital(topic)));
    field = topic < end_ && !school;
  } else {
    field = !person && adjacent && k < end_ && grammar_.nouns_capitalised &&
            sentence_.is_capital(k) && !is(k, Class::school_word);
  }
  if (field) {
    const std::size_t end = study_topic_end(topic);
    if (end > topic) {
      draft_.claim(Field::degree, {adjacent ? i : topic, end}, "clause-degree");
      mark_span({i, end}, used_, 1);
      k = end;
    }
  }
  read_schools(k, person || (field && k < end_ && is(k, Class::of_word)));
  return std::max(k, behind);
}

/// The schools behind `i`; where `any`, any name behind a preposition there is one.
void ClauseReader::read_schools(std::size_t i, bool any) {
  for (std::size_t k = i; k < end_; ++k) {
    if (used_[k] != 0 || sentence_.kind(k) == Kind::open) continue;
    if (is(k, Class::graduate) || is(k, Class::degree_word)) break;
    const bool bare = is(k, Class::school_word) || (loose_[k] == 2 && is_name_word(k));
    if (!bare && !is_preposition(k)) {
      any = any && is_loose(k);
      continue;
    }
    Prepositional found;
    found.name = sentence_.is_capital(k) ? read_name(k) : read_school_name(k);
    if (!bare) found = read_prepositional(k);
    if (found.name.empty()) continue;
    const bool school = has_class(found.name, Class::school_word);
    const bool place = found.in && !found.definite;
    if (!school && (!any || place)) {
      any = any && place;
      continue;
    }
    draft_.claim(Field::education, found.name, "clause-school");
    mark_span({k, found.name.end}, used_, 1);
    k = std::max(k, found.name.end - 1);
    any = false;
    // "City University, Londres"
    const Span home = sentence_.kind(k + 1) == Kind::comma ? read_name(k + 2) : Span{};
    const bool last = home.end >= end_ || !sentence_.is_word(home.end);
    if (is_name(home) && last && !is_head(home.begin)) {
      draft_.claim(Field::location, home, "clause-place");
      mark_span(home, used_, 1);
    }
  }
}

/// What stands before a participle that says it was studied: behind the auxiliary ("hat Geschichte
/// an der Universität A studiert"), else the last noun ("hat an der A Geschichte studiert").
Span ClauseReader::studied_before(std::size_t verb) const {
  for (std::size_t i = begin_; i < verb; ++i) {
    if (!sentence_.is_capital(i) || used_[i] != 0 || ends_phrase(i) || sentence_[i].of_name) {
      continue;
    }
    const bool free = i == begin_ || is_verb(lead(i - 1)) || is_loose(i - 1);
    if (free) return {i, std::min(study_topic_end(i), verb)};
    while (i < verb && sentence_.is_capital(i)) ++i;
  }
  const bool last = verb > begin_ + 1 && sentence_.is_capital(verb - 1) &&
                    sentence_.is_capital(verb - 2) && !is(verb - 2, Class::school_word);
  return last ? Span{verb - 1, verb} : Span{verb, verb};
}

/// What the verb `verb` says was studied. The words stand behind it, or before a participle.
void ClauseReader::read_studied(std::size_t verb) {
  const std::size_t behind = verb + length(verb);
  if (behind >= end_ && grammar_.nouns_capitalised) {
    const Span field = studied_before(verb);
    draft_.claim(Field::degree, field, "clause-studied");
    mark_span(field, used_, 1);
    read_schools(begin_, true);
    return;
  }
  read_schools(begin_, false);
  std::size_t k = skip_loose(behind);
  // "studierte an der Universität A Geschichte", "nach dem Studium der Geschichte"
  while (k < end_ && (used_[k] != 0 || is(k, Class::article) || is_loose(k) || is_preposition(k))) {
    if (is(k, Class::indefinite) && !is(k, Class::article)) return;
    const bool skips = used_[k] != 0 || !is_preposition(k) || used_[k + 1] != 0 ||
                       (k == behind && (is(k, Class::of_word) || grammar_.head_first)) ||
                       is(k + 1, Class::article) || is(k + 1, Class::degree_word);
    const bool place = is(k, Class::in_word) && sentence_.is_capital(k + 1) && k > behind;
    if (!skips && !place) return;
    k = place && !skips ? std::max(read_prepositional(k).end, k + 1) : k + 1;
  }
  if (k >= end_ || ends_phrase(k) || is(k, Class::degree_word)) return;
  const std::size_t end = study_topic_end(k);
  if (end <= k) return;
  draft_.claim(Field::degree, {k, end}, "clause-studied");
  mark_span({k, end}, used_, 1);
}

void ClauseReader::read_study() {
  bool studied = false;
  for (std::size_t i = begin_; i < end_;) {
    const bool open = used_[i] == 0;
    const bool studies = is_verb(i, Class::study_verb) || (is(i, Class::study_verb) && i == begin_);
    std::size_t next = i + length(i);
    if (open && (is(i, Class::degree_word) || is(i, Class::graduate))) {
      next = std::max(next, read_degree(i));
    } else if (open && studies && !studied) {
      studied = true;  // a clause has one such verb; a second would look at the same words
      read_studied(i);
    }
    i = next;
  }
}

}  // namespace masthead::bio
