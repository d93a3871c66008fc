// What a piece of a field is: a name, or something about the last one.
#include <utility>

#include "adapters/byline/reader.h"
#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::byline {

using words::Class;

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

}  // namespace masthead::byline
