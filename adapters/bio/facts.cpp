#include <algorithm>

#include "adapters/bio/phrases.h"

// Places, beats, schools, languages, awards, media.
namespace masthead::bio {

using words::Class;

namespace {

std::size_t read_lives(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other) return i;
  auto from = i + s.match(i, Class::live_verb);
  // "lives with his family in Springfield"
  for (std::size_t k = from; k < from + 8 && s.is_word(k) && !s.is_capital(from); ++k) {
    if (s.has(k, Class::in_word)) {
      from = k + s.match(k, Class::in_word);
      break;
    }
  }
  std::size_t end = i;
  for (int n = 0; n < 4; ++n) {
    std::size_t behind = from;
    const auto place = read_place(draft, from, behind);
    if (place.empty()) break;
    draft.claim(Field::location, place, "lives");
    end = behind;
    if (!is_joint(s, end, from) || !s.has(end, Class::and_word)) break;
  }
  return end;
}

/// "Denver-based", "Orange County based".
std::size_t read_place_based(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const auto word = s.folded(i);
  const auto hyphen = word.rfind('-');
  const bool joined = hyphen != std::string_view::npos;
  std::size_t begin = joined ? i + 1 : i;
  while (begin > 0 && begin + 5 > i && s.is_capital(begin - 1) && !s[begin - 1].of_name &&
         !s.has(begin - 1, Class::article) && !s.has(begin - 1, Class::common_word) &&
         !s.has(begin - 1, Class::be_now)) {
    --begin;
  }
  if (begin >= i + (joined ? 1 : 0)) return i;
  BioClaim claim;
  claim.field = Field::location;
  claim.text = s.text(begin, joined ? i + 1 : i);
  if (joined) claim.text.remove_suffix(word.size() - hyphen);
  claim.value = claim.text;
  claim.rule = "place-based";
  draft.claim(std::move(claim));
  return i + 1;
}

std::size_t read_beat(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other) return i;
  const auto from = i + s.match(i, Class::beat_verb);
  std::size_t end = from;
  for (const auto& topic : read_topics(draft, from, end)) draft.claim(Field::beat, topic, "beat");
  if (!s.has(end, Class::at_word) || draft.subject != Subject::person) return end == from ? i : end;
  Attachments with;
  read_attachments(draft, end, false, with);
  const bool perfect = s.is_perfect(i);
  const bool several = perfect && with.employers.size() > 1 && !goes_on(s, with.end);
  const bool past = several || (s.has(i, Class::past_verb) && !perfect);
  const auto field = draft.former || past ? Field::former_employer : Field::employer;
  for (const auto& name : with.employers) draft.claim(field, name, "beat");
  return std::max(end, with.end);
}

/// "M.A. in Media Theory and Practice"; `i`: only the degree itself.
std::size_t field_of_study_end(const Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  std::size_t k = i;
  while (k < i + 12 && s.is_word(k)) {
    if (s.has(k, Class::from_word) || s.has(k, Class::at_word) || s.has(k, Class::relative) ||
        s.has(k, Class::graduate) || s.has(k, Class::degree_word) || s.has(k, Class::be_now) ||
        s.has(k, Class::pronoun) || s.has(k, Class::beat_verb)) {
      break;
    }
    if (s.has(k, Class::and_word) &&
        (s.has(k + 1, Class::article) || s.has(k + 1, Class::degree_word) ||
         s.has(k + 1, Class::have) || s.has(k + 1, Class::now_word) || !s.is_word(k + 1) ||
         s.has(k + 1, Class::be_now) || s.has(k + 1, Class::live_verb) ||
         s.has(k + 1, Class::work_verb) || s.has(k + 1, Class::past_verb))) {
      break;
    }
    if (s.has(k, Class::in_word) && k > i) break;
    if (s.has(k, Class::common_word) && !s.has(k, Class::and_word)) break;
    ++k;
  }
  return k;
}

std::size_t read_schools(Draft& draft, std::size_t i, std::string_view rule) {
  std::size_t end = i;
  for (const auto& name : read_organisations(draft, i, end)) {
    draft.claim(Field::education, name, rule);
  }
  return end;
}

std::size_t read_graduate(Draft& draft, std::size_t i) {
  if (draft.subject == Subject::other) return i;
  const auto from = i + draft.sentence.match(i, Class::graduate);
  const auto end = read_schools(draft, from, "graduate");
  return end == from ? i : end;
}

/// The school behind a degree: "from A and B", "at A".
std::size_t read_school_behind(Draft& draft, std::size_t i, std::string_view rule) {
  const Sentence& s = draft.sentence;
  std::size_t k = i;
  if (s.kind(k) == Kind::comma) ++k;
  const auto n = std::max(s.match(k, Class::from_word), s.match(k, Class::at_word));
  if (n == 0) return i;
  const auto end = read_schools(draft, k + n, rule);
  return end == k + n ? i : end;
}

std::size_t read_degree(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other) return i;
  auto end = i + s.match(i, Class::degree_word);
  end = skip(s, end, Class::degree_word);
  Span words{i, end};
  const auto in = std::max(s.match(end, Class::in_word), s.match(end, Class::of_word));
  bool field = false;
  if (in != 0) {
    const auto behind = field_of_study_end(draft, end + in);
    field = behind > end + in;
    if (field) words.end = end = behind;
  }
  const auto behind = read_school_behind(draft, end, "degree");
  if (behind == end && !field) return i;
  draft.claim(Field::degree, words, "degree");
  return behind;
}

std::size_t read_study(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  const auto from = skip(s, i + s.match(i, Class::study_verb), Class::adverb);
  const auto end = field_of_study_end(draft, from);
  if (end > from && s.has(end, Class::at_word)) {
    draft.claim(Field::degree, {from, end}, "study");
    return read_school_behind(draft, end, "study");
  }
  const bool told = s.match(i, Class::study_verb) > 1 || draft.has(Field::education);
  if (end > from && told) draft.claim(Field::degree, {from, end}, "study");
  return end > from ? end : i;
}

std::size_t read_speaks(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  auto from = i + s.match(i, Class::speak_verb);
  std::size_t end = i;
  for (int n = 0; n < 12; ++n) {
    from = skip(s, from, Class::adverb);
    if (!s.has(from, Class::language_name)) break;
    draft.claim(Field::language, {from, from + 1}, "speaks");
    end = from + 1;
    if (!is_joint(s, end, from)) break;
  }
  return end;
}

/// "2023 Regional Edward R. Murrow Award", "Pulitzer Prize for criticism".
std::size_t read_award(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other || !s.is_capital(i)) return i;
  if (s.is_capital(i + 1) && s.has(i + 1, Class::award_word)) return i;
  std::size_t begin = i;
  while (begin > 0 && i - begin < 10 &&
         (s.is_capital(begin - 1) || (s.kind(begin - 1) == Kind::number) ||
          (s.has(begin - 1, Class::of_word) && begin > 1 && s.is_capital(begin - 2)))) {
    --begin;
  }
  bool won = false;
  for (std::size_t back = begin; back > 0 && begin - back < 8 && !won;) {
    --back;
    won = s.has(back, Class::award_verb);
  }
  std::size_t end = i + 1;
  if (s.has(end, Class::award_verb) || s.has(end, Class::award_part)) {
    won = won || s.has(end, Class::award_verb);
    ++end;
  }
  if (!won) return i;
  if (s.has(end, Class::at_word) && s.is_capital(end + 1)) {
    for (end += 2; s.is_capital(end); ++end) {
    }
  }
  draft.claim(Field::award, {begin, end}, "award");
  return end;
}

template <Class kWord, const char* kValue>
std::size_t read_medium(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const auto n = s.match(i, kWord);
  if ((draft.subject == Subject::other && !draft.beside) || !s.is_word(i)) return i;
  if (s.is_capital(i) && i > draft.start && s.folded(i).size() > 2) return i;
  if (kWord == Class::magazine_word && i > 0 && s.is_capital(i - 1)) return i;
  if (draft.holds(Field::beat, i)) return i;
  // "digital" is of many things; in a list it is a medium.
  if (kWord == Class::digital_word && n == 1) {
    std::size_t next = i;
    const bool listed = is_joint(s, i + n, next) || (i > 0 && is_joint(s, i - 1, next));
    if (!listed) return i;
  }
  draft.claim(Field::medium, {i, i + n}, "medium", kValue);
  return i + n;
}

constexpr char kNewspaper[] = "newspaper";
constexpr char kMagazine[] = "magazine";
constexpr char kRadio[] = "radio";
constexpr char kTelevision[] = "television";
constexpr char kDigital[] = "digital";
constexpr char kPodcast[] = "podcast";
constexpr char kNewsletter[] = "newsletter";
constexpr char kFilm[] = "film";
constexpr char kAgency[] = "agency";

}  // namespace

extern const Rule lives;
constexpr Rule lives{.name = "lives", .begins = Class::live_verb, .read = read_lives};
extern const Rule place_based;
constexpr Rule place_based{
    .name = "place-based", .begins = Class::based, .scan = true, .read = read_place_based};
extern const Rule beat;
constexpr Rule beat{.name = "beat", .begins = Class::beat_verb, .read = read_beat};
extern const Rule graduate;
constexpr Rule graduate{.name = "graduate", .begins = Class::graduate, .read = read_graduate};
extern const Rule degree;
constexpr Rule degree{.name = "degree", .begins = Class::degree_word, .read = read_degree};
extern const Rule study;
constexpr Rule study{.name = "study", .begins = Class::study_verb, .read = read_study};
extern const Rule speaks;
constexpr Rule speaks{.name = "speaks", .begins = Class::speak_verb, .read = read_speaks};
extern const Rule award;
constexpr Rule award{
    .name = "award", .begins = Class::award_word, .scan = true, .read = read_award};

#define MASTHEAD_MEDIUM(name_, class_, value_)   \
  extern const Rule name_;                       \
  constexpr Rule name_{.name = "medium-" #name_, \
                       .begins = Class::class_,  \
                       .scan = true,             \
                       .read = read_medium<Class::class_, value_>};
MASTHEAD_MEDIUM(newspaper, newspaper_word, kNewspaper)
MASTHEAD_MEDIUM(magazine, magazine_word, kMagazine)
MASTHEAD_MEDIUM(radio, radio_word, kRadio)
MASTHEAD_MEDIUM(television, television_word, kTelevision)
MASTHEAD_MEDIUM(digital, digital_word, kDigital)
MASTHEAD_MEDIUM(podcast, podcast_word, kPodcast)
MASTHEAD_MEDIUM(newsletter, newsletter_word, kNewsletter)
MASTHEAD_MEDIUM(film, film_word, kFilm)
MASTHEAD_MEDIUM(agency, agency_word, kAgency)
#undef MASTHEAD_MEDIUM

}  // namespace masthead::bio
