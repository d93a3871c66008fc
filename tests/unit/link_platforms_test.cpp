#include <doctest/doctest.h>
#include <simdjson.h>

#include <filesystem>
#include <set>
#include <string>

#include "adapters/links/platform.h"
#include "adapters/links/reader.h"

namespace {

namespace links = masthead::links;

std::string_view text_or_empty(simdjson::dom::element row, const char* member) {
  std::string_view text;
  if (row[member].get(text) != simdjson::SUCCESS) text = {};
  return text;
}

void check_row(links::LinkReader& reader, const std::string& folder, simdjson::dom::element row) {
  const auto url = text_or_empty(row, "url");
  const auto handle = text_or_empty(row, "handle");
  CAPTURE(folder);
  CAPTURE(url);
  CAPTURE(text_or_empty(row, "why"));
  const auto reading = reader.read(url, text_or_empty(row, "hint"));
  REQUIRE(reading.ok());
  CHECK(links::name_of(reading->kind) == text_or_empty(row, "kind"));
  CHECK(reading->handle == handle);
  CHECK(reading->canonical == text_or_empty(row, "canonical"));
  CHECK(reading->reason.empty() == links::is_account(reading->kind));
  const bool none = reading->kind == links::Kind::none;
  CHECK(links::platform_name(*reading) == (none ? std::string_view{} : std::string_view(folder)));
}

}  // namespace

TEST_CASE("every platform reads the links of its data folder as they say") {
  links::LinkReader reader;
  simdjson::dom::parser parser;
  std::set<std::string> folders;
  std::size_t rows = 0;
  for (const auto& folder : std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/links")) {
    const std::string name = folder.path().filename();
    folders.insert(name);
    for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
      for (const auto row : parser.load(file.path().string()).get_array()) {
        check_row(reader, name, row);
        ++rows;
      }
    }
  }
  CHECK(rows >= 230);
  for (const auto* platform : links::all_platforms()) {
    CAPTURE(platform->name);
    CHECK(folders.count(std::string(platform->name)) == 1);
  }
  CHECK(folders.size() == links::all_platforms().size());
}

TEST_CASE("links that are nothing of a platform's are none, with a reason") {
  struct Case {
    const char* text;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"", "empty"},
      {"  ", "blank"},
      {"#", "a fragment alone"},
      {"https://", "a scheme alone"},
      {"jane", "a word"},
      {"@jane", "a handle of nobody knows where"},
      {"Jane Reporter", "a name"},
      {"javascript:alert(1)//x.com/jane", "another scheme"},
      {"ftp://x.com/jane", "another scheme"},
      {"data:text/html,x.com/jane", "another scheme"},
      {"https://x.com@evil.example/jane", "user information"},
      {"https://x.com\\@evil.example/jane", "a backslash"},
      {"https://x.com:8443/jane", "another port is another service"},
      {"https://x.com.evil.example/jane", "the platform in front of a foreign domain"},
      {"https://example.com/x.com/jane", "the platform in a path"},
      {"https://example.com/?u=x.com/jane", "the platform in a query of nobody's"},
      {"https://f\xD0\xB0"
       "cebook.com/jane",
       "a Cyrillic letter"},
      {"https://[::1]/jane", "an address"},
      {"https://127.0.0.1/@jane", "an address"},
      {"twitter jane", "a label without a mark is a sentence"},
      {"myspace:jane", "a label nobody knows"},
  };
  links::LinkReader reader;
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    const auto reading = reader.read(c.text);
    REQUIRE(reading.ok());
    CHECK(reading->kind == links::Kind::none);
    CHECK(links::platform_name(*reading).empty());
    CHECK_FALSE(reading->reason.empty());
  }
}

TEST_CASE("what a link loses is named with its reason") {
  struct Case {
    const char* text;
    const char* dropped;  // "text=reason", joined by spaces
  };
  static constexpr Case kCases[] = {
      {"https://x.com/jane", ""},
      {"https://www.facebook.com/jane.reporter?mibextid=ZbWKwL", "mibextid=ZbWKwL:tracking"},
      {"https://x.com/jane?t=abc&s=08&lang=en", "t=abc:tracking s=08:tracking lang=en:query"},
      {"https://m.facebook.com/jane.reporter/about#x", "m:subdomain about:path x:fragment"},
      {"\"https://x.com/jane\",", "\":junk \",:junk"},
      {"Twitter: @jane", "Twitter: :label"},
      {"https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fjane", "l.facebook.com:wrapper"},
      {"https://www.facebook.com/profile.php?id=100004123456700&sk=about", "sk=about:query"},
      {"https://x.com/jane.", ".:junk"},
  };
  links::LinkReader reader;
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    const auto reading = reader.read(c.text);
    REQUIRE(reading.ok());
    std::string dropped;
    for (const auto& part : reading->dropped) {
      if (!dropped.empty()) dropped += ' ';
      dropped.append(part.text).append(":").append(links::name_of(part.why));
    }
    CHECK(dropped == c.dropped);
  }
}

TEST_CASE("accounts of different name spaces have different keys, one account has one") {
  struct Case {
    const char* a;
    const char* b;
    bool same;
  };
  static constexpr Case kCases[] = {
      {"https://x.com/Jane", "twitter.com/jane", true},
      {"https://www.linkedin.com/in/example", "https://www.linkedin.com/company/example", false},
      {"https://www.youtube.com/user/jane1", "https://www.youtube.com/@jane1", false},
      {"https://www.youtube.com/user/jane1", "https://www.youtube.com/c/jane1", false},
      {"https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
       "https://www.youtube.com/channel/UCABCDEFGHIJKLMNOPQRSTUV", false},
      {"https://substack.com/@jane", "https://jane.substack.com", false},
      {"https://www.facebook.com/jane", "https://www.instagram.com/jane", false},
      {"https://www.facebook.com/pages/A/104123456789012",
       "https://www.facebook.com/profile.php?id=104123456789012", true},
      {"https://t.me/joinchat/AbCdEfGhIjKlMnOp", "https://t.me/+AbCdEfGhIjKlMnOp", true},
      {"https://x.com/i/user/1", "https://x.com/i/user/2", false},
  };
  links::LinkReader reader;
  for (const auto& c : kCases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    const std::string a = links::account_key(*reader.read(c.a));
    const std::string b = links::account_key(*reader.read(c.b));
    CHECK_FALSE(a.empty());
    CHECK((a == b) == c.same);
  }
}

TEST_CASE("a link that cannot be read says why") {
  links::LinkReader reader;
  struct Case {
    std::string text;
    const char* hint;
    masthead::Errc code;
    const char* words;
  };
  const Case cases[] = {
      {std::string(1U << 20U, 'a'), "", masthead::Errc::limit, "limits.link_bytes (8192)"},
      {"https://x.com/\xFF", "", masthead::Errc::malformed, "not UTF-8"},
      {"jane", "myspace", masthead::Errc::invalid_input, "hint \"myspace\""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.words);
    const auto reading = reader.read(c.text, c.hint);
    REQUIRE_FALSE(reading.ok());
    CHECK(reading.error().code == c.code);
    CHECK(reading.error().message.find(c.words) != std::string::npos);
  }
}
