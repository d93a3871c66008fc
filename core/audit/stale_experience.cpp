#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// True when the words hold none that makes the number inexact.
bool are_exact(std::string_view words) {
  if (words.find('+') != std::string_view::npos || words.find('~') != std::string_view::npos) {
    return false;
  }
  const auto folded = fold_text(words);
  for (std::size_t from = 0; from < folded.size();) {
    auto to = folded.find_first_of(" -,.;:()\n\t", from);
    if (to == std::string::npos) to = folded.size();
    const auto word = std::string_view(folded).substr(from, to - from);
    if (std::find(std::begin(kInexact), std::end(kInexact), word) != std::end(kInexact)) {
      return false;
    }
    from = to + 1;
  }
  return true;
}

/// The claim's own words, and the few before them in the biography: "more than 15 years" may have
/// been read as "15 years".
bool is_exact(const Observation& years, const Mention& mention) {
  constexpr std::size_t kBefore = 16;
  if (!are_exact(years.original)) return false;
  for (const auto& o : mention.observations) {
    if (o.field != Field::bio) continue;
    const auto at = o.value.find(years.original);
    if (at == std::string::npos) continue;
    auto from = at > kBefore ? at - kBefore : 0;
    while (from < at && (static_cast<unsigned char>(o.value[from]) & 0xC0U) == 0x80U) ++from;
    return are_exact(std::string_view(o.value).substr(from, at - from));
  }
  return true;
}

/// What a biography says.
struct Claim {
  const Observation* years = nullptr;
  const Observation* since = nullptr;
  int stated = 0;
  int began = 0;
};

/// The time a biography is measured against.
struct Clock {
  PartialDate date;
  const Observation* observation = nullptr;  ///< nullptr: the host's clock
  std::string_view words;                    ///< with the date: "at the article's date ({})"
};

int elapsed(const Claim& claim, const PartialDate& date) {
  return date.year - claim.began - (date.month >= kYearCountsFrom ? 0 : 1);
}

/// The claim of `field` with the largest number, of those whose qualifier fits.
const Observation* find_largest(const Mention& mention, Field field, bool may_be_unqualified) {
  const Observation* largest = nullptr;
  int number = -1;
  for (const auto& o : mention.observations) {
    const bool fits = o.qualifier == "career" || (may_be_unqualified && o.qualifier.empty());
    const auto value = o.field == field && fits ? read_small_number(o.value) : std::nullopt;
    if (!value || *value <= number) continue;
    largest = &o;
    number = *value;
  }
  return largest;
}

/// The pair of largest numbers is the one that disagrees least: a pair that agrees is enough. Only
/// the start of the career is compared: years at one employer are another number.
std::optional<Claim> find_claim(const Mention& mention) {
  const auto* years = find_largest(mention, Field::years_of_experience, true);
  const auto* since = find_largest(mention, Field::since_year, false);
  if (years == nullptr || since == nullptr || !is_exact(*years, mention)) return std::nullopt;
  return Claim{years, since, *read_small_number(years->value), *read_small_number(since->value)};
}

/// The day the article was published or last changed; else the last month it speaks of, for a text
/// is no older than that; else today. A date it speaks of that is after today is none it was
/// written on, and a year alone is too little.
std::optional<Clock> find_clock(const Article& article, std::string_view now) {
  for (const auto field : {Field::published, Field::modified}) {
    const auto* observation = find_first(article.observations, field);
    const auto date = observation != nullptr ? read_date(observation->value) : std::nullopt;
    if (date) return Clock{*date, observation, "at the article's date ({})"};
  }
  const auto today = read_date(now);
  std::optional<Clock> last;
  for (const auto& o : article.observations) {
    const auto date = o.field == Field::mentioned_date ? read_date(o.value) : std::nullopt;
    if (!date || date->month == 0 || (today && *date > *today)) continue;
    if (!last || *date > last->date) {
      last = Clock{*date, &o, "by {}, the last date the article speaks of,"};
    }
  }
  if (!last && today) last = Clock{*today, nullptr, "today ({})"};
  return last;
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

void check_author(const AuditedAuthor& author, std::string_view now, std::size_t subject,
                  std::vector<Finding>& findings) {
  std::map<std::pair<int, int>, Stale> by_numbers;
  for (const auto& seen : author.mentions) {
    const auto claim = find_claim(*seen.mention);
    const auto clock = claim ? find_clock(seen.document->article, now) : std::nullopt;
    if (!clock || claim->stated >= elapsed(*claim, clock->date)) continue;
    auto& stale = by_numbers[{claim->began, claim->stated}];
    const bool later = stale.documents.empty() || clock->date > stale.clock.date;
    if (later) {
      stale.claim = *claim;
      stale.clock = *clock;
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
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    check_author(input.authors[i], input.now, i, findings);
  }
}

}  // namespace

// A number that is too high is not reported: pages show today's biography under old articles, and
// it may well be ahead of them.
extern const Rule stale_experience;
constexpr Rule stale_experience{
    .id = "stale-experience",
    .severity = Severity::warning,
    .title = "The biography's years no longer agree with the year it says they began",
    .source =
        "The Trust Project, Author/Reporter Expertise; Google, Search Quality Rater "
        "Guidelines, section 2.5.2: who created the content",
    .help =
        "Fires where a biography gives both a number of years and the year the career began, "
        "and by the article's date more years have passed. The month the work began is not "
        "known: from October on the year counts as complete, for it is so for at least nine of "
        "the twelve months it can have begun in; before, it does not. \"More than 15 years\" "
        "and \"two decades\" are no exact numbers, and not compared. A biography with a number "
        "or a year alone is not compared either; nor is anything without a date of the article "
        "or today's.",
    .example =
        "\"A reporter with 12 years in radio, since 2010\" under an article of November "
        "2024: it is 14.",
    .fix = "Correct the number, or leave it out: \"since 2010\" stays true.",
    .check = check};

}  // namespace masthead::audit::rules
