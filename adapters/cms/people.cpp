#include "adapters/cms/people.h"

#include <algorithm>
#include <utility>

#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

using byline::Span;
using byline::TokenKind;
using words::Class;

constexpr std::size_t kLongestName = 5;
constexpr std::size_t kLongestTitle = 24;

/// "Acme" of "Acme's", or "".
std::string_view owner_of(std::string_view word) {
  for (const std::string_view end : {"'s", "\u2019s"}) {
    if (word.ends_with(end)) return word.substr(0, word.size() - end.size());
  }
  return {};
}

bool is_possessive(std::string_view word) { return !owner_of(word).empty(); }

/// Reads people from the left to the right.
class PeopleReader {
 public:
  PeopleReader(const Prose& prose, std::size_t from, Commas commas)
      : prose_(prose), at_(from), commas_(commas) {}

  People run();

 private:
  bool take_person();
  bool take_team();
  void take_about();
  bool take_parenthesis();
  bool take_comma();
  void take_title();
  void take_employer();
  bool take_join();

  [[nodiscard]] Span name_run(std::size_t from) const;
  [[nodiscard]] bool is_and(std::size_t at) const;
  [[nodiscard]] bool is_article(std::size_t at) const {
    return prose_.is(at, Class::organisation_article);
  }
  [[nodiscard]] bool is_name(Span span) const;
  [[nodiscard]] bool is_title(Span span) const;
  [[nodiscard]] bool is_list_from(std::size_t comma) const;
  [[nodiscard]] std::size_t end_of_piece(std::size_t from) const;
  [[nodiscard]] std::size_t team_end(std::size_t from) const;
  [[nodiscard]] Person& last() { return people_.people.back(); }

  const Prose& prose_;
  std::size_t at_;
  Commas commas_;
  People people_;
  bool ended_ = false;  // a sentence's end was taken
};

/// Words in a row that a name can be made of.
Span PeopleReader::name_run(std::size_t from) const {
  auto end = from;
  while (end < prose_.size() && end - from < kLongestName + 3) {
    const bool particle = end > from && prose_.is(end, Class::name_particle) &&
                          (prose_.is_capital(end + 1) || prose_.is(end + 1, Class::name_particle));
    if (!prose_.is_capital(end) && !particle) break;
    if (is_and(end)) break;
    ++end;
    if (prose_.ends_sentence(end - 1)) break;
  }
  return {from, end};
}

bool PeopleReader::is_and(std::size_t at) const {
  if (!prose_.is(at, Class::byline_and)) return false;
  const auto shape = byline::shape_of(prose_.at(at).text);
  return shape.upper == 0;
}

/// Two words or more that are somebody's name.
bool PeopleReader::is_name(Span span) const {
  if (span.empty() || span.size() > kLongestName) return false;
  std::size_t words = 0;
  for (auto i = span.first; i < span.last; ++i) {
    if (prose_.is_title_word(i) || prose_.is_company_word(i)) return false;
    const auto text = prose_.at(i).text;
    const auto shape = byline::shape_of(text);
    if (shape.digits > 0 || is_possessive(text)) return false;
    const bool capitals = shape.letters > 2 && shape.upper == shape.letters;
    if (!capitals) ++words;
  }
  const bool dense = span.size() == 1 && byline::shape_of(prose_.at(span.first).text).dense;
  return (words > 0 && span.size() >= 2) || dense;
}

bool PeopleReader::is_title(Span span) const {
  for (auto i = span.first; i < span.last; ++i) {
    if (prose_.is_title_word(i)) return true;
  }
  return false;
}

/// Where the piece that begins at a token ends: at a mark, at an "and", at the sentence's end.
std::size_t PeopleReader::end_of_piece(std::size_t from) const {
  auto end = from;
  while (prose_.is_word(end) && end - from < kLongestTitle) {
    if (end > from && is_and(end) && is_name(name_run(end + 1))) break;
    ++end;
    if (prose_.ends_sentence(end - 1)) break;
  }
  return end;
}

/// "the Acme team", "The Planet Project", "Acme Engineering Team": behind its last word, or `from`.
std::size_t PeopleReader::team_end(std::size_t from) const {
  constexpr std::size_t kLongestTeam = 8;
  auto end = from;
  std::size_t found = from;
  while (prose_.is_word(end) && end - from < kLongestTeam) {
    const bool first = end == from && prose_.is(end, Class::organisation_article);
    const bool team = prose_.is(end, Class::newsroom);
    const bool joins = prose_.is(end, Class::byline_for) || is_and(end);
    if (!first && !team && !joins && !prose_.is_capital(end)) break;
    ++end;
    if (team) found = end;
    if (prose_.ends_sentence(end - 1)) break;
  }
  return found > from + 1 || prose_.is(from, Class::newsroom) ? found : from;
}

bool PeopleReader::take_team() {
  const auto end = team_end(at_);
  if (end <= at_ + 1) return false;
  auto first = at_;
  const bool article = prose_.is(first, Class::organisation_article);
  if (article && !prose_.is_capital(first)) ++first;
  if (first + 1 == end && article) return false;  // "the team": whose it does not say
  Person team;
  team.name = {first, end};
  team.kind = AuthorKind::organisation;
  people_.people.push_back(std::move(team));
  at_ = end;
  return true;
}

bool PeopleReader::take_person() {
  while (prose_.is(at_, Class::honorific) && prose_.is_word(at_ + 1)) ++at_;
  if (take_team()) return true;
  auto run = name_run(at_);
  Person person;
  // "Acme's Jane Doe", "Acme engineer Jane Doe", "Product Manager Jane Doe".
  for (auto i = run.last; i > run.first; --i) {
    if (!is_possessive(prose_.at(i - 1).text)) continue;
    person.employer = owner_of(prose_.text_of({run.first, i}));
    run = name_run(i);
    break;
  }
  const auto title = prose_.judge().title_before(run);
  if (title > 0) {
    person.job_title = prose_.text_of({run.first, run.first + title});
    run.first += title;
  }
  const bool single = run.size() == 1 && !prose_.is_title_word(run.first) &&
                      !prose_.is(run.first, Class::not_in_names);
  if (!is_name(run) && !single) return false;
  person.name = run;
  if (prose_.judge().is_organisation(run)) person.kind = AuthorKind::organisation;
  people_.people.push_back(std::move(person));
  at_ = run.last;
  return true;
}

/// "(Acme)", "(@janedoe)", "(she/her)".
bool PeopleReader::take_parenthesis() {
  if (!prose_.is_kind(at_, TokenKind::open)) return false;
  auto close = at_ + 1;
  while (close < prose_.size() && !prose_.is_kind(close, TokenKind::close)) ++close;
  const Span inside{at_ + 1, close};
  at_ = std::min(close + 1, prose_.size());
  if (inside.empty() || !prose_.is_capital(inside.first)) return true;
  if (last().employer.empty()) last().employer = prose_.text_of(inside);
  return true;
}

/// Behind a comma all pieces up to an "and" are names: "Jane Doe, John Roe and Jim Poe".
bool PeopleReader::is_list_from(std::size_t comma) const {
  auto at = comma;
  while (prose_.is_kind(at, TokenKind::comma)) {
    ++at;
    const bool joined = is_and(at);
    if (joined) ++at;
    const auto run = name_run(at);
    if (!is_name(run)) return false;
    at = run.last;
    if (joined) return true;
    if (is_and(at)) return is_name(name_run(at + 1));
  }
  return false;
}

void PeopleReader::take_title() {
  const auto end = end_of_piece(at_);
  auto stop = at_;
  while (stop < end) {
    const bool of = prose_.at(stop).folded == "of";
    const bool joins = prose_.is(stop, Class::byline_for) || prose_.is(stop, Class::byline_place);
    if (joins && !of && stop > at_) break;
    ++stop;
  }
  auto first = at_;
  while (first < stop && (prose_.is(first, Class::indefinite) || prose_.is(first, Class::article) ||
                          prose_.is(first, Class::possessive))) {
    ++first;
  }
  if (last().job_title.empty() && first < stop) last().job_title = prose_.text_of({first, stop});
  if (stop + 1 < end && last().employer.empty() && prose_.is(stop, Class::byline_for)) {
    auto to = stop + 1;
    while (to < end && (prose_.is_capital(to) || prose_.is(to, Class::organisation_article))) ++to;
    if (to > stop + 1) last().employer = prose_.text_of({stop + 1, to});
  }
  ended_ = end > at_ && prose_.ends_sentence(end - 1);
  at_ = end;
}

/// The capitalised words of a piece: "Acme Cloud", "the Planet Project".
void PeopleReader::take_employer() {
  const auto end = end_of_piece(at_);
  auto to = at_;
  while (to < end && (prose_.is_capital(to) || (to == at_ && is_article(to)) ||
                      (is_and(to) && prose_.is_capital(to + 1)))) {
    ++to;
  }
  if (to > at_ && last().employer.empty()) last().employer = prose_.text_of({at_, to});
  ended_ = to > at_ && prose_.ends_sentence(to - 1);
  at_ = to;
}

/// What follows a comma: another name, or what the last one does and for whom.
bool PeopleReader::take_comma() {
  if (!prose_.is_kind(at_, TokenKind::comma)) return false;
  const auto comma = at_;
  if (is_and(at_ + 1)) {
    at_ += 2;
    if (take_person()) return true;
    at_ = comma;
    return false;
  }
  const auto run = name_run(at_ + 1);
  const Span piece{at_ + 1, end_of_piece(at_ + 1)};
  if (piece.empty()) {
    ++at_;
    return prose_.is_word(at_) || prose_.is_kind(at_, TokenKind::open);
  }
  const bool title = is_title(piece);
  const auto next = run.last + 1;
  const bool titled = prose_.is_kind(run.last, TokenKind::comma) &&
                      is_title({next, std::max(next, end_of_piece(next))});
  const bool fresh = last().job_title.empty() && last().employer.empty();
  const bool listed = fresh && (commas_ == Commas::list || is_list_from(comma));
  const bool other = is_name(run) && (listed || (titled && !fresh) || !last().employer.empty());
  ++at_;
  if (other && take_person()) return true;
  if (title) {
    take_title();
  } else if (prose_.is_capital(at_)) {
    take_employer();
  } else {
    at_ = comma;
    return false;
  }
  return true;
}

/// "and John Roe", "& John Roe", "; John Roe".
bool PeopleReader::take_join() {
  const bool hard = prose_.is_kind(at_, TokenKind::hard) || prose_.is_kind(at_, TokenKind::slash);
  if (!is_and(at_) && !hard) return false;
  const auto before = at_++;
  const auto count = people_.people.size();
  const bool alone = last().name.size() == 1 && last().kind == AuthorKind::person;
  if (take_person()) {
    const bool single = last().name.size() == 1 && last().kind == AuthorKind::person;
    const bool dense = byline::shape_of(prose_.at(last().name.first).text).dense;
    if (!single || alone || dense) return true;
    people_.people.resize(count);
  }
  at_ = before;
  return false;
}

/// What is said of the last name without a comma: "from Acme", "of the Acme team".
void PeopleReader::take_about() {
  while (at_ < prose_.size()) {
    if (take_parenthesis()) continue;
    if (prose_.is_kind(at_, TokenKind::address)) {
      ++at_;
      continue;
    }
    const bool joins = prose_.is(at_, Class::byline_for) || prose_.is(at_, Class::byline_place);
    if (!joins) return;
    const bool named =
        prose_.is_capital(at_ + 1) ||
        (prose_.is(at_ + 1, Class::organisation_article) && prose_.is_capital(at_ + 2));
    if (!named) return;
    ++at_;
    take_employer();
    if (ended_) return;
  }
}

People PeopleReader::run() {
  if (!take_person()) {
    people_.end = at_;
    return std::move(people_);
  }
  while (at_ < prose_.size() && !ended_) {
    if (prose_.ends_sentence(at_ - 1)) break;
    const auto before = at_;
    take_about();
    if (ended_ || at_ >= prose_.size()) break;
    if (!take_comma() && !take_join() && at_ == before) break;
  }
  people_.end = at_;
  return std::move(people_);
}

}  // namespace

People read_people(const Prose& prose, std::size_t from, Commas commas) {
  return PeopleReader(prose, from, commas).run();
}

}  // namespace masthead::cms
