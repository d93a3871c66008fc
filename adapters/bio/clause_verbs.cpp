#include <algorithm>

#include "adapters/bio/clauses.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestTopic = 12;
constexpr std::size_t kMostTopics = 24;
constexpr std::size_t kMostBetween = 16;
constexpr unsigned kMostYears = 70;

}  // namespace

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

/// True where only what may stand anywhere is between `i` and a verb before it.
bool ClauseReader::follows_verb(std::size_t i) const {
  for (std::size_t steps = 0; i > begin_ && steps < kMostBetween; ++steps) {
    --i;
    if (is_verb(lead(i))) return true;
    if (!is_loose(i) && !is(lead(i), Class::reflexive)) return false;
  }
  return false;
}

void ClauseReader::read_work() {
  // "Seit 2019 bei A", "Bei A seit 2016 als Redakteur"
  bool headless = true;
  dated_ = false;
  for (std::size_t i = begin_; i < end_; ++i) {
    if (lead(i) == i && is_verb(i)) headless = false;
    dated_ = dated_ || loose_[i] == 1;
  }
  if (!works_ && !joins_ && !headless) return;
  for (std::size_t i = begin_; i < end_;) {
    std::size_t next = i + length(i);
    if (used_[i] == 0 && loose_[i] == 0) next = std::max(next, read_work_at(i, headless));
    i = next;
  }
}

/// The employers behind the verb or the preposition `i`, and the place behind them. Gives the token
/// behind what was read; `i`: nothing.
std::size_t ClauseReader::read_work_at(std::size_t i, bool headless) {
  const bool object = is(i, Class::join_verb) || is(i, Class::lead_verb);
  if (!object && !is_preposition(i)) return i;
  const Prepositional found = read_prepositional(i);
  if (found.name.empty() || found.indefinite) return i;
  if (headless && (!dated_ || i > skip_loose(begin_))) return i;
  if (const auto school = read_unit_school(i); !school.name.empty() && !headless) {
    return claim_employers(school, past_);
  }
  const bool at = found.at || (joins_ && found.of) || is(i, Class::join_verb) ||
                  (object && (found.described || !found.definite));
  const bool near = follows_verb(i) || object;
  const bool place = found.in && (!is_like_outlet(found) || (!found.at && !found.of));
  if (at && !place && (!found.in || found.definite || near || headless)) {
    std::size_t end = claim_employers(found, past_);
    // "vanuit Brussel"
    if (end < end_ && is(end, Class::in_word) && !is(end, Class::at_word) && loose_[end] == 0 &&
        !past_) {
      const Prepositional home = read_prepositional(end);
      if (!home.name.empty()) end = claim_places(home);
    }
    return end;
  }
  const bool school = has_class(found.name, Class::school_word);
  if (place && near && !found.of && !past_ && !school && !headless && !lives_) {
    return claim_places(found);
  }
  return i;
}

// ---- what the person writes about

/// Behind the topic that begins at `i`.
std::size_t ClauseReader::topic_end(std::size_t i) const {
  std::size_t end = i;
  while (end < end_ && end - i < kLongestTopic && used_[end] == 0) {
    const bool mark = sentence_.kind(end) == Kind::other;
    if (mark && sentence_.folded(end) == "-" && is(end + 1, Class::and_word)) {
      end += 2;  // "Tier- und Umweltschutz"
      continue;
    }
    if (mark && sentence_.folded(end) == "&") {
      ++end;
      continue;
    }
    const bool in = grammar_.nouns_capitalised && loose_[end] == 0 && end > i &&
                    (is(end, Class::in_word) || is(end, Class::in_the)) &&
                    sentence_.is_capital(end + 1);
    if ((ends_phrase(end) && !in) || is(end, Class::and_word)) break;
    if (is_preposition(end) && !in && (!is(end, Class::of_word) || is(end, Class::at_word))) break;
    end += length(end);
  }
  return std::min(end, end_);
}

/// True unless `span` is no topic: "aktuelle Themen", "promuovere le adozioni", "svolge
/// l'attività".
bool ClauseReader::is_topic(Span span) const {
  const std::size_t key = grammar_.head_first ? span.begin : span.end - 1;
  if (is(key, Class::generic_topic) || is(span.begin, Class::possessive)) return false;
  if (!grammar_.head_first) return true;
  const auto word = sentence_.folded(span.begin);
  for (std::size_t size = 3; span.end > span.begin + 1 && size <= 4 && size < word.size(); ++size) {
    const auto end = word.substr(word.size() - size);
    if (sentence_.knows(end, Class::infinitive_ending)) return false;
  }
  for (std::size_t i = span.begin + 1; i < span.end; ++i) {
    if (is(i, Class::article) && !is(i, Class::of_word) && !is_preposition(lead(i - 1)))
      return false;
  }
  return true;
}

std::size_t ClauseReader::read_topic_list(std::size_t i) {
  bool listed = false;
  for (std::size_t count = 0; count < kMostTopics; ++count) {
    while (i < end_ && (is(i, Class::article) || is(i, Class::topic_intro) || is_loose(i) ||
                        sentence_.kind(i) == Kind::quote)) {
      i += length(i);
    }
    const std::size_t end = topic_end(i);
    if (end <= i || !is_topic({i, end})) break;
    // "semiotica della moda, argomento sul quale"
    const bool apposition = listed && end < end_ && sentence_.kind(end) != Kind::comma &&
                            !is(end, Class::and_word) && sentence_.is_word(end);
    if (apposition) break;
    draft_.claim(Field::beat, {i, end}, "clause-beat");
    mark_span({i, end}, used_, 1);
    claimed_ = true;
    i = end;
    std::size_t next = i;
    listed = true;
    while (next < end_ && (sentence_.kind(next) == Kind::comma || is(next, Class::and_word))) {
      if (is(next, Class::and_word)) listed = false;
      ++next;
    }
    if (next == i) break;
    if (is_preposition(next) && !is(next, Class::article)) next += length(next);
    i = next;
  }
  return i;
}

/// Behind what leads to topics at `i`: a verb and its preposition, or a preposition; `i`: nothing
/// does.
std::size_t ClauseReader::topics_begin(std::size_t i) {
  const std::size_t behind = i + length(i);
  if (is(i, Class::topic_verb)) {
    std::size_t k = behind;
    const auto leads = [&](std::size_t at) {
      return is(at, Class::topic_word) || is(at, Class::topic_preposition);
    };
    while (k < end_ && k - i < 8 && !leads(k) && sentence_.is_word(k)) k += length(k);
    const bool apart = i > begin_ && is_plain(lead(i - 1)) && titles_end_ < i;
    if (k >= end_ || !leads(k) || apart) return i;
    used_[k] = 1;
    return k + length(k);
  }
  if (is_verb(i, Class::beat_verb)) return behind;
  const bool about = is(i, Class::topic_word) && works_ && !sentence_.is_capital(i);
  // "scrive di", but not "il blog di"
  return about && (!is(i, Class::of_word) || follows_verb(i)) ? behind : i;
}

void ClauseReader::read_beats() {
  if (past_) return;
  for (std::size_t i = begin_; i < end_;) {
    const std::size_t topics = used_[i] == 0 ? topics_begin(i) : i;
    const std::size_t next = i + length(i);
    i = topics > i ? std::max(next, read_topic_list(topics)) : next;
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
    const bool ends =
        k + 2 < end_ && is(k + 1, Class::until_word) && sentence_.kind(k + 2) == Kind::number;
    if (ends) continue;
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
    draft_.claim(Field::years_of_experience, {first, i + 1}, "clause-years", std::to_string(years),
                 {});
  }
}

}  // namespace masthead::bio
