#include "adapters/byline/byline.h"

#include <algorithm>
#include <utility>

#include "adapters/byline/judge.h"
#include "adapters/byline/lexicon.h"
#include "adapters/byline/names.h"
#include "adapters/byline/shape.h"
#include "adapters/byline/tokens.h"
#include "adapters/byline/unspaced.h"
#include "core/text.h"

namespace masthead::byline {
namespace {

using words::Class;

// More words in a row are no name; what follows is read as the next piece.
constexpr std::size_t kLongestPiece = 24;

words::ClassSet labels() {
  return set_of({Class::byline_prefix, Class::byline_label, Class::byline_photo,
                 Class::byline_helper, Class::author_heading});
}

words::ClassSet stop_words() {
  return set_of({Class::byline_place, Class::byline_for, Class::byline_when});
}

/// Reads the tokens of one field from the left to the right.
class Reader {
 public:
  Reader(std::string_view field, std::optional<AuthorKind> declared, std::string_view outlet,
         const words::Vocabulary& vocabulary)
      : tokens_(cut_unspaced(cut_tokens(field), vocabulary)),
        lexicon_(tokens_, vocabulary),
        judge_(tokens_, lexicon_, vocabulary, declared, outlet),
        declared_(declared),
        names_(field) {}

  std::vector<BylineName> run() {
    while (at_ < tokens_.size()) step();
    finish_title();
    return names_.take();
  }

 private:
  void step();
  bool take_label();
  bool take_copyright();
  void take_parenthesis();
  std::size_t closing(std::size_t open);
  void take_piece();
  void take_tail(std::size_t stop, std::string_view why);
  void take_office(std::size_t start);
  bool take_family_first();
  void add_piece(Span span);
  void add_pieces_in(Span span);
  void add_name(Span span, const Verdict& verdict);
  void add_title(Span span, const Verdict& verdict);
  void add_suffix(Span span);
  void finish_title();

  [[nodiscard]] Phrase label_at(std::size_t at, bool first) const;
  [[nodiscard]] bool is_and(std::size_t at) const;
  [[nodiscard]] bool splits(std::size_t start, std::size_t at) const;
  [[nodiscard]] std::string_view stops(std::size_t start, std::size_t at) const;
  [[nodiscard]] bool is_office(std::string_view tail) const;
  [[nodiscard]] bool is_place(Span span) const;
  [[nodiscard]] bool is_country(Span span) const;
  [[nodiscard]] bool is_about_last(Span span, const Verdict& verdict) const;
  [[nodiscard]] bool is_listed(Span span) const;
  [[nodiscard]] bool is_code(Span span) const;
  [[nodiscard]] bool is_single(std::size_t at) const;
  [[nodiscard]] std::string_view text_of(Span span) const {
    return span_of(tokens_[span.first], tokens_[span.last - 1]);
  }
  [[nodiscard]] std::string name_of(Span span) const;

  std::vector<Token> tokens_;
  Lexicon lexicon_;
  Judge judge_;
  std::optional<AuthorKind> declared_;
  NameList names_;
  std::size_t at_ = 0;
  std::size_t close_ = 0;               // how far closing() has looked
  TokenKind before_ = TokenKind::hard;  // what divides the next piece from the last
  Role role_ = Role::author;
  Span title_;  // a title that stands before any name
  bool title_is_organisation_ = false;
};

void Reader::step() {
  const auto kind = tokens_[at_].kind;
  if (kind == TokenKind::open) {
    take_parenthesis();
  } else if (kind == TokenKind::address) {
    names_.add_address(tokens_[at_++].text);
    before_ = TokenKind::address;
  } else if (kind != TokenKind::word) {
    before_ = kind;
    ++at_;
  } else if (take_label() || take_copyright()) {
    return;
  } else if (is_and(at_) && lexicon_.words_from(at_) > 1) {
    before_ = TokenKind::hard;
    ++at_;
  } else if (!take_family_first()) {
    take_piece();
  }
}

/// A label's phrase at a place where one may stand; size 0: none.
Phrase Reader::label_at(std::size_t at, bool first) const {
  const auto phrase = lexicon_.phrase_at(at, labels());
  if (phrase.size == 0) return phrase;
  const auto behind = at + phrase.size;
  const bool closed = behind < tokens_.size() && (tokens_[behind].kind == TokenKind::colon ||
                                                  tokens_[behind].kind == TokenKind::slash);
  if (closed || phrase.size > 1) return phrase;
  if (lexicon_.is(at, Class::newsroom)) return {};  // "Redaktion: Jane Doe", "Redaktion Planet"
  const auto words = lexicon_.words_from(behind);
  if (!phrase.is(Class::byline_prefix)) {
    const bool dense = shape_of(tokens_[at].text).dense;  // "作者 王明 翻译 李华"
    return (first && words >= 2) || (dense && words >= 1) ? phrase : Phrase{};
  }
  const bool particle = lexicon_.is(at, Class::name_particle);
  if (!first) return particle || words == 0 ? Phrase{} : phrase;
  if (!particle) return phrase;
  // "Von Trapp" is a name, "Von Anna Trapp" and "Von dpa" are bylines.
  const bool known = words == 1 && judge_.is_organisation({behind, behind + 1});
  return words >= 2 || known ? phrase : Phrase{};
}

bool Reader::take_label() {
  const auto phrase = label_at(at_, true);
  if (phrase.size == 0) return false;
  names_.drop_before(text_of({at_, at_ + phrase.size}), "label");
  role_ = Role::author;
  if (phrase.is(Class::byline_photo)) role_ = Role::photographer;
  if (phrase.is(Class::byline_helper)) role_ = Role::contributor;
  at_ += phrase.size;
  before_ = TokenKind::hard;
  return true;
}

/// "Jane Doe Copyright (c) 2025": what follows is no name.
bool Reader::take_copyright() {
  if (names_.empty() || !lexicon_.is(at_, Class::copyright_lead)) return false;
  auto end = at_;
  while (end < tokens_.size() && tokens_[end].kind != TokenKind::hard) ++end;
  names_.drop(text_of({at_, end}), "copyright");
  at_ = end;
  return true;
}

/// The bracket that closes the one at `open`, or the end. Brackets do not nest.
std::size_t Reader::closing(std::size_t open) {
  while (close_ < tokens_.size() && (close_ <= open || tokens_[close_].kind != TokenKind::close)) {
    ++close_;
  }
  return close_;
}

void Reader::take_parenthesis() {
  const auto open = at_;
  const auto close = closing(open);
  const Span inside{open + 1, close};
  const bool last = close + 1 >= tokens_.size();
  ++at_;
  if (inside.empty()) return;
  if (names_.empty() && (names_.waits_with_email() || last)) return;  // its words are the names
  at_ = std::min(close + 1, tokens_.size());
  if (names_.empty()) {
    names_.drop_before(text_of(inside), "parentheses");
    return;
  }
  if (is_and(inside.first) && inside.size() > 2) {  // "Jane Doe (with Ann Poe and John Roe)"
    at_ = inside.first;
    return;
  }
  if (lexicon_.is(inside, Class::byline_photo)) names_.last().role = Role::photographer;
  if (tokens_[open + 1].kind == TokenKind::address && inside.size() == 1) {
    names_.add_address(tokens_[open + 1].text);
    before_ = TokenKind::address;
    return;
  }
  names_.drop(text_of(inside), judge_.is_agency(inside) ? "agency" : "parentheses");
}

/// "Doe, Jane": one family name, a comma, given names, and nothing else up to the next divider.
bool Reader::take_family_first() {
  auto comma = at_;
  while (lexicon_.is(comma, Class::name_particle)) ++comma;
  if (!is_single(comma) || ++comma + 1 >= tokens_.size()) return false;
  if (lexicon_.is(comma + 1, Class::organisation_article)) return false;
  const auto given = tokens_[comma + 1].text;
  const bool initial = lexicon_.is_word(comma + 1) && is_initial(given) && given.ends_with('.');
  if (tokens_[comma].text != "," || (!initial && !is_single(comma + 1))) return false;
  auto end = comma + 2;
  while (end < tokens_.size() && lexicon_.is_word(end) && is_initial(tokens_[end].text)) ++end;
  if (end == comma + 2 && is_single(end) && !lexicon_.is(end, Class::byline_and)) ++end;
  const bool ends = end >= tokens_.size() || tokens_[end].kind == TokenKind::hard;
  const bool again = lexicon_.is(end, Class::byline_and) && end + 3 < tokens_.size() &&
                     tokens_[end + 2].kind == TokenKind::comma && lexicon_.is_word(end + 3);
  if (!ends && !again) return false;
  BylineName name;
  name.name = name_of({comma + 1, end}) + ' ' + name_of({at_, comma});
  name.text = text_of({at_, end});
  name.role = role_;
  names_.add(std::move(name));
  at_ = end;
  return true;
}

/// One word that can be a family or given name and nothing else.
bool Reader::is_single(std::size_t at) const {
  if (!lexicon_.is_word(at)) return false;
  const auto shape = shape_of(tokens_[at].text);
  if (shape.letters < 2 || shape.digits > 0 || shape.dense || shape.upper == 0) return false;
  if (!shape.leads_upper) return false;
  static constexpr Class kOther[] = {Class::agency,      Class::newsroom, Class::job_head,
                                     Class::outlet_word, Class::degree,   Class::name_suffix,
                                     Class::placeholder, Class::desk,     Class::byline_and};
  return std::none_of(std::begin(kOther), std::end(kOther),
                      [&](Class what) { return lexicon_.is(at, what); });
}

/// "Anna e Bruno": a joining word; "Anna E. Bruno" and "Anna E Bruno" have none.
bool Reader::is_and(std::size_t at) const {
  if (!lexicon_.is(at, Class::byline_and)) return false;
  if (tokens_[at].text.find('.') != std::string_view::npos) return false;
  const auto shape = shape_of(tokens_[at].text);
  if (shape.letters == 1 && shape.upper == 0 && lexicon_.is_word(at + 1)) {
    return shape_of(tokens_[at + 1].text).leads_upper;  // "Jan a Anna", not "publish a story"
  }
  if (shape.letters == 0 || shape.upper == 0) return true;
  if (shape.upper > 1 && shape.lower == 0) return true;  // in capitals as the names are
  // "Jane Doe And John Roe"; "And" alone may be a name.
  return shape.letters > 2 && at > 1 && lexicon_.is_word(at - 1) && lexicon_.is_word(at - 2) &&
         lexicon_.words_from(at) > 2;
}

/// True when the word, an "and", divides two names of the piece that began at `start`.
bool Reader::splits(std::size_t start, std::size_t at) const {
  if (!is_and(at)) return false;
  auto end = at + 1;
  while (lexicon_.is_word(end) && !is_and(end) && end - at < kLongestPiece) ++end;
  const auto right = end - at - 1;
  const auto left = at - start;
  if (right == 0) return false;
  // "Ortega y Gasset", "Costa e Silva" are names; so is "Arts and Letters Daily".
  const bool particle = lexicon_.is(at, Class::name_particle);
  if (particle && right == 1 && left >= 2) return judge_.is_organisation({at + 1, end});
  if (lexicon_.is(at, Class::byline_place) && right == 1 && left >= 2) {
    return judge_.is_organisation({at + 1, end});  // "en" and "i" are places before one word
  }
  const bool one = judge_.is_organisation({start, at});
  const bool other = judge_.is_organisation({at + 1, end});
  if (one && other) return true;
  if (declared_ == AuthorKind::organisation) return false;
  if (one == other || (left != 1 && right != 1)) return true;
  return left == 1 ? one : other;
}

/// Why the name that began at `start` ends before the word, or "".
std::string_view Reader::stops(std::size_t start, std::size_t at) const {
  if (is_initial(tokens_[at].text)) return {};
  if (judge_.begins_date(at)) return "date";
  const auto phrase = lexicon_.phrase_at(at, stop_words());
  if (phrase.size == 0 || !lexicon_.is_word(at + phrase.size)) return {};
  if (phrase.size == 1 && lexicon_.is(at, Class::name_particle)) return {};  // "Ana da Silva"
  // In titles each word has a capital: "For The Daily Planet".
  const bool titled = phrase.is(Class::byline_for) &&
                      lexicon_.is(at + phrase.size, Class::organisation_article) && at - start >= 2;
  if (!titled && shape_of(tokens_[at].text).upper > 0 && shape_of(tokens_[start].text).lower > 0) {
    return {};
  }
  if (judge_.is_organisation({start, at}) || declared_ == AuthorKind::organisation) return {};
  if (phrase.is(Class::byline_for)) return "employer";
  return phrase.is(Class::byline_place) ? "place" : std::string_view{};
}

void Reader::take_piece() {
  const auto start = at_;
  if (!names_.empty() && start > 0 && lexicon_.is_word(start + 1)) {
    const auto stop = stops(start - 1, start);  // "Jane Doe, special to The Examiner"
    if (stop == "employer" || stop == "place") return take_tail(start, stop);
  }
  std::string_view why;
  const bool date = judge_.begins_date(start);
  bool label = false;
  auto end = start + 1;
  for (; lexicon_.is_word(end) && end - start < kLongestPiece; ++end) {
    label = label_at(end, false).size > 0;
    if (label || splits(start, end) || lexicon_.is(end, Class::copyright_lead)) break;
    why = date ? std::string_view{} : stops(start, end);
    if (!why.empty()) break;
  }
  at_ = end;
  if (label && names_.empty() && end - start <= 3 && !lexicon_.is(end, Class::byline_helper) &&
      lexicon_.is(end, Class::byline_prefix)) {
    names_.drop_before(text_of({start, end}), "label");  // "Opinion by", "A guest post by"
  } else if (end - start == 1 && is_office(why)) {
    take_office(start);
    return;
  } else {
    add_pieces_in({start, end});
  }
  if (!why.empty()) take_tail(end, why);
  before_ = TokenKind::hard;
}

/// "Jane Doe, Head of Tides": a word behind a full name, and what of.
bool Reader::is_office(std::string_view tail) const {
  return tail == "employer" && !names_.empty() && names_.last().name.find(' ') != std::string::npos;
}

void Reader::take_office(std::size_t start) {
  auto end = start + 1;
  while (lexicon_.is_word(end)) ++end;
  names_.set_title(text_of({start, end}));
  at_ = end;
  before_ = TokenKind::hard;
}

/// What follows a name without a mark between: "in Berlin", "for The Daily Planet", a date.
void Reader::take_tail(std::size_t stop, std::string_view why) {
  auto end = stop + 1;
  while (lexicon_.is_word(end) && label_at(end, false).size == 0) {
    if (lexicon_.is(end, Class::byline_and) && lexicon_.words_from(end) > 2) break;
    if (why != "date" && judge_.begins_date(end)) break;
    ++end;
  }
  names_.drop(text_of({stop, end}), why);
  if (why == "place") {
    const auto size = lexicon_.phrase_at(stop, stop_words()).size;
    if (stop + size < end) names_.set_location(text_of({stop + size, end}));
  }
  at_ = end;
}

/// A piece without its titles and degrees at both ends.
void Reader::add_pieces_in(Span span) {
  while (span.size() > 1 && lexicon_.is(span.first, Class::honorific)) {
    names_.drop_before(tokens_[span.first++].text, "title");
  }
  std::size_t degrees = span.last;
  while (degrees - span.first > 2 && judge_.is_degree(degrees - 1)) --degrees;
  const Span behind{degrees, span.last};
  span.last = degrees;
  const auto before_title = judge_.title_before(span);
  if (before_title > 0 && !judge_.is_organisation({span.first + before_title, span.last})) {
    const Span title{span.first, span.first + before_title};
    names_.set_title_before(text_of(title));
    span.first = title.last;
  }
  const auto title_behind = judge_.title_behind(span);
  Span title{span.last - title_behind, span.last};
  if (title_behind > 0 && !judge_.is_organisation({span.first, title.first})) {
    span.last = title.first;
  } else {
    title.first = title.last;
  }
  add_piece(span);
  if (!title.empty()) names_.set_title(text_of(title));
  if (!behind.empty()) names_.drop(text_of(behind), "degree");
}

void Reader::add_piece(Span span) {
  const auto verdict = judge_.judge(span);
  using What = Verdict::What;
  if (!names_.empty()) {
    if (is_code(span)) return names_.drop(text_of(span), "code");
    if (is_about_last(span, verdict)) return names_.drop(text_of(span), "employer");
    if (is_country(span)) return names_.drop(text_of(span), "place");
    if (is_place(span) && verdict.what != What::title) {
      names_.set_location(text_of(span));
      return names_.drop(text_of(span), "place");
    }
  }
  switch (verdict.what) {
    case What::degree:
      return names_.drop(text_of(span), "degree");
    case What::suffix:
      return add_suffix(span);
    case What::date:
      return names_.drop(text_of(span), "date");
    case What::section:
      return names_.drop(text_of(span), "section");
    case What::title:
      return add_title(span, verdict);
    case What::name:
    case What::set_aside:
      return add_name(span, verdict);
  }
}

/// "Doe, Jr.": the comma is no part of the name, the suffix is.
void Reader::add_suffix(Span span) {
  if (names_.empty()) return names_.drop_before(text_of(span), "suffix");
  auto& last = names_.last();
  last.name += ' ' + compose_text(text_of(span));
  const auto suffix = text_of(span);
  const auto* end = suffix.data() + suffix.size();
  last.text = {last.text.data(), static_cast<std::size_t>(end - last.text.data())};
}

void Reader::add_title(Span span, const Verdict& verdict) {
  if (!names_.empty()) return names_.set_title(text_of(span));
  if (!title_.empty()) {
    names_.drop_before(text_of(span), "job_title");
    return;
  }
  title_ = span;
  title_is_organisation_ = verdict.kind == AuthorKind::organisation;
}

/// A title that no name followed: "Guardian staff reporter" is who signs, "Editor" nobody.
void Reader::finish_title() {
  if (title_.empty()) return;
  if (names_.empty() && title_is_organisation_) {
    add_name(title_, {Verdict::What::name, AuthorKind::organisation, {}});
  } else {
    names_.set_title(text_of(title_));
  }
}

/// "Jane Doe/jr", "dpa/lno": an editor's or a desk's letters.
bool Reader::is_code(Span span) const {
  if (before_ != TokenKind::slash || span.size() != 1) return false;
  const auto shape = shape_of(tokens_[span.first].text);
  const bool unknown = names_.last().kind == AuthorKind::person && !judge_.is_agency(span);
  if (unknown && shape.dotted && shape.letters <= 4 && shape.upper == shape.letters) return true;
  return shape.letters <= 4 && shape.digits == 0 &&
         (shape.lower == shape.letters || (shape.letters <= 2 && shape.upper == shape.letters));
}

/// "Jane Doe, jane@acme.example Acme Systems": an organisation right behind an address.
bool Reader::is_about_last(Span span, const Verdict& verdict) const {
  return before_ == TokenKind::address && verdict.what == Verdict::What::name &&
         verdict.kind == AuthorKind::organisation && names_.last().kind == AuthorKind::person &&
         !judge_.is_agency(span);
}

/// "Jane Doe, Utrecht, The Netherlands".
bool Reader::is_country(Span span) const {
  return before_ == TokenKind::comma && !names_.last().location.empty() && span.size() == 2 &&
         lexicon_.is(span.first, Class::organisation_article) && is_single(span.last - 1);
}

/// A word of a list of names: "Jane Doe, John Roe, Ann, and Jim".
bool Reader::is_listed(Span span) const {
  return names_.size() > 1 && names_.last().dropped.empty() && names_.last().location.empty() &&
         span.last < tokens_.size() && tokens_[span.last].kind == TokenKind::comma;
}

/// One word behind a comma and a full name: "Jane Doe, Berlin".
bool Reader::is_place(Span span) const {
  if (before_ != TokenKind::comma || span.size() != 1 || !is_single(span.first)) return false;
  if (names_.last().kind == AuthorKind::person &&
      names_.last().name.find(' ') == std::string::npos) {
    return false;  // a list of names of one word
  }
  if (is_listed(span)) return false;
  return !lexicon_.is(span.last, Class::byline_and);
}

std::string Reader::name_of(Span span) const {
  bool certain = span.size() > 1;
  for (auto i = span.first; i < span.last && certain; ++i) {
    certain = is_initial(tokens_[i].text) || !recase(tokens_[i].text).empty();
  }
  std::string name;
  for (auto i = span.first; i < span.last; ++i) {
    const auto text = tokens_[i].text;
    if (!name.empty()) name += ' ';
    if (certain && !is_initial(text)) {
      name += recase(text);
    } else {
      name += text;
    }
  }
  const auto& last = tokens_[span.last - 1];
  const bool stop = name.ends_with('.') && !is_initial(last.text) &&
                    !lexicon_.is(span.last - 1, Class::name_suffix) &&
                    shape_of(last.text).letters > 2 && !shape_of(last.text).dotted;
  if (stop) name.pop_back();  // a sentence's end
  return compose_text(name);
}

void Reader::add_name(Span span, const Verdict& verdict) {
  BylineName name;
  name.text = text_of(span);
  name.kind = verdict.kind;
  name.role = role_;
  name.name = verdict.kind == AuthorKind::person ? name_of(span) : compose_text(name.text);
  name.set_aside = verdict.reason;
  names_.add(std::move(name));
}

}  // namespace

std::vector<BylineName> read_byline(std::string_view field, std::optional<AuthorKind> declared,
                                    std::string_view outlet, const words::Vocabulary& vocabulary) {
  if (field.size() > kLongestField) {
    BylineName name;
    name.text = field;
    name.set_aside = "too_long";
    return {std::move(name)};
  }
  return Reader(field, declared, outlet, vocabulary).run();
}

}  // namespace masthead::byline
