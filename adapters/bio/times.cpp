#include <algorithm>
#include <string>

#include "adapters/bio/phrases.h"

// Years of experience, and the years in which something began.
namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kReach = 25;

/// "has covered", "has been working": told in the perfect somewhere before token `i`.
bool is_perfect_work(const Sentence& s, std::size_t i) {
  for (std::size_t back = i; back > 0 && i - back < kReach;) {
    --back;
    if (s.kind(back) == Kind::semicolon) return false;
    const bool work = s.has(back, Class::work_verb) || s.has(back, Class::beat_verb);
    if (!work) continue;
    for (std::size_t have = back; have > 0 && back - have < 4;) {
      if (s.has(--have, Class::have)) return true;
    }
  }
  return false;
}

/// What stands behind the years says that they are a career's.
bool is_followed_by_career(const Sentence& s, std::size_t i) {
  if (s.kind(i) == Kind::quote || (s.is_word(i) && s.folded(i) == "'")) ++i;
  if (s.has(i, Class::experience) || s.has(i, Class::beat_verb) || s.has(i, Class::work_verb)) {
    return true;
  }
  // "38-year industry veteran"
  if (s.is_word(i) && s.has(i + 1, Class::experience) && !s.has(i, Class::common_word)) return true;
  if (s.has(i, Class::as_word)) return true;
  if (s.has(i, Class::in_word)) {
    for (std::size_t k = i + 1; k < i + 5 && s.is_word(k); ++k) {
      if (is_career(s, k)) return true;
    }
    return false;
  }
  if (!s.has(i, Class::of_word)) return false;
  for (std::size_t k = i + 1; k < i + 6 && s.is_word(k); ++k) {
    if (s.has(k, Class::experience)) return true;
  }
  return false;
}

std::size_t read_experience(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other) return i;
  auto years = read_years(s, i);
  if (!years) return i;
  const auto begin = years->words.begin;
  // "spent ten years covering ..." has ended, and was somebody's.
  if (begin > 0 && s.has(begin - 1, Class::past_verb) && !s.is_perfect(begin - 1)) return i;
  bool counts = is_followed_by_career(s, years->words.end);
  for (std::size_t back = 1; back < 4 && back <= begin && !counts; ++back) {
    counts = s.has(begin - back, Class::experience) && s.has(begin - 1, Class::over_word);
  }
  const bool over =
      s.has(begin, Class::over_word) || (begin > 0 && s.has(begin - 1, Class::over_word));
  if (!counts && over) {
    counts = is_perfect_work(s, begin);
    // "Over the past nine years, she has worked"
    for (std::size_t k = i; begin <= draft.start + 1 && k < i + 8 && !counts; ++k) {
      counts = s.has(k, Class::work_verb) || s.has(k, Class::beat_verb);
    }
  }
  if (!counts) return i;
  draft.claim(Field::years_of_experience, years->words, "years", std::to_string(years->years));
  return i + 1;
}

/// What began: the nearest verb before token `i` tells.
std::string_view began_before(const Draft& draft, std::size_t i, bool since) {
  const Sentence& s = draft.sentence;
  bool job = false;
  bool unnamed = false;
  for (std::size_t back = i; back > 0 && i - back < kReach;) {
    --back;
    if (s.has(back, Class::begin_verb)) return "career";
    if (s.has(back, Class::join_verb)) return "employer";
    if (s.has(back, Class::graduate) || s.has(back, Class::study_verb)) return {};
    if (!since) continue;
    // "covered courts for many papers since": no employer's, and more than a beat's.
    if (s.has(back, Class::beat_verb)) return unnamed ? "career" : "beat";
    if (s.has(back, Class::live_verb)) return {};
    const bool at = s.has(back, Class::at_word) &&
                    s.is_capital(skip(s, back + s.match(back, Class::at_word), Class::article));
    unnamed = unnamed || (!at && s.has(back, Class::at_word));
    if (at || s.has(back, Class::work_verb)) job = true;
    if (s.has(back, Class::job_head) || s.has(back, Class::occupation)) {
      return job ? "employer" : "career";
    }
  }
  return since && job ? "employer" : std::string_view();
}

std::size_t read_since(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  auto year = i + s.match(i, Class::since_word);
  year = skip(s, year, Class::month);
  if (read_year(s, year) == 0) return i;
  const auto what = began_before(draft, i, true);
  if (what.empty()) return i;
  draft.claim(Field::since_year, {i, year + 1}, "since", std::to_string(read_year(s, year)), what);
  return year + 1;
}

/// "joined in 2012", "In 2012, she joined".
std::size_t read_in_year(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  auto year = i + s.match(i, Class::in_word);
  year = skip(s, year, Class::month);
  if (read_year(s, year) == 0) return i;
  std::string_view what;
  if (i <= draft.start + 1) {
    for (std::size_t k = year; k < year + 8 && what.empty() && k < s.size(); ++k) {
      if (s.has(k, Class::join_verb)) what = "employer";
      if (s.has(k, Class::begin_verb)) what = "career";
      if (s.has(k, Class::past_verb) && !s.has(k, Class::join_verb)) break;
    }
  } else {
    what = began_before(draft, i, false);
  }
  if (what.empty()) return i;
  draft.claim(Field::since_year, {i, year + 1}, "in-year", std::to_string(read_year(s, year)),
              what);
  return year + 1;
}

}  // namespace

extern const Rule years_of_experience;
constexpr Rule years_of_experience{
    .name = "years", .begins = Class::year_unit, .scan = true, .read = read_experience};
extern const Rule since;
constexpr Rule since{
    .name = "since", .begins = Class::since_word, .scan = true, .read = read_since};
extern const Rule in_year;
constexpr Rule in_year{
    .name = "in-year", .begins = Class::in_word, .scan = true, .read = read_in_year};

}  // namespace masthead::bio
