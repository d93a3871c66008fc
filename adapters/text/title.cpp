#include "adapters/text/title.h"

#include <algorithm>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kLongestPlace = 120;

std::string_view join(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

/// The words from the i-th on, as one view.
std::string_view from_word(const Words& words, std::size_t i) {
  return i < words.count ? join(words.at[i], words.at[words.count - 1]) : std::string_view{};
}

bool is_place(const Lexicon& lexicon, std::string_view part) {
  const auto words = split_words(part);
  if (words.count == 0 || words.count > 4 || part.size() > kLongestPlace) return false;
  if (fold_word(words.at[0]) == "the" && fold_text(part) != "the hague") return false;
  bool capital = false;
  for (const auto word : words) {
    std::size_t letters = 0;
    const auto shape = shape_of(word, letters);
    const auto folded = fold_word(word);
    if (shape == WordShape::other) return false;
    const bool small = shape == WordShape::lower;
    if (small && !lexicon.is_name_particle(folded) && !lexicon.is(Class::name_joiner, folded)) {
      return false;
    }
    capital = capital || !small;
    if (lexicon.is_outlet_word(folded) || lexicon.is_desk_word(folded)) return false;
  }
  return capital && !ends_sentence(part);
}

/// Abbreviations in capitals are outlets ("AP", "RFE") unless they are known places.
bool is_capitals(const Lexicon& lexicon, std::string_view part) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (part.size() < 2 || part.size() > 5 || !std::all_of(part.begin(), part.end(), upper)) {
    return false;
  }
  return !lexicon.is(Class::place_abbreviation, fold_text(part));
}

/// Something says that `part` is an outlet.
bool is_employer(const Lexicon& lexicon, const PageFacts& facts, std::string_view part) {
  const auto words = split_words(part);
  if (words.count == 0 || words.more || words.count > 6 || !is_heading(part)) return false;
  if (facts.is_outlet(part) || is_capitals(lexicon, part)) return true;
  if (lexicon.is_agency(fold_text(part))) return true;
  if (words.count > 1 && words.at[0] == "The" && fold_text(part) != "the hague") return true;
  return std::any_of(words.begin(), words.end(), [&lexicon](std::string_view word) {
    return lexicon.is_outlet_word(fold_word(word));
  });
}

/// The number of words at `i` that are the head of a job title; 0: none.
std::size_t job_words_at(const Lexicon& lexicon, const Words& words, std::size_t i) {
  constexpr std::size_t kMost = 3;
  for (auto count = std::min(kMost, words.count - i); count > 1; --count) {
    if (lexicon.is_job_word(fold_word(join(words.at[i], words.at[i + count - 1])))) return count;
  }
  const auto word = fold_word(words.at[i]);
  return lexicon.is_job_word(word) || lexicon.ends_with_job_word(word) ? 1 : 0;
}

bool may_follow_job(const Lexicon& lexicon, std::string_view word) {
  return word == "&" || lexicon.is(Class::title_link, fold_word(word));
}

/// True when the words are a job title: qualifiers, its head, and perhaps "for", "at", ...
bool is_job_title(const Lexicon& lexicon, const Words& words) {
  constexpr std::size_t kMostBefore = 4;
  if (words.more || words.count > 10) return false;
  for (std::size_t i = 0; i < words.count && i <= kMostBefore; ++i) {
    if (const auto head = job_words_at(lexicon, words, i); head > 0) {
      std::size_t next = i + head;
      while (next < words.count && job_words_at(lexicon, words, next) > 0) ++next;
      return next == words.count || may_follow_job(lexicon, words.at[next]);
    }
    std::size_t letters = 0;
    const auto shape = shape_of(words.at[i], letters);
    const bool small = shape == WordShape::lower;
    if (shape == WordShape::other && words.at[i] != "&") return false;
    if (small && i > 0 && !lexicon.is_job_qualifier(fold_word(words.at[i]))) return false;
  }
  return false;
}

/// Takes "at X", and "for X" where X is known to be an outlet, off the end of a title.
void take_employer_off(const Lexicon& lexicon, const PageFacts& facts, TitleLine& line) {
  const auto words = split_words(line.title);
  for (std::size_t i = 1; i + 1 < words.count && line.employer.empty(); ++i) {
    const auto folded = fold_word(words.at[i]);
    const auto rest = from_word(words, i + 1);
    const bool at = lexicon.is(Class::employer_link, folded);
    const bool link = at || lexicon.is(Class::title_link, folded);
    std::size_t letters = 0;
    if (!link || shape_of(words.at[i + 1], letters) == WordShape::lower) continue;
    if (!at && !is_employer(lexicon, facts, rest)) continue;
    line.employer = rest;
    line.title = join(words.at[0], words.at[i - 1]);
  }
}

/// Takes "based in X" or "in X" off the end of `part`, which is a title or an employer.
void take_place_off(const Lexicon& lexicon, std::string_view& part, TitleLine& line) {
  const auto words = split_words(part);
  for (std::size_t i = words.count; i-- > 2;) {
    if (!lexicon.is(Class::place_link, fold_word(words.at[i - 1]))) continue;
    const auto place = from_word(words, i);
    if (!is_place(lexicon, place) || lexicon.is(Class::not_a_place, fold_word(place))) return;
    const auto both = fold_word(join(words.at[i - 2], words.at[i - 1]));
    const std::size_t cut = i > 2 && lexicon.is(Class::place_link, both) ? i - 2 : i - 1;
    line.location = place;
    part = join(words.at[0], words.at[cut - 1]);
    return;
  }
}

/// Reads the parts behind the title; false: one of them is neither a place nor an outlet, so the
/// line is no title line.
bool read_parts(const Lexicon& lexicon, const PageFacts& facts,
                const std::vector<std::string_view>& parts, std::size_t next, TitleLine& found) {
  for (; next < parts.size(); ++next) {
    const auto part = parts[next];
    const bool known = facts.is_place(part);
    if (!known && is_employer(lexicon, facts, part)) {
      if (found.employer.empty()) found.employer = part;
      continue;
    }
    const auto words = split_words(part);
    const bool place = known || is_place(lexicon, part);
    if (!place && (words.more || words.count > 6 || !is_heading(part))) return false;
    if (!place && !found.location.empty()) break;
    if (place) found.location = found.location.empty() ? part : join(found.location, part);
  }
  return true;
}

}  // namespace

bool PageFacts::is_outlet(std::string_view name) const {
  return std::find(outlets.begin(), outlets.end(), name_key(name)) != outlets.end();
}

bool PageFacts::is_place(std::string_view name) const {
  return std::find(places.begin(), places.end(), name_key(name)) != places.end();
}

std::string name_key(std::string_view name) {
  std::string key;
  for (const auto word : split_words(name)) {
    const auto folded = fold_word(word);
    if (key.empty() && folded == "the") continue;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(key),
                 [](char c) { return c != '-' && c != '\'' && c != '.'; });
  }
  return key;
}

TitleLine read_title_line(const Lexicon& lexicon, const PageFacts& facts, std::string_view line) {
  constexpr std::size_t kLongestTitle = 200;
  if (line.size() > kLongestTitle) return {};
  const auto parts = split_parts(line);
  if (parts.empty() || !is_job_title(lexicon, split_words(parts[0])) || ends_sentence(line)) {
    return {};
  }
  TitleLine found{parts[0], {}, {}};
  std::size_t next = 1;
  while (next < parts.size()) {
    const auto words = split_words(parts[next]);
    const bool desk = words.count == 1 && lexicon.is_desk_word(fold_word(words.at[0]));
    if (!desk && !is_job_title(lexicon, words)) break;
    found.title = join(parts[0], parts[next++]);
  }
  if (!read_parts(lexicon, facts, parts, next, found)) return {};
  if (found.location.empty() && parts.size() == 1) take_place_off(lexicon, found.title, found);
  if (!lexicon.has(Rule::employer_in_title)) {
    found.employer = {};
  } else if (found.employer.empty()) {
    take_employer_off(lexicon, facts, found);
    if (found.location.empty()) take_place_off(lexicon, found.employer, found);
  }
  return found;
}

}  // namespace masthead::text
