#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/dated_words.h"
#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/date.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

/// From this month on at least nine of the twelve months a work can have begun in have had their
/// anniversary, so the year counts as complete; before, it does not.
constexpr int kYearCountsFrom = 10;

/// Words that make a number of years a bound or a guess, in the languages bios are read in.
/// "15+ years" is kept apart: see is_exact().
constexpr std::string_view kInexact[] = {
    // English
    "over",
    "than",
    "least",
    "about",
    "around",
    "some",
    "roughly",
    "approximately",
    "nearly",
    "almost",
    "decade",
    "decades",
    // German
    "über",
    "mehr",
    "mindestens",
    "rund",
    "etwa",
    "gut",
    "knapp",
    "fast",
    "jahrzehnt",
    "jahrzehnte",
    "jahrzehnten",
    // French
    "plus",
    "moins",
    "environ",
    "près",
    "quinzaine",
    "vingtaine",
    "dizaine",
    "trentaine",
    "décennie",
    "décennies",
    // Spanish and Portuguese
    "más",
    "menos",
    "unos",
    "casi",
    "cerca",
    "alrededor",
    "década",
    "décadas",
    "mais",
    "quase",
    // Italian
    "oltre",
    "più",
    "meno",
    "circa",
    "quasi",
    "decennio",
    "decenni",
    // Dutch
    "meer",
    "minstens",
    "ruim",
    "ongeveer",
    "bijna",
    "decennium",
    "decennia",
};

constexpr std::string_view kSpaces = " -,.;:()\n\t";

/// True when the words hold none that makes the number inexact.
bool are_exact(std::string_view words) {
  if (words.find_first_of("+~") != std::string_view::npos) return false;
  const auto folded = fold_text(words);
  for (std::size_t from = 0; from < folded.size();) {
    auto to = folded.find_first_of(kSpaces, from);
    if (to == std::string::npos) to = folded.size();
    const auto word = std::string_view(folded).substr(from, to - from);
    if (std::find(std::begin(kInexact), std::end(kInexact), word) != std::end(kInexact)) {
      return false;
    }
    from = to + 1;
  }
  return true;
}

/// "15 years covering the sea": of the beat, not of the career.
bool begins_with_activity(std::string_view words) {
  const auto from = words.find_first_not_of(kSpaces);
  if (from == std::string_view::npos) return false;
  return words.substr(from, words.find_first_of(kSpaces, from) - from).ends_with("ing");
}

/// True when the claim is an exact number of a career's years: by its own words, the few before
/// them in the biography ("more than 15 years" may have been read as "15 years"), and the one
/// behind.
bool counts_career(const Observation& years, const Mention& mention) {
  constexpr std::size_t kBefore = 16;
  if (!are_exact(years.original)) return false;
  for (const auto& o : mention.observations) {
    if (o.field != Field::bio) continue;
    const std::string_view bio = o.value;
    const auto at = bio.find(years.original);
    if (at == std::string_view::npos) continue;
    auto from = at > kBefore ? at - kBefore : 0;
    while (from < at && (static_cast<unsigned char>(bio[from]) & 0xC0U) == 0x80U) ++from;
    return are_exact(bio.substr(from, at - from)) &&
           !begins_with_activity(bio.substr(at + years.original.size()));
  }
  return true;
}

/// What a biography says; `years` is nullptr where there is nothing to compare.
struct Claim {
  const Observation* years = nullptr;
  const Observation* since = nullptr;
  int stated = 0;
  int began = 0;
};

/// The time a biography is measured against; year 0: not known.
struct Clock {
  PartialDate date;
  const Observation* observation = nullptr;  ///< nullptr: the host's clock
  std::string_view words;                    ///< with the date: "at the article's date ({})"
};

int elapsed(const Claim& claim, const PartialDate& date) {
  return date.year - claim.began - (date.month >= kYearCountsFrom ? 0 : 1);
}

/// The claim of `field` with the largest number, of those that are of `qualifier`.
const Observation* find_largest(const Mention& mention, Field field, std::string_view qualifier) {
  const Observation* largest = nullptr;
  int number = -1;
  for (const auto& o : mention.observations) {
    if (o.field != field || o.qualifier != qualifier) continue;
    const int value = read_small_number(o.value).value_or(-1);
    if (value > number) largest = &o;
    number = std::max(number, value);
  }
  return largest;
}

/// The years of the career and the year it began; else the year of a job or a beat, for a career is
/// no shorter than what it is made of. Of several the largest, which disagrees least: a pair that
/// agrees is enough. A year of what is not known is not compared.
Claim find_claim(const Mention& mention) {
  const auto* years = find_largest(mention, Field::years_of_experience, {});
  if (years == nullptr || !counts_career(*years, mention)) return {};
  for (const std::string_view what : {"career", "employer", "beat"}) {
    const auto* since = find_largest(mention, Field::since_year, what);
    if (since == nullptr) continue;
    return {years, since, read_small_number(years->value).value_or(0),
            read_small_number(since->value).value_or(0)};
  }
  return {};
}

/// True when fewer years are stated than have passed by `date`. Beside the year of a job or a beat
/// a large difference more likely means that two things are counted.
bool is_stale(const Claim& claim, const PartialDate& date) {
  constexpr int kMostOfPart = 5;
  const int behind = elapsed(claim, date) - claim.stated;
  return behind > 0 && (claim.since->qualifier == "career" || behind <= kMostOfPart);
}

/// The last month the article speaks of; not after today, and no year alone, which is too little.
Clock find_mentioned(const Article& article, const PartialDate& today) {
  Clock last{{}, nullptr, "by {}, the last date the article speaks of,"};
  for (const auto& o : article.observations) {
    if (o.field != Field::mentioned_date) continue;
    const auto date = read_date(o.value).value_or(PartialDate{});
    const bool is_ahead = today.year != 0 && date > today;
    if (date.month == 0 || is_ahead || date <= last.date) continue;
    last.date = date;
    last.observation = &o;
  }
  return last;
}

/// The day the article was published or last changed; else the last month it speaks of, for a text
/// is no older than that; else today.
Clock find_clock(const Article& article, const PartialDate& today) {
  for (const auto field : {Field::published, Field::modified}) {
    const auto* observation = find_first(article.observations, field);
    if (observation == nullptr) continue;
    const auto date = read_date(observation->value).value_or(PartialDate{});
    if (date.year != 0) return {date, observation, "at the article's date ({})"};
  }
  const auto mentioned = find_mentioned(article, today);
  return mentioned.date.year != 0 ? mentioned : Clock{today, nullptr, "today ({})"};
}

/// What is found for one pair of numbers; the latest date shows it best.
struct Stale {
  Claim claim;
  Clock clock;
  std::vector<std::string> documents;
};

Finding make_finding(const Stale& stale) {
  const auto& [claim, clock, documents] = stale;
  const int now = elapsed(claim, clock.date);
  const PartialDate month{clock.date.year, clock.date.month};
  Finding finding;
  const auto when = fmt::format(fmt::runtime(clock.words), date_in_words(month));
  finding.message = fmt::format("The biography says {} years since {}; {} it is {}.", claim.stated,
                                claim.began, when, now);
  finding.documents = documents;
  finding.evidence = {claim.years->id, claim.since->id};
  if (clock.observation != nullptr) finding.evidence.push_back(clock.observation->id);
  finding.values = {fmt::format("{}", claim.stated), fmt::format("{}", claim.began)};
  finding.fix = Fix{std::string(name_of(Field::years_of_experience)),
                    fmt::format("{}", claim.stated), fmt::format("{}", now)};
  return finding;
}

void check_author(const AuditedAuthor& author, const PartialDate& today, std::size_t subject,
                  std::vector<Finding>& findings) {
  std::map<std::pair<int, int>, Stale> by_numbers;
  for (const auto& seen : author.mentions) {
    const auto claim = find_claim(*seen.mention);
    if (claim.years == nullptr) continue;
    const auto clock = find_clock(seen.document->article, today);
    if (clock.date.year == 0 || !is_stale(claim, clock.date)) continue;
    auto& stale = by_numbers[{claim.began, claim.stated}];
    if (stale.documents.empty() || clock.date > stale.clock.date) {
      stale.claim = claim;
      stale.clock = clock;
    }
    stale.documents.push_back(seen.document->id);
  }
  for (auto& [numbers, stale] : by_numbers) {
    auto& documents = stale.documents;
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    findings.push_back(make_finding(stale));
    findings.back().subjects = {subject};
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto today = read_date(input.now).value_or(PartialDate{});
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    check_author(input.authors[i], today, i, findings);
    check_dated_words(input, i, today, findings);
  }
}

}  // namespace

// A number that is too high is not reported: pages show today's biography under old articles, and
// it may well be ahead of them.
extern const Rule stale_bio;
constexpr Rule stale_bio{
    .id = "stale-bio",
    .severity = Severity::warning,
    .title = "The biography is out of date",
    .citations = {{{&kTrustExpertise, "what qualifies the author"},
                   {&kRaterGuidelines, "section 2.5.2: who created the content"}}},
    .help =
        "Fires where a biography gives both a number of years and the year the career began, "
        "and by the article's date more years have passed. The month the work began is not "
        "known: from October on the year counts as complete, for it is so for at least nine of "
        "the twelve months it can have begun in; before, it does not. \"More than 15 years\" "
        "and \"two decades\" are no exact numbers, and not compared. A biography with a number "
        "or a year alone is not compared either; nor is anything without a date of the article "
        "or today's. Fires, too, where the biography of an author's page or row says what is true "
        "for a time (currently, is a student, will be, this summer) and the author's last article "
        "is two years old or older.",
    .example =
        "\"A reporter with 12 years in radio, since 2010\" under an article of November "
        "2024: it is 14.",
    .fix = "Correct the number, or leave it out: \"since 2010\" stays true.",
    .check = check};

}  // namespace masthead::audit::rules
