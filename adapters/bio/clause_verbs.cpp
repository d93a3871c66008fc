#include <algorithm>

#include "adapters/bio/clauses.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestTopic = 12;
constexpr std::size_t kMostTopics = 24;
constexpr unsigned kMostYears = 70;

}  // namespace

// ---- what was studied, and where

/// Behind the field of study that begins at `i`: up to a preposition, a verb or a mark, but over
/// "A, B und C".
std::size_t ClauseReader::study_topic_end(std::size_t i) const {
  std::size_t end = i;
  while (end < end_ && end - i < kLongestTopic) {
    if (sentence_.kind(end) == Kind::comma || is(end, Class::and_word)) {
      const std::size_t next = end + 1;
      const bool goes_on = next < end_ && sentence_.is_word(next) && !ends_phrase(next) &&
                           !is_preposition(next) && !is(next, Class::degree_word) &&
                           !is(next, Class::graduate);
      const bool listed = is(end, Class::and_word) ||
                          (sentence_.is_capital(next) && next + 1 < end_ && is_separator(next + 1));
      if (!goes_on || !listed || is_head(next)) break;
      end = next;
      continue;
    }
    if (ends_phrase(end) && !is(end, Class::as_word)) break;
    if (is_preposition(end)) {
      if (!is(end, Class::of_word) || is(end, Class::at_word)) break;
      std::size_t k = end + length(end);
      if (is(k, Class::article)) k += length(k);
      if (k >= end_ || is(k, Class::school_word) || ends_phrase(k)) break;
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
  const bool field = k < end_ && (is(k, Class::in_word) || is(k, Class::of_word));
  if (field) {
    std::size_t topic = k + length(k);
    if (topic < end_ && is(topic, Class::article)) topic += length(topic);
    const bool school = topic < end_ && (is(topic, Class::school_word) ||
                                         (is(k, Class::of_word) && sentence_.is_capital(topic)));
    const std::size_t end = study_topic_end(topic);
    const bool subject = end > topic && !school && (!is(k, Class::of_word) || !person);
    if (subject || (end > topic && !school && grammar_.head_first)) {
      draft_.claim(Field::degree, {adjacent ? i : topic, end}, "clause-degree");
      for (std::size_t t = i; t < end; ++t) used_[t] = 1;
      k = end;
    }
  } else if (!person && k < end_ && adjacent && sentence_.is_capital(k) &&
             !is(k, Class::school_word) && grammar_.nouns_capitalised) {
    const std::size_t end = study_topic_end(k);
    draft_.claim(Field::degree, {i, end}, "clause-degree");
    for (std::size_t t = i; t < end; ++t) used_[t] = 1;
    k = end;
  }
  read_schools(k, person);
  return std::max(k, behind);
}

/// The schools behind `i`; where `any`, any name behind a preposition there is one.
void ClauseReader::read_schools(std::size_t i, bool any) {
  std::size_t k = i;
  while (k < end_ && sentence_.kind(k) == Kind::open) ++k;
  for (; k < end_; ++k) {
    if (used_[k] != 0 || is(k, Class::graduate) || is(k, Class::degree_word)) break;
    const bool bare = is(k, Class::school_word) && sentence_.is_capital(k);
    if (!bare && !is_preposition(k)) {
      if (any && !is_loose(k)) any = false;
      continue;
    }
    Prepositional found;
    if (bare) {
      found.name = read_name(k);
    } else {
      found = read_prepositional(k);
      const std::size_t first = k + length(k) + (is(k + length(k), Class::article) ? 1 : 0);
      if (found.name.empty() && is(first, Class::school_word)) {
        // "université de Lyon": the kind in lower case is the name's first word.
        const std::size_t join = join_name(first + 1, true);
        if (join > first + 1) found.name = {first, read_name(join).end};
        if (join == first + 1 && is_name_word(join)) found.name = {first, read_name(join).end};
      }
    }
    if (found.name.empty()) continue;
    const bool school = has_class(found.name, Class::school_word);
    const bool place = found.in && !found.definite;
    if (!school && (!any || place)) continue;
    draft_.claim(Field::education, found.name, "clause-school");
    for (std::size_t t = found.name.begin; t < found.name.end; ++t) used_[t] = 1;
    k = std::max(k, found.name.end - 1);
    any = false;
  }
}

/// What the verb `verb` says was studied. The words stand behind it, or before a participle.
void ClauseReader::read_studied(std::size_t verb) {
  read_schools(begin_, false);
  std::size_t k = skip_loose(verb + length(verb));
  // "studierte an der Universität A Geschichte", "nach dem Studium der Geschichte"
  while (k < end_ && (used_[k] != 0 || is_preposition(k) || is(k, Class::article) || is_loose(k))) {
    const bool before_name = is(k, Class::in_word) && used_[k] == 0 && !is(k, Class::of_word) &&
                             sentence_.is_capital(k + 1);
    k = before_name ? std::max(read_prepositional(k).end, k + 1) : k + 1;
  }
  if (k < end_ && !ends_phrase(k)) {
    const std::size_t end = study_topic_end(k);
    if (end > k) draft_.claim(Field::degree, {k, end}, "clause-studied");
    for (std::size_t t = k; t < end; ++t) used_[t] = 1;
    return;
  }
  // "hat Geschichte an der Universität A studiert": behind the auxiliary, else before the verb.
  for (std::size_t i = begin_; i < verb; ++i) {
    if (!sentence_.is_capital(i) || used_[i] != 0 || ends_phrase(i) || sentence_[i].of_name) continue;
    if (i > begin_ && is_preposition(lead(i - 1))) continue;
    const std::size_t end = std::min(study_topic_end(i), verb);
    draft_.claim(Field::degree, {i, end}, "clause-studied");
    for (std::size_t t = i; t < end; ++t) used_[t] = 1;
    return;
  }
}

void ClauseReader::read_study() {
  for (std::size_t i = begin_; i < end_;) {
    std::size_t next = i + length(i);
    const bool degree = is(i, Class::degree_word) || is(i, Class::graduate);
    if (used_[i] == 0 && degree) next = std::max(next, read_degree(i));
    if (used_[i] == 0 && is(i, Class::study_verb)) {
      read_studied(i);
    }
    i = next;
  }
}

// ---- where the person lives and works

void ClauseReader::read_homes() {
  std::size_t i = begin_;
  while (i < end_ && !is(i, Class::live_verb)) ++i;
  for (; i < end_; i += length(i)) {
    if (used_[i] != 0 || loose_[i] != 0 || !is(i, Class::in_word)) continue;
    const Prepositional found = read_prepositional(i);
    if (found.name.empty()) continue;
    static_cast<void>(claim_places(found));
    return;
  }
}

void ClauseReader::read_work() {
  // "Seit 2019 bei A", "Bei A seit 2016 als Redakteur"
  bool headless = true;
  for (std::size_t i = begin_; i < end_ && headless; ++i) {
    if (is_verb(i)) headless = false;
  }
  if (!works_ && !joins_ && !headless) return;
  for (std::size_t i = begin_; i < end_;) {
    std::size_t next = i + length(i);
    const bool open = used_[i] == 0 && loose_[i] == 0 && is_preposition(i);
    const bool at = open && (is(i, Class::at_word) || (joins_ && is(i, Class::of_word)));
    if (at || (open && works_ && !lives_)) {
      const Prepositional found = read_prepositional(i);
      bool first = true;
      bool dated = false;
      for (std::size_t k = begin_; k < i; ++k) {
        if (!is_loose(k)) first = false;
        if (loose_[k] != 0) dated = true;
      }
      const bool counts = !headless || (first && dated);
      const bool school = has_class(found.name, Class::school_word);
      if (!found.name.empty() && !found.indefinite && counts && at &&
          (!found.in || is_like_outlet(found))) {
        next = std::max(next, claim_employers(found, past_));
      } else if (!found.name.empty() && !headless && found.in && !found.of && !past_ && !school) {
        next = std::max(next, claim_places(found));
      }
    }
    i = next;
  }
}

// ---- what the person writes about

std::size_t ClauseReader::read_topic_list(std::size_t i) {
  for (std::size_t count = 0; count < kMostTopics; ++count) {
    while (i < end_ && (is(i, Class::article) || is(i, Class::topic_intro) || is_loose(i) ||
                        sentence_.kind(i) == Kind::quote)) {
      i += length(i);
    }
    std::size_t end = i;
    while (end < end_ && end - i < kLongestTopic && !ends_phrase(end) && used_[end] == 0) {
      if (is(end, Class::and_word)) break;
      if (is_preposition(end) && (!is(end, Class::of_word) || is(end, Class::at_word))) break;
      end += length(end);
    }
    end = std::min(end, end_);
    if (end == i) break;
    const bool generic = end == i + length(i) && is(i, Class::generic_topic);
    if (!generic && !is(i, Class::possessive)) {
      draft_.claim(Field::beat, {i, end}, "clause-beat");
      for (std::size_t k = i; k < end; ++k) used_[k] = 1;
      claimed_ = true;
    }
    i = end;
    std::size_t next = i;
    while (next < end_ && (sentence_.kind(next) == Kind::comma || is(next, Class::and_word))) ++next;
    if (next == i) break;
    if (is_preposition(next) && !is(next, Class::article)) next += length(next);
    i = next;
  }
  return i;
}

void ClauseReader::read_beats() {
  if (past_) return;
  for (std::size_t i = begin_; i < end_;) {
    std::size_t next = i + length(i);
    if (used_[i] == 0 && is(i, Class::beat_verb)) {
      std::size_t k = next;
      for (std::size_t steps = 0; k < end_ && steps < 4 && is_loose(k); ++steps) ++k;
      if (is(i, Class::topic_verb)) {
        while (k < end_ && k - i < 8 && !is_preposition(k) && !is(k, Class::topic_word)) ++k;
        k += k < end_ ? length(k) : 0;
      }
      next = std::max(next, read_topic_list(k));
    } else if (used_[i] == 0 && is(i, Class::topic_word) && works_) {
      const bool lower = !sentence_.is_capital(i);
      if (lower) next = std::max(next, read_topic_list(next));
    }
    i = next;
  }
}

// ---- since when

void ClauseReader::read_since() {
  if (past_ || lives_) return;
  if (!claimed_ && !works_ && !joins_) return;
  for (std::size_t i = begin_; i < end_; i += length(i)) {
    const bool since = is(i, Class::since_word);
    if (!since && !(joins_ && is(i, Class::in_word))) continue;
    std::size_t k = i + length(i);
    while (k < end_ && k - i < 6 && sentence_.kind(k) != Kind::number &&
           (is(k, Class::month) || is(k, Class::article) || is(k, Class::of_word) ||
            is(k, Class::year_unit))) {
      k += length(k);
    }
    const unsigned year = sentence_.kind(k) == Kind::number ? sentence_.number(k) : 0;
    if (k >= end_ || year < 1930 || year > 2099) continue;
    if (k + 1 < end_ && is(k + 1, Class::until_word)) continue;
    const bool career = !works_ && !joins_ && !draft_.has(Field::employer);
    draft_.claim(Field::since_year, {i, k + 1}, "clause-since", std::to_string(year),
                 career ? "career" : "employer");
  }
}

void ClauseReader::read_years() {
  for (std::size_t i = begin_ + 1; i < end_; ++i) {
    if (!is(i, Class::year_unit)) continue;
    const unsigned years = sentence_.number(i - 1);
    if (years == 0 || years > kMostYears) continue;
    std::size_t first = i - 1;
    while (first > begin_ && is(lead(first - 1), Class::about_number)) first = lead(first - 1);
    bool counts = false;
    for (std::size_t k = i + 1; k < end_ && k < i + 4; ++k) {
      counts = counts || is(k, Class::experience);
    }
    const bool since = first > begin_ && is(lead(first - 1), Class::since_word);
    if (!counts && !(since && (works_ || claimed_) && !past_ && !lives_)) continue;
    draft_.claim(Field::years_of_experience, {first, i + 1}, "clause-years",
                 std::to_string(years), {});
  }
}

}  // namespace masthead::bio
