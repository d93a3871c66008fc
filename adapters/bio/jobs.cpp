#include <algorithm>

#include "adapters/bio/phrases.h"

namespace masthead::bio {

using words::Class;

namespace {

/// Titles that share their employers, and whether they are over.
struct Job {
  std::vector<Span> titles;
  std::vector<Span> former_titles;
  Attachments with;
};

void claim_all(Draft& draft, Field field, const std::vector<Span>& spans, std::string_view rule) {
  for (const auto& span : spans) draft.claim(field, span, rule);
}

void claim_job(Draft& draft, const Job& job, bool former, std::string_view rule) {
  const bool over = former || (job.titles.empty() && !job.former_titles.empty());
  claim_all(draft, former ? Field::former_title : Field::job_title, job.titles, rule);
  claim_all(draft, Field::former_title, job.former_titles, rule);
  claim_all(draft, former ? Field::former_title : Field::job_title, job.with.titles, rule);
  claim_all(draft, over ? Field::former_employer : Field::employer, job.with.employers, rule);
  if (!over) claim_all(draft, Field::location, job.with.places, rule);
}

/// One group: "editor, reporter and critic at The Planet in Metropolis". `i` unchanged: none.
std::size_t read_group(const Draft& draft, std::size_t i, Job& job) {
  const Sentence& s = draft.sentence;
  std::size_t end = i;
  for (std::size_t from = i; job.titles.size() + job.former_titles.size() < 16;) {
    const auto phrase = read_title(draft, from);
    if (!phrase) break;
    (phrase->former ? job.former_titles : job.titles).push_back(phrase->title);
    if (!phrase->employer.empty()) job.with.employers.push_back(phrase->employer);
    end = phrase->end;
    if (s.kind(end) == Kind::slash) {
      from = end + 1;
    } else if (!is_joint(s, end, from)) {
      break;
    }
  }
  if (end == i) return i;
  read_attachments(draft, end, true, job.with);
  return std::max(end, job.with.end);
}

/// Groups one after another; claims them all. `i`: there was none.
std::size_t read_jobs(Draft& draft, std::size_t i, bool former, std::string_view rule) {
  const Sentence& s = draft.sentence;
  std::size_t end = i;
  for (std::size_t from = i;;) {
    Job job;
    const auto behind = read_group(draft, from, job);
    if (behind == from) return end;
    claim_job(draft, job, former, rule);
    end = behind;
    if (!is_joint(s, end, from)) return end;
  }
}

std::size_t skip_adverbs(const Sentence& s, std::size_t i) {
  for (;;) {
    const std::size_t from = i;
    i = skip(s, i, Class::adverb);
    i = skip(s, i, Class::now_word);
    if (s.has(i, Class::formerly)) i += s.match(i, Class::formerly);
    if (i == from) return i;
  }
}

/// "'s" is "is" behind a pronoun only.
bool is_possessive_mark(const Sentence& s, std::size_t i) {
  return s.is_word(i) && s.folded(i) == "'s" && (i == 0 || !s.has(i - 1, Class::pronoun));
}

std::size_t read_after_be(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person || is_possessive_mark(s, i)) return i;
  const auto from =
      skip_adverbs(s, i + std::max(s.match(i, Class::be_now), s.match(i, Class::be_past)));
  const auto end = read_jobs(draft, from, draft.former, "job-after-be");
  if (end > from) return end;
  // "is at The Planet", "is with The Planet".
  if (!s.has(from, Class::at_word)) return i;
  Job job;
  read_attachments(draft, from, false, job.with);
  if (job.with.employers.empty()) return i;
  claim_job(draft, job, draft.former, "job-after-be");
  return job.with.end;
}

/// True where a job may end that stands without a verb.
bool may_end_job(const Sentence& s, std::size_t i) {
  if (!s.is_word(i)) return s.kind(i) != Kind::number && s.kind(i) != Kind::quote;
  static constexpr Class kMay[] = {
      Class::relative, Class::beat_verb, Class::live_verb, Class::since_word, Class::at_word,
      Class::in_word,  Class::of_word,   Class::and_word,  Class::from_word,  Class::now_word};
  return std::any_of(std::begin(kMay), std::end(kMay), [&](Class c) { return s.has(i, c); });
}

std::size_t read_first(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::theirs) return i;
  const auto phrase = read_title(draft, i);
  if (!phrase || !may_end_job(s, phrase->end)) return i;
  Job job;
  auto end = read_group(draft, i, job);
  if (s.has(end, Class::be_now) || s.has(end, Class::be_past)) return i;
  // "Business reporter, BBC News"
  std::size_t behind = end;
  if (job.with.employers.empty() && s.kind(end) == Kind::comma) {
    const auto name = read_organisation(draft, end + 1, behind);
    const bool alone = s.kind(behind) == Kind::stop || s.kind(behind) == Kind::bar ||
                       s.kind(behind) == Kind::comma;
    if (!name.empty() && alone) {
      job.with.employers.push_back(name);
      end = behind;
    }
  }
  draft.subject = Subject::person;
  claim_job(draft, job, draft.former, "job-first");
  std::size_t next = end;
  if (!is_joint(s, end, next)) return end;
  const auto more = read_jobs(draft, next, draft.former, "job-first");
  return more > next ? more : end;
}

/// ", an editor at ...", "and a critic for ...".
std::size_t read_beside(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (i == 0 || draft.subject != Subject::person) return i;
  const Kind before = s.kind(i - 1);
  const bool opens = before == Kind::comma || before == Kind::dash || before == Kind::semicolon ||
                     s.has(i - 1, Class::and_word);
  if (!opens) return i;
  for (std::size_t back = i; back > 0 && i - back < 5;) {
    if (s.has(--back, Class::possessive)) return i;
  }
  return read_jobs(draft, i, draft.former, "job-beside");
}

/// What a sentence begins with, "As an editor at The Planet,", is over where its verb is past.
bool is_past_behind(const Draft& draft, std::size_t comma) {
  const Sentence& s = draft.sentence;
  for (std::size_t k = comma + 1; k < comma + 9 && k < s.size(); ++k) {
    if (s.has(k, Class::be_past)) return true;
    if (s.has(k, Class::be_now) || s.has(k, Class::have) || s.has(k, Class::present_verb)) break;
    const auto& endings = draft.past_endings;
    const bool regular = s.is_word(k) && !s.is_capital(k) && s.folded(k).size() > 4 &&
                         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
                           return s.folded(k).ends_with(ending);
                         });
    if (regular || s.has(k, Class::past_verb)) return true;
  }
  return false;
}

std::size_t read_as(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  const bool past = i > 0 && s.has(i - 1, Class::experience);
  const auto from = i + s.match(i, Class::as_word);
  if (i == draft.start) {
    Job job;
    const auto behind = read_group(draft, from, job);
    if (behind == from) return i;
    if (s.kind(behind) == Kind::comma && is_past_behind(draft, behind)) draft.former = true;
  }
  const auto end = read_jobs(draft, from, draft.former || past, "job-as");
  return end > from ? end : i;
}

std::size_t read_former(Draft& draft, std::size_t i) {
  const auto& s = draft.sentence;
  if (draft.subject == Subject::theirs) return i;
  const auto phrase = read_title(draft, i);
  if (!phrase || !phrase->former || !may_end_job(s, phrase->end)) return i;
  return read_jobs(draft, i, draft.former, "former-job");
}

std::size_t read_formerly(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const auto from = i + s.match(i, Class::formerly);
  const auto next = skip_years(s, skip(s, from, Class::adverb));
  if (s.has(next, Class::at_word) || s.has(next, Class::of_word)) {
    Job job;
    read_attachments(draft, next, true, job.with);
    if (job.with.employers.empty()) return i;
    claim_job(draft, job, true, "formerly-at");
    return job.with.end;
  }
  const auto end = read_jobs(draft, next, true, "formerly-at");
  return end > next ? end : i;
}

std::size_t read_now(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  auto from = skip(s, i + s.match(i, Class::now_word), Class::adverb);
  if (s.has(from, Class::at_word)) {
    Job job;
    read_attachments(draft, from, false, job.with);
    if (job.with.employers.empty()) return i;
    claim_job(draft, job, false, "now-at");
    return job.with.end;
  }
  const auto end = read_jobs(draft, from, false, "now-at");
  return end > from ? end : i;
}

/// "At The Planet, she covers ...": over where the verb is past.
std::size_t read_at_first(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (!s.has(i, Class::at_word) || s.has(i, Class::as_word)) return i;
  Job job;
  read_attachments(draft, i, false, job.with);
  const auto end = job.with.end;
  if (job.with.employers.empty() || s.kind(end) != Kind::comma) return i;
  const bool former = is_past_behind(draft, end);
  job.with.places.clear();
  claim_job(draft, job, former, "at-first");
  draft.former = former;
  return end;
}

/// "teaches a course at", "tells stories about the economy for": to the preposition; or `i`.
std::size_t skip_object(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k < i + 6 && (s.is_word(k) || s.kind(k) == Kind::number); ++k) {
    if (k > i && s.has(k, Class::at_word)) return k;
    static constexpr Class kEnds[] = {Class::relative,  Class::pronoun,   Class::be_now,
                                      Class::have,      Class::beat_verb, Class::work_verb,
                                      Class::join_verb, Class::formerly,  Class::possessive,
                                      Class::be_past,   Class::to_word,   Class::graduate};
    if (std::any_of(std::begin(kEnds), std::end(kEnds), [&](Class c) { return s.has(k, c); })) {
      return i;
    }
  }
  return i;
}

std::size_t read_works(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person || (i > 0 && s.has(i - 1, Class::possessive))) return i;
  const auto verb = s.match(i, Class::work_verb);
  auto from = skip_adverbs(s, i + verb);
  from = skip_years(s, from);
  if (s.is_word(from) && !s.has(from, Class::at_word) && !s.has(from, Class::as_word)) {
    from = skip_object(s, from);
  }
  Job job;
  if (verb > 1) job.with.employers = read_organisations(draft, from, job.with.end);
  if (job.with.employers.empty()) {
    read_attachments(draft, from, false, job.with);
  } else {
    Attachments more;
    read_attachments(draft, job.with.end, false, more);
    job.with.end = more.end;
    job.with.titles = more.titles;
    job.with.employers.insert(job.with.employers.end(), more.employers.begin(),
                              more.employers.end());
  }
  if (job.with.employers.empty() && job.with.titles.empty()) return i;
  const bool perfect = s.is_perfect(i);
  const bool past = s.has(i, Class::past_verb) && !perfect;
  const bool former = draft.former || past || (perfect && !goes_on(s, job.with.end));
  job.with.places.clear();
  claim_job(draft, job, former, "works");
  if (past) draft.former = true;
  return job.with.end;
}

std::size_t read_joined(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject == Subject::other) return i;
  const bool before = s.has_before(i, Class::formerly);
  const auto from = i + s.match(i, Class::join_verb);
  std::size_t end = from;
  Job job;
  job.with.employers = read_organisations(draft, from, end);
  if (job.with.employers.empty()) return i;
  Attachments more;
  read_attachments(draft, end, false, more);
  job.with.titles = more.titles;
  job.with.end = std::max(end, more.end);
  const bool later = before && i > 3 && draft.has(Field::employer);
  claim_job(draft, job, later || (draft.former && !before), "joined");
  // "comes to The Planet from The Globe"
  const auto from_word = s.match(job.with.end, Class::from_word);
  std::size_t behind = job.with.end;
  const auto left = read_organisation(draft, job.with.end + from_word, behind);
  if (from_word != 0 && left.end - left.begin > 1) {
    draft.claim(Field::former_employer, left, "joined");
    return behind;
  }
  return job.with.end;
}

std::size_t read_began(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  if (draft.subject != Subject::person) return i;
  std::size_t career = i + s.match(i, Class::begin_verb);
  const std::size_t most = career + 4;
  while (career < most && !s.has(career, Class::career)) ++career;
  if (career == most) return i;
  draft.former = true;
  career += s.match(career, Class::career);
  const std::size_t last = std::min(career + 18, s.size());
  Job job;
  std::size_t end = career;
  for (std::size_t k = career; k < last && s.kind(k) != Kind::comma && s.kind(k) != Kind::stop;) {
    Attachments more;
    read_attachments(draft, k, false, more);
    if (more.end == k) {
      ++k;
      continue;
    }
    job.with.titles.insert(job.with.titles.end(), more.titles.begin(), more.titles.end());
    job.with.employers.insert(job.with.employers.end(), more.employers.begin(),
                              more.employers.end());
    end = k = more.end;
  }
  claim_job(draft, job, true, "began");
  return end;
}

}  // namespace

extern const Rule job_after_be;
constexpr Rule job_after_be{
    .name = "job-after-be", .begins = Class::be_now, .also = Class::be_past, .read = read_after_be};
extern const Rule job_first;
constexpr Rule job_first{.name = "job-first", .at = Rule::At::start, .read = read_first};
extern const Rule job_beside;
constexpr Rule job_beside{.name = "job-beside", .begins = Class::article, .read = read_beside};
extern const Rule job_as;
constexpr Rule job_as{.name = "job-as", .begins = Class::as_word, .read = read_as};
extern const Rule former_job;
constexpr Rule former_job{.name = "former-job", .begins = Class::former, .read = read_former};
extern const Rule formerly_at;
constexpr Rule formerly_at{.name = "formerly-at", .begins = Class::formerly, .read = read_formerly};
extern const Rule now_at;
constexpr Rule now_at{.name = "now-at", .begins = Class::now_word, .read = read_now};
extern const Rule at_first;
constexpr Rule at_first{.name = "at-first", .at = Rule::At::start, .read = read_at_first};
extern const Rule joined;
constexpr Rule joined{.name = "joined", .begins = Class::join_verb, .read = read_joined};
extern const Rule began;
constexpr Rule began{.name = "began", .begins = Class::begin_verb, .read = read_began};
extern const Rule works;
constexpr Rule works{.name = "works", .begins = Class::work_verb, .read = read_works};

}  // namespace masthead::bio
