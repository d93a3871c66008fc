#include "adapters/page/byline_lead.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "adapters/page/scan.h"
#include "adapters/words/month.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using words::Class;

constexpr std::string_view kMarks[] = {"-", "|", "–", "—", "·", "•", ","};

constexpr ByteSet kWordEnds(" \n");
constexpr ByteSet kLeadEnds(" \n:");
constexpr ByteSet kBeforeLead(" -–—|•·>~\n");
constexpr ByteSet kPartEnds("|\n-");

bool is_mark(std::string_view word) {
  return std::find(std::begin(kMarks), std::end(kMarks), word) != std::end(kMarks);
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// How many bytes of a date stand before what may be a name: "28. Jan. 2022" of "28. Jan. 2022 Jane
/// Doe"; 0 where nothing follows.
std::size_t date_before(std::string_view text, const words::Vocabulary& vocabulary) {
  std::size_t at = 0;
  bool digits = false;
  if (!has_digit(text)) return 0;
  while (at < text.size()) {
    const auto end = kWordEnds.find_in(text, at);
    const auto word = text.substr(at, end - at);
    auto folded = fold_text(word);
    while (folded.ends_with('.') || folded.ends_with(',')) folded.pop_back();
    const bool date = has_digit(word) || is_mark(word) || vocabulary.is(Class::date_word, folded) ||
                      vocabulary.is(Class::byline_when, folded) ||
                      words::month_of(folded, vocabulary) > 0;
    if (!date) break;
    digits = digits || has_digit(word);
    at = end + 1;
  }
  return digits && at < text.size() ? at : 0;
}

/// Spares most lines the look-ups: they begin with a word that no lead begins with.
bool may_begin_lead(std::string_view word, const words::Vocabulary& vocabulary) {
  static constexpr Class kLeads[] = {Class::byline_label, Class::byline_prefix};
  return vocabulary.may_be_any(kLeads, word) || vocabulary.may_begin_phrase(word) ||
         !is_ascii(word);
}

/// The lead at the very beginning of `text`.
BylineLead lead_at(std::string_view text, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kMostWords = 4;
  BylineLead lead;
  std::string phrase;
  bool labelled = false;  // the word before is a label
  std::size_t at = 0;
  for (std::size_t words = 0; words < kMostWords && at < text.size(); ++words) {
    const auto end = kLeadEnds.find_in(text, at);
    const auto word = text.substr(at, end - at);
    if (words == 0 && !may_begin_lead(word, vocabulary)) break;
    const auto folded = fold_text(word);
    if (!phrase.empty()) phrase += ' ';
    phrase += folded;
    const auto behind = text.substr(end);
    const bool colon = behind.starts_with(':') || behind.starts_with(" :");
    const bool label = vocabulary.is(Class::byline_label, phrase);
    // "Text von" is a label, "Text" alone may be a headline's first word.
    const bool is_labelled = (label && (colon || words > 0)) ||
                             (labelled && vocabulary.is(Class::byline_prefix, folded));
    lead.prefix = lead.prefix || vocabulary.is(Class::byline_prefix, phrase);
    lead.label = lead.label || is_labelled;
    if (is_labelled || vocabulary.is(Class::byline_prefix, phrase)) lead.size = end;
    labelled = words == 0 && label;
    // Most lines begin with a word that no phrase begins with.
    if (words == 0 && !label && !lead.prefix && vocabulary.longest_phrase(folded) < 2) break;
    at = end + 1;
  }
  return lead;
}

/// The line without its colon is of a class.
bool is_one_of(std::string_view line, const words::Vocabulary& vocabulary, Class one, Class other) {
  constexpr std::size_t kLongest = 24;
  if (line.size() > kLongest) return false;
  while (line.ends_with(':') || line.ends_with(' ')) line.remove_suffix(1);
  if (is_ascii(line) && !vocabulary.may_be(one, line) && !vocabulary.may_be(other, line)) {
    return false;
  }
  const auto folded = fold_text(line);
  return vocabulary.is(one, folded) || vocabulary.is(other, folded);
}

}  // namespace

BylineLead lead_of(std::string_view line, const words::Vocabulary& vocabulary) {
  const auto date = date_before(line, vocabulary);
  for (std::size_t at = date; at < line.size(); at = kPartEnds.find_in(line, at)) {
    at = kBeforeLead.skip_in(line, at);
    auto lead = lead_at(line.substr(at), vocabulary);
    if (!lead.prefix && !lead.label) continue;
    lead.from = at;
    lead.size += at;
    return lead;
  }
  return {false, false, date, date};
}

bool is_label(std::string_view line, const words::Vocabulary& vocabulary) {
  return is_one_of(line, vocabulary, Class::byline_label, Class::byline_prefix);
}

bool is_helper_label(std::string_view line, const words::Vocabulary& vocabulary) {
  return is_one_of(line, vocabulary, Class::byline_helper, Class::byline_photo);
}

}  // namespace masthead::page
