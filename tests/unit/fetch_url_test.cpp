#include <doctest/doctest.h>

#include <string>

#include "core/fetch/host.h"
#include "core/fetch/url.h"
#include "tests/unit/hostile_corpus.h"

namespace masthead::test {
namespace {

using fetch::Url;

std::string read_as(std::string_view text, std::string_view base = {}) {
  if (base.empty()) {
    const auto url = fetch::read_url(text);
    return url ? to_text(*url) : std::string();
  }
  const auto from = fetch::read_url(base);
  if (!from) return {};
  const auto url = fetch::read_url(text, &*from);
  return url ? to_text(*url) : std::string();
}

struct Case {
  const char* text;
  const char* base;  ///< "": none
  const char* read;  ///< "": refused
  const char* why;
};

constexpr Case kCases[] = {
    {"https://example.org", "", "https://example.org/", "a path is always there"},
    {"HTTPS://EXAMPLE.org/A?B#C", "", "https://example.org/A?B#C", "scheme and host in lower case"},
    {"http://example.org:80/", "", "http://example.org/", "the scheme's own port is left out"},
    {"https://example.org:80/", "", "https://example.org:80/", "another port is kept"},
    {"http://example.org:/", "", "http://example.org/", "an empty port"},
    {"http://example.org:65536/", "", "", "no port"},
    {"http://example.org:8a/", "", "", "no port"},
    {"http://u:p@w@example.org/", "", "http://u:p%40w@example.org/", "the last @ ends the user"},
    {"http://a b:c/d@example.org", "", "", "a slash ends the authority before the @"},
    {"http:\\\\example.org\\a", "", "http://example.org/a", "backslashes are slashes"},
    {"http:example.org", "", "http://example.org/", "without slashes"},
    {"http:///example.org/", "", "http://example.org/", "with three"},
    {" ht\ttp://exa\nmple.org/ ", "", "http://example.org/", "white space is passed over"},
    {"http://example.org/a/../b/./c/%2E%2e/d", "", "http://example.org/b/d", "dots"},
    {"http://example.org/../..", "", "http://example.org/", "not above the root"},
    {"http://example.org/a/..", "", "http://example.org/", "dots at the end"},
    {"http://example.org/a/.", "", "http://example.org/a/", "a dot at the end"},
    {"http://example.org/\xC3\xA9 \"<>`{}^?\xC3\xA9 '\"#\xC3\xA9 `'", "",
     "http://example.org/%C3%A9%20%22%3C%3E%60%7B%7D%5E?%C3%A9%20%27%22#%C3%A9%20%60'", "encoded"},
    {"http://example.org/%zz%41", "", "http://example.org/%zz%41", "escapes stay"},
    {"http://example.org/\xFF", "", "http://example.org/%EF%BF%BD", "bytes that are no text"},
    {"//example.com/a", "https://example.org/b", "https://example.com/a", "scheme-relative"},
    {"/a", "https://example.org:8443/b/c?d#e", "https://example.org:8443/a", "path"},
    {"a", "https://example.org/b/c?d#e", "https://example.org/b/a", "beside the page"},
    {"../a", "https://example.org/b/c/d", "https://example.org/b/a", "above the page"},
    {"?a", "https://example.org/b/c?d#e", "https://example.org/b/c?a", "query"},
    {"#a", "https://example.org/b/c?d#e", "https://example.org/b/c?d#a", "fragment"},
    {"", "https://example.org/b/c?d#e", "https://example.org/b/c?d", "the page itself"},
    {"https:a", "https://example.org/b/c", "https://example.org/b/a", "scheme and a path"},
    {"http:a", "https://example.org/b/c", "http://a/", "another scheme: a host"},
    {"example.org/a", "", "", "no scheme"},
    {"ftp://example.org/", "", "", "another scheme"},
    {"http://", "", "", "no host"},
    {"http://?a", "", "", "no host"},
    {"http://u@/", "", "", "a user and no host"},
    {"http://127.1/", "", "http://127.0.0.1/", "numbers"},
    {"http://0X7f.00000000001/", "", "http://127.0.0.1/", "hexadecimal and octal"},
    {"http://2130706433./", "", "http://127.0.0.1/", "one number, a final dot"},
    {"http://4294967296/", "", "", "larger than an address"},
    {"http://99999999999999999999/", "", "", "larger than any integer"},
    {"http://1.2.3.4.5/", "", "", "five numbers"},
    {"http://1.2.3.256/", "", "", "an octet too large"},
    {"http://1..2/", "", "", "an octet missing"},
    {"http://256.0.0.1/", "", "", "an octet too large that is not the last"},
    {"http://a.1/", "", "", "a name that ends in a number"},
    {"http://a.0x/", "", "", "a name that ends in a number"},
    {"http://1.a/", "", "http://1.a/", "a name that begins with one"},
    {"http://%31%32%37.0.0.1/", "", "http://127.0.0.1/", "percent-encoded"},
    {"http://\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97\xE3\x80\x82"
     "1/",
     "", "http://127.0.0.1/", "full-width digits and stop"},
    {"http://exa\xC2\xADmple.org/", "", "http://example.org/", "a soft hyphen"},
    {"http://m\xC3\xBCnchen.example.org/", "", "http://xn--mnchen-3ya.example.org/", "IDNA"},
    {"http://XN--pokxncvks.org/", "", "http://xn--pokxncvks.org/", "ASCII stays as it is written"},
    {"http://xn--a.m\xC3\xBCnchen.org/", "", "", "no Punycode beside what is mapped"},
    {"http://%FF.org/", "", "", "a host that is no text"},
    {"http://%FF%FEa%00.org/", "", "", "a host that would be text in UTF-16"},
    {"http://exa%23mple.org/", "", "", "a character no host holds"},
    {"http://exa%mple.org/", "", "", "a percent sign alone"},
    {"http://exa mple.org/", "", "", "a space"},
    {"http://%00/", "", "", "a control"},
    {"http://[::1]/", "", "http://[::1]/", "IPv6"},
    {"http://[0:0:0:0:0:FFFF:7f00:1]:81/", "", "http://[::ffff:7f00:1]:81/", "in its short form"},
    {"http://[1:0:0:2:0:0:0:3]/", "", "http://[1:0:0:2::3]/", "the longest run"},
    {"http://[1:0:2:3:4:5:6:7]/", "", "http://[1:0:2:3:4:5:6:7]/", "one zero is no run"},
    {"http://[1::]/", "", "http://[1::]/", "a gap at the end"},
    {"http://[::1.2.3.4]/", "", "http://[::102:304]/", "dotted"},
    {"http://[::1.2.3.04]/", "", "", "dotted with a leading zero"},
    {"http://[::1.2.3]/", "", "", "dotted and too short"},
    {"http://[1:2:3:4:5:6:7:1.2.3.4]/", "", "", "dotted and no room"},
    {"http://[1:2:3:4:5:6:7:8:9]/", "", "", "nine groups"},
    {"http://[1:2:3:4:5:6:7]/", "", "", "seven groups"},
    {"http://[1:2:3:4:5:6:7:8::]/", "", "", "a gap and no room"},
    {"http://[1::2::3]/", "", "", "two gaps"},
    {"http://[:1]/", "", "", "one colon in front"},
    {"http://[1:]/", "", "", "one colon at the end"},
    {"http://[12345::]/", "", "", "five digits"},
    {"http://[fe80::1%25eth0]/", "", "", "a zone"},
    {"http://[::1/", "", "", "no bracket"},
    {"http://[::1]a/", "", "", "more behind the bracket"},
};

TEST_CASE("read_url reads what browsers read, and as they do") {
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(read_as(c.text, c.base) == c.read);
  }
}

TEST_CASE("a URL's text reads as the same URL") {
  for (const auto& c : kCases) {
    if (*c.read == '\0') continue;
    CAPTURE(c.read);
    CHECK(read_as(c.read) == c.read);
  }
}

TEST_CASE("read_url says what is wrong, without the URL") {
  const auto scheme = fetch::read_url("gopher://example.org/");
  REQUIRE_FALSE(scheme);
  CHECK(scheme.error().code == Errc::unsupported);
  const auto host = fetch::read_url("https://secret@exa mple.org/token");
  REQUIRE_FALSE(host);
  CHECK(host.error().code == Errc::malformed);
  CHECK(host.error().message.find("secret") == std::string::npos);
  CHECK(host.error().message.find("token") == std::string::npos);
}

TEST_CASE("a URL gives its origin and what a request line has") {
  const auto url = fetch::read_url("https://u:p@example.org:8443/a?b#c");
  REQUIRE(url);
  CHECK(origin_of(*url) == "https://example.org:8443");
  CHECK(target_of(*url) == "/a?b");
  CHECK(url->port == 8443);
  CHECK(url->username == "u");
  CHECK(url->password == "p");
}

bool is_web(std::string_view href) {
  return href.starts_with("http://") || href.starts_with("https://");
}

struct Score {
  std::size_t right = 0;
  std::size_t rows = 0;
};

void judge(simdjson::dom::element row, Score& read, Score& refused, Score& other) {
  const std::string base = text_at(row, "base");
  const bool web_base = base.empty() || is_web(base);
  if (!web_base) return;
  const std::string href = text_at(row["expect"], "href");
  Score& score = href.empty() ? refused : is_web(href) ? read : other;
  ++score.rows;
  const std::string is = read_as(text_at(row, "input"), base);
  const bool right = is == (is_web(href) ? href : std::string());
  score.right += right ? 1 : 0;
  CAPTURE(text_at(row, "input"));
  CAPTURE(base);
  CAPTURE(href);
  CAPTURE(is);
  CHECK(right);
}

TEST_CASE("every http and https URL of the platform's tests is read as they say") {
  Score read;
  Score refused;
  Score other;
  const std::size_t rows = for_each_hostile(
      "url_whatwg", [&](simdjson::dom::element row) { judge(row, read, refused, other); });
  if (rows == 0) return;
  MESSAGE("web URLs " << read.right << " of " << read.rows << ", failures " << refused.right
                      << " of " << refused.rows << ", other schemes refused " << other.right
                      << " of " << other.rows << "; rows " << rows);
  CHECK(read.rows > 100);
  CHECK(refused.rows > 50);
}

TEST_CASE("names beyond ASCII are mapped as UTS 46 says") {
  Score score;
  for_each_hostile("idna", [&](simdjson::dom::element row) {
    const auto host = fetch::read_host(text_at(row, "input"));
    const bool right = (host ? host->text : std::string()) == text_at(row["expect"], "ascii");
    ++score.rows;
    score.right += right ? 1 : 0;
  });
  if (score.rows == 0) return;
  MESSAGE("IDNA " << score.right << " of " << score.rows);
  CHECK(score.right >= 1351);  // the rest is newer than Unicode 15, which ICU 72 has
}

}  // namespace
}  // namespace masthead::test
