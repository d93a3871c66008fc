#include "core/fetch/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace masthead::fetch {
namespace {

constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// The words and numbers of a date; more than a date has make it none.
struct Parts {
  std::array<std::string_view, 9> words{};
  std::size_t count = 0;
};

Parts split(std::string_view text) {
  constexpr std::string_view kBetween = " ,:-";
  Parts parts;
  while (parts.count < parts.words.size()) {
    text.remove_prefix(std::min(text.find_first_not_of(kBetween), text.size()));
    if (text.empty()) break;
    const std::size_t end = std::min(text.find_first_of(kBetween), text.size());
    parts.words[parts.count++] = text.substr(0, end);
    text.remove_prefix(end);
  }
  return parts;
}

/// A decimal number of nothing but digits, or -1.
int number(std::string_view digits) {
  int value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  const bool whole = read.ec == std::errc{} && read.ptr == end && digits.front() != '-';
  return whole ? value : -1;
}

int days_of(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[month - 1] + (leap && month == 2 ? 1 : 0);
}

/// Days from 1970-01-01 to the first of a year. Precondition: not before 1970.
std::int64_t days_before(int year) {
  const int past = year - 1;
  const int leaps = past / 4 - past / 100 + past / 400 - (1969 / 4 - 1969 / 100 + 1969 / 400);
  return std::int64_t{year - 1970} * 365 + leaps;
}

int month_of(std::string_view name) {
  const auto* found = std::find(std::begin(kMonths), std::end(kMonths), name);
  return found == std::end(kMonths) ? 0 : static_cast<int>(found - std::begin(kMonths)) + 1;
}

/// Of a clock's three numbers; nothing where they are none.
std::optional<std::int64_t> seconds_of_day(const std::string_view* clock) {
  const int hour = number(clock[0]);
  const int minute = number(clock[1]);
  const int second = number(clock[2]);
  const bool in_range =
      hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
  if (!in_range) return std::nullopt;
  return std::int64_t{hour} * 3600 + std::int64_t{minute} * 60 + second;
}

std::optional<std::int64_t> seconds_of(std::string_view year, std::string_view month_name,
                                       std::string_view day_number, const std::string_view* clock) {
  int full = number(year);
  if (year.size() == 2 && full >= 0) full += full < 70 ? 2000 : 1900;
  const int month = month_of(month_name);
  const int day = number(day_number);
  const auto time = seconds_of_day(clock);
  if (full < 1970 || full > 9999 || month == 0 || !time) return std::nullopt;
  if (day < 1 || day > days_of(full, month)) return std::nullopt;
  std::int64_t days = days_before(full) + day - 1;
  for (int each = 1; each < month; ++each) days += days_of(full, each);
  return days * 86'400 + *time;
}

}  // namespace

std::optional<std::int64_t> read_http_date(std::string_view text) {
  const Parts parts = split(text);
  const auto& word = parts.words;
  if (parts.count == 8 && word[7] == "GMT") return seconds_of(word[3], word[2], word[1], &word[4]);
  if (parts.count == 7) return seconds_of(word[6], word[1], word[2], &word[3]);
  return std::nullopt;
}

}  // namespace masthead::fetch
