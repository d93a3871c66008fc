#include <algorithm>

#include "adapters/bio/clauses.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestTitle = 9;
/// Between a title and the verb or the head of the sentence it belongs to.
constexpr std::size_t kMostBefore = 64;

}  // namespace

void ClauseReader::read_titles() {
  for (std::size_t i = begin_; i < end_;) {
    const std::size_t next = is_head(i) && loose_[i] == 0 ? read_title(i) : i;
    i = next > i ? next : i + length(i);
  }
}

bool ClauseReader::is_acronym(std::size_t i) const {
  const auto word = sentence_.text(i, i + 1);
  return word.size() > 1 && word.size() < 6 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Where the title whose head is `head` begins: its adjectives, and "Musik- und" of "Musik- und
/// Filmredakteurin".
std::size_t ClauseReader::title_begin(std::size_t head) const {
  std::size_t first = head;
  while (first > begin_ && used_[first - 1] == 0 && is(lead(first - 1), Class::job_qualifier)) {
    first = lead(first - 1);
  }
  // "Als Content Marketing Managerin"
  if (grammar_.nouns_capitalised && first == head) {
    std::size_t k = head;
    while (k > begin_ && head - k < 3 && sentence_.is_capital(k - 1) && !sentence_[k - 1].of_name &&
           sentence_[k - 1].classes.none()) {
      --k;
    }
    if (k < head && k > begin_ &&
        (is(lead(k - 1), Class::as_word) || is(lead(k - 1), Class::be_now))) {
      return k;
    }
  }
  if (first >= begin_ + 3 && is(first - 1, Class::and_word) && sentence_.folded(first - 2) == "-" &&
      !sentence_[first - 2].space_before && sentence_.is_word(first - 3)) {
    first -= 3;
  }
  return first;
}

/// Behind a title's field that begins with the genitive at `i` ("de la rédaction", "der
/// Wissenschaftsredaktion"); `i`: none.
std::size_t ClauseReader::field_end(std::size_t i) const {
  std::size_t k = i + length(i);
  if (k < end_ && is(k, Class::indefinite)) return i;
  if (k < end_ && is(k, Class::article) && !sentence_.is_capital(k)) k += length(k);
  if (k >= end_ || !sentence_.is_word(k) || used_[k] != 0) return i;
  if (is(k, Class::title_unit)) {
    k += length(k);
    while (k < end_ && is(k, Class::job_adjective)) k += length(k);
    return k;
  }
  if (grammar_.nouns_capitalised) return i;
  if (is(k, Class::desk) && sentence_.is_capital(k)) return k + length(k);
  if (sentence_.is_capital(k) || ends_phrase(k) || is_head(k)) return i;
  if (is(k, Class::school_unit) || is(k, Class::work_noun)) return i;
  if (is(k, Class::outlet_kind)) {
    // "jefa de sección de Cultura"
    const std::size_t next = k + length(k);
    const bool desk = is(next, Class::of_word) && is(next + length(next), Class::desk);
    if (desk) return next + length(next) + length(next + length(next));
    if (is_preposition(next) || !read_prepositional(i).name.empty()) return i;
  }
  std::size_t end = k;
  std::size_t plain = 0;
  while (end < end_ && end - i < kLongestTitle && sentence_.is_word(end)) {
    const std::size_t joint = is(end, Class::of_word) ? end + length(end) : end;
    const std::size_t noun = is(joint, Class::article) ? joint + length(joint) : joint;
    if (joint > end) plain = 0;
    if (!is_plain(noun) || is(noun, Class::indefinite) || is(noun, Class::outlet_kind)) break;
    if (++plain > 2) break;
    end = noun + length(noun);
  }
  // "du groupe ABC"
  if (sentence_.is_capital(end) && end < end_ && end > k && is_acronym(end)) return end + 1;
  // "humanidades digitales e historia"
  if (end + 1 < end_ && is(end, Class::and_word) && sentence_.is_word(end + 1) &&
      !sentence_.is_capital(end + 1) && !ends_phrase(end + 1) && !is_head(end + 1) &&
      !is_preposition(end + 1) && !is(end + 1, Class::article)) {
    end += 2;
  }
  return end;
}

std::size_t ClauseReader::title_end(std::size_t head) const {
  std::size_t end = head + length(head);
  while (end < end_ && end - head < kLongestTitle && sentence_.is_word(end) && used_[end] == 0) {
    if (is(end, Class::job_adjective)) {
      end += length(end);
      continue;
    }
    const bool desk =
        is(end, Class::desk) && sentence_.is_capital(end) == grammar_.nouns_capitalised;
    if (desk && !is_preposition(end)) {
      end += length(end);
      continue;
    }
    std::size_t next = end;
    if (is(end, Class::for_word)) {
      next = is(head, Class::occupation) ? for_end(end) : end;
    } else if (is(end, Class::of_word) && !sentence_.is_capital(end)) {
      next = field_end(end);
    }
    if (next == end) break;
    end = next;
  }
  return end;
}

/// Behind a field that begins with the "for" at `i`: "für politische Planung", "per la
/// comunicazione"; `i`: none.
std::size_t ClauseReader::for_end(std::size_t i) const {
  std::size_t k = i + length(i);
  if (k < end_ && is(k, Class::indefinite)) return i;
  if (k < end_ && is(k, Class::article)) k += length(k);
  const std::size_t first = k;
  while (k < end_ && k - i < kLongestTitle && sentence_.is_word(k) && !sentence_.is_capital(k) &&
         !ends_phrase(k) && !is_preposition(k)) {
    k += length(k);
  }
  if (grammar_.nouns_capitalised) {
    const bool noun = sentence_.is_capital(k) && k < end_ && (k > first || is(k, Class::desk));
    return noun ? k + 1 : i;
  }
  return k > first ? k : i;
}

/// True when no verb stands before `i`.
bool ClauseReader::is_headless(std::size_t i) const { return i <= first_verb_; }

/// Behind what a list of titles may hold beside titles, from `i` on: praise and words nobody
/// knows; `i`: none.
std::size_t ClauseReader::skip_list_word(std::size_t i) const {
  std::size_t k = i;
  for (std::size_t steps = 0; steps < 2 && k < end_; ++steps) {
    const bool unknown = sentence_.is_word(k) && !sentence_.is_capital(k) && used_[k] == 0 &&
                         (sentence_[k].classes.none() || is(k, Class::praise));
    if (!unknown) break;
    ++k;
  }
  if (k < end_ && !is_separator(k)) k = i;
  // "Mathematiker, Systemdenker, Fotograf"
  while (grammar_.nouns_capitalised && k + 2 < end_ && is_separator(k) &&
         sentence_.is_capital(k + 1) && sentence_[k + 1].classes.none() && is_separator(k + 2)) {
    k += 2;
  }
  return k;
}

/// True where the subject of the verb `verb` is somebody of theirs: "sein Bruder ist".
bool ClauseReader::is_theirs(std::size_t verb) const {
  for (std::size_t k = begin_; k < verb; ++k) {
    if (is(k, Class::possessive)) return true;
  }
  return false;
}

/// True where token `i` may stand between a verb, or a sentence's head, and a title.
bool ClauseReader::may_precede_title(std::size_t i) const {
  const std::size_t first = lead(i);
  return is_loose(i) || used_[i] != 0 || is(first, Class::article) || is(first, Class::former) ||
         is(first, Class::praise);
}

/// True where what stands before `begin` lets a title stand there: the sentence's head, "ist",
/// "als", the name and a comma, another title and a comma.
bool ClauseReader::is_predicate(std::size_t begin) const {
  bool separated = false;
  bool named = false;
  bool paired = false;
  bool subject = false;
  for (std::size_t i = begin, steps = 0; i-- > 0; ++steps) {
    if (steps == kMostBefore) return false;
    if (i < titles_end_) return separated && !named;
    const std::size_t first = lead(i);
    // A list without a verb: "Giornalista per passione, autrice di ..., fotografa".
    if (separated && titles_end_ > 0 && !subject && is_headless(begin)) return true;
    if (is(first, Class::be_now) || is(first, Class::be_past) || is(first, Class::as_word)) {
      return !is_theirs(first);
    }
    if (is_separator(i)) {
      separated = true;
      paired = paired || is(i, Class::and_word);
      continue;
    }
    if (!may_precede_title(i)) return false;
    named = (named || sentence_[i].of_name) && used_[i] == 0;
    subject = subject || is(first, Class::pronoun);
    paired = paired && used_[i] == 0;
    i = first;
  }
  return !paired && !subject && (!named || separated || is_headless(begin));
}

std::size_t ClauseReader::read_title(std::size_t head) {
  const std::size_t begin = title_begin(head);
  if (!is_predicate(begin)) return head;
  bool former = past_;
  for (std::size_t i = begin; i-- > titles_end_;) {
    if (is(lead(i), Class::former)) former = true;
    if (!is(lead(i), Class::former) && !is(lead(i), Class::article)) break;
  }
  const std::size_t end = title_end(head);
  if (sentence_.kind(end) == Kind::colon && end < end_ && begin == begin_) return head;
  if (end < end_ && is(end, Class::of_word)) {
    std::size_t k = end + length(end);
    while (k < end_ && (is(k, Class::article) || is(k, Class::indefinite))) k += length(k);
    if (is(k, Class::work_noun)) return head;
  }
  const bool newsroom = !is(head, Class::occupation);
  draft_.claim(former ? Field::former_title : Field::job_title, {begin, end}, "clause-title");
  for (std::size_t i = begin; i < end; ++i) used_[i] = 1;
  claimed_ = claimed_ || !former;
  titles_end_ = end;
  titles_end_ = skip_list_word(read_behind_title(end, former, newsroom, is(head, Class::student)));
  return titles_end_;
}

/// The employers and places behind a title: "in Brüssel bei A", "à Rome pour B".
std::size_t ClauseReader::read_behind_title(std::size_t i, bool former, bool newsroom,
                                            bool learns) {
  bool employed = false;
  for (std::size_t count = 0; count < 4; ++count) {
    const std::size_t k = skip_loose(i);
    // Of two titles' one employer the first must wait: "Fundador y editor de A".
    if (k >= end_ || !is_preposition(k) || sentence_.is_capital(k)) break;
    const Prepositional found = read_prepositional(k);
    if (const auto school = read_unit_school(k); !school.name.empty()) {
      return claim_employers(school, former);
    }
    if (found.name.empty() || found.indefinite) break;
    const bool outlet = is_like_outlet(found);
    const bool school = has_class(found.name, Class::school_word);
    if (school && learns) {
      draft_.claim(Field::education, found.name, "clause-school");
      mark_span(found.name, used_, 1);
      i = found.end;
      continue;
    }
    const bool employer = found.at || found.of || school;
    // "Experte für Windows"
    if (!newsroom && grammar_.nouns_capitalised && is(k, Class::for_word) && !outlet) break;
    const bool paid = newsroom || grammar_.nouns_capitalised || found.at || found.described ||
                      found.name.end - found.name.begin > 1 ||
                      has_class(found.name, Class::school_word) ||
                      has_class(found.name, Class::outlet_word);
    // "en el Centro A en Buenos Aires"
    const bool there = employed && found.in && !found.definite && !found.described && !school &&
                       !has_class(found.name, Class::outlet_word);
    if (employer && (!found.in || outlet || school) && paid && !there) {
      i = claim_employers(found, former);
      employed = true;
    } else if (found.in) {
      i = former ? found.end : claim_places(found);
    } else {
      break;
    }
  }
  return i;
}

}  // namespace masthead::bio
