#include <string>

#include "adapters/byline/shape.h"
#include "adapters/cms/people.h"

namespace masthead::cms {

using byline::Span;
using words::Class;

Prose::Prose(std::string_view text, std::string_view outlet, const words::Vocabulary& vocabulary)
    : text_(text),
      tokens_(byline::cut_tokens(text)),
      lexicon_(tokens_, vocabulary),
      judge_(tokens_, lexicon_, vocabulary, std::nullopt, outlet) {}

std::string_view Prose::text_of(Span span) const {
  return byline::span_of(tokens_[span.first], tokens_[span.last - 1]);
}

std::size_t Prose::offset_of(std::size_t at) const {
  return static_cast<std::size_t>(tokens_[at].text.data() - text_.data());
}

bool Prose::is_capital(std::size_t at) const {
  if (!is_word(at)) return false;
  const auto shape = byline::shape_of(tokens_[at].text);
  return shape.letters > 0 && shape.leads_upper;
}

bool Prose::ends_sentence(std::size_t at) const {
  if (!is_word(at)) return false;
  const auto text = tokens_[at].text;
  const bool stop = text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
  if (!stop || byline::is_initial(text)) return false;
  static constexpr Class kAbbreviations[] = {Class::honorific, Class::name_suffix, Class::degree,
                                             Class::company_word};
  for (const auto what : kAbbreviations) {
    if (is(at, what)) return at + 1 == tokens_.size();
  }
  return true;
}

bool Prose::is_title_word(std::size_t at) const {
  return is(at, Class::job_head) || is(at, Class::occupation) || is(at, Class::title_word);
}

bool Prose::is_company_word(std::size_t at) const {
  return is(at, Class::company_word) || is(at, Class::newsroom) || is(at, Class::outlet_word) ||
         is(at, Class::school_word);
}

}  // namespace masthead::cms
