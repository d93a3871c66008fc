#include "core/fetch/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
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

std::optional<std::int64_t> seconds_of(std::string_view year, std::string_view month,
                                       std::string_view day, const std::string_view* clock) {
  const auto* found = std::find(std::begin(kMonths), std::end(kMonths), month);
  int full = number(year);
  if (year.size() == 2 && full >= 0) full += full < 70 ? 2000 : 1900;
  const int hour = number(clock[0]);
  const int minute = number(clock[1]);
  const int second = number(clock[2]);
  const bool is_clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 &&
                        second <= 60 && number(day) > 0;
  if (found == std::end(kMonths) || full < 1970 || full > 9999 || !is_clock) return std::nullopt;
  const std::chrono::year_month_day date{
      std::chrono::year(full),
      std::chrono::month(static_cast<unsigned>(found - std::begin(kMonths) + 1)),
      std::chrono::day(static_cast<unsigned>(number(day)))};
  if (!date.ok()) return std::nullopt;
  const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
  return days * 86'400 + std::int64_t{hour} * 3600 + minute * 60 + second;
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
