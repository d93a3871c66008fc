#include "adapters/text/byline.h"

#include <algorithm>

#include "adapters/text/leads.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kLongestByline = 600;

std::optional<Lead> byline_lead(const Lexicon& lexicon, std::string_view line) {
  if (auto lead = read_lead(lexicon, Class::byline_lead, line)) return lead;
  return read_label(lexicon, Class::byline_before_colon, line);
}

bool is_joiner(const Lexicon& lexicon, std::string_view word) {
  return lexicon.is(Class::name_joiner, fold_text(word));
}

std::string_view join(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

/// Cuts `piece` at the joiners of scripts without spaces.
void add_unspaced(const Lexicon& lexicon, std::string_view piece,
                  std::vector<std::string_view>& pieces) {
  const auto joiners = lexicon.vocabulary().all(Class::name_joiner_unspaced);
  for (std::size_t from = 0; from < piece.size();) {
    std::size_t at = piece.size();
    std::size_t size = 0;
    for (const auto joiner : joiners) {
      const auto found = is_ascii(piece) ? std::string_view::npos : piece.find(joiner, from);
      if (found >= at) continue;
      at = found;
      size = joiner.size();
    }
    if (at > from) pieces.push_back(trim_text(piece.substr(from, at - from)));
    from = at + size;
    if (size == 0) break;
  }
}

/// The names of one part; empty unless all its pieces are names or agencies.
std::vector<std::string_view> names_of(const Lexicon& lexicon, std::string_view part) {
  std::vector<std::string_view> names;
  for (const auto piece : split_names(lexicon, part)) {
    const auto name = without_tail(lexicon, piece);
    if (looks_like_name(lexicon, name)) {
      names.push_back(name);
    } else if (!lexicon.is_agency(fold_text(name))) {
      // "José Ortega y Gasset" is one name.
      const auto whole = without_tail(lexicon, part);
      if (!looks_like_name(lexicon, whole)) return {};
      return {whole};
    }
  }
  return names;
}

bool joins_names(const Lexicon& lexicon, std::string_view part) {
  const auto words = split_words(part);
  return std::any_of(words.begin(), words.end(),
                     [&lexicon](std::string_view word) { return is_joiner(lexicon, word); }) ||
         split_names(lexicon, part).size() > 1;
}

/// "甲、乙": the mark between two parts says that both are names.
bool is_joining_gap(const Lexicon& lexicon, std::string_view before, std::string_view after) {
  const std::string_view gap{
      before.data() + before.size(),
      static_cast<std::size_t>(after.data() - before.data()) - before.size()};
  return lexicon.is(Class::name_joiner_unspaced, trim_text(gap));
}

/// How many of the leading parts are names for certain; at least 1.
std::size_t sure_parts(const Lexicon& lexicon, const std::vector<std::string_view>& parts,
                       bool plural, Byline& byline) {
  // "A B, C D and E F": a list of names goes as far as the part with the conjunction.
  constexpr std::size_t kSurelyList = 3;
  std::size_t last = 0;
  std::size_t shaped = 1;
  for (std::size_t i = 1; i < parts.size(); ++i, ++shaped) {
    if (names_of(lexicon, parts[i]).empty()) break;
    const bool joined =
        joins_names(lexicon, parts[i]) || is_joining_gap(lexicon, parts[i - 1], parts[i]);
    if (joined) last = i;
  }
  if (last + 1 == shaped) return shaped;
  if (lexicon.has(Rule::byline_list) && (plural || (last == 0 && shaped >= kSurelyList))) {
    byline.is_list = true;
    return shaped;
  }
  if (last == 0) byline.doubtful = without_tail(lexicon, parts[1]);
  return last + 1;
}

/// The job title in what follows the name: the longest run of parts that reads as one.
TitleLine title_behind(const Lexicon& lexicon, const PageFacts& facts,
                       const std::vector<std::string_view>& parts) {
  constexpr std::size_t kMostParts = 6;
  for (std::size_t last = std::min(parts.size(), kMostParts); last > 1; --last) {
    const auto title = read_title_line(lexicon, facts, join(parts[1], parts[last - 1]));
    if (!title.title.empty()) return title;
  }
  return {};
}

/// The one word that stands where a name would.
std::string_view single_word(const Lexicon& lexicon, std::string_view part) {
  const auto word = without_tail(lexicon, part);
  const auto words = split_words(word);
  if (words.count != 1) return {};
  std::size_t letters = 0;
  const auto shape = shape_of(word, letters);
  const auto folded = fold_word(word);
  const bool shaped = shape == WordShape::capital || shape == WordShape::uncased;
  if (!shaped || letters < 3 || folded.size() + 1 < word.size()) return {};
  const bool other = lexicon.is_not_a_name_word(folded) || lexicon.is_agency(folded) ||
                     lexicon.is_date_word(folded) || lexicon.is_desk_word(folded) ||
                     lexicon.is_page_furniture(folded);
  return other ? std::string_view{} : word;
}

}  // namespace

std::vector<std::string_view> split_names(const Lexicon& lexicon, std::string_view part) {
  std::vector<std::string_view> pieces;
  const auto words = split_words(part);
  std::size_t from = 0;
  for (std::size_t i = 0; i <= words.count; ++i) {
    if (i < words.count && !is_joiner(lexicon, words.at[i])) continue;
    if (i > from) add_unspaced(lexicon, join(words.at[from], words.at[i - 1]), pieces);
    from = i + 1;
  }
  return pieces;
}

std::string_view without_tail(const Lexicon& lexicon, std::string_view part) {
  part = trim_text(part.substr(0, part.find_first_of("/(<")));
  const auto words = split_words(part);
  bool number_behind = false;
  std::size_t end = words.count;
  for (std::size_t i = words.count; i-- > 1;) {
    const auto folded = fold_word(words.at[i]);
    const bool digit = !folded.empty() && folded[0] >= '0' && folded[0] <= '9';
    const bool date = digit || (number_behind && lexicon.is_date_word(folded));
    number_behind = number_behind || digit;
    const bool tail = lexicon.is(Class::byline_tail, folded) && !lexicon.is_name_particle(folded);
    if (tail || (date && i > 1)) end = i;
  }
  return end == words.count || end == 0 ? part : join(words.at[0], words.at[end - 1]);
}

Byline read_names(const Lexicon& lexicon, const PageFacts& facts, std::string_view who,
                  bool plural) {
  Byline byline;
  byline.who = who;
  const auto parts = split_parts(who);
  if (parts.empty()) return byline;
  if (names_of(lexicon, parts[0]).empty()) {
    byline.single = single_word(lexicon, parts[0]);
    byline.title = title_behind(lexicon, facts, parts);
    return byline;
  }
  const auto count = sure_parts(lexicon, parts, plural, byline);
  for (std::size_t i = 0; i < count; ++i) {
    const auto names = names_of(lexicon, parts[i]);
    byline.names.insert(byline.names.end(), names.begin(), names.end());
  }
  if (byline.names.size() == 1) byline.title = title_behind(lexicon, facts, parts);
  if (!byline.title.title.empty()) byline.doubtful = {};
  return byline;
}

std::optional<Byline> read_byline(const Lexicon& lexicon, const PageFacts& facts,
                                  std::string_view line) {
  if (line.size() > kLongestByline) return std::nullopt;
  const auto lead = byline_lead(lexicon, line);
  if (!lead || lead->rest.empty()) return std::nullopt;
  const bool plural = lexicon.is(Class::byline_plural, fold_word(lead->words));
  return read_names(lexicon, facts, lead->rest, plural);
}

bool is_byline_word(const Lexicon& lexicon, std::string_view line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() > kLongest) return false;
  const auto lead = byline_lead(lexicon, line);
  return lead && lead->rest.empty();
}

}  // namespace masthead::text
