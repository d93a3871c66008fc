#include "adapters/text/dates.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

/// A piece of a text: a number, a word, or one other character. Spaces are none.
struct Token {
  enum class Kind : std::uint8_t { number, word, mark };
  Kind kind = Kind::mark;
  std::string_view text;
  int value = 0;  ///< of a number with at most four digits, else -1
  int digits = 0;
  bool glued = false;  ///< no space stands before it

  [[nodiscard]] bool is(std::string_view mark) const { return kind == Kind::mark && text == mark; }
  [[nodiscard]] bool is_year() const {
    return digits == 4 && value >= kFirstYear && value <= kLastYear;
  }
  [[nodiscard]] bool is_small() const { return kind == Kind::number && digits <= 2 && value >= 1; }
};

bool is_word_char(UChar32 c) {
  return c >= 0 && (u_isalpha(c) != 0 || (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0);
}

Token::Kind kind_of(UChar32 c) {
  if (c >= 0 && u_charDigitValue(c) >= 0) return Token::Kind::number;
  return is_word_char(c) ? Token::Kind::word : Token::Kind::mark;
}

void add_digit(Token& token, UChar32 c) {
  ++token.digits;
  token.value = token.digits <= 4 ? token.value * 10 + u_charDigitValue(c) : -1;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool space = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const UChar32 c = next_code_point(text, at);
    if (c == ' ' || c == '\t' || c == 0xA0 || c == 0x202F || c == '\n' || c == '\r') {
      space = true;
      continue;
    }
    const auto kind = kind_of(c);
    const bool more =
        !space && !tokens.empty() && tokens.back().kind == kind && kind != Token::Kind::mark;
    if (!more) tokens.push_back({kind, text.substr(start, 0), 0, 0, !space});
    auto& token = tokens.back();
    token.text = {token.text.data(), token.text.size() + (at - start)};
    if (kind == Token::Kind::number) add_digit(token, c);
    space = false;
  }
  return tokens;
}

bool has_digit(std::string_view text) {
  const auto ascii = [](char c) { return c >= '0' && c <= '9'; };
  if (std::any_of(text.begin(), text.end(), ascii)) return true;
  if (is_ascii(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (kind_of(next_code_point(text, at)) == Token::Kind::number) return true;
  }
  return false;
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

/// The two digits at `at`, at most `most`; -1: none stand there.
int two_digits(std::string_view text, std::size_t at, int most) {
  if (at + 2 > text.size()) return -1;
  const int tens = text[at] - '0';
  const int ones = text[at + 1] - '0';
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
  const int value = tens * 10 + ones;
  return value <= most ? value : -1;
}

bool has_char(std::string_view text, std::size_t at, char c) {
  return at < text.size() && text[at] == c;
}

/// "T10:15:00+05:00", "T10:15Z": a time with its zone, as RFC 3339 has it; `size` says how long it
/// is.
std::optional<std::string> time_at(std::string_view text, std::size_t& size) {
  if (!has_char(text, 0, 'T') || two_digits(text, 1, 23) < 0) return std::nullopt;
  if (!has_char(text, 3, ':') || two_digits(text, 4, 59) < 0) return std::nullopt;
  std::size_t at = 6;
  std::string time(text.substr(0, at));
  if (has_char(text, at, ':') && two_digits(text, at + 1, 60) >= 0) {
    time += text.substr(at, 3);
    at += 3;
  } else {
    time += ":00";
  }
  if (has_char(text, at, '.')) {
    auto end = at + 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    at = end;
  }
  if (has_char(text, at, 'Z')) {
    size = at + 1;
    return time + 'Z';
  }
  if (!has_char(text, at, '+') && !has_char(text, at, '-')) return std::nullopt;
  const auto minutes = has_char(text, at + 3, ':') ? at + 4 : at + 3;
  if (two_digits(text, at + 1, 23) < 0 || two_digits(text, minutes, 59) < 0) return std::nullopt;
  size = minutes + 2;
  return time + std::string(text.substr(at, 3)) + ':' + std::string(text.substr(minutes, 2));
}

/// Reads dates off tokens.
class DateScan {
 public:
  DateScan(const Lexicon& lexicon, std::string_view text)
      : lexicon_(lexicon), text_(text), tokens_(tokens_of(text)) {}

  std::vector<FoundDate> run(std::size_t most) {
    for (std::size_t i = 0; i < tokens_.size() && found_.size() < most;) {
      const auto end = read_at(i);
      i = std::max(end, i + 1);
    }
    return std::move(found_);
  }

 private:
  /// The token behind the date that begins at `i`; 0: none begins there.
  std::size_t read_at(std::size_t i) {
    const auto& first = tokens_[i];
    if (first.kind == Token::Kind::mark || !is_free(i)) return 0;
    if (first.kind == Token::Kind::word) return month_first(i);
    if (first.is_year()) return std::max(year_first(i), ideographic(i));
    if (!first.is_small()) return 0;
    return std::max(numeric(i), day_first(i));
  }

  /// Not the rest of a path, a version or a larger word.
  [[nodiscard]] bool is_free(std::size_t i) const {
    if (!tokens_[i].glued || i == 0) return true;
    const auto& before = tokens_[i - 1];
    if (before.kind != Token::Kind::mark)
      return tokens_[i].kind == Token::Kind::number && before.text.size() >= 3 &&
             !is_ascii(before.text);
    return !before.is("/") && !before.is("-") && !before.is(".") && !before.is("_") &&
           !before.is("=");
  }

  [[nodiscard]] const Token* at(std::size_t i) const {
    return i < tokens_.size() ? &tokens_[i] : nullptr;
  }
  [[nodiscard]] bool is_mark(std::size_t i, std::string_view mark) const {
    return i < tokens_.size() && tokens_[i].is(mark);
  }
  [[nodiscard]] int month_at(std::size_t i) const {
    const auto* token = at(i);
    if (token == nullptr || token->kind != Token::Kind::word) return 0;
    return lexicon_.month_of(fold_text(token->text));
  }
  [[nodiscard]] bool is_year(std::size_t i) const {
    return i < tokens_.size() && tokens_[i].kind == Token::Kind::number && tokens_[i].is_year();
  }
  /// Nothing that would make the last number a part of something else follows.
  [[nodiscard]] bool is_end(std::size_t i) const {
    const auto* next = at(i);
    if (next == nullptr || !next->glued) return true;
    if (next->kind == Token::Kind::number) return false;
    if (next->is("/") || next->is("-")) return false;
    return true;
  }

  /// Over ",", "." and "de" between the parts of a date.
  [[nodiscard]] std::size_t skip_links(std::size_t i) const {
    constexpr std::size_t kMost = 2;
    for (std::size_t skipped = 0; skipped < kMost && i < tokens_.size(); ++skipped) {
      const auto& token = tokens_[i];
      const bool mark =
          token.is(",") || token.is(".") || token.is("،") || (token.is("-") && token.glued);
      const bool link = token.kind == Token::Kind::word &&
                        lexicon_.is(words::Class::title_link, fold_text(token.text));
      if (!mark && !link) break;
      ++i;
    }
    return i;
  }

  /// Over "th", "er", "." and "º" behind the number of a day.
  [[nodiscard]] std::size_t skip_ordinal(std::size_t i) const {
    const auto* token = at(i);
    if (token == nullptr || !token->glued) return i;
    const bool suffix = token->kind == Token::Kind::word && token->text.size() <= 3;
    return suffix && month_at(i) == 0 ? i + 1 : i;
  }

  /// "2025-11-08", "2025/11/08", "2025.11.08".
  std::size_t year_first(std::size_t i) {
    for (const std::string_view mark : {"-", "/", "."}) {
      if (!is_mark(i + 1, mark) || !is_mark(i + 3, mark)) continue;
      const auto* month = at(i + 2);
      const auto* day = at(i + 4);
      if (day == nullptr || !month->is_small() || !day->is_small() || !is_end(i + 5)) return 0;
      return add(i, i + 5, tokens_[i].value, month->value, day->value);
    }
    return 0;
  }

  /// "2025年11月8日", "2025년 11월 8일".
  std::size_t ideographic(std::size_t i) {
    const auto unit = [this](std::size_t k, std::string_view han, std::string_view hangul) {
      const auto* token = at(k);
      return token != nullptr && token->kind == Token::Kind::word &&
             (token->text.starts_with(han) || token->text.starts_with(hangul));
    };
    const auto* month = at(i + 2);
    if (month == nullptr || !unit(i + 1, "年", "년")) return 0;
    if (!month->is_small() || !unit(i + 3, "月", "월")) return 0;
    const auto* day = at(i + 4);
    if (day != nullptr && day->is_small() && unit(i + 5, "日", "일")) {
      return add(i, i + 5, tokens_[i].value, month->value, day->value, 3);
    }
    return add(i, i + 3, tokens_[i].value, month->value, 0, 3);
  }

  /// "8.11.2025", and with slashes or hyphens where only one order can be meant.
  std::size_t numeric(std::size_t i) {
    for (const std::string_view mark : {".", "/", "-"}) {
      if (!is_mark(i + 1, mark) || !is_mark(i + 3, mark) || !is_year(i + 4)) continue;
      const auto& second = tokens_[i + 2];
      if (!second.is_small() || !is_end(i + 5)) return 0;
      int day = tokens_[i].value;
      int month = second.value;
      const bool either = day <= 12 && month <= 12 && day != month;
      if (mark != "." && either) return 0;
      if (mark != "." && month > 12) std::swap(day, month);
      return add(i, i + 5, tokens_[i + 4].value, month, day);
    }
    return 0;
  }

  /// "8 November 2025", "8. November 2025", "8 de noviembre de 2025", "8th of Nov, 2025".
  std::size_t day_first(std::size_t i) {
    const auto month_at_token = skip_links(skip_ordinal(i + 1));
    const int month = month_at(month_at_token);
    if (month == 0) return 0;
    const auto year = skip_links(month_at_token + 1);
    if (!is_year(year) || !is_end(year + 1)) return 0;
    return add(i, year + 1, tokens_[year].value, month, tokens_[i].value);
  }

  /// "November 8, 2025", "Nov. 8 2025", "November 2025".
  std::size_t month_first(std::size_t i) {
    const auto next = skip_links(i + 1);
    const auto* number = at(next);
    if (number == nullptr || number->kind != Token::Kind::number) return 0;
    const int month = month_at(i);
    if (month == 0) return 0;
    if (is_year(next)) {
      return is_end(next + 1) ? add(i, next + 1, number->value, month, 0) : 0;
    }
    const auto year = skip_links(skip_ordinal(next + 1));
    if (!number->is_small() || !is_year(year) || !is_end(year + 1)) return 0;
    return add(i, year + 1, tokens_[year].value, month, number->value);
  }

  /// Adds the date of the tokens [from, to), and the first `unit` bytes of the one at `to`. `day`
  /// 0: none is given.
  std::size_t add(std::size_t from, std::size_t to, int year, int month, int day,
                  std::size_t unit = 0) {
    if (month < 1 || month > 12 || day > days_in(year, month)) return 0;
    const auto start = static_cast<std::size_t>(tokens_[from].text.data() - text_.data());
    const auto& last = unit > 0 ? tokens_[to] : tokens_[to - 1];
    const auto size = unit > 0 ? unit : last.text.size();
    auto end = static_cast<std::size_t>(last.text.data() - text_.data()) + size;
    auto value = fmt::format("{:04}-{:02}", year, month);
    if (day > 0) value += fmt::format("-{:02}", day);
    std::size_t time_size = 0;
    if (const auto time = time_at(text_.substr(end), time_size); day > 0 && time) {
      value += *time;
      end += time_size;
    }
    found_.push_back({std::move(value), text_.substr(start, end - start)});
    return to + (unit > 0 ? 1 : 0);
  }

  const Lexicon& lexicon_;
  std::string_view text_;
  std::vector<Token> tokens_;
  std::vector<FoundDate> found_;
};

}  // namespace

std::vector<FoundDate> find_dates(const Lexicon& lexicon, std::string_view text, std::size_t most) {
  if (!has_digit(text)) return {};
  return DateScan(lexicon, text).run(most);
}

}  // namespace masthead::text
