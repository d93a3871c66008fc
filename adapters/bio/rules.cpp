#include "adapters/bio/rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/text.h"

// The one list of rules. Jobs come before places and topics, because a title may hold both.
#define MASTHEAD_BIO_RULES(X) \
  X(clauses)                  \
  X(email)                    \
  X(handle)                   \
  X(website)                  \
  X(spaced_handle)            \
  X(years_of_experience)      \
  X(since)                    \
  X(in_year)                  \
  X(newspaper)                \
  X(magazine)                 \
  X(radio)                    \
  X(television)               \
  X(digital)                  \
  X(podcast)                  \
  X(newsletter)               \
  X(film)                     \
  X(agency)                   \
  X(award)                    \
  X(place_based)              \
  X(graduate)                 \
  X(degree)                   \
  X(study)                    \
  X(speaks)                   \
  X(lives)                    \
  X(formerly_at)              \
  X(now_at)                   \
  X(at_first)                 \
  X(job_first)                \
  X(employer_alone)           \
  X(job_after_be)             \
  X(job_beside)               \
  X(job_as)                   \
  X(joined)                   \
  X(began)                    \
  X(beat)                     \
  X(works)

namespace masthead::bio {

#define MASTHEAD_DECLARE(name) extern const Rule name;
MASTHEAD_BIO_RULES(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

namespace {

#define MASTHEAD_ADDRESS(name) &(name),
constexpr const Rule* kRules[] = {MASTHEAD_BIO_RULES(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

constexpr Grammar kGrammars[] = {
    {.language = "en"},
    {.language = "de", .nouns_capitalised = true, .clauses = true, .compounds = true},
    {.language = "fr", .head_first = true, .clauses = true},
    {.language = "es", .head_first = true, .clauses = true},
    {.language = "pt", .head_first = true, .clauses = true},
    {.language = "it", .head_first = true, .clauses = true},
    {.language = "nl", .clauses = true, .compounds = true},
};

/// How words are compared: folded, without articles' capitals and typographic apostrophes.
std::string compared(std::string_view text) {
  auto folded = fold_text(text);
  if (folded.starts_with("the ")) folded.erase(0, 4);
  return folded;
}

/// True when `part` stands in `whole` as whole words, at its head or at its end.
bool contains(std::string_view whole, std::string_view part) {
  if (part.empty() || whole.size() < part.size()) return false;
  if (whole.starts_with(part)) return whole.size() == part.size() || whole[part.size()] == ' ';
  return whole.ends_with(part) && whole[whole.size() - part.size() - 1] == ' ';
}

bool is_employer(Field field) {
  return field == Field::employer || field == Field::former_employer;
}

}  // namespace

std::span<const Rule* const> all_rules() { return kRules; }

const Grammar& grammar_of(std::string_view language) {
  const auto* const found =
      std::find_if(std::begin(kGrammars), std::end(kGrammars),
                   [&](const Grammar& grammar) { return grammar.language == language; });
  return found == std::end(kGrammars) ? kGrammars[0] : *found;
}

void Draft::claim(Field field, Span words, std::string_view rule, std::string value,
                  std::string_view qualifier) {
  if (words.empty() || words.end > sentence.size()) return;
  BioClaim made;
  made.field = field;
  made.text = sentence.text(words.begin, words.end);
  made.value = value.empty() ? std::string(made.text) : std::move(value);
  made.rule = rule;
  made.qualifier = qualifier;
  claim(std::move(made));
}

void Draft::claim(BioClaim made) {
  if (full() || made.text.empty()) return;
  auto folded = compared(made.value);
  if (repeats(made.field, folded)) return;
  claims_.push_back(std::move(made));
  folded_.push_back(std::move(folded));
}

bool Draft::has(Field field) const {
  return std::any_of(claims_.begin(), claims_.end(),
                     [&](const BioClaim& claim) { return claim.field == field; });
}

bool Draft::holds(Field field, std::size_t i) const {
  const char* const at = sentence.text(i, i + 1).data();
  return std::any_of(claims_.begin(), claims_.end(), [&](const BioClaim& claim) {
    return claim.field == field && claim.text.data() <= at &&
           at < claim.text.data() + claim.text.size();
  });
}

bool Draft::repeats(Field field, std::string_view folded) const {
  for (std::size_t i = 0; i < claims_.size(); ++i) {
    if (is_employer(field) && is_employer(claims_[i].field) && contains(folded_[i], folded))
      return true;
    if (claims_[i].field == field && folded_[i] == folded) return true;
  }
  return false;
}

}  // namespace masthead::bio
