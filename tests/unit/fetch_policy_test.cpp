#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/fetch/policy.h"
namespace masthead::test {
namespace {

using fetch::Address;
using fetch::Endpoint;
using fetch::Policy;
using fetch::Url;

Address address_of(std::string_view text) {
  const auto address = fetch::read_address(text);
  REQUIRE(address);
  return *address;
}

TEST_CASE("an address is public, or says why it is not") {
  struct Case {
    const char* address;
    const char* why;  // the block it lies in; "": public
  };
  static constexpr Case kCases[] = {
      {"0.255.255.255", "0.0.0.0/8"},
      {"1.0.0.0", ""},
      {"9.255.255.255", ""},
      {"10.255.0.1", "10.0.0.0/8"},
      {"100.63.255.255", ""},
      {"100.64.0.0", "100.64.0.0/10"},
      {"100.127.255.255", "100.64.0.0/10"},
      {"100.128.0.0", ""},
      {"127.255.255.255", "127.0.0.0/8"},
      {"168.63.129.15", ""},
      {"168.63.129.16", "168.63.129.16/32"},
      {"168.63.129.17", ""},
      {"169.254.169.254", "169.254.0.0/16"},
      {"172.15.255.255", ""},
      {"172.16.0.0", "172.16.0.0/12"},
      {"172.31.255.255", "172.16.0.0/12"},
      {"172.32.0.0", ""},
      {"192.0.0.192", "192.0.0.0/24"},
      {"192.0.1.1", ""},
      {"192.0.2.1", "192.0.2.0/24"},
      {"192.88.98.255", ""},
      {"192.88.99.1", "192.88.99.0/24"},
      {"192.167.255.255", ""},
      {"192.168.0.1", "192.168.0.0/16"},
      {"198.17.255.255", ""},
      {"198.18.0.0", "198.18.0.0/15"},
      {"198.19.255.255", "198.18.0.0/15"},
      {"198.20.0.0", ""},
      {"198.51.100.7", "198.51.100.0/24"},
      {"203.0.113.9", "203.0.113.0/24"},
      {"223.255.255.255", ""},
      {"224.0.0.251", "224.0.0.0/4"},
      {"240.0.0.1", "240.0.0.0/4"},
      {"255.255.255.255", "240.0.0.0/4"},
      {"::", "outside 2000::/3"},
      {"::1", "outside 2000::/3"},
      {"::a00:1", "outside 2000::/3"},
      {"::ffff:0:7f00:1", "outside 2000::/3"},
      {"64:ff9b:1::808:808", "outside 2000::/3"},
      {"100::1", "outside 2000::/3"},
      {"1fff:ffff::1", "outside 2000::/3"},
      {"2000::1", ""},
      {"2001::1", "2001::/23"},
      {"2001:1ff:ffff::1", "2001::/23"},
      {"2001:200::1", ""},
      {"2001:db8:ffff::1", "2001:db8::/32"},
      {"2001:db9::1", ""},
      {"2002:5db8:d822::1", "2002::/16"},
      {"2a00:1450:4001:81b::200e", ""},
      {"3fff:fff::1", "3fff::/20"},
      {"3fff:1000::1", ""},
      {"4000::1", "outside 2000::/3"},
      {"5f00::1", "outside 2000::/3"},
      {"fd00:ec2::254", "outside 2000::/3"},
      {"fe80::1", "outside 2000::/3"},
      {"ff02::1", "outside 2000::/3"},
      {"::ffff:127.0.0.1", "127.0.0.0/8"},
      {"::ffff:93.184.216.34", ""},
      {"64:ff9b::a00:1", "10.0.0.0/8"},
      {"64:ff9b::93.184.216.34", ""},
      {"2a00:1450::5efe:10.0.0.1", "10.0.0.0/8"},
      {"2a00:1450::200:5efe:10.0.0.1", "10.0.0.0/8"},
      {"2a00:1450::400:5efe:10.0.0.1", ""},
      {"2a00:1450::5efe:93.184.216.34", ""},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.address);
    const std::string_view why = fetch::forbidden_because(address_of(c.address)).value_or("");
    CHECK(why.substr(0, why.find(':', why.starts_with("outside") ? 15 : why.find('/'))) == c.why);
  }
}

TEST_CASE("read_address takes what resolvers write and nothing else") {
  struct Case {
    const char* text;
    const char* read;  // "": no address
  };
  static constexpr Case kCases[] = {
      {"192.0.2.1", "192.0.2.1"},
      {"2001:DB8::1", "2001:db8::1"},
      {"192.0.2.01", ""},
      {"192.0.2", ""},
      {"192.0.2.1.", ""},
      {"192.0.2.256", ""},
      {"0x7f.0.0.1", ""},
      {"", ""},
      {"[::1]", ""},
      {"fe80::1%lo", ""},
      {" 192.0.2.1", ""},
      {"192.0.2.+1", ""},
      {"192.0.2.1000", ""},
      {"::ffff:192.0.2.1", "::ffff:c000:201"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    const auto address = fetch::read_address(c.text);
    CHECK((address ? to_text(*address) : "") == c.read);
  }
}

struct UrlCase {
  const char* url;
  Errc code;  // ok: it may be asked for
  const char* why;
};

constexpr UrlCase kUrls[] = {
    {"https://example.org/a", Errc::ok, "public"},
    {" https://example.org/a\n", Errc::ok, "white space around it"},
    {"https://example.org./", Errc::ok, "a final dot"},
    {"https://a_b.example.org/", Errc::ok, "an underscore"},
    {"https://93.184.216.34/", Errc::ok, "a public address"},
    {"https://example.org:80/", Errc::ok, "an allowed port"},
    {"ftp://example.org/", Errc::unsupported, "scheme"},
    {"example.org", Errc::malformed, "no scheme"},
    {"https://u@example.org/", Errc::denied, "a user name"},
    {"https://:p@example.org/", Errc::denied, "a password"},
    {"https://exa\tmple.org/", Errc::denied, "a tab"},
    {"https://example.org/\r\nCookie: a", Errc::denied, "line breaks"},
    {"https://example.org/\x7F", Errc::denied, "a control"},
    {"https://example.org:8080/", Errc::denied, "port"},
    {"https://93.184.216.34:22/", Errc::denied, "port of an address"},
    {"https://10.0.0.1/", Errc::denied, "a private address"},
    {"https://intern/", Errc::denied, "one label"},
    {"https://intern./", Errc::denied, "one label and a dot"},
    {"https://a..example.org/", Errc::denied, "an empty label"},
    {"https://.example.org/", Errc::denied, "an empty label"},
    {"https://example.org../", Errc::denied, "an empty label"},
    {"https://a$b.example.org/", Errc::denied, "a character no name has"},
    {"https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.org/",
     Errc::denied, "64 characters"},
    {"https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.org/",
     Errc::ok, "63 characters"},
    {"https://server.alt/", Errc::denied, "special"},
    {"https://vault.service.consul/", Errc::denied, "special"},
    {"https://server.corp/", Errc::denied, "special"},
    {"https://a.example/", Errc::denied, "special"},
    {"https://server.home/", Errc::denied, "special"},
    {"https://server.home.arpa/", Errc::denied, "special"},
    {"https://a.i2p/", Errc::denied, "special"},
    {"https://metadata.google.internal./", Errc::denied, "special"},
    {"https://server.intranet/", Errc::denied, "special"},
    {"https://a.invalid/", Errc::denied, "special"},
    {"https://server.lan/", Errc::denied, "special"},
    {"https://printer.local/", Errc::denied, "special"},
    {"https://localhost.localdomain/", Errc::denied, "special"},
    {"https://a.localhost/", Errc::denied, "special"},
    {"https://metadata.goog/", Errc::denied, "special"},
    {"https://a.onion/", Errc::denied, "special"},
    {"https://server.private/", Errc::denied, "special"},
    {"https://kubernetes.default.svc/", Errc::denied, "special"},
    {"https://a.test/", Errc::denied, "special"},
    {"https://mylocal.org/", Errc::ok, "only whole labels are special"},
    {"https://catalan.mylan.com/", Errc::ok, "only whole labels are special"},
    {"https://notlan/", Errc::denied, "one label"},
    {"https://www.smartalt.xlan/", Errc::ok, "only whole labels are special"},
};

TEST_CASE("check_url refuses what no request may be made of") {
  for (const auto& c : kUrls) {
    CAPTURE(c.url);
    CAPTURE(c.why);
    const auto url = fetch::check_url(c.url, {});
    CHECK((url ? Errc::ok : url.error().code) == c.code);
  }
}

TEST_CASE("check_url refuses lengths no name and no URL may have") {
  std::string name;
  for (int i = 0; i < 64; ++i) name += "abc.";
  CHECK(fetch::check_url("https://" + name.substr(3) + "org/", {}).ok() == false);
  CHECK(fetch::check_url("https://" + name.substr(12) + "org/", {}).ok());
  const std::string start = "https://example.org/";
  CHECK(fetch::check_url(start + std::string(8192 - start.size(), 'a'), {}).ok());
  const auto longer = fetch::check_url(start + std::string(8193 - start.size(), 'a'), {});
  REQUIRE_FALSE(longer);
  CHECK(longer.error().code == Errc::limit);
}

TEST_CASE("an allowed endpoint is one address with one port") {
  const Policy policy{.allowed = {{address_of("127.0.0.1"), 8080}}};
  CHECK(fetch::check_url("http://127.0.0.1:8080/", policy).ok());
  CHECK_FALSE(fetch::check_url("http://127.0.0.1/", policy).ok());
  CHECK_FALSE(fetch::check_url("http://127.0.0.2:8080/", policy).ok());
  CHECK_FALSE(fetch::check_url("http://93.184.216.34:8080/", policy).ok());
  CHECK_FALSE(fetch::check_url("http://[::ffff:127.0.0.1]:8080/", policy).ok());
  CHECK_FALSE(fetch::check_endpoint({address_of("127.0.0.1"), 8080}, policy));
  CHECK(fetch::check_endpoint({address_of("127.0.0.1"), 8081}, policy));
}

TEST_CASE("a name may lead to an allowed endpoint, and its port to no other") {
  const Policy policy{.allowed = {{address_of("127.0.0.1"), 8080}}};
  const auto url = fetch::check_url("http://cms.example.org:8080/", policy);
  REQUIRE(url);
  CHECK_FALSE(fetch::check_url("http://cms.example.org:8081/", policy));
  CHECK_FALSE(fetch::check_answer(*url, std::vector{address_of("127.0.0.1")}, policy));
  CHECK(fetch::check_answer(*url, std::vector{address_of("127.0.0.2")}, policy));
  CHECK(fetch::check_answer(*url, std::vector{address_of("93.184.216.34")}, policy));
}

TEST_CASE("one forbidden answer refuses the name") {
  const auto url = fetch::check_url("https://example.org/", {});
  REQUIRE(url);
  const std::vector<Address> open{address_of("93.184.216.34"), address_of("2a00:1450::1")};
  CHECK_FALSE(fetch::check_answer(*url, open, {}));
  const std::vector<Address> mixed{address_of("93.184.216.34"), address_of("fd00::1")};
  const auto denied = fetch::check_answer(*url, mixed, {});
  REQUIRE(denied);
  CHECK(denied->code == Errc::denied);
  const auto none = fetch::check_answer(*url, {}, {});
  REQUIRE(none);
  CHECK(none->code == Errc::unavailable);
}

}  // namespace
}  // namespace masthead::test
