#include "adapters/bio/phrases.h"

#include <algorithm>

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestPlace = 6;
constexpr std::size_t kMostListed = 40;
constexpr std::size_t kLongestOutletKind = 6;

bool is_listed_place(const Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  return s.is_capital(i) && !s[i].of_name && !s.has(i, Class::pronoun) && !s.has(i, Class::month) &&
         !s.has(i, Class::possessive) && !s.has(i, Class::formerly) &&
         !s.has(i, Class::language_name);
}

/// "in A, Country": the second part of a place, or nothing.
std::size_t wider_place_end(const Draft& draft, std::size_t comma) {
  const Sentence& s = draft.sentence;
  if (s.kind(comma) != Kind::comma || !is_listed_place(draft, comma + 1)) return comma;
  std::size_t i = comma + 1;
  while (i < comma + 4 && is_listed_place(draft, i)) ++i;
  const Kind kind = s.kind(i);
  const bool ends = kind == Kind::comma || kind == Kind::stop || kind == Kind::bar ||
                    kind == Kind::semicolon || kind == Kind::open || kind == Kind::close ||
                    kind == Kind::dash;
  const bool verb = s.has(i, Class::be_now) || s.has(i, Class::be_past) || s.has(i, Class::have) ||
                    s.has(i, Class::work_verb) || s.has(i, Class::beat_verb);
  return ends || (s.is_word(i) && !s[i].capital && !verb) ? i : comma;
}

}  // namespace

std::size_t skip_years(const Sentence& s, std::size_t i) {
  std::size_t k = skip(s, i, Class::about_number);
  k = skip(s, k, Class::article);
  while (s.number(k) != 0 || (s.kind(k) == Kind::other && !s[k].space_before)) ++k;
  return s.has(k, Class::year_unit) ? k + s.match(k, Class::year_unit) : i;
}

std::size_t skip(const Sentence& sentence, std::size_t i, Class what) {
  for (auto n = sentence.match(i, what); n != 0; n = sentence.match(i, what)) i += n;
  return i;
}

bool is_joint(const Sentence& sentence, std::size_t i, std::size_t& next) {
  next = i;
  if (sentence.kind(next) == Kind::comma) ++next;
  next += sentence.match(next, Class::and_word);
  return next > i;
}

Span read_place(const Draft& draft, std::size_t i, std::size_t& end) {
  const Sentence& s = draft.sentence;
  i = skip(s, i, Class::article);
  const std::size_t begin = i;
  i = skip(s, i, Class::place_part);
  const std::size_t first = i;
  while (i < first + kLongestPlace && is_listed_place(draft, i)) {
    ++i;
    const bool more = s.has(i, Class::of_word) || s.has(i, Class::name_particle);
    if (more && i > first && s.is_capital(i + 1)) ++i;
  }
  if (i == first) return {};
  if (s.kind(i) == Kind::word && s[i].folded_size > 0 && s.folded(i).front() == '\'') return {};
  i = wider_place_end(draft, i);
  if (s.kind(i) == Kind::open && s.is_capital(i + 1) && s.kind(i + 2) == Kind::close) i += 3;
  end = i;
  return {begin, i};
}

std::optional<YearsPhrase> read_years(const Sentence& s, std::size_t i) {
  std::size_t begin = i;
  while (begin > 0 && s.kind(begin - 1) == Kind::other && !s[begin - 1].space_before) --begin;
  unsigned value = 0;
  if (s.has(i, Class::quarter_unit)) {
    value = 25;
  } else if (begin > 0 && s.number(begin - 1) != 0) {
    value = s.number(--begin);
  } else if (begin > 0 && s.match(begin - 1, Class::article) == 1 && s.has(i, Class::decade_unit)) {
    value = 1;
    --begin;
  }
  if (s.has(i, Class::decade_unit)) value *= 10;
  if (value == 0 || value > 80) return std::nullopt;
  for (std::size_t back = std::min<std::size_t>(3, begin); back > 0;) {
    if (s.match(begin - back, Class::about_number) != back) {
      --back;
      continue;
    }
    begin -= back;
    back = std::min<std::size_t>(3, begin);
  }
  return YearsPhrase{{begin, i + s.match(i, Class::year_unit)}, value};
}

bool goes_on(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k < i + 6 && (s.is_word(k) || s.kind(k) == Kind::number); ++k) {
    if (s.has(k, Class::since_word) || s.has(k, Class::year_unit)) return true;
  }
  return false;
}

unsigned read_year(const Sentence& s, std::size_t i) {
  if (s.kind(i) != Kind::number || s[i].folded_size != 4) return 0;
  const auto year = s.number(i);
  return year >= 1930 && year < 2100 ? year : 0;
}

namespace {

bool ends_name(const Sentence& s, std::size_t i) {
  return s.has(i, Class::pronoun) || s.has(i, Class::possessive) || s.has(i, Class::month) ||
         s.has(i, Class::formerly) || s.has(i, Class::be_now) || s.has(i, Class::now_word);
}

bool is_name_word(const Sentence& s, std::size_t i) {
  if (s.kind(i) == Kind::contact) {
    const auto word = s.folded(i);
    return word.find('@') == std::string_view::npos && word.find("://") == std::string_view::npos;
  }
  return s.is_capital(i) && !ends_name(s, i);
}

/// "Center for X", "University of Texas at Austin", "Mail & Guardian": behind what joins; or `i`.
std::size_t joined_name(const Sentence& s, std::size_t begin, std::size_t i) {
  if (s.kind(i) == Kind::other && s.folded(i) == "&" && is_name_word(s, i + 1)) return i + 1;
  if (s.kind(i) == Kind::slash && !s[i].space_before && is_name_word(s, i + 1)) return i + 1;
  if (s.kind(i) == Kind::open && s.is_capital(i + 1) && s.kind(i + 2) == Kind::close) return i + 3;
  if (s.kind(i) == Kind::number && !s[i].space_before) return i;
  if (!s.is_word(i)) return i;
  std::size_t next = i + 1;
  if (s.has(i, Class::and_word)) {
    bool several = false;
    for (std::size_t k = begin + 1; k < i && !several; ++k) {
      several = s.has(k, Class::of_word) && s.has_before(k, Class::institution);
    }
    return several && s.is_capital(next) && !s.has(next, Class::article) &&
                   !s.has(next, Class::institution) && !s.has(next + 1, Class::institution) &&
                   !s.has(next + 1, Class::of_word)
               ? next
               : i;
  }
  const bool of = s.has(i, Class::of_word) || s.has(i, Class::name_particle);
  const bool for_name = s.has(i, Class::at_word) && s.has(begin, Class::outlet_word);
  const bool in_name = s.has(i, Class::at_word) && s.has(i - 1, Class::outlet_word);
  if (!of && !for_name && !in_name) return i;
  next = skip(s, next, Class::article);
  return is_name_word(s, next) && !s[next].of_name ? next : i;
}

Span read_capitals(const Draft& draft, std::size_t begin, std::size_t& end) {
  const Sentence& s = draft.sentence;
  std::size_t i = begin;
  if (s.kind(i) == Kind::number && is_name_word(s, i + 1)) ++i;
  if (!is_name_word(s, i) || s[i].of_name) return {};
  while (i < begin + 16) {
    if (is_name_word(s, i)) {
      ++i;
      continue;
    }
    if (s.kind(i) == Kind::number && read_year(s, i) == 0 && i > begin) {
      ++i;
      continue;
    }
    const auto next = joined_name(s, begin, i);
    if (next == i) break;
    i = next;
  }
  end = i;
  return {begin, i};
}

}  // namespace

Span read_organisation(const Draft& draft, std::size_t i, std::size_t& end) {
  const Sentence& s = draft.sentence;
  while (s.has(i, Class::article) && s.is_word(i) && !s[i].capital) i += s.match(i, Class::article);
  if (s.kind(i) == Kind::quote) ++i;
  std::size_t behind = i;
  Span name = read_capitals(draft, i, behind);
  // A number alone may be an outlet's name only among others: read_organisations() knows.
  if (name.empty()) return {};
  if (name.end == name.begin + 1 &&
      (s.has(name.begin, Class::not_employer) || s.has(name.begin, Class::article) ||
       s.has(name.begin, Class::and_word) || s.has(name.begin, Class::possessive))) {
    return {};
  }
  if (s.kind(behind) == Kind::quote) ++behind;
  end = behind;
  return name;
}

namespace {

/// "large organisations such as A": to "A", or `i`.
std::size_t skip_outlet_kind(const Sentence& s, std::size_t i) {
  bool kind = false;
  for (std::size_t k = i; k < i + kLongestOutletKind && (s.is_word(k) || s.kind(k) == Kind::comma);
       ++k) {
    const auto intro = s.is_capital(k) ? 0 : s.match(k, Class::outlet_kind);
    kind = kind || intro != 0;
    if (const auto n = s.match(k, Class::including); kind && n != 0) return k + n;
    if (kind && s.is_capital(k + intro) && intro != 0) return k + intro;
    if (s[k].capital) return i;
  }
  return i;
}

/// Behind "'s Morning Edition": what an employer owns is no employer.
std::size_t skip_owned(const Sentence& s, std::size_t i) {
  if (!s.is_word(i) || s.folded(i) != "'s") return i;
  std::size_t k = i + 1;
  while (k < i + 8 && s.is_word(k) && !s.has(k, Class::common_word) && !s.has(k, Class::in_word) &&
         !s.has(k, Class::and_word) && !s.has(k, Class::at_word) && !s.has(k, Class::as_word)) {
    ++k;
  }
  return k;
}

bool begins_clause(const Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  return s.has(i, Class::be_now) || s.has(i, Class::be_past) || s.has(i, Class::have) ||
         s.has(i, Class::past_verb) || s.has(i, Class::beat_verb) || s.has(i, Class::work_verb);
}

}  // namespace

std::vector<Span> read_organisations(const Draft& draft, std::size_t i, std::size_t& end) {
  const Sentence& s = draft.sentence;
  std::vector<Span> found;
  i = skip_outlet_kind(s, i);
  while (found.size() < kMostListed) {
    std::size_t behind = i;
    Span name = read_organisation(draft, i, behind);
    if (name.empty() && !found.empty() && s.kind(i) == Kind::number && read_year(s, i) == 0 &&
        s.kind(i + 1) == Kind::comma) {
      name = {i, i + 1};
      behind = i + 1;
    }
    if (name.empty()) break;
    // "The Planet, Metropolis University's student paper": a description.
    if (!found.empty() && s.is_word(behind) && s.folded(behind) == "'s") break;
    behind = skip_owned(s, behind);
    // ", Jane covers": the next clause, not the next name.
    if (!found.empty() && begins_clause(draft, behind) && s.kind(name.begin - 1) == Kind::comma) {
      break;
    }
    found.push_back(name);
    end = behind;
    // "The Gazette in Springfield, The Record in Shelbyville": the places are stepped over.
    std::size_t place_end = behind;
    if (s.has(behind, Class::in_word) && !read_place(draft, behind + 1, place_end).empty() &&
        is_joint(s, place_end, i)) {
      if (!read_organisation(draft, i, behind).empty()) continue;
    }
    if (!is_joint(s, end, i)) break;
  }
  return found;
}

}  // namespace masthead::bio
