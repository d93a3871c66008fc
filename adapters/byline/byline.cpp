// The walk through a field: labels, brackets, addresses.
#include "adapters/byline/byline.h"

#include <algorithm>
#include <utility>

#include "adapters/byline/reader.h"
#include "adapters/byline/shape.h"

namespace masthead::byline {
namespace {

using words::Class;

words::ClassSet labels() {
  return set_of({Class::byline_prefix, Class::byline_label, Class::byline_photo,
                 Class::byline_helper, Class::author_heading});
}

}  // namespace

std::vector<BylineName> Reader::run() {
  while (at_ < tokens_.size()) step();
  finish_title();
  return names_.take();
}

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
