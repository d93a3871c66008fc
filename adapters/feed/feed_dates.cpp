#include "adapters/feed/feed_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "adapters/page/value.h"
#include "core/date.h"
#include "core/text.h"

namespace masthead::feed {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

struct Zone {
  std::string_view name;
  std::string_view offset;
};
constexpr Zone kZones[] = {
    {"UT", "Z"},       {"UTC", "Z"},      {"GMT", "Z"},      {"Z", "Z"},
    {"EST", "-05:00"}, {"EDT", "-04:00"}, {"CST", "-06:00"}, {"CDT", "-05:00"},
    {"MST", "-07:00"}, {"MDT", "-06:00"}, {"PST", "-08:00"}, {"PDT", "-07:00"},
};

/// The words of a date, up to what such a date may have.
std::vector<std::string_view> words_of(std::string_view text) {
  constexpr std::size_t kMost = 8;
  constexpr std::string_view kBetween = " \t\r\n,-";
  std::vector<std::string_view> words;
  while (words.size() < kMost) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,"), text.size()));
    if (text.empty()) break;
    // "05-Nov-2024" is three words, "-0500" is one.
    const auto end = std::min(text.find_first_of(kBetween, 1), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
    if (text.starts_with('-') && words.size() < 4) text.remove_prefix(1);
  }
  return words;
}

int month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  const auto at = std::find_if(kMonths.begin(), kMonths.end(), [word](std::string_view month) {
    return equal_ignoring_case(month, word.substr(0, 3));
  });
  return at == kMonths.end() ? 0 : static_cast<int>(at - kMonths.begin()) + 1;
}

int year_of(std::string_view word) {
  const auto number = read_small_number(word);
  if (!number) return -1;
  if (word.size() == 4) return *number;
  constexpr int kFirstOfLastCentury = 50;
  if (word.size() == 2) return *number + (*number < kFirstOfLastCentury ? 2000 : 1900);
  return -1;
}

/// "09:30" or "09:30:00" as "09:30:00", or "".
std::string time_of(std::string_view word) {
  if (word.size() == 4) return {};
  const auto field = [word](std::size_t at, int most) -> std::optional<int> {
    if (word.size() < at + 2) return std::nullopt;
    const auto number = read_small_number(word.substr(at, 2));
    return number && *number <= most ? number : std::nullopt;
  };
  const auto hours = field(0, 23);
  const auto minutes = field(3, 59);
  const auto seconds = word.size() == 5 ? std::optional(0) : field(6, 60);
  const bool shaped = word.size() == 5 || (word.size() == 8 && word[5] == ':');
  if (!hours || !minutes || !seconds || !shaped || word[2] != ':') return {};
  return fmt::format("{:02}:{:02}:{:02}", *hours, *minutes, *seconds);
}

std::string offset_of(std::string_view word) {
  const auto* known = std::find_if(std::begin(kZones), std::end(kZones), [word](const Zone& zone) {
    return equal_ignoring_case(zone.name, word);
  });
  if (known != std::end(kZones)) return std::string(known->offset);
  std::string digits(word);
  std::erase(digits, ':');
  if (digits.size() != 5 || (digits[0] != '+' && digits[0] != '-')) return {};
  const auto hours = read_small_number(std::string_view(digits).substr(1, 2));
  const auto minutes = read_small_number(std::string_view(digits).substr(3, 2));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return {};
  return fmt::format("{}{:02}:{:02}", digits[0], *hours, *minutes);
}

}  // namespace

std::string read_feed_date(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  text = trim_text(text);
  if (text.size() > kLongest) return {};
  if (std::string date = page::rfc3339(text); !date.empty()) return date;
  const auto words = words_of(text);
  std::size_t at = !words.empty() && !read_small_number(words[0]) ? 1 : 0;  // the day of the week
  if (words.size() < at + 3) return {};
  const auto day = read_small_number(words[at]);
  const int month = month_of(words[at + 1]);
  const int year = year_of(words[at + 2]);
  if (!day || *day < 1 || *day > 31 || month == 0 || year < 0) return {};
  std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, *day);
  if (words.size() < at + 5) return date;
  const std::string time = time_of(words[at + 3]);
  const std::string offset = offset_of(words[at + 4]);
  return time.empty() || offset.empty() ? date : date + 'T' + time + offset;
}

}  // namespace masthead::feed
