#include "plugin/src/time.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace masthead::plugin {
namespace {

constexpr std::string_view kDate = "dddd-dd-dd";
constexpr std::string_view kClock = "dddd-dd-ddTdd:dd:dd";
constexpr std::string_view kOffset = "+dd:dd";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// True where each "d" of `shape` stands for a digit, "+" for a sign and the rest for itself.
bool has_shape(std::string_view text, std::string_view shape) {
  return text.size() == shape.size() &&
         std::equal(text.begin(), text.end(), shape.begin(), [](char c, char expected) {
           if (expected == 'd') return is_digit(c);
           if (expected == '+') return c == '+' || c == '-';
           return c == expected || (expected == 'T' && c == 't');
         });
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// Precondition: `text` begins as kDate does.
bool is_day(std::string_view text) {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  return std::chrono::year_month_day(year(number(text.substr(0, 4))),
                                     month(static_cast<unsigned>(number(text.substr(5, 2)))),
                                     day(static_cast<unsigned>(number(text.substr(8, 2)))))
      .ok();
}

bool is_zone(std::string_view text) {
  if (text == "Z" || text == "z") return true;
  return has_shape(text, kOffset) && number(text.substr(1, 2)) < 24 &&
         number(text.substr(4, 2)) < 60;
}

}  // namespace

bool is_time(std::string_view text) {
  if (text.size() == kDate.size()) return has_shape(text, kDate) && is_day(text);
  const std::string_view clock = text.substr(0, kClock.size());
  if (!has_shape(clock, kClock) || !is_day(clock)) return false;
  const bool is_clock = number(clock.substr(11, 2)) < 24 && number(clock.substr(14, 2)) < 60 &&
                        number(clock.substr(17, 2)) <= 60;
  std::string_view rest = text.substr(clock.size());
  if (rest.starts_with('.')) {
    const auto* end = std::find_if_not(rest.begin() + 1, rest.end(), is_digit);
    if (end == rest.begin() + 1) return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.begin()));
  }
  return is_clock && is_zone(rest);
}

std::string to_time(std::int64_t milliseconds) {
  using std::chrono::days;
  using std::chrono::seconds;
  constexpr std::int64_t kFirst = -62'135'596'800'000;
  constexpr std::int64_t kLast = 253'402'300'799'999;
  if (milliseconds < kFirst || milliseconds > kLast) return {};
  const std::chrono::sys_time<std::chrono::milliseconds> time{
      std::chrono::milliseconds(milliseconds)};
  const auto day = std::chrono::floor<days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<seconds>(time - day));
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

}  // namespace masthead::plugin
