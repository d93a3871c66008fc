#include "adapters/text/shape.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdint>

#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestHeading = 400;
constexpr std::size_t kMostParts = 24;

UChar32 last_char(std::string_view text) {
  std::size_t at = text.size();
  return at > 0 ? previous_code_point(text, at) : 0;
}

bool is_letter_or_digit(UChar32 c) {
  return c < 0x80 ? (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                  : u_isalnum(c) != 0;
}

bool is_mark_or_joiner(UChar32 c) {
  return c >= 0x80 && (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

/// Scripts that write a whole name as one word.
bool is_unspaced(UChar32 c) {
  if (c < 0x1100) return false;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HANGUL:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return true;
    default:
      return false;
  }
}

WordShape shape_of_first(UChar32 c) {
  if (u_isupper(c) || u_istitle(c)) return WordShape::capital;
  if (u_islower(c)) return WordShape::lower;
  if (is_unspaced(c)) return WordShape::unspaced;
  return u_isalpha(c) ? WordShape::uncased : WordShape::other;
}

bool is_space_at(std::string_view text, std::size_t at, std::size_t& length) {
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  constexpr std::string_view kIdeographic = "\xE3\x80\x80";
  length = 1;
  if (text[at] != kNoBreak[0] && text[at] != kIdeographic[0]) {
    return text[at] == ' ' || text[at] == '\t';
  }
  const auto rest = text.substr(at);
  length = rest.starts_with(kNoBreak) ? 2 : rest.starts_with(kIdeographic) ? 3 : 1;
  return length > 1;
}

/// Counts of the shapes a name's words have.
struct NameShape {
  const Lexicon& lexicon;
  std::size_t capitals = 0;
  std::size_t initials = 0;
  std::size_t particles = 0;
  std::size_t uncased = 0;
  std::size_t unspaced_letters = 0;
  WordShape last = WordShape::other;
  bool possible = true;

  void add(std::string_view word) {
    std::size_t letters = 0;
    last = shape_of(word, letters);
    const auto folded = fold_word(word);
    switch (last) {
      case WordShape::capital:
        ++capitals;
        break;
      case WordShape::initial:
        ++initials;
        break;
      case WordShape::lower:
        ++particles;
        possible = possible && lexicon.is_name_particle(folded);
        break;
      case WordShape::uncased:
        ++uncased;
        break;
      case WordShape::unspaced:
        unspaced_letters += letters;
        possible = possible && !lexicon.ends_with_job_word(folded);
        break;
      case WordShape::other:
        possible = false;
    }
    possible = possible && !lexicon.is_not_a_name_word(folded);
  }
};

bool is_separator(UChar32 c) {
  return c == ',' || c == '|' || c == 0x60C || c == 0xFF0C || c == 0x3001 || c == 0xB7 ||
         c == 0x2022;
}

bool is_dash(UChar32 c) { return c == '-' || c == 0x2013 || c == 0x2014; }

}  // namespace

WordShape shape_of(std::string_view word, std::size_t& letters) {
  std::size_t at = 0;
  UChar32 c = next_code_point(word, at);
  while (at < word.size() && is_mark_or_joiner(c)) c = next_code_point(word, at);
  const auto shape = shape_of_first(c);
  letters = 1;
  bool full_stop = false;
  while (at < word.size()) {
    c = next_code_point(word, at);
    full_stop = c == '.';
    if (u_isalpha(c)) {
      ++letters;
    } else if (!full_stop && c != '\'' && c != '-' && c != 0x2019 && c != 0xB7 && c != 0x2010 &&
               !is_mark_or_joiner(c)) {
      return WordShape::other;
    }
  }
  const bool is_short = letters <= (full_stop ? 3 : 1);
  return shape == WordShape::capital && is_short ? WordShape::initial : shape;
}

Words split_words(std::string_view text) {
  Words words;
  std::size_t from = 0;
  const auto add = [&](std::size_t end) {
    if (end == from) return;
    if (words.count == Words::kMost) {
      words.more = true;
    } else {
      words.at[words.count++] = text.substr(from, end - from);
    }
  };
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size() && !words.more; ++i) {
    if (!is_space_at(text, i, length)) continue;
    add(i);
    from = i + length;
    i = from - 1;
  }
  add(text.size());
  return words;
}

std::string fold_word(std::string_view word) {
  std::size_t from = word.size();
  std::size_t to = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    const UChar32 c = next_code_point(word, at);
    if (!is_letter_or_digit(c) && !is_mark_or_joiner(c)) continue;
    from = std::min(from, start);
    to = at;
  }
  if (from >= to) return {};
  return fold_text(word.substr(from, to - from));
}

bool looks_like_name(const Lexicon& lexicon, std::string_view text) {
  if (text.size() > kLongestName) return false;
  const auto words = split_words(text);
  if (words.more || words.count > 6) return false;
  NameShape shape{lexicon};
  for (const auto word : words) {
    shape.add(word);
    if (!shape.possible) return false;
  }
  if (lexicon.is_not_a_name(fold_text(text))) return false;
  if (shape.unspaced_letters > 0) {
    const bool alone = shape.capitals + shape.initials + shape.uncased + shape.particles == 0;
    return alone && shape.unspaced_letters >= 2 && shape.unspaced_letters <= 6;
  }
  if (shape.uncased > 0) {
    return shape.capitals + shape.particles == 0 && words.count >= 2 && words.count <= 5;
  }
  const auto counted = shape.capitals + shape.initials;
  return shape.last == WordShape::capital && shape.capitals >= 1 && counted >= 2 && counted <= 5;
}

std::vector<std::string> name_tokens(std::string_view name) {
  std::vector<std::string> tokens;
  for (const auto word : split_words(name)) {
    std::size_t letters = 0;
    const auto shape = shape_of(word, letters);
    if (shape == WordShape::initial || shape == WordShape::lower) continue;
    tokens.push_back(fold_word(word));
  }
  return tokens;
}

bool is_prose(std::string_view line) {
  constexpr std::size_t kShortest = 50;
  if (line.size() < kShortest || !ends_sentence(line)) return false;
  const auto words = split_words(line);
  std::size_t at = 0;
  return words.count >= 10 || is_unspaced(next_code_point(line, at));
}

bool is_heading(std::string_view line) {
  return line.size() <= kLongestHeading && !line.ends_with('.') && !line.ends_with(':') &&
         !line.ends_with(',') && !line.ends_with("。");
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == '"' || text.back() == '\'' || text.back() == ')')) {
    text.remove_suffix(1);
  }
  for (const std::string_view quote : {"”", "’", "»", "」"}) {
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  }
  switch (last_char(text)) {
    case '.':
    case '!':
    case '?':
    case 0x2026:  // horizontal ellipsis
    case 0x3002:  // ideographic full stop
    case 0xFF01:
    case 0xFF1F:
    case 0x6D4:  // Arabic full stop, as Urdu writes it
    case 0x61F:
    case 0x964:  // danda
      return true;
    default:
      return false;
  }
}

std::vector<std::string_view> split_parts(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size() && parts.size() + 1 < kMostParts;) {
    const std::size_t start = at;
    const UChar32 c = next_code_point(text, at);
    const bool spaced = start > 0 && text[start - 1] == ' ' && text.substr(at).starts_with(' ');
    if (!is_separator(c) && !(is_dash(c) && spaced)) continue;
    if (const auto part = trim_text(text.substr(from, start - from)); !part.empty()) {
      parts.push_back(part);
    }
    from = at;
  }
  if (const auto part = trim_text(text.substr(from)); !part.empty()) parts.push_back(part);
  return parts;
}

std::string tidy(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size();) {
    const bool line_end = text[i] == '\n' || text[i] == '\r';
    if (!line_end && !is_space_at(text, i, length)) {
      out += text[i++];
      continue;
    }
    if (!out.empty() && out.back() != ' ') out += ' ';
    i += line_end ? 1 : length;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return compose_text(out);
}

}  // namespace masthead::text
