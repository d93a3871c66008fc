#include "core/date.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace masthead {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// "-07" of at most `most`; 0: none.
int read_part(std::string_view text, std::size_t at, int most) {
  constexpr std::size_t kSize = 3;
  if (text.size() < at + kSize || text[at] != '-') return 0;
  const int number = read_small_number(text.substr(at + 1, 2)).value_or(0);
  return number <= most ? number : 0;
}

}  // namespace

std::optional<int> read_small_number(std::string_view text) {
  constexpr std::size_t kMostDigits = 4;
  if (text.empty() || text.size() > kMostDigits) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = 10 * number + (c - '0');
  }
  return number;
}

std::optional<PartialDate> read_date(std::string_view text) {
  constexpr std::size_t kYear = 4;
  constexpr std::size_t kMonth = 7;
  constexpr std::size_t kDay = 10;
  const auto year = read_small_number(text.substr(0, kYear));
  if (text.size() < kYear || !year) return std::nullopt;
  if (text.size() == kYear) return PartialDate{*year};
  const int month = read_part(text, kYear, 12);
  if (month == 0) return std::nullopt;
  if (text.size() == kMonth) return PartialDate{*year, month};
  const int day = read_part(text, kMonth, 31);
  if (day == 0) return std::nullopt;
  const bool ends =
      text.size() == kDay || text[kDay] == 'T' || text[kDay] == 't' || text[kDay] == ' ';
  if (!ends) return std::nullopt;
  return PartialDate{*year, month, day};
}

std::string date_in_words(const PartialDate& date) {
  if (date.month == 0) return fmt::format("{}", date.year);
  const auto month = kMonths[static_cast<std::size_t>(date.month) - 1];
  if (date.day == 0) return fmt::format("{} {}", month, date.year);
  return fmt::format("{} {} {}", date.day, month, date.year);
}

}  // namespace masthead
