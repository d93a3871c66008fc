#include <doctest/doctest.h>

#include <string>

#include "core/render/address.h"

using namespace masthead::render;

namespace {

struct Case {
  const char* text;
  const char* expected;  // "": nothing
  const char* why;
};

constexpr Case kWeb[] = {
    {"https://times.example/staff/nora", "https://times.example/staff/nora", "as it is"},
    {"HTTP://Times.Example/Staff?A=b#C", "http://times.example/Staff?A=b#C",
     "scheme and host fold"},
    {" https://times.example/a\n", "https://times.example/a", "spaces around"},
    {"https://times.example", "https://times.example", "a host alone"},
    {"https://times.example:8080/a", "https://times.example:8080/a", "a port"},
    {"https://times.example:80a/", "", "no port"},
    {"https://times.example:99999/", "", "a port beyond all"},
    {"https://times.example:/", "", "an empty port"},
    {"https://times.example/a b\"c<d>e`f{g}h|i^j",
     "https://times.example/a%20b%22c%3Cd%3Ee%60f%7Bg%7Dh%7Ci%5Ej", "what no address may hold"},
    {"https://times.example/é?ü#ñ", "https://times.example/%C3%A9?%C3%BC#%C3%B1", "beyond ASCII"},
    {"https://bücher.example/a", "https://xn--bcher-kva.example/a", "a host beyond ASCII"},
    {"https://xn--bcher-kva.example/a", "https://xn--bcher-kva.example/a", "the same in ASCII"},
    {"https://xn--a.example/", "", "no punycode"},
    {"https://a\xE2\x80\xAE"
     "b.example/",
     "", "an override in a host"},
    {"javascript:alert(1)", "", "another scheme"},
    {"JaVaScRiPt://times.example/%0Aalert(1)", "", "another scheme that looks like an address"},
    {"data:text/html,<b>", "", "data"},
    {"mailto:nora@times.example", "", "mail"},
    {"//times.example/a", "", "no scheme"},
    {"times.example/a", "", "no scheme and no slashes"},
    {"https:/times.example/a", "", "one slash"},
    {"https:///a", "", "no host"},
    {"https://nora:secret@times.example/", "", "user and password"},
    {"https://nora@times.example/", "", "a user"},
    {"https://times.example\\@evil.example/", "", "a backslash ends a host for browsers"},
    {"https://times.example/a\\b", "", "a backslash"},
    {"https://times.example/a\tb", "", "a control, which browsers leave out"},
    {"https://times.example/\x7F", "", "another"},
    {"https://times..example/", "", "an empty label"},
    {"https://%65vil.example/", "", "percent in a host"},
    {"https://ti mes.example/", "", "a space in a host"},
    {"https://[::1]/", "", "IPv6"},
    {"https://127.0.0.1/a", "https://127.0.0.1/a", "IPv4"},
    {"https://256.0.0.1/", "", "no IPv4"},
    {"https://1.2.3/", "", "a short IPv4"},
    {"https://01.2.3.4/", "", "an octal IPv4"},
    {"https://0x7f/", "", "a hexadecimal IPv4"},
    {"", "", "nothing"},
};

constexpr Case kMail[] = {
    {"nora@times.example", "nora@times.example", "as it is"},
    {"o'neil+x@times.example", "o'neil+x@times.example", "signs"},
    {"nora", "", "no at sign"},
    {"@times.example", "", "no local part"},
    {"nora@", "", "no domain"},
    {"nora@localhost", "", "one label"},
    {"nora@127.0.0.1", "", "a number"},
    {".nora@times.example", "", "a stop in front"},
    {"nora..l@times.example", "", "two stops"},
    {"\"nora l\"@times.example", "", "a quoted string"},
    {"nora@times.example\r\nBcc: all@times.example", "", "a header"},
    {"n@ra@times.example", "", "two at signs"},
    {"nørа@times.example", "", "letters beyond ASCII"},
};

constexpr Case kFediverse[] = {
    {"nora@server.example", "@nora@server.example", "as it is"},
    {"Nora_L.x-y@Server.Example", "@Nora_L.x-y@server.example", "the server folds"},
    {"nora", "", "no server"},
    {"@nora", "", "no name"},
    {"nora@server", "", "one label"},
    {"no\"ra@server.example", "", "no handle"},
    {"nora@ser ver.example", "", "no server name"},
};

}  // namespace

TEST_CASE("addresses are published as RFC 3986 has them, or not at all") {
  for (const auto& c : kWeb) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(web_address(c.text) == c.expected);
    CHECK(web_address(c.expected) == c.expected);
  }
}

TEST_CASE("e-mail addresses and handles of the fediverse are published, or not at all") {
  for (const auto& c : kMail) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(mail_address(c.text) == c.expected);
  }
  for (const auto& c : kFediverse) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    CHECK(fediverse_handle(c.text) == c.expected);
  }
  CHECK(to_mailto("a?b&c%d@times.example") == "mailto:a%3Fb%26c%25d@times.example");
}

TEST_CASE("an address that says who logs in names no author") {
  struct Account {
    const char* address;
    bool named;
  };
  static constexpr Account kCases[] = {
      {"https://times.example/staff/nora", false},
      {"https://times.example/@nora", false},
      {"https://times.example/staff?author=5", false},
      {"https://times.example/staff/nora@times.example", true},
      {"https://times.example/staff/nora%40times.example", true},
      {"https://times.example/staff?user_login=nlindh", true},
      {"https://times.example/staff?a=1&username=nlindh", true},
      {"https://times.example/staff?email=", true},
      {"https://times.example/user/nora?a=1", false},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.address);
    CHECK(names_account(c.address) == c.named);
  }
}
