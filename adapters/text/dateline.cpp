#include "adapters/text/dateline.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "adapters/text/dates.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kLongestHead = 120;

/// Where the dateline ends and how long its sign is.
struct End {
  std::size_t at = 0;
  std::size_t size = 0;
  bool is_colon = false;
};

std::optional<End> end_at(std::string_view text, std::size_t i) {
  const auto rest = text.substr(i);
  for (const std::string_view dash : {"—", "–"}) {
    if (rest.starts_with(dash)) return End{i, dash.size(), false};
  }
  for (const std::string_view dash : {" - ", " -- ", ") - "}) {
    if (rest.starts_with(dash)) return End{rest[0] == ')' ? i + 1 : i, dash.size(), false};
  }
  if (rest.starts_with(": ")) return End{i, 1, true};
  if (rest.starts_with("：")) return End{i, 3, true};
  return std::nullopt;
}

std::optional<End> find_end(std::string_view text) {
  for (std::size_t i = 1; i < std::min(text.size(), kLongestHead); ++i) {
    if (const auto end = end_at(text, i)) return end;
  }
  return std::nullopt;
}

enum class Letters : std::uint8_t { capitals, mixed, uncased, none };

Letters letters_of(std::string_view word) {
  bool lower = false;
  std::size_t upper = 0;
  bool uncased = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_code_point(word, at);
    if (c < 0 || u_isalpha(c) == 0) continue;
    lower = lower || u_islower(c) != 0;
    upper += u_isupper(c) != 0 ? 1U : 0U;
    uncased = uncased || (u_islower(c) == 0 && u_isupper(c) == 0);
  }
  if (uncased) return upper > 0 || lower ? Letters::none : Letters::uncased;
  if (upper == 0) return Letters::none;
  return lower || upper == 1 ? Letters::mixed : Letters::capitals;
}

/// The words of a place, and how they are written; Letters::none: they are no place's.
Letters letters_of_place(const Lexicon& lexicon, std::string_view place) {
  constexpr std::size_t kMostWords = 4;
  const auto words = split_words(place);
  if (words.count == 0 || words.count > kMostWords) return Letters::none;
  auto all = letters_of(words.at[0]);
  for (const auto word : words) {
    const auto folded = fold_word(word);
    const auto letters = letters_of(word);
    if (folded.empty() || lexicon.is(Class::not_in_names, folded) || lexicon.is_job_word(folded) ||
        lexicon.is_date_word(folded) || lexicon.is_page_furniture(folded) ||
        lexicon.is(Class::modified_lead, folded)) {
      return Letters::none;
    }
    if (letters != all && !lexicon.is_name_particle(folded)) all = Letters::mixed;
    if (letters == Letters::none) return Letters::none;
  }
  for (const auto label : {Class::byline_lead, Class::byline_before_colon, Class::credit_label,
                           Class::published_lead, Class::outlet_lead}) {
    if (lexicon.is(label, fold_word(place))) return Letters::none;
  }
  return all;
}

/// "dpa/lnw", "Reuters", "AP": an agency, or capitals that look like one.
bool is_agency_mark(const Lexicon& lexicon, std::string_view words) {
  const auto first = words.substr(0, words.find('/'));
  if (lexicon.is_agency(fold_text(trim_text(first)))) return true;
  constexpr std::size_t kLongestMark = 6;
  return first.size() <= kLongestMark && letters_of(first) == Letters::capitals;
}

/// Takes "(Reuters)" off the end of `head`.
std::string_view take_brackets(std::string_view& head) {
  const auto open = head.rfind('(');
  if (!head.ends_with(')') || open == std::string_view::npos || open == 0) return {};
  const auto inside = trim_text(head.substr(open + 1, head.size() - open - 2));
  head = trim_text(head.substr(0, open));
  return inside;
}

/// Takes ", 3 Nov" off the end of `head`; true: there was one.
bool take_date(const Lexicon& lexicon, std::string_view& head) {
  auto comma = head.find(',');
  std::size_t size = 1;
  if (const auto arabic = head.find("،"); arabic < comma) {
    comma = arabic;
    size = 2;
  }
  for (; comma != std::string_view::npos; comma = head.find(',', comma + 1), size = 1) {
    const auto rest = trim_text(head.substr(comma + size));
    if (!is_date_line(lexicon, rest)) continue;
    head = trim_text(head.substr(0, comma));
    return true;
  }
  return false;
}

/// "اسلام آباد (نمائندہ خصوصی) ...": brackets end it where there is no colon.
std::optional<Dateline> read_bracketed(const Lexicon& lexicon, std::string_view paragraph) {
  const auto open = paragraph.substr(0, kLongestHead).find('(');
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const auto place = trim_text(paragraph.substr(0, open));
  if (letters_of_place(lexicon, place) != Letters::uncased) return std::nullopt;
  if (paragraph.substr(0, 2 * kLongestHead).find(')', open) == std::string_view::npos) {
    return std::nullopt;
  }
  return Dateline{place, {}};
}

}  // namespace

std::optional<Dateline> read_dateline(const Lexicon& lexicon, std::string_view paragraph) {
  const auto end = find_end(paragraph);
  if (!end) return read_bracketed(lexicon, paragraph);
  auto head = trim_text(paragraph.substr(0, end->at));
  Dateline found;
  found.agency = take_brackets(head);
  const bool dated = take_date(lexicon, head);
  found.place = head;
  const auto comma = head.find(',');
  const auto letters = letters_of_place(lexicon, head.substr(0, comma));
  const bool region = comma != std::string_view::npos;
  if (region && letters_of_place(lexicon, trim_text(head.substr(comma + 1))) == Letters::none) {
    return std::nullopt;
  }
  const bool agency = is_agency_mark(lexicon, found.agency);
  const bool sure = letters == Letters::capitals ||
                    (letters == Letters::mixed && !end->is_colon && (agency || dated)) ||
                    (letters == Letters::uncased && !region);
  if (!sure) return read_bracketed(lexicon, paragraph);
  // "dpa/lnw" is a desk of dpa.
  found.agency = agency ? found.agency.substr(0, found.agency.find('/')) : std::string_view{};
  return found;
}

}  // namespace masthead::text
