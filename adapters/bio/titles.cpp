#include <algorithm>

#include "adapters/bio/phrases.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestTitle = 14;
constexpr std::size_t kLongestComplement = 9;

std::size_t head_at(const Sentence& s, std::size_t i) {
  return std::max(s.match(i, Class::job_head), s.match(i, Class::occupation));
}

bool is_apostrophe_s(const Sentence& s, std::size_t i) {
  return s.is_word(i) && (s.folded(i) == "'s" || s.folded(i) == "'");
}

/// A word no title holds.
bool ends_title(const Sentence& s, std::size_t i) {
  static constexpr Class kEnds[] = {
      Class::common_word, Class::pronoun,   Class::possessive, Class::relative,   Class::be_now,
      Class::be_past,     Class::have,      Class::at_word,    Class::of_word,    Class::in_word,
      Class::as_word,     Class::beat_verb, Class::live_verb,  Class::since_word, Class::from_word,
      Class::including,   Class::formerly,  Class::work_verb,  Class::article};
  // A capital makes a verb part of a name: "Associate Teaching Professor".
  if (s.is_capital(i) && (s.has(i, Class::work_verb) || s.has(i, Class::beat_verb))) return false;
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](Class c) { return s.has(i, c); });
}

/// Steps over articles and praise, and notes "former".
std::size_t begin_of(const Sentence& s, std::size_t i, bool& former) {
  for (;;) {
    const std::size_t from = i;
    i = skip(s, i, Class::article);
    i = skip(s, i, Class::adverb);
    i = skip(s, i, Class::now_word);
    if (const auto n = s.match(i, Class::former); n != 0 && head_at(s, i) == 0) {
      former = true;
      i += n;
      if (s.kind(i) == Kind::other) ++i;
    }
    const auto praise = skip(s, i, Class::praise);
    if (praise > i) {
      i = praise;
      if (s.kind(i) == Kind::comma) ++i;
      i += s.match(i, Class::and_word);
    }
    if (i == from) return i;
  }
}

/// The employer that stands before a title without a preposition: "Washington Post reporter".
void cut_employer(const Sentence& s, TitlePhrase& phrase) {
  std::size_t i = phrase.title.begin;
  std::size_t cut = i;
  while (i + 1 < phrase.title.end && s.is_capital(i)) {
    const bool outlet = s.has(i, Class::outlet_word) || s.has(i, Class::agency);
    ++i;
    if (outlet && s.is_word(i) && !s[i].capital) cut = i;
  }
  if (cut == phrase.title.begin) {
    // "Oregon journalist": where, not what.
    const bool alone = i + 1 == phrase.title.end && s.has(i, Class::job_head) && !s[i].capital;
    if (alone && i > cut) phrase.title.begin = i;
    return;
  }
  phrase.employer = {phrase.title.begin, cut};
  phrase.title.begin = cut;
}

/// True where "health, science and climate reporter" may go on behind the comma at `i`.
bool joins_qualifiers(const Sentence& s, std::size_t i) {
  for (std::size_t k = i + 1; k < i + 6 && s.is_word(k); ++k) {
    if (s[k].capital || head_at(s, k) != 0 || ends_title(s, k)) return false;
    if (s.has(k, Class::and_word)) return true;
  }
  return false;
}

/// Looks for the last head of the phrase that begins at phrase.title.begin.
void find_head(const Draft& draft, TitlePhrase& phrase) {
  const Sentence& s = draft.sentence;
  std::size_t head_end = 0;
  std::size_t behind_head = 0;
  std::size_t commas = 0;
  const std::size_t begin = phrase.title.begin;
  for (std::size_t j = begin; j < begin + kLongestTitle; ++j) {
    const auto head = head_at(s, j);
    if (head != 0) {
      head_end = j + head;
      behind_head = 0;
      j = head_end - 1;
      continue;
    }
    if (head_end != 0 && ++behind_head > 3) break;
    const Kind kind = s.kind(j);
    if (kind == Kind::quote && s.kind(j + 1) != Kind::stop) continue;
    if (kind == Kind::slash || kind == Kind::other) {
      if (head_end != 0 && head_at(s, j + 1) == 0) break;
      continue;
    }
    if (kind == Kind::comma) {
      if (head_end != 0 || ++commas > 2 || !joins_qualifiers(s, j)) break;
      continue;
    }
    if (kind != Kind::word || s[j].of_name) break;
    if (is_apostrophe_s(s, j)) {
      if (head_end != 0 || j == begin) break;
      if (s.is_capital(phrase.title.begin)) phrase.employer = {phrase.title.begin, j};
      phrase.title.begin = j + 1;
      continue;
    }
    if (s.has(j, Class::based)) {
      if (head_end != 0) break;
      phrase.title.begin = j + 1;
      continue;
    }
    if (s.has(j, Class::and_word)) {
      if (head_end != 0 || j == begin) break;
      continue;
    }
    if (ends_title(s, j)) break;
  }
  phrase.title.end = std::max(head_end, phrase.title.begin);
}

/// "editor for investigations at The Planet": behind "investigations"; otherwise `i`.
std::size_t desk_end(const Sentence& s, std::size_t i) {
  std::size_t k = i + s.match(i, Class::at_word);
  if (k == i) return i;
  const std::size_t begin = k;
  while (k < begin + 4 && s.is_word(k) && !s[k].capital && !ends_title(s, k)) ++k;
  return k > begin && s.has(k, Class::at_word) && s.is_capital(k + 1) ? k : i;
}

/// Behind "of political science" where that belongs to the title; otherwise `of`.
std::size_t complement_end(const Draft& draft, std::size_t head, std::size_t of) {
  const Sentence& s = draft.sentence;
  std::size_t i = of + s.match(of, Class::of_word);
  if (i == of) return desk_end(s, of);
  const bool study = s.has(head, Class::of_study);
  const bool article = s.has(i, Class::article);
  i = skip(s, i, Class::article);
  const std::size_t begin = i;
  const bool lower = s.is_word(i) && !s[i].capital;
  while (i < begin + kLongestComplement && s.is_word(i) && !ends_title(s, i)) {
    if (s.has(i, Class::and_word) && (s.has(i + 1, Class::article) || head_at(s, i + 1) != 0))
      break;
    if (s.has(i, Class::and_word) && !s.is_word(i + 1)) break;
    ++i;
  }
  if (i == begin) return of;
  if (study && !(article && !lower)) return i;
  const bool desk = article && s.has(i - 1, Class::team_word);
  const bool employed = s.has(i, Class::at_word);
  if (desk || (lower && !article) || (employed && !article)) return i;
  return of;
}

}  // namespace

std::optional<TitlePhrase> read_title(const Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  TitlePhrase phrase;
  phrase.title.begin = begin_of(s, i, phrase.former);
  if (!s.is_word(phrase.title.begin) && s.kind(phrase.title.begin) != Kind::quote) return {};
  find_head(draft, phrase);
  if (phrase.title.empty()) return std::nullopt;
  phrase.title.begin = begin_of(s, phrase.title.begin, phrase.former);
  if (phrase.title.begin >= phrase.title.end) return std::nullopt;
  cut_employer(s, phrase);
  const std::size_t head = phrase.title.end - 1;
  phrase.former = phrase.former || s.has(head, Class::former);
  if (s.has(head, Class::of_work) && s.has(phrase.title.end, Class::of_word)) return std::nullopt;
  phrase.title.end = complement_end(draft, head, phrase.title.end);
  phrase.end = phrase.title.end;
  return phrase;
}

namespace {

/// "as a reporter and editor": the titles behind "as".
void read_as_titles(const Draft& draft, std::size_t i, Attachments& found) {
  const Sentence& s = draft.sentence;
  for (;;) {
    const auto phrase = read_title(draft, i);
    if (!phrase) return;
    found.titles.push_back(phrase->title);
    if (!phrase->employer.empty()) found.employers.push_back(phrase->employer);
    found.end = phrase->end;
    if (!is_joint(s, found.end, i)) return;
    i += s.match(i, Class::as_word);
  }
}

/// One part: true where something was read and `found.end` moved on.
bool read_attachment(const Draft& draft, std::size_t i, bool of, Attachments& found) {
  const Sentence& s = draft.sentence;
  if (const auto n = s.match(i, Class::as_word); n != 0) {
    const auto before = found.titles.size();
    read_as_titles(draft, i + n, found);
    return found.titles.size() > before;
  }
  auto at = s.match(i, Class::at_word);
  if (of && at == 0) at = std::max(s.match(i, Class::of_word), s.match(i, Class::to_word));
  if (at != 0) {
    const auto names = read_organisations(draft, i + at, found.end);
    found.employers.insert(found.employers.end(), names.begin(), names.end());
    return !names.empty();
  }
  const auto in = s.match(i, Class::in_word);
  if (in == 0) return false;
  if (read_year(s, i + in) != 0) {
    found.end = i + in + 1;
    return true;
  }
  const auto place = read_place(draft, i + in, found.end);
  if (place.empty()) return false;
  found.places.push_back(place);
  return true;
}

}  // namespace

void read_attachments(const Draft& draft, std::size_t i, bool of, Attachments& found) {
  const Sentence& s = draft.sentence;
  found.end = i;
  for (;;) {
    if (read_attachment(draft, found.end, of, found)) continue;
    std::size_t next = found.end;
    if (found.end == i || !is_joint(s, found.end, next)) return;
    const std::size_t keep = found.end;
    const bool as = s.has(next, Class::as_word) || s.has(next, Class::at_word);
    if (!as || !read_attachment(draft, next, false, found)) {
      found.end = keep;
      return;
    }
  }
}

}  // namespace masthead::bio
