#include <unicode/uchar.h>

#include <algorithm>

#include "adapters/bio/sentence.h"
#include "core/text.h"

namespace masthead::bio {
namespace {

constexpr std::int32_t kNoBreakSpace = 0xA0;
constexpr std::int32_t kApostrophe = 0x2019;
/// A word that goes on for longer is cut: no name or word of a biography does.
constexpr std::size_t kLongestWord = 256;
constexpr std::size_t kLongestContact = 512;
/// Of "dell'" and "oud-".
constexpr std::size_t kLongestPrefix = 10;

bool is_space(std::int32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r' && c != '\n') || c == kNoBreakSpace ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF || c == 0;
}

bool is_digit(std::int32_t c) { return c >= '0' && c <= '9'; }

bool is_letter(std::int32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return u_isalnum(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool is_upper(std::int32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isupper(c) != 0;
}

struct Mark {
  std::int32_t c;
  Kind kind;
};
constexpr Mark kMarks[] = {
    {',', Kind::comma},    {0x60C, Kind::comma},       {0x3001, Kind::comma},
    {'.', Kind::stop},     {'!', Kind::stop},          {'?', Kind::stop},
    {0x2026, Kind::stop},  {0x3002, Kind::stop},       {0x964, Kind::stop},
    {0x61F, Kind::stop},   {';', Kind::semicolon},     {':', Kind::colon},
    {'-', Kind::dash},     {0x2013, Kind::dash},       {0x2014, Kind::dash},
    {'|', Kind::bar},      {0xB7, Kind::bar},          {0x2022, Kind::bar},
    {'\n', Kind::bar},     {'*', Kind::bar},           {0x25CF, Kind::bar},
    {'/', Kind::slash},    {'"', Kind::quote},         {0x201C, Kind::quote},
    {0x201D, Kind::quote}, {0x201E, Kind::quote},      {0x2018, Kind::quote},
    {'\'', Kind::quote},   {kApostrophe, Kind::quote}, {0xAB, Kind::quote},
    {0xBB, Kind::quote},   {'(', Kind::open},          {'[', Kind::open},
    {')', Kind::close},    {']', Kind::close},
};

Kind kind_of(std::int32_t c) {
  for (const auto& mark : kMarks) {
    if (mark.c == c) return mark.kind;
  }
  return Kind::other;
}

std::int32_t peek(std::string_view text, std::size_t at) {
  return at < text.size() ? next_code_point(text, at) : -1;
}

bool is_gender_mark(std::int32_t c) { return c == ':' || c == '*' || c == '_' || c == '/'; }

bool is_apostrophe(std::int32_t c) { return c == '\'' || c == kApostrophe; }

/// Where a link, an e-mail address or a handle that begins at `at` ends; `at`: none does.
std::size_t contact_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  bool at_sign = false;
  bool scheme = false;
  const std::size_t most = std::min(text.size(), at + kLongestContact);
  for (; end < most; ++end) {
    const char c = text[end];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == ',' || c == ';' || c == '"' ||
        c == '(' || c == ')' || c == '<' || c == '>' || c == '|' || c == '[' || c == ']') {
      break;
    }
    if (static_cast<unsigned char>(c) >= 0x80) break;
    at_sign = at_sign || (c == '@' && end + 1 < most && is_letter(text[end + 1])) ||
              (c == '@' && end + 1 < most && (text[end + 1] == '_' || is_digit(text[end + 1])));
    scheme = scheme || (c == ':' && text.substr(end, 3) == "://");
  }
  const auto word = text.substr(at, end - at);
  const bool www = word.size() > 6 && equal_ignoring_case(word.substr(0, 4), "www.");
  if (!at_sign && !scheme && !www) return at;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == ':' || text[end - 1] == '!' ||
                      text[end - 1] == '?' || text[end - 1] == '\'')) {
    --end;
  }
  return end;
}

/// A domain's shape: labels of letters, digits and hyphens, the last of 2 to 6 letters.
bool is_domain(std::string_view word) {
  const auto dot = word.rfind('.');
  if (dot == std::string_view::npos || dot < 3 || word.size() - dot < 3 || word.size() - dot > 7) {
    return false;
  }
  return std::all_of(word.begin() + static_cast<std::ptrdiff_t>(dot) + 1, word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

bool Tokenizer::next(Sentence& sentence) {
  sentence.clear();
  while (at_ < bio_.size() && sentence.size() < Sentence::kMostTokens) {
    const auto before = sentence.size();
    read_token(sentence);
    if (sentence.size() == before) continue;
    const Kind kind = sentence.kind(sentence.size() - 1);
    if (kind == Kind::word && bio_[at_ - 1] == '.' && begins_sentence()) return true;
    if (kind != Kind::stop && kind != Kind::bar) continue;
    if (kind == Kind::bar && sentence.size() == 1) sentence.clear();
    if (sentence.size() != 0) return true;
  }
  return sentence.size() != 0;
}

bool Tokenizer::begins_sentence() {
  auto rest = trim_text(bio_.substr(at_, 16));
  rest = rest.substr(0, rest.find_first_of(" ,'"));
  if (rest.empty() || !is_upper(peek(rest, 0)) || !is_ascii(rest)) return false;
  scratch_.assign(rest);
  std::transform(scratch_.begin(), scratch_.end(), scratch_.begin(), lower_ascii);
  return vocabulary_.is(words::Class::pronoun, scratch_) ||
         vocabulary_.is(words::Class::possessive, scratch_);
}

void Tokenizer::read_token(Sentence& sentence) {
  const std::size_t from = at_;
  while (at_ < bio_.size()) {
    std::size_t next = at_;
    if (!is_space(next_code_point(bio_, next))) break;
    at_ = next;
  }
  if (at_ == bio_.size()) return;
  const bool space = at_ > from || at_ == 0 || bio_[at_ - 1] == '\n';
  const std::size_t begin = at_;
  const auto c = next_code_point(bio_, at_);
  if (c == '@' || c == 'h' || c == 'w' || is_letter(c) || is_digit(c)) {
    at_ = begin;
    return read_word(sentence, space);
  }
  Kind kind = kind_of(c);
  if (kind == Kind::bar && c == '\n') {
    const auto next = trim_text(bio_.substr(at_, 64));
    const auto follows = peek(next, 0);
    if (follows >= 'a' && follows <= 'z') return;
  }
  if (kind == Kind::slash) {
    const bool twice = peek(bio_, at_) == '/';
    if (twice) ++at_;
    if (twice || (space && is_space(peek(bio_, at_)))) kind = Kind::bar;
  }
  if (c == '|' && !space && is_letter(peek(bio_, at_))) kind = Kind::slash;
  if (kind == Kind::dash && c == '-' && !space) kind = Kind::other;
  if (kind == Kind::quote && is_apostrophe(c) && !space && is_letter(peek(bio_, at_))) {
    return add_word(sentence, begin, at_, space);
  }
  add(sentence, kind, begin, at_, space);
}

void Tokenizer::read_word(Sentence& sentence, bool space_before) {
  const std::size_t begin = at_;
  if (const auto end = space_before || begin == 0 || bio_[begin] == '@' || bio_[begin - 1] == '(' ||
                               bio_[begin - 1] == ':'
                           ? contact_end(bio_, begin)
                           : begin;
      end > begin) {
    at_ = end;
    return add(sentence, Kind::contact, begin, end, space_before);
  }
  if (bio_[begin] == '@') {
    ++at_;
    return add(sentence, Kind::other, begin, at_, space_before);
  }
  const bool number = is_digit(bio_[begin]);
  const std::size_t most = std::min(bio_.size(), begin + kLongestWord);
  while (at_ < most) {
    std::size_t next = at_;
    const auto c = next_code_point(bio_, next);
    if (is_letter(c) || is_digit(c) || c == 0xAD) {
      at_ = next;
      continue;
    }
    const auto follows = peek(bio_, next);
    const bool joins_digits = is_digit(follows) && (c == '-' || c == 0x2013 || c == '.');
    if (const auto part = number ? Part::none : part_at(begin, next, c); part != Part::none) {
      at_ = next;
      if (part == Part::ends) break;
      continue;
    }
    const bool joins =
        number ? joins_digits || (c == ',' && is_digit(follows))
               : (c == '-' || c == '&' || c == '.') && (is_letter(follows) || is_digit(follows));
    if (number && c == '+') {
      at_ = next;
      break;
    }
    if (!joins) break;
    // "World.He": two sentences without a space.
    if (c == '.' && is_upper(follows) && at_ - begin > 3 && !is_upper(bio_[at_ - 1])) break;
    at_ = next;
  }
  if (at_ < bio_.size() && bio_[at_] == '.' && is_abbreviation(begin, at_)) ++at_;
  add_word(sentence, begin, at_, space_before);
}

Tokenizer::Part Tokenizer::part_at(std::size_t begin, std::size_t next, std::int32_t mark) {
  if (language_.empty()) return Part::none;
  const bool may_end = is_apostrophe(mark) || mark == '-';
  if (may_end && is_letter(peek(bio_, next)) && is_prefix(begin, at_, mark)) return Part::ends;
  return is_gender_mark(mark) && is_gender_ending(next) ? Part::goes_on : Part::none;
}

/// "l'" and "ex-", which the vocabulary knows as words of their own.
bool Tokenizer::is_prefix(std::size_t begin, std::size_t end, std::int32_t mark) {
  if (end - begin > kLongestPrefix) return false;
  scratch_.assign(bio_.substr(begin, end - begin));
  std::transform(scratch_.begin(), scratch_.end(), scratch_.begin(), lower_ascii);
  scratch_ += mark == '-' ? '-' : '\'';
  return vocabulary_.classes_of(scratch_, language_).any();
}

/// Behind the mark of "Redakteur:in", "Autor*innen".
bool Tokenizer::is_gender_ending(std::size_t at) const {
  const auto rest = bio_.substr(at, 8);
  const std::size_t size = rest.starts_with("innen") ? 5 : rest.starts_with("in") ? 2 : 0;
  return size != 0 && !is_letter(peek(bio_, at + size));
}

bool Tokenizer::is_abbreviation(std::size_t begin, std::size_t end) {
  const auto word = bio_.substr(begin, end - begin);
  std::size_t letters = begin;
  static_cast<void>(next_code_point(bio_, letters));
  if (letters == end && is_upper(peek(bio_, begin))) return true;  // an initial
  const auto dot = word.rfind('.');
  if (dot != std::string_view::npos && (word.size() - dot <= 2 || dot == 1)) return true;  // "U.S", "Ph.D"
  if (!is_ascii(word) || word.size() > 8 || is_upper(peek(bio_, end - 1))) return false;
  scratch_.assign(word);
  std::transform(scratch_.begin(), scratch_.end(), scratch_.begin(), lower_ascii);
  scratch_ += '.';
  return vocabulary_.is(words::Class::abbreviation, scratch_);
}

void Tokenizer::add_word(Sentence& sentence, std::size_t begin, std::size_t end,
                         bool space_before) {
  std::size_t letter = begin;
  const auto first = next_code_point(bio_, letter);
  if (is_apostrophe(first)) {
    // What an apostrophe cut off: "'s", "'ve".
    while (end < bio_.size() && is_letter(peek(bio_, end))) {
      static_cast<void>(next_code_point(bio_, end));
    }
    at_ = end;
  }
  const auto word = bio_.substr(begin, end - begin);
  if (is_digit(first)) {
    const bool digits = std::none_of(word.begin(), word.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (digits) return add(sentence, Kind::number, begin, at_, space_before);
  }
  const bool domain = first < 0x80 && is_domain(word);
  add(sentence, domain ? Kind::contact : Kind::word, begin, end, space_before);
}

void Tokenizer::add(Sentence& sentence, Kind kind, std::size_t begin, std::size_t end,
                    bool space_before) {
  Token token;
  token.begin = static_cast<std::uint32_t>(begin);
  token.end = static_cast<std::uint32_t>(end);
  token.kind = kind;
  token.space_before = space_before;
  const auto text = bio_.substr(begin, end - begin);
  scratch_.assign(text);
  if (is_ascii(text)) {
    std::transform(scratch_.begin(), scratch_.end(), scratch_.begin(), lower_ascii);
  } else {
    scratch_ = fold_text(text);
    if (scratch_.starts_with("\u2019")) scratch_.replace(0, 3, "'");
    if (scratch_.ends_with("\u2019")) scratch_.replace(scratch_.size() - 3, 3, "'");
  }
  if (kind == Kind::word) token.capital = is_upper(peek(bio_, begin)) || is_digit(text[0]);
  sentence.add(token, scratch_);
}

}  // namespace masthead::bio
