#include "core/date.h"

#include <doctest/doctest.h>

#include <iterator>

namespace {

TEST_CASE("read_date reads what is known of a date") {
  struct Case {
    const char* text;
    const char* words;  ///< "": none
  };
  static constexpr Case kCases[] = {
      {"2025", "2025"},
      {"2025-11", "November 2025"},
      {"2025-11-07", "7 November 2025"},
      {"2025-11-07T23:30:00+05:00", "7 November 2025"},
      {"2025-11-07 23:30", "7 November 2025"},
      {"", ""},
      {"25", ""},
      {"2025-", ""},
      {"2025-13", ""},
      {"2025-00", ""},
      {"2025-1", ""},
      {"2025-11-", ""},
      {"2025-11-32", ""},
      {"2025-11-077", ""},
      {"November 2025", ""},
      {"20255", ""},
      {"2025/11", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    const auto date = masthead::read_date(c.text);
    CHECK((date ? masthead::date_in_words(*date) : "") == c.words);
  }
  CHECK(std::size(kCases) == 17);
}

TEST_CASE("dates are ordered, what is not known first") {
  using masthead::read_date;
  CHECK(*read_date("2025") < *read_date("2025-01"));
  CHECK(*read_date("2025-11") < *read_date("2025-11-01"));
  CHECK(*read_date("2024-12-31") < *read_date("2025"));
}

TEST_CASE("read_small_number takes digits alone") {
  using masthead::read_small_number;
  CHECK(read_small_number("0") == 0);
  CHECK(read_small_number("2009") == 2009);
  for (const char* text : {"", "-1", "+1", "1.5", " 1", "12345", "fifteen"}) {
    CAPTURE(text);
    CHECK_FALSE(read_small_number(text).has_value());
  }
}

}  // namespace
