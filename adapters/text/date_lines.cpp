#include <unicode/uchar.h>

#include <algorithm>

#include "adapters/text/dates.h"
#include "adapters/text/leads.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

DateLabel label_of(const Lexicon& lexicon, std::string_view folded) {
  if (lexicon.is(Class::modified_lead, folded)) return DateLabel::modified;
  return lexicon.is(Class::published_lead, folded) ? DateLabel::published : DateLabel::none;
}

/// The words at `i` that are the label of a date; 0: none.
std::size_t label_words_at(const Lexicon& lexicon, const Words& words, std::size_t i,
                           DateLabel& label) {
  constexpr std::size_t kMost = 4;
  for (auto count = std::min(kMost, words.count - i); count > 0; --count) {
    const auto last = words.at[i + count - 1];
    const auto* begin = words.at[i].data();
    label = label_of(
        lexicon, fold_word({begin, static_cast<std::size_t>(last.data() + last.size() - begin)}));
    if (label != DateLabel::none) return count;
  }
  return 0;
}

/// "8", "10:15", "8th", "2025年11月8日", in any digits.
bool is_number(std::string_view folded) {
  std::size_t at = 0;
  return !folded.empty() && u_isdigit(next_code_point(folded, at)) != 0;
}

/// The line behind the label that a colon closes: "发布时间：2025年11月8日" has no space there.
std::string_view behind_label(const Lexicon& lexicon, std::string_view line) {
  for (const auto label : {Class::published_lead, Class::modified_lead}) {
    const auto lead = read_lead(lexicon, label, line);
    if (lead && !lead->rest.empty()) return lead->rest;
  }
  return line;
}

}  // namespace

bool is_date_line(const Lexicon& lexicon, std::string_view line) {
  constexpr std::size_t kLongestDate = 120;
  if (line.size() > kLongestDate) return false;
  const auto words = split_words(behind_label(lexicon, line));
  bool digit = false;
  for (std::size_t i = 0; i < words.count;) {
    auto label = DateLabel::none;
    if (const auto count = label_words_at(lexicon, words, i, label); count > 0) {
      i += count;
      continue;
    }
    const auto folded = fold_word(words.at[i++]);
    const bool number = is_number(folded);
    digit = digit || number;
    const bool small_link = lexicon.is(Class::title_link, folded);  // "8 de noviembre de 2025"
    if (!number && !folded.empty() && !small_link && !lexicon.is_date_word(folded)) return false;
  }
  return digit && !words.more;
}

DateLabel date_label(const Lexicon& lexicon, std::string_view text) {
  constexpr std::size_t kNear = 60;  // bytes: what stands farther off speaks of something else
  auto from = text.size() > kNear ? text.size() - kNear : 0;
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) ++from;
  const auto near = text.substr(from);
  auto found = DateLabel::none;
  const auto words = split_words(near);
  for (std::size_t i = 0; i < words.count;) {
    auto label = DateLabel::none;
    const auto count = label_words_at(lexicon, words, i, label);
    if (count > 0) {
      found = label;
    } else if (const auto folded = fold_word(words.at[i]);
               !folded.empty() && !is_number(folded) && !lexicon.is_date_word(folded)) {
      found = DateLabel::none;
    }
    i += std::max<std::size_t>(count, 1);
  }
  return found;
}

}  // namespace masthead::text
