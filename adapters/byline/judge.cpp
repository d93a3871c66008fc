#include "adapters/byline/judge.h"

#include <algorithm>

#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::byline {
namespace {

using words::Class;

constexpr std::size_t kMostNameWords = 7;
constexpr std::size_t kShortestOutlet = 4;

bool starts_with_digit(std::string_view word) {
  return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

/// An outlet's name without "www." and without the host's last label.
std::string bare_outlet(std::string_view outlet) {
  if (looks_like_host(outlet)) outlet = outlet.substr(0, outlet.rfind('.'));
  if (outlet.starts_with("www.")) outlet.remove_prefix(4);
  auto squeezed = squeeze(outlet);
  if (squeezed.starts_with("the")) squeezed.erase(0, 3);
  return squeezed;
}

}  // namespace

Judge::Judge(const std::vector<Token>& tokens, const Lexicon& lexicon,
             const words::Vocabulary& vocabulary, std::optional<AuthorKind> declared,
             std::string_view outlet)
    : tokens_(tokens),
      lexicon_(lexicon),
      vocabulary_(vocabulary),
      declared_(declared),
      outlet_(bare_outlet(outlet)) {}

bool Judge::is_agency(Span span) const { return lexicon_.is(span, Class::agency); }

bool Judge::is_degree(std::size_t at) const {
  if (!lexicon_.is(at, Class::degree)) return false;
  const auto text = tokens_[at].text;
  const auto shape = shape_of(text);
  return shape.upper >= 2 || text.find('.') != std::string_view::npos || shape.upper == 0;
}

bool Judge::is_title_word(std::size_t at) const {
  static constexpr Class kTitle[] = {Class::job_qualifier, Class::desk, Class::newsroom};
  return is_head(at) || std::any_of(std::begin(kTitle), std::end(kTitle),
                                    [&](Class what) { return lexicon_.is(at, what); });
}

bool Judge::is_head(std::size_t at) const {
  if (lexicon_.is(at, Class::job_head) || lexicon_.is(at, Class::job_ending)) return true;
  // "Chefredakteur", "eindredacteur": compounds end in their head.
  constexpr std::size_t kShortestHead = 8;
  constexpr std::size_t kLongestWord = 40;
  const std::string_view word = tokens_[at].folded;
  if (word.size() > kLongestWord) return false;
  for (std::size_t i = 2; i + kShortestHead <= word.size(); ++i) {
    if (vocabulary_.is(Class::job_head, word.substr(i))) return true;
  }
  return false;
}

/// Two words, or one of a script that puts no space into names.
bool Judge::fills_a_name(Span span) const {
  return span.size() >= 2 || (span.size() == 1 && shape_of(tokens_[span.first].text).dense);
}

std::size_t Judge::title_before(Span span) const {
  auto at = span.first;
  bool head = false;
  while (at < span.last && is_title_word(at)) head = is_head(at++) || head;
  // "Leiterin der Abteilung": what goes on small is still the title.
  const bool small = at < span.last && shape_of(tokens_[at].text).upper == 0;
  if (small && lexicon_.is(at, Class::article)) return 0;
  return head && fills_a_name({at, span.last}) ? at - span.first : 0;
}

std::size_t Judge::title_behind(Span span) const {
  auto at = span.last;
  bool head = false;
  while (at > span.first && is_title_word(at - 1)) {
    head = is_head(--at) || head;
  }
  return head && fills_a_name({span.first, at}) ? span.last - at : 0;
}

bool Judge::is_title(Span span) const {
  for (auto i = span.first; i < span.last; ++i) {
    if (is_head(i)) return true;
  }
  return false;
}

bool Judge::begins_date(std::size_t at) const {
  if (!lexicon_.is_word(at)) return false;
  const auto text = tokens_[at].text;
  if (starts_with_digit(text)) {
    if (lexicon_.is(at + 1, Class::outlet_word)) return false;  // "7 News"
    const auto shape = shape_of(text);
    constexpr std::size_t kYear = 4;
    if (shape.dense && shape.digits > shape.letters) return true;  // "2019年04月13日"
    return shape.letters <= 2 && (shape.digits <= kYear || shape.dotted ||
                                  text.find_first_of(":/-") != std::string_view::npos);
  }
  const auto date = set_of({Class::byline_when, Class::date_word});
  const auto first = lexicon_.phrase_at(at, date);
  if (first.size == 0) return false;
  auto next = at + first.size;
  if (next == tokens_.size()) return first.is(Class::byline_when);
  // "on March 3", "Updated: 12:30", "vor 3 Stunden"
  constexpr std::size_t kMostWords = 4;
  for (std::size_t seen = 0; seen < kMostWords && next < tokens_.size(); ++seen) {
    if (tokens_[next].kind == TokenKind::colon) {
      ++next;
      continue;
    }
    if (!lexicon_.is_word(next)) return false;
    if (starts_with_digit(tokens_[next].text)) return true;
    const auto more = lexicon_.phrase_at(next, date).size;
    if (more == 0) return false;
    next += more;
  }
  return false;
}

/// "Wednesday" of "Wednesday, 26.02.2020", "03.Mar.19": a date's word before its digits, or in
/// them.
bool Judge::is_of_date(Span span) const {
  if (span.size() != 1) return false;
  const std::string_view text = tokens_[span.first].text;
  if (starts_with_digit(text)) {
    const auto mark = text.find_first_of(".-/");
    if (mark == std::string_view::npos) return false;
    const auto month = text.substr(mark + 1, text.find_first_of(".-/", mark + 1) - mark - 1);
    return vocabulary_.is(Class::date_word, fold_text(month));
  }
  if (!lexicon_.is(span.first, Class::date_word)) return false;
  const auto is_digits = [this](std::size_t at) {
    return lexicon_.is_word(at) && starts_with_digit(tokens_[at].text);
  };
  const auto next = span.last;
  const bool comma = next < tokens_.size() && tokens_[next].kind == TokenKind::comma;
  return is_digits(comma ? next + 1 : next);
}

bool Judge::is_outlet(Span span) const {
  if (outlet_.empty()) return false;
  // A person's own site bears the person's name.
  const bool article = lexicon_.is(span.first, Class::name_particle) ||
                       lexicon_.is(span.first, Class::organisation_article);
  if (declared_ == AuthorKind::person && span.size() > 1 && !article) return false;
  const auto text = span_of(tokens_[span.first], tokens_[span.last - 1]);
  const auto bare = bare_outlet(text);
  if (bare == outlet_) return true;
  return outlet_.size() >= kShortestOutlet && bare.find(outlet_) != std::string::npos;
}

/// "朝日新聞デジタル": in scripts without spaces the words of an outlet's name are parts of one.
bool Judge::holds_part(std::string_view word) const {
  if (is_ascii(word)) return false;
  const auto parts = vocabulary_.all(Class::outlet_part);
  return std::any_of(parts.begin(), parts.end(), [word](std::string_view part) {
    return word.find(part) != std::string_view::npos;
  });
}

/// "MM-Redaktion", "Börsen-Zeitung".
bool Judge::ends_in_organisation(std::string_view word) const {
  const auto hyphen = word.rfind('-');
  if (hyphen == std::string_view::npos) return false;
  const auto classes = vocabulary_.classes_of(word.substr(hyphen + 1));
  return (classes & set_of({Class::newsroom, Class::outlet_word})).any();
}

bool Judge::is_organisation(Span span) const {
  if (is_agency(span) || is_outlet(span)) return true;
  if (span.size() > 1 && lexicon_.is(span.first, Class::organisation_article)) return true;
  for (auto i = span.first; i < span.last; ++i) {
    const auto words = lexicon_.phrase_at(i, set_of({Class::newsroom, Class::outlet_word}));
    if (words.size > 0 && i + words.size <= span.last) return true;
    if (ends_in_organisation(tokens_[i].folded)) return true;
    if (looks_like_host(tokens_[i].text) || holds_part(tokens_[i].folded)) return true;
  }
  if (span.size() != 1 || declared_ == AuthorKind::person) return false;
  // "VZS": an abbreviation that no one declares a person.
  const auto shape = shape_of(tokens_[span.first].text);
  return shape.letters >= 3 && shape.letters <= 5 && shape.upper == shape.letters &&
         shape.digits == 0;
}

std::string_view Judge::reason_against_word(std::size_t at) const {
  const auto text = tokens_[at].text;
  if (looks_like_account(text)) return "login";
  const auto shape = shape_of(text);
  if (shape.letters == 0) return "not_a_name";
  const bool small = shape.letters == shape.lower && is_ascii(text);
  if (small && declared_ != AuthorKind::person) return "login";
  return {};
}

std::string_view Judge::reason_against(Span span) const {
  if (lexicon_.is(span, Class::placeholder)) return "placeholder";
  if (span.size() == 1) return reason_against_word(span.first);
  if (span.size() > kMostNameWords) return "prose";
  if (declared_ == AuthorKind::organisation) return {};
  for (auto i = span.first; i < span.last; ++i) {
    // "Publish a post": small words that stand in no name.
    const bool small = shape_of(tokens_[i].text).upper == 0 && is_ascii(tokens_[i].text);
    if (small && lexicon_.is(i, Class::not_in_names)) return "prose";
    if (tokens_[i].text.ends_with('!') || tokens_[i].text.ends_with('?')) return "prose";
  }
  return {};
}

Verdict Judge::judge(Span span) const {
  using What = Verdict::What;
  if (span.size() == 1 && is_degree(span.first)) return {What::degree, AuthorKind::person, {}};
  if (lexicon_.is(span, Class::name_suffix)) return {What::suffix, AuthorKind::person, {}};
  if (begins_date(span.first) || is_of_date(span)) return {What::date, AuthorKind::person, {}};
  if (span.size() == 1 && lexicon_.is(span.first, Class::desk)) {
    return {What::section, AuthorKind::person, {}};
  }
  if (lexicon_.is(span, Class::placeholder)) {
    return {What::set_aside, AuthorKind::person, "placeholder"};
  }
  const bool organisation = is_organisation(span);
  if (is_title(span) && !(organisation && is_agency(span))) {
    return {What::title, organisation ? AuthorKind::organisation : AuthorKind::person, {}};
  }
  if (organisation) return {What::name, AuthorKind::organisation, {}};
  if (const auto reason = reason_against(span); !reason.empty()) {
    return {What::set_aside, declared_.value_or(AuthorKind::person), reason};
  }
  return {What::name, declared_.value_or(AuthorKind::person), {}};
}

}  // namespace masthead::byline
