// Where a piece of a field ends: at a joining word, before a place, an employer or a date.
#include <algorithm>
#include <iterator>
#include <utility>

#include "adapters/byline/reader.h"
#include "adapters/byline/shape.h"

namespace masthead::byline {
namespace {

using words::Class;

// More words in a row are no name; what follows is read as the next piece.
constexpr std::size_t kLongestPiece = 24;

words::ClassSet stop_words() {
  return set_of({Class::byline_place, Class::byline_for, Class::byline_when});
}

}  // namespace

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

}  // namespace masthead::byline
