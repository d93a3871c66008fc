#include <doctest/doctest.h>

#include "core/fetch/http_date.h"

namespace masthead::test {
namespace {

TEST_CASE("dates of HTTP are read in all three forms") {
  struct Case {
    const char* text;
    std::int64_t seconds;  // -1: none
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Sun, 06 Nov 1994 08:49:37 GMT", 784111777, "as it is sent"},
      {"Sunday, 06-Nov-94 08:49:37 GMT", 784111777, "RFC 850"},
      {"Sun Nov  6 08:49:37 1994", 784111777, "asctime()"},
      {"Thu, 01 Jan 1970 00:00:00 GMT", 0, "the first"},
      {"Thu, 29 Feb 2024 23:59:60 GMT", 1709251200, "a leap day and second"},
      {"Friday, 01-Jan-38 00:00:00 GMT", 2145916800, "two digits, this century"},
      {"Sat, 29 Feb 2025 00:00:00 GMT", -1, "no such day"},
      {"Sun, 06 Nov 1994 24:00:00 GMT", -1, "no such hour"},
      {"Sun, 06 Nov 1994 08:60:00 GMT", -1, "no such minute"},
      {"Sun, 06 Nov 1994 08:49:61 GMT", -1, "no such second"},
      {"Sun, 00 Nov 1994 08:49:37 GMT", -1, "no day"},
      {"Sun, 06 Now 1994 08:49:37 GMT", -1, "no month"},
      {"Sun, 06 Nov 1969 08:49:37 GMT", -1, "before time began"},
      {"Sun, 06 Nov 1994 08:49:37 CET", -1, "another zone"},
      {"Sun, 06 Nov 1994 08:49:37 GMT GMT", -1, "more than a date"},
      {"Sun, 06 Nov 1994 08:49", -1, "less than a date"},
      {"Sun, 6x Nov 1994 08:49:37 GMT", -1, "a number with more"},
      {"120", -1, "seconds"},
      {"", -1, "nothing"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(fetch::read_http_date(c.text).value_or(-1) == c.seconds);
  }
}

}  // namespace
}  // namespace masthead::test
