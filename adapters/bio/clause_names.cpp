#include <algorithm>

#include "adapters/bio/clauses.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestName = 10;
constexpr std::size_t kMostNames = 24;
constexpr std::size_t kMostArticles = 3;

}  // namespace

bool ClauseReader::is_name_word(std::size_t i) const {
  if (i >= end_ || used_[i] != 0) return false;
  if (sentence_.kind(i) == Kind::contact) {
    return sentence_.folded(i).find_first_of("@/:") == std::string_view::npos;
  }
  if (!sentence_.is_capital(i) || loose_[i] == 1) return false;
  if (is(i, Class::pronoun) || is(i, Class::month)) return false;
  // "2e", "11ème"
  const auto word = sentence_.folded(i);
  if (word[0] >= '0' && word[0] <= '9' && sentence_.text(i, i + 1).size() < 6 &&
      sentence_.text(i, i + 1).back() != 't') {
    return false;
  }
  const bool small = is(i, Class::article) || is_preposition(i) || is(i, Class::common_word);
  return !small || (sentence_.is_capital(i + 1) && i + 1 < end_);
}

bool ClauseReader::has_class(Span span, Class what) const {
  for (std::size_t i = span.begin; i < span.end; ++i) {
    if (sentence_.is_word(i) && sentence_[i].classes.test(static_cast<std::size_t>(what))) {
      return true;
    }
  }
  return false;
}

/// True where at least one word of `span` is no mere kind of thing.
bool ClauseReader::is_name(Span span) const {
  if (span.empty()) return false;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    if (sentence_.kind(i) == Kind::contact) return true;
    if (!sentence_.is_word(i) || !sentence_.is_capital(i) || sentence_[i].of_name) continue;
    // "A.C."
    if (span.end - span.begin == 1 && sentence_.text(i, i + 1).size() < 5 &&
        sentence_.folded(i).find('.') != std::string_view::npos) {
      continue;
    }
    if (is(i, Class::outlet_kind) || is(i, Class::desk) || is(i, Class::not_employer) ||
        is(i, Class::article) || is_preposition(i) || is(i, Class::possessive)) {
      continue;
    }
    if (grammar_.nouns_capitalised && is_head(i)) continue;
    return true;
  }
  return false;
}

/// Behind the small words that join a name's parts at `i` ("de los" of "Universidad de los Andes");
/// `i`: none do.
std::size_t ClauseReader::join_name(Span name, bool school) const {
  const std::size_t i = name.end;
  if (i >= end_) return i;
  if (sentence_.kind(i) == Kind::other) {
    const auto mark = sentence_.folded(i);
    return (mark == "&" || mark == "+") && is_name_word(i + 1) ? i + 1 : i;
  }
  if (sentence_.kind(i) == Kind::number) {
    return loose_[i] == 0 && sentence_.number(i) < 1900 ? i + 1 : i;
  }
  if ((grammar_.head_first && sentence_[i].classes.none() && is_plain(i)) ||
      (school && is_plain(i))) {
    // "L'Avenir picard", "École supérieure des médias"
    const bool ends =
        i + 1 >= end_ || !sentence_.is_word(i + 1) || is_loose(i + 1) || is(i + 1, Class::and_word);
    const bool inside = school && (is(i + 1, Class::of_word) || is_name_word(i + 1));
    return ends || inside ? i + 1 : i;
  }
  const bool joins = is(i, Class::of_word) || (school && is(i, Class::for_word));
  if (!joins || sentence_.is_capital(i)) return i;
  if (!grammar_.head_first && !school) return i;
  std::size_t k = i + length(i);
  if (is(k, Class::article) && !sentence_.is_capital(k)) k += length(k);
  if (k >= end_) return i;
  if (school && grammar_.head_first && is_plain(k)) return k + 1;
  return is_name_word(k) && (school || !is_new_name(k)) ? k + 1 : i;
}

/// True where a name begins that is no part of another: "Bruselas de Radio Pampa".
bool ClauseReader::is_new_name(std::size_t i) const {
  return is(i, Class::outlet_word) || is(i, Class::outlet_kind) || is(i, Class::school_word) ||
         (is(i, Class::article) && sentence_.is_capital(i));
}

Span ClauseReader::read_name(std::size_t i) const {
  if (!is_name_word(i)) return {i, i};
  Span name{i, i + 1};
  bool school = is(i, Class::school_word) || is(i, Class::formal_name);
  while (name.end < end_ && name.end - i < kLongestName) {
    if (sentence_.kind(name.end - 1) == Kind::contact) break;
    const std::size_t joined = join_name(name, school);
    if (joined > name.end) {
      name.end = joined;
      continue;
    }
    if (!is_name_word(name.end) || (grammar_.nouns_capitalised && is_head(name.end))) break;
    school = school || is(name.end, Class::school_word);
    ++name.end;
  }
  return name;
}

/// A school's name whose first word stands in lower case: "université de Lyon".
Span ClauseReader::read_school_name(std::size_t i) const {
  if (i >= end_ || !is(i, Class::school_word) || sentence_.is_capital(i)) return {i, i};
  Span name{i, i + 1};
  std::size_t joined = join_name(name, true);
  if (joined == name.end && is_name_word(name.end)) joined = read_name(name.end).end;
  if (joined == name.end) return {i, i};
  for (;;) {
    name.end = joined;
    joined = is_name_word(name.end) ? read_name(name.end).end : join_name(name, true);
    if (joined == name.end || name.end - i > kLongestName) break;
  }
  for (std::size_t k = name.begin; k < name.end; ++k) {
    if (sentence_.is_capital(k)) return name;
  }
  return {i, i};
}

/// Behind the words for what the name behind them is ("la revue d'écologie Limite", "der
/// Tageszeitung Neue Post"); `i`: no name follows.
std::size_t ClauseReader::skip_kinds(std::size_t i, bool& described) const {
  std::size_t k = i;
  std::size_t from = i;
  for (std::size_t count = 0; count < 2 && k < end_ && is(k, Class::outlet_kind); ++count) {
    if (sentence_.is_capital(k) && !grammar_.nouns_capitalised) break;
    k += length(k);
    for (std::size_t steps = 0; steps < 5 && k < end_ && sentence_.is_word(k); ++steps) {
      const bool desk = is(k, Class::desk) && is(k + length(k), Class::of_word);
      if (!desk && (sentence_.is_capital(k) || (ends_phrase(k) && !is(k, Class::of_word)))) break;
      if (is(k, Class::at_word) && !is(k, Class::of_word)) break;
      k += length(k);
    }
    if (sentence_.kind(k) == Kind::quote) ++k;
    if (!is_name_word(k)) break;
    described = true;
    from = k;
  }
  return from;
}

Prepositional ClauseReader::read_prepositional(std::size_t i) const {
  Prepositional found;
  found.at = is(i, Class::at_word);
  found.of = is(i, Class::of_word);
  found.in = is(i, Class::in_word);
  found.definite = is(i, Class::contraction);
  std::size_t k = i + length(i);
  found.end = k;
  for (std::size_t count = 0;
       count < kMostArticles && k < end_ && !sentence_.is_capital(k) && is(k, Class::article);
       ++count) {
    found.definite = found.definite || !is(k, Class::indefinite);
    found.indefinite = found.indefinite || is(k, Class::indefinite);
    k += length(k);
  }
  k = skip_kinds(k, found.described);
  if (sentence_.kind(k) == Kind::quote) ++k;
  found.name = read_name(k);
  if (found.name.empty()) found.name = read_school_name(k);
  // "bei t-online"
  if (found.name.empty() && found.at && !found.in && sentence_.is_word(k) && k < end_ &&
      sentence_[k].classes.none() && sentence_.folded(k).find('-') != std::string_view::npos) {
    found.name = {k, k + 1};
    found.end = k + 1;
    return found;
  }
  found.end = std::max(found.end, found.name.end);
  if (sentence_.kind(found.end) == Kind::quote && found.end < end_) ++found.end;
  if (!is_name(found.name)) found.name = {k, k};
  return found;
}

/// True where a name is a company's rather than a place's.
bool ClauseReader::is_like_outlet(const Prepositional& found) const {
  const Span name = found.name;
  if (found.described || found.definite || has_class(name, Class::outlet_word) ||
      has_class(name, Class::school_word) || has_class(name, Class::outlet_kind) ||
      sentence_.kind(name.begin) == Kind::contact) {
    return true;
  }
  if (is(name.begin, Class::place_name)) return false;
  const bool titled = is(name.begin, Class::article) && sentence_.is_capital(name.begin);
  if (titled) return true;
  // A place of several words holds a small one: "Ciudad de México".
  for (std::size_t i = name.begin; i < name.end; ++i) {
    if (!sentence_.is_capital(i)) return false;
  }
  return name.end - name.begin > 1;
}

/// The school of the part of one that stands behind the preposition `i`: "du département de
/// littérature de l'Université A".
Prepositional ClauseReader::read_unit_school(std::size_t i) const {
  std::size_t k = i + length(i);
  if (k < end_ && is(k, Class::article)) k += length(k);
  if (k >= end_ || !is(k, Class::school_unit)) return {};
  while (k < end_ && k - i < 14 && !is(k, Class::school_word)) ++k;
  if (k >= end_ || !is(k, Class::school_word)) return {};
  while (k > i && !is_preposition(k)) --k;
  return read_prepositional(k);
}

void ClauseReader::claim_employer(Span name, bool former) {
  draft_.claim(former ? Field::former_employer : Field::employer, name, "clause-employer");
  for (std::size_t i = name.begin; i < name.end; ++i) used_[i] = 1;
  claimed_ = claimed_ || !former;
}

std::size_t ClauseReader::claim_employers(const Prepositional& first, bool former) {
  if (first.name.empty()) return first.end;
  claim_employer(first.name, former);
  std::size_t i = first.end;
  const bool school = has_class(first.name, Class::school_word);
  for (std::size_t count = 0; count < kMostNames; ++count) {
    std::size_t next = i;
    while (next < end_ && is_separator(next) && sentence_.kind(next) != Kind::dash &&
           sentence_.kind(next) != Kind::bar) {
      ++next;
    }
    if (next == i || next >= end_) break;
    Prepositional found;
    const bool again = is(next, Class::at_word) && !sentence_.is_capital(next);
    if (again || (is(next, Class::article) && !sentence_.is_capital(next))) {
      found = read_prepositional(again ? next : next - 1);
    } else if (!first.definite || !grammar_.nouns_capitalised ||
               sentence_.kind(next) == Kind::contact) {
      found.name = read_name(next);
      found.end = found.name.end;
    }
    if (!is_name(found.name) || is_head(found.name.begin)) break;
    // "Universidad de los Andes, Bogotá"
    const bool last = found.name.end >= end_ || !sentence_.is_word(found.name.end);
    if (school && !again && last && sentence_.kind(next - 1) == Kind::comma) {
      return former ? found.end : claim_places(found);
    }
    claim_employer(found.name, former);
    i = found.end;
  }
  return i;
}

std::size_t ClauseReader::claim_places(const Prepositional& first) {
  if (first.name.empty() || has_class(first.name, Class::outlet_word)) return first.end;
  // "im Stadtradio"
  if (grammar_.nouns_capitalised && first.definite) return first.end;
  std::size_t i = first.end;
  Span place = first.name;
  // "Bogotá (Colombia)"
  if (sentence_.kind(i) == Kind::open && sentence_.is_capital(i + 1) &&
      sentence_.kind(i + 2) == Kind::close) {
    place.end = i + 3;
    i = place.end;
  }
  draft_.claim(Field::location, place, "clause-place");
  for (std::size_t k = place.begin; k < place.end; ++k) used_[k] = 1;
  if (i + 1 < end_ && is(i, Class::and_word)) {
    const Span second = read_name(i + 1);
    const bool last = second.end >= end_ || !sentence_.is_word(second.end);
    if (!second.empty() && last && is_name(second) && !is_head(second.begin)) {
      draft_.claim(Field::location, second, "clause-place");
      i = second.end;
    }
  }
  return i;
}

}  // namespace masthead::bio
