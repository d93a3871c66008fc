#include "tests/unit/link_laws.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/links/reader.h"
#include "core/text.h"
#include "tests/unit/link_profiles.h"

// Laws of link normalisation over generated links. That reading takes linear time is not tested
// here, where a busy machine would decide: tests/bench/run measures it.

namespace masthead::test {
namespace {

using links::is_account;
using links::LinkReader;

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (auto& c : out) {
    c = lower_ascii(c);
  }
  return out;
}

TEST_CASE("every plain profile link is read as the account it names") {
  LinkReader reader;
  CHECK(profiles().size() >= 40);
  for (const auto& profile : profiles()) {
    const auto link = plain_link(profile);
    CAPTURE(link);
    const auto kept = read_kept(reader, link);
    CHECK(kept.platform == profile.platform);
    CHECK(is_account(kept.kind));
    CHECK_FALSE(kept.key.empty());
    CHECK(handle_occurs(kept, link));
  }
}

TEST_CASE("the canonical form of a canonical form is itself") {
  LinkReader reader;
  int cases = 0;
  Random random(1);
  for (const auto& profile : profiles()) {
    for (int i = 0; i < 20; ++i) {
      const auto link = i == 0 ? plain_link(profile) : decorated_link(profile, random);
      CAPTURE(link);
      const auto first = read_kept(reader, link);
      REQUIRE_FALSE(first.canonical.empty());
      CAPTURE(first.canonical);
      CHECK(read_kept(reader, first.canonical) == first);
      ++cases;
    }
  }
  CHECK(cases >= 800);
}

TEST_CASE("what people add to a link does not change whose it is") {
  LinkReader reader;
  Random random(2);
  int cases = 0;
  for (const auto& profile : profiles()) {
    const auto key = read_kept(reader, plain_link(profile)).key;
    for (int i = 0; i < 250; ++i) {
      const auto link = decorated_link(profile, random);
      CAPTURE(link);
      CHECK(read_kept(reader, link).key == key);
      ++cases;
    }
  }
  CHECK(cases >= 10'000);
}

TEST_CASE("what is added to an e-mail address does not change whose it is") {
  LinkReader reader;
  const auto plain = read_kept(reader, "jane.doe@example.com");
  CHECK(plain.platform == "email");
  CHECK(plain.canonical == "mailto:jane.doe@example.com");
  for (const auto* text : {"mailto:jane.doe@example.com", "MAILTO:Jane.Doe@Example.COM",
                           " jane.doe@example.com\n", "<jane.doe@example.com>",
                           "\"jane.doe@example.com\"", "mailto:jane.doe@example.com?subject=Hi",
                           "mailto:jane%2Edoe@example.com", "mailto:jane.doe%40example.com"}) {
    CAPTURE(text);
    CHECK(read_kept(reader, text) == plain);
  }
}

/// A handle of the platform's own make, different for every number below 1,000.
std::string handle_number(const Profile& profile, unsigned number) {
  const auto digits = std::to_string(1000 + number);
  if (profile.platform == "wikidata") {
    return "Q" + digits;
  }
  if (profile.before == "/channel/") {
    const bool youtube = profile.platform == "youtube";
    return (youtube ? "UCvUuV7FiJfJi1yux4qo" : "0029Va9thusJP20yWxQ6") + digits;
  }
  if (profile.platform == "bluesky") {
    return "jane" + digits + ".bsky.social";
  }
  if (profile.handle.find_first_not_of("0123456789") == std::string_view::npos) {
    return std::string(profile.handle.substr(0, profile.handle.size() - 4)) + digits;
  }
  return "jane" + digits;
}

TEST_CASE("two handles never give one key") {
  LinkReader reader;
  std::map<std::string, std::string> link_of_key;
  for (const auto& profile : profiles()) {
    if (profile.platform == "orcid" || profile.handle.starts_with("did:")) {
      continue;  // their handles are not free to choose
    }
    // One account may be linked in several ways; only the first shape of each name space is asked.
    const bool alias = profile.before == "/@" && profile.platform == "x";
    const bool second = profile.before == "/#!/" || profile.before == "/_u/" ||
                        profile.before == "/u/" || profile.before == "/s/" ||
                        profile.before == "/users/" ||
                        profile.before.find('?') != std::string::npos ||
                        (profile.platform == "facebook" && !profile.after.empty()) ||
                        profile.before == "/pages/Jane-Doe/";
    for (unsigned i = 0; i < 300 && !alias && !second; ++i) {
      auto changed = profile;
      const auto handle = handle_number(profile, i);
      changed.handle = handle;
      const auto link = plain_link(changed);
      const auto key = read_kept(reader, link).key;
      CAPTURE(link);
      REQUIRE_FALSE(key.empty());
      const auto [place, added] = link_of_key.emplace(key, link);
      CAPTURE(place->second);
      CHECK(added);
    }
  }
  CHECK(link_of_key.size() >= 7000);
}

TEST_CASE("handles that differ in case alone are one, except where a platform tells them apart") {
  struct Case {
    const char* one;
    const char* other;
    bool same;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"https://x.com/NYTimes", "https://x.com/nytimes", true, "x"},
      {"https://facebook.com/NYTimes", "https://facebook.com/nytimes", true, "facebook"},
      {"https://instagram.com/NYTimes", "https://instagram.com/nytimes", true, "instagram"},
      {"https://github.com/Torvalds", "https://github.com/torvalds", true, "github"},
      {"https://reddit.com/user/Spez", "https://reddit.com/u/spez", true, "reddit"},
      {"https://mastodon.social/@Gargron", "@gargron@MASTODON.social", true, "mastodon"},
      {"https://linkedin.com/in/Jane-Doe", "https://linkedin.com/in/jane-doe", true, "linkedin"},
      {"https://youtube.com/channel/UCvUuV7FiJfJi1yux4qozgMg",
       "https://youtube.com/channel/UCvUuV7FiJfJi1yux4qozgMG", false,
       "channel ids keep their case"},
      {"https://linkedin.com/in/acme", "https://linkedin.com/company/acme", false, "name spaces"},
      {"https://youtube.com/@janedoe", "https://youtube.com/user/janedoe", false, "name spaces"},
      {"https://youtube.com/c/janedoe", "https://youtube.com/user/janedoe", false, "name spaces"},
      {"https://facebook.com/groups/acme1", "https://facebook.com/acme1", false, "name spaces"},
      {"https://en.wikipedia.org/wiki/Jane_Doe", "https://de.wikipedia.org/wiki/Jane_Doe", false,
       "two languages are two articles"},
      {"@jane@mastodon.social", "@jane@mastodon.online", false, "two instances"},
      {"jane@mastodon.social", "@jane@mastodon.social", false, "e-mail is not mastodon"},
      {"https://x.com/nytimes", "https://instagram.com/nytimes", false, "two platforms"},
  };
  LinkReader reader;
  for (const auto& c : kCases) {
    CAPTURE(c.one);
    CAPTURE(c.other);
    CAPTURE(c.why);
    const auto one = read_kept(reader, c.one);
    const auto other = read_kept(reader, c.other);
    CHECK(is_account(one.kind));
    CHECK(is_account(other.kind));
    CHECK((one.key == other.key) == c.same);
  }
}

std::string edited(std::string text, Random& random) {
  static constexpr std::string_view kBytes =
      "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_.~:/?#[]@!$&'()*+,;=%\\\"<> \t\xC3\xA9\x80";
  const auto edits = 1 + random.below(3);
  for (std::size_t i = 0; i < edits && !text.empty(); ++i) {
    const auto at = random.below(text.size());
    const char byte = kBytes[random.below(kBytes.size())];
    switch (random.below(4)) {
      case 0:
        text[at] = byte;
        break;
      case 1:
        text.insert(at, 1, byte);
        break;
      case 2:
        text.erase(at, 1 + random.below(3));
        break;
      default:
        std::swap(text[at], text[random.below(text.size())]);
        break;
    }
  }
  return text;
}

/// The law of one edited link; true where it is another account than `key`.
bool check_edited(LinkReader& reader, const std::string& link, const std::string& key) {
  const auto kept = read_kept(reader, link);
  if (!is_account(kept.kind) || kept.key == key) {
    return false;
  }
  CAPTURE(link);
  CAPTURE(kept.platform);
  CAPTURE(kept.handle);
  CHECK(handle_occurs(kept, link));
  CHECK(is_utf8(kept.canonical));
  const bool same = kept.canonical.empty() || read_kept(reader, kept.canonical) == kept;
  CHECK(same);
  return true;
}

TEST_CASE("an edited link is the same account, no account, or one whose handle it spells out") {
  LinkReader reader;
  Random random(3);
  int accounts = 0;
  int cases = 0;
  for (const auto& profile : profiles()) {
    const auto plain = plain_link(profile);
    const auto key = read_kept(reader, plain).key;
    for (int i = 0; i < 1000; ++i) {
      const auto base = i % 2 == 0 ? plain : decorated_link(profile, random);
      accounts += check_edited(reader, edited(base, random), key) ? 1 : 0;
      ++cases;
    }
  }
  CHECK(cases >= 40'000);
  CHECK(accounts >= 1000);
}

/// True when `part` stands in the link or in what it decodes to; hosts are kept in lower case.
bool stands_in(std::string_view part, std::string_view link) {
  auto decoded = lower_case(link);
  for (int depth = 0; depth < 5; ++depth) {
    if (decoded.find(lower_case(part)) != std::string::npos) {
      return true;
    }
    decoded = lower_case(percent_decoded(decoded));
  }
  return false;
}

void check_dropped(const links::Dropped& part, const std::string& link) {
  CAPTURE(link);
  CAPTURE(part.text);
  CHECK(stands_in(part.text, link));
  CHECK_FALSE(part.text.empty());
  CHECK_FALSE(name_of(part.why).empty());
}

std::size_t check_all_dropped(const links::Reading& reading, const std::string& link) {
  for (const auto& part : reading.dropped) {
    check_dropped(part, link);
  }
  return reading.dropped.size();
}

TEST_CASE("what was dropped stood in the link") {
  LinkReader reader;
  Random random(4);
  std::size_t dropped = 0;
  for (const auto& profile : profiles()) {
    for (int i = 0; i < 50; ++i) {
      const auto link = decorated_link(profile, random);
      const auto result = reader.read(link);
      REQUIRE(result.ok());
      dropped += check_all_dropped(*result, link);
    }
  }
  CHECK(dropped >= 1000);
}

TEST_CASE("a link beyond the limit is refused with words that help; at the limit it is read") {
  LinkReader reader;
  const std::string head = "https://x.com/nytimes?utm_source=";
  const std::string most = head + std::string(Limits{}.link_bytes - head.size(), 'a');
  const auto kept = read_kept(reader, most);
  CHECK(kept.platform == "x");
  CHECK(kept.handle == "nytimes");

  for (const std::size_t size : {Limits{}.link_bytes + 1, std::size_t{1} << 20}) {
    CAPTURE(size);
    const auto refused = reader.read(head + std::string(size - head.size(), 'a'));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Errc::limit);
    CAPTURE(refused.error().message);
    CHECK(refused.error().message.find("limits.link_bytes") != std::string::npos);
    CHECK(refused.error().message.find(std::to_string(size)) != std::string::npos);
    CHECK(refused.error().message.size() < 300);
  }
  Limits small;
  small.link_bytes = 20;
  LinkReader strict(small);
  CHECK(strict.read("https://x.com/nytime").ok());
  CHECK_FALSE(strict.read("https://x.com/nytimes").ok());
}

TEST_CASE("every input is answered: empty, control bytes, invalid UTF-8, deep nesting") {
  LinkReader reader;
  using namespace std::string_view_literals;
  std::string wrapped = "https://x.com/nytimes";
  while (wrapped.size() < 4000) {
    wrapped.insert(0, "https://l.facebook.com/l.php?u=");
  }
  for (const auto text :
       {""sv, " "sv, "\0"sv, "a\0b"sv, "\r\n"sv, "%"sv, "%%%"sv, "%2"sv, "://"sv, "//"sv, "http:"sv,
        "https://"sv, "?"sv, "#"sv, "\xEF\xBB\xBF"sv, "https://x.com/%00"sv, "https://x.com/%FF"sv,
        "\xE2\x80\xAEhttps://x.com/\xE2\x80\xAE"sv}) {
    const auto result = reader.read(text);
    CAPTURE(text);
    CHECK(result.ok());
    CHECK_FALSE((result.ok() && is_account(result->kind)));
  }
  CHECK(reader.read(wrapped).ok());
  for (const auto text :
       {"https://x.com/\xFF"sv, "\xC3"sv, "\xED\xA0\x80"sv, "\xF5\x80\x80\x80"sv}) {
    const auto result = reader.read(text);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == Errc::malformed);
  }
  const auto unknown = reader.read("nytimes", "no-such-platform");
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.error().code == Errc::invalid_input);
}

}  // namespace
}  // namespace masthead::test
